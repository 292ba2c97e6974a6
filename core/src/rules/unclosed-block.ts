import { describeProblem } from "../recording/problems.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit } from "./rule.ts";
import type { Problem } from "../recording/model.ts";
import { lineEndIn } from "../text/line-end.ts";

export const unclosedBlock = defineRule({
  id: "unclosed-block",
  kind: "form",
  severity: "error",
  summary: "A code fence or a comment is opened and never closed, and swallows the rest of the file.",
  why: "Everything after the opening line is invisible in every rendering, and is not analysed here.",
  limits: "It reads Markdown as CommonMark does: what is open stays open to the end of the file.",
  options: {},
  examples: {
    fires: [
      note`
        **Maria:** Hello.

        <!-- I will write this up later

        **Tina:** Hello.
      `,
      ["**Maria:** Hello.", "", "```", "", "**Tina:** Hello.", ""].join("\n"),
    ],
    silent: [
      note`
        **Maria:** Hello.

        <!-- I will write this up later -->

        **Tina:** Hello.
      `,
      ["**Maria:** Hello.", "", "```", "a note to myself", "```", "", "**Tina:** Hello.", ""].join("\n"),
    ],
  },
  goesBy: ["problems"],
  *check({ recording }) {
    for (const problem of recording.problems) {
      if (problem.code !== "unclosed-block") continue;
      yield {
        span: problem.span,
        figures: { lines: Number(problem.args["lines"] ?? 0) },
        message: describeProblem(problem),
        fixes: [{ title: message("Close it here"), safety: "chosen", edits: [closing(problem)] }],
      };
    }
  },
});

/** The opening line is what was meant: a comment ends on it, a fence on the line below. */
function closing({ detail, span }: Problem): Edit {
  const { block } = span;
  const end = /^[^\r\n]*/.exec(block.text.slice(span.start))?.[0].length ?? 0;
  const at = { block, start: span.start + end, end: span.start + end };
  if (detail === "comment") return { span: at, text: " -->" };
  const marks = /^(`+|~+)/.exec(block.text.slice(span.start))?.[0] ?? "```";
  const eol = lineEndIn(block.text);
  return { span: at, text: `${eol}${marks}` };
}
