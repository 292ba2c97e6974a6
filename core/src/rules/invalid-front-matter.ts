import { isCalled, levelOf, recordedIn, rubricField } from "../analysis/recorded-levels.ts";
import type { Recording } from "../recording/model.ts";
import { describeProblem } from "../recording/problems.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { defineRule, type Found } from "./rule.ts";
import { lineEndIn } from "../text/line-end.ts";

/** Criteria and levels that the rubric does not have. Where the course's own pack is not there, nobody can tell. */
function* unknownLevels(recording: Recording, { pack, trouble }: Vocabulary): Generator<Found> {
  const [field, rubric] = [rubricField(recording), pack.rubric ?? []];
  if (!field || trouble || rubric.length === 0) return;
  const { block, start, end } = field.span;
  for (const { criterion: written, level } of recordedIn(recording)) {
    const criterion = rubric.find((each) => isCalled(written, each));
    if (criterion && (level === "" || levelOf(criterion, level))) continue;
    const at = block.text.slice(start, end).indexOf(written);
    yield {
      span: at < 0 ? field.span : { block, start: start + at, end: start + at + written.length },
      message: criterion
        ? message("“{level}” is no level of “{criterion}”. Its levels: {levels}.", {
            ...{ level, criterion: written, levels: criterion.levels.map(({ id }) => id).join(", ") },
          })
        : message("The rubric has no criterion “{criterion}”. There are: {criteria}.", {
            ...{ criterion: written, criteria: rubric.map(({ id }) => id).join(", ") },
          }),
    };
  }
}

export const invalidFrontMatter = defineRule({
  id: "invalid-front-matter",
  kind: "form",
  severity: "error",
  summary: "The header cannot be read as it stands, or a key has a value that does not fit it.",
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
        session: the long one
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
  goesBy: ["header", "problems"],
  *check({ recording, vocabulary }) {
    for (const problem of recording.problems) {
      if (problem.code !== "invalid-front-matter") continue;
      const { insertAt } = recording.header;
      const eol = lineEndIn(problem.span.block.text);
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
    yield* unknownLevels(recording, vocabulary);
  },
});
