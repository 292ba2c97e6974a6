import { describeProblem } from "../recording/problems.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";

export const invalidFrontMatter = defineRule({
  id: "invalid-front-matter",
  kind: "form",
  severity: "error",
  summary: "The header cannot be read as it stands, or a key has a value that cannot be meant.",
  why: "A header that cannot be read takes the roster with it, and every count that rests on it.",
  limits: "Unknown keys are kept and never an error.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        members: [Maria, Tina
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        session: nine of twelve
        ---
        **Maria:** Hello.
      `,
    ],
    silent: [
      note`
        ---
        recording: group
        members: [Maria, Tina]
        room: the small one
        ---
        **Maria:** Hello.
      `,
      note`
        **Maria:** No header is no broken header.
      `,
    ],
  },
  *check({ recording }) {
    for (const problem of recording.problems) {
      if (problem.code !== "invalid-front-matter") continue;
      const { insertAt } = recording.header;
      const eol = /\r\n|\n|\r/.exec(problem.span.block.text)?.[0] ?? "\n";
      yield {
        span: problem.span,
        message: describeProblem(problem),
        fixes:
          problem.detail === "unclosed" && insertAt
            ? [
                {
                  title: message("Close the header with ---"),
                  safety: "chosen",
                  edits: [{ span: insertAt, text: `${eol}---` }],
                },
              ]
            : [],
      };
    }
  },
});
