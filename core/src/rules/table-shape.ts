import { columnOf } from "../language/index.ts";
import type { Block, Span } from "../markdown/block.ts";
import type { Language, Problem, Recording } from "../recording/model.ts";
import { describeProblem } from "../recording/problems.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";

export const tableShape = defineRule({
  id: "table-shape",
  kind: "form",
  severity: "warning",
  summary: "A table's row or heading that does not fit the table.",
  why: "A row with a cell too many or too few puts somebody's words into the wrong column, and no column of dialogue means no turns at all.",
  limits: "Only tables with headings of a school's form are looked at; any other table is just a table.",
  options: {},
  examples: {
    fires: [
      note`
        | Dialogue | My feelings | Supervisor |
        | --- | --- | --- |
        | Sam: Hello. | nervous |
        | Maria: Hello. | better | |
      `,
      note`
        | My feelings | Analysis | Supervisor |
        | --- | --- | --- |
        | nervous | she tests me | |
      `,
      note`
        | Dialogue | My feelings | Supervisor |
        | --- | --- | --- |
        | Sam: Hello. | nervous | |

        | Maria: Hello. | better | |
      `,
      note`
        | The scene | My feelings | Supervisor |
        | --- | --- | --- |
        | Maria: Hello. | nervous | |
      `,
    ],
    silent: [
      note`
        | Dialogue | My feelings | Supervisor |
        | --- | --- | --- |
        | Sam: Hello. | nervous | |
        | Maria: Hello. | better | |
      `,
      note`
        | Week | Room |
        | --- | --- |
        | 1 | small |
      `,
    ],
  },
  *check({ recording }) {
    for (const problem of recording.problems) {
      if (problem.code === "table-shape")
        yield { span: problem.span, message: describeProblem(problem), fixes: fixes(problem, recording) };
    }
  },
});

function fixes({ detail, args, span }: Problem, recording: Recording): Fix[] {
  const { block } = span;
  if (detail === "few-cells") {
    const missing = Number(args["columns"]) - Number(args["cells"]);
    const closed = block.text.slice(0, span.end).endsWith("|");
    const at = { block, start: span.end, end: span.end };
    return [
      {
        title: message("Add the empty cells"),
        safety: "mechanical",
        edits: [{ span: at, text: (closed ? "" : " |") + " |".repeat(missing) }],
      },
    ];
  }
  if (detail === "blank-line") {
    const above = recording.blocks[block.index - 1];
    return above
      ? [{ title: message("Remove the blank line"), safety: "mechanical", edits: [withoutBlank(above)] }]
      : [];
  }
  if (detail === "repeated-head") {
    const lineEnd = /[\r\n]+/.exec(block.text)?.[0].length ?? 0;
    return [
      {
        title: message("Remove this row"),
        safety: "chosen",
        edits: [{ span: { block, start: 0, end: span.end + lineEnd }, text: "" }],
      },
    ];
  }
  return detail === "no-dialogue" ? dialogueIs(span, recording.language) : [];
}

/** Takes away the blank lines under a block. */
function withoutBlank(block: Block): Edit {
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(block.text.slice(block.contentEnd))?.[0].length ?? 0;
  return { span: { block, start: block.contentEnd + lineEnd, end: block.text.length }, text: "" };
}

/** Makes a column whose heading no form knows the dialogue. */
function dialogueIs({ block, start, end }: Span, language: Language): Fix[] {
  return Array.from(block.text.slice(start, end).matchAll(/[^|]+/g)).flatMap(({ 0: cell, index }): Fix[] => {
    const heading = cell.trim();
    if (heading === "" || columnOf(heading) !== undefined) return [];
    const from = start + index + cell.indexOf(heading);
    const title = message("“{heading}” is the dialogue", { heading });
    const edit = { span: { block, start: from, end: from + heading.length }, text: words[language] };
    return [{ title, safety: "chosen", edits: [edit] }];
  });
}

const words: Readonly<Record<Language, string>> = { en: "Dialogue", es: "Diálogo" };
