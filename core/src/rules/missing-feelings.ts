import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { askForColumn, everyTurn } from "./shared/empty-column.ts";
import { defineRule } from "./rule.ts";

export const missingFeelings = defineRule({
  id: "missing-feelings",
  kind: "practice",
  severity: "information",
  offByDefault: true,
  summary: "A turn of the worker's without the column for feelings.",
  why: "Your own feelings are the first thing a supervisor wants to hear about, and the first to be forgotten by the next morning. There is no right answer. What went on in you at this moment?",
  limits:
    "It sees only whether something is written there. It is off unless a course asks for it; the pack `individual` does.",
  options: everyTurn,
  examples: {
    fires: [
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-feelings: on }
        ---
        **Sam:** What was that like?
        > Analysis: I wanted her to stay with it.
        **Maria:** Strange.
      `,
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-feelings: { severity: information, every: 2 } }
        ---
        **Sam:** Hello.
        **Maria:** Hello.
        **Sam:** How was the week?
        **Maria:** Long.
      `,
    ],
    silent: [
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-feelings: { severity: information, every: 2 } }
        ---
        **Sam:** What was that like?
        **Maria:** Strange.
        **Sam:** Strange in what way?
        > Feelings: Calm, for once.
        **Maria:** Quiet.
      `,
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-feelings: on }
        ---
        **Sam:** What was that like?
        > Feelings: My heart was beating in my ears.
        **Maria:** Strange.
      `,
    ],
  },
  check: (asked) =>
    askForColumn(asked, {
      kinds: ["feelings"],
      message: message("No feelings of yours are written down here. What went on in you at this moment?"),
      title: message("Write down what you felt"),
    }),
});
