import { unanswered } from "../analysis/unanswered.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { remarkAt } from "./shared/remark.ts";
import { defineRule } from "./rule.ts";

export const unansweredSupervisor = defineRule({
  id: "unanswered-supervisor",
  kind: "practice",
  severity: "information",
  summary: "A question of the supervisor's has no reply.",
  why: "Your supervisor asks because the answer is not in the file. A line is enough, and “I don't know” is an answer that the two of you can start from.",
  limits:
    "It looks for a question mark in a supervisor's comment and for a reply after it at the same turn. Comments that are marked `[resolved]` are left alone. Whether the reply answers the question it cannot know.",
  options: {},
  examples: {
    fires: [
      note`
        **Tina:** You always say that.
        > Supervisor (KL): What told you that the group could carry this?
        **Maria:** I know.
      `,
      note`
        **Tina:** You always say that.
        > Supervisor (KL): Who else was in the room?
        > Reply: Only the five.
        > Supervisor (KL): And what did Maria do with her hands?
        **Maria:** I know.
      `,
    ],
    silent: [
      note`
        **Tina:** You always say that.
        > Supervisor (KL): What told you that the group could carry this?
        > Reply: They had just laughed together.
        **Maria:** I know.
      `,
      note`
        **Tina:** You always say that.
        > Supervisor (KL) [resolved]: What told you that the group could carry this?
        > Supervisor (KL): You asked yourself “why now?”, and that was good.
        **Maria:** I know.
      `,
    ],
  },
  about: ({ annotations }) => annotations.some(({ kind, text }) => kind === "supervisor" && text.includes("?")),
  *checkTurn(turn, { recording }) {
    for (const remark of unanswered(turn)) {
      yield {
        span: remark.label?.span ?? remark.span,
        turns: [turn.index, turn.index],
        message: message("Your supervisor asks something here. What would you answer?"),
        fixes:
          turn.notation === "table"
            ? []
            : [
                {
                  title: message("Write a reply"),
                  safety: "question",
                  edits: [remarkAt(remark.span, "reply", "${1:…}", recording, true)],
                },
              ],
      };
    }
  },
});
