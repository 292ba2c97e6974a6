import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Fix } from "./rule.ts";
import type { Turn } from "../recording/model.ts";
import { beginsLine, endsLine } from "../recording/labels/own-line.ts";

export const emptyTurn = defineRule({
  id: "empty-turn",
  kind: "form",
  severity: "warning",
  summary: "A speaker's label with nothing after it.",
  why: "A label alone is a turn in which nothing was said or done: nearly always a line that was to be filled in later. It counts, though. If somebody said nothing, write what you saw: *(looks at the floor)*.",
  limits: "A label with a remark under it, a tag, an act or a silence is no empty turn.",
  options: {},
  examples: {
    fires: [
      note`
        **Maria:** Hello.
        **Tina:**
        **Maria:** And?
      `,
      note`
        | Speaker | Dialogue | Feelings |
        | --- | --- | --- |
        | Maria | Hello. | |
        | Tina | | |
        | Maria | And? | |
      `,
    ],
    silent: [
      note`
        **Maria:** Hello.
        **Tina:** *(nods)*
        **Gloria:** [silence, 10 s]
        **Maria:** And?
      `,
      note`
        **Maria:** Hello.
        **Tina:**
        > Feelings: I could not hear what she said.
        **Maria:**
        And?
      `,
    ],
  },
  about: ({ text, nonverbal, silence, tags, annotations }) =>
    text === "" && nonverbal.length === 0 && !silence && tags.length === 0 && annotations.length === 0,
  *checkTurn(turn) {
    if (!turn.label) return;
    yield {
      span: turn.span,
      turns: [turn.index, turn.index],
      message: message("{name} says and does nothing here. What did you see or hear?", { name: turn.speaker.name }),
      fixes: removal(turn),
    };
  },
});

/** Takes the line out. A row of a table holds more than a turn. */
function removal(turn: Turn): Fix[] {
  const { span } = turn;
  const { block } = span;
  if (!beginsLine(turn) || !endsLine(turn) || span.end > block.text.length) return [];
  const behind = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/.exec(block.text.slice(span.end))?.[0].length;
  const before = /[^\r\n]*$/.exec(block.text.slice(0, span.start))?.[0].length ?? 0;
  if (behind === undefined) return [];
  const edit = { span: { block, start: span.start - before, end: span.end + behind }, text: "" };
  return [{ title: message("Remove this line"), safety: "chosen", edits: [edit] }];
}
