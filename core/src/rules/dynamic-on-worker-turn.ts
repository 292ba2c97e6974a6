import { claimsOf } from "../analysis/claims.ts";
import type { Recording } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { tagged } from "./shared/about.ts";
import { defineRule } from "./rule.ts";

export const dynamicOnWorkerTurn = defineRule({
  id: "dynamic-on-worker-turn",
  kind: "practice",
  severity: "information",
  summary: "A mutual-aid dynamic is claimed where no member speaks.",
  why: "The dynamics of mutual aid are what members do for one another. A worker can invite a dynamic, and that is a skill with a name of its own; the dynamic begins with a member's line. Which line shows it?",
  limits:
    "It does not judge whether the dynamic was there, only that the tag points to no member's turn. A span, as in `#mutual-support(3)`, says that earlier turns are meant. Tentative tags (`#?…`) are left alone.",
  options: {},
  examples: {
    fires: [
      note`
        **Worker:** We are all in the same boat here. #same-boat
        **Maria:** I suppose.
      `,
      note`
        **Worker:** The clinic on the corner takes walk-ins. #sharing-data
        **Maria:** Good to know.
      `,
    ],
    silent: [
      note`
        **Maria:** I thought it was just me. #same-boat
        **Worker:** Who else knows that?
        > Analysis: Tina and Gloria answered before I had finished. #same-boat
        **Tina:** Me.
      `,
      note`
        **Maria:** It is not just us, they do it to everyone here.
        **Worker:** Everyone. #universal-perspective(2)
      `,
    ],
  },
  about: tagged,
  *checkTurn(turn, { recording, vocabulary }, look) {
    if (turn.speaker.role !== "worker") return;
    for (const { tag, concept, about, until } of claimsOf(turn, recording, vocabulary)) {
      if (concept.group !== "dynamic" || tag.tentative || tag.by === "supervisor") continue;
      look(about?.[0] ?? turn.index, until);
      if (about && isShown(about, recording)) continue;
      const label = concept.label;
      const ownSkill =
        concept.id === "sharing-data" && tag.annotation === undefined
          ? vocabulary.concept("sharing-data-worker")
          : undefined;
      yield {
        span: tag.span,
        turns: [turn.index, turn.index],
        concept: concept.id,
        message: ownSkill
          ? message("Here the data are yours, and that is a skill of your own: #{id}. Did a member add to it?", {
              id: ownSkill.id,
            })
          : tag.annotation === undefined
            ? message(
                "“{concept}” is something members do for each other, and this turn is yours. Which member's line shows it?",
                { concept: label },
              )
            : message(
                "“{concept}” is something members do for each other, and no member speaks where this tag points to. Which member's line shows it?",
                { concept: label },
              ),
        related: [
          { span: turn.label?.span ?? turn.span, message: message("Turn {turn}: you", { turn: turn.index + 1 }) },
        ],
        fixes: ownSkill
          ? [
              {
                title: message("Change to #{id}", { id: ownSkill.id }),
                safety: "chosen",
                edits: [{ span: tag.span, text: `#${ownSkill.id}` }],
              },
            ]
          : [],
      };
    }
  },
});

/** Whether anybody but a worker has one of these turns. */
function isShown([first, last]: readonly [number, number], { turns }: Recording): boolean {
  for (let index = last; index >= first; index--) if (turns[index]?.speaker.role !== "worker") return true;
  return false;
}
