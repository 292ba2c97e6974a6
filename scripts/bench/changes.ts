/** Edits that change more than a word, and what takes them back. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Form, Generated } from "./generate.ts";
import type { Edit } from "./running.ts";

/** An edit, and what it is called in the report. */
export interface Change {
  readonly what: string;
  readonly edit: Edit;
}

/** Places at which each edit is made, spread over the recording. */
const places = 4;

/** The edits at a marked turn, each of which changes a finding. */
export function structuralEdits(form: Form, { text, marks }: Generated): readonly Change[] {
  const lines = text.split("\n");
  const row = (words: string): string =>
    form === "table" ? `| **Tina → Sam:** ${words} |  |  | |\n` : `\n**Tina → Sam:** ${words}\n`;
  const pasted = Array.from({ length: form === "table" ? 50 : 25 }, (_, index) => row(`I came anyway, ${index}.`));
  return Array.from({ length: places }, (_, place) => {
    const { line } = marks[Math.floor(((place + 0.5) * marks.length) / places)] ?? { line: 0 };
    const [start, next] = [
      { line, character: 0 },
      { line: line + 1, character: 0 },
    ];
    const end = { line, character: lines[line]?.length ?? 0 };
    const insert = (at: Edit["range"]["start"], text: string): Edit => ({ range: { start: at, end: at }, text });
    return [
      { what: "new turn", edit: insert(next, row("I came anyway. #xyzzy-new")) },
      { what: "deleted line", edit: { range: { start, end: next }, text: "" } },
      { what: "50 pasted lines", edit: insert(next, `${pasted.join("")}${row("Me too. #xyzzy-new")}`) },
      { what: "new line", edit: insert(end, "\n") },
    ];
  }).flat();
}

/** Edits near the top that swallow everything below. */
export function swallowing({ text }: Generated): readonly Change[] {
  const line = text.split("\n").findIndex((each) => each.includes("→"));
  const at = { line, character: 0 };
  return [
    { what: "opened fence", edit: { range: { start: at, end: at }, text: "```\n" } },
    { what: "opened comment", edit: { range: { start: at, end: at }, text: "<!--\n" } },
  ];
}

/** The edit that takes another one back. */
export function undoOf({ range, text }: Edit, before: string): Edit {
  const document = TextDocument.create("", "", 0, before);
  const start = document.offsetAt(range.start);
  const removed = document.getText(range);
  const after = TextDocument.update(document, [{ range, text }], 1);
  return { range: { start: range.start, end: after.positionAt(start + text.length) }, text: removed };
}
