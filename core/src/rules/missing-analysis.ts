import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { askForColumn, everyTurn } from "./shared/empty-column.ts";
import { defineRule } from "./rule.ts";

export const missingAnalysis = defineRule({
  id: "missing-analysis",
  kind: "practice",
  severity: "information",
  offByDefault: true,
  summary: "A turn of the worker's without the column for analysis.",
  why: "What you thought was going on, and what you wanted with these words, cannot be read off the words themselves. One line is enough, and a guess will do. What did you make of it?",
  limits:
    "It sees only whether an analysis, or the skill, is written there. It is off unless a course asks for it; the pack `individual` does.",
  options: everyTurn,
  examples: {
    fires: [
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-analysis: on }
        ---
        **Sam:** What was that like?
        > Feelings: My heart was beating in my ears.
        **Maria:** Strange.
      `,
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-analysis: { severity: information, every: 2 } }
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
        rules: { missing-analysis: { severity: information, every: 2 } }
        ---
        **Sam:** What was that like?
        **Maria:** Strange.
        **Sam:** Strange in what way?
        > Analysis: I wanted to hear it from her.
        **Maria:** Quiet.
      `,
      note`
        ---
        worker: Sam
        members: [Maria]
        rules: { missing-analysis: on }
        ---
        **Sam:** What was that like?
        > Skill: I asked, and then I waited.
        **Maria:** Strange.
      `,
    ],
  },
  check: (asked) =>
    askForColumn(asked, {
      kinds: ["analysis", "skill"],
      message: message("No analysis of yours is written down here. What did you make of it?"),
      title: message("Write down what you made of it"),
    }),
});
