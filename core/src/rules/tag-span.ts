import { sectionOf } from "../analysis/claims.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { tagged } from "./shared/about.ts";
import { defineRule } from "./rule.ts";

export const tagSpan = defineRule({
  id: "tag-span",
  kind: "form",
  severity: "warning",
  summary: "The number behind a tag reaches back beyond its part of the session.",
  why: "`#mutual-support(3)` is about this turn and the two before it. If there are not so many, somebody has miscounted, or a turn has been cut out since.",
  limits:
    "It counts turns as written, back to the nearest heading. Turns that were cut out and left enough behind are not seen.",
  options: {},
  examples: {
    fires: [
      note`
        ## Beginning
        **Worker:** Hello.
        ## Middle
        **Maria:** I never get past the door.
        **Tina → Maria:** I'm with you. #mutual-support(3)
        **Maria:** Thank you.
      `,
      note`
        **Maria:** I thought it was just me.
        **Tina:** No. #same-boat(9)
      `,
    ],
    silent: [
      note`
        ## Middle
        **Worker:** What is it about the door?
        **Maria:** I never get past it.
        **Tina → Maria:** I'm with you. #mutual-support(3)
        **Maria:** Thank you.
      `,
      note`
        **Maria:** I thought it was just me. #same-boat
        > Analysis: The first of them. #same-boat(1)
        **Tina:** No.
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, { recording }, look) {
    for (const tag of turn.tags) {
      if (!tag.suffix) continue;
      const start = sectionOf(turn, recording)?.turns?.[0] ?? 0;
      look(Math.max(start, turn.index - tag.turns) - 1, turn.index);
      const there = turn.index - start + 1;
      if (tag.turns <= there) continue;
      const figures = { turns: tag.turns, there };
      yield {
        span: { ...tag.span, end: tag.suffix.end },
        turns: [turn.index, turn.index],
        figures,
        message: message("“#{tag}({turns})” reaches back {turns} turns, and this part has {there} up to here.", {
          tag: tag.written,
          ...figures,
        }),
        fixes: [
          {
            title: message("Change to ({there})", { there }),
            safety: "chosen",
            edits: [{ span: tag.suffix, text: there === 1 ? "" : `(${there})` }],
          },
        ],
      };
    }
  },
});
