/** Edits that change more than a word, and what takes them back. */
import type { Position } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Form, Generated } from "./generate.ts";
import type { Edit } from "./running.ts";

/** An edit, and what it is called in the report. */
export interface Change<What extends string = string> {
  readonly what: What;
  readonly edit: Edit;
}

/** Places at which each edit is made, spread over the recording. */
const places = 4;

/** Edits of the kind of which a session is made. */
export const structural = ["new turn", "deleted line", "50 pasted lines", "new line"] as const;
type Structural = (typeof structural)[number];
/** Edits that swallow everything below. */
export const swallowing = ["opened fence", "opened comment"] as const;
type Swallowing = (typeof swallowing)[number];
/** Edits after which everything may have to be thought over. */
export const decisive = ["header edit", "roster edit", "worker edit"] as const;
type Decisive = (typeof decisive)[number];

/** Structural edits at marked turns, each of which changes a finding. */
export function structuralEdits(form: Form, { text, marks }: Generated): readonly Change<Structural>[] {
  const lines = text.split("\n");
  const row = (words: string): string =>
    form === "table" ? `| **Tina → Sam:** ${words} |  |  | |\n` : `\n**Tina → Sam:** ${words}\n`;
  const pasted = Array.from({ length: form === "table" ? 49 : 24 }, (_, index) => row(`I came anyway, ${index}.`));
  return Array.from({ length: places }, (_, place) => {
    const { line } = marks[Math.floor(((place + 0.5) * marks.length) / places)] ?? { line: 0 };
    const [start, next] = [
      { line, character: 0 },
      { line: line + 1, character: 0 },
    ];
    const edits: Readonly<Record<Structural, Edit>> = {
      "new turn": insertion(next, row("I came anyway. #xyzzy-new")),
      "deleted line": { range: { start, end: next }, text: "" },
      "50 pasted lines": insertion(next, `${pasted.join("")}${row("Me too. #xyzzy-new")}`),
      "new line": insertion({ line, character: lines[line]?.length ?? 0 }, "\n"),
    };
    return structural.map((what) => ({ what, edit: edits[what] }));
  }).flat();
}

/** Near the top. */
export function swallowingEdits({ text }: Generated): readonly Change<Swallowing>[] {
  const top = { line: text.split("\n").findIndex((line) => line.includes("→")), character: 0 };
  const edits: Readonly<Record<Swallowing, Edit>> = {
    "opened fence": insertion(top, "```\n"),
    "opened comment": insertion(top, "<!--\n"),
  };
  return swallowing.map((what) => ({ what, edit: edits[what] }));
}

/** Letters behind words of the header. */
export function decisiveEdits({ text }: Generated): readonly Change<Decisive>[] {
  const lines = text.split("\n");
  const behind = (word: string, letters: string): Edit => {
    const line = lines.findIndex((each) => each.includes(word));
    return insertion({ line, character: (lines[line]?.indexOf(word) ?? 0) + word.length }, letters);
  };
  const edits: Readonly<Record<Decisive, Edit>> = {
    "header edit": behind("Measured", "s"),
    "roster edit": behind("[Maria", "na"),
    "worker edit": behind("worker: Sam", "my"),
  };
  return decisive.map((what) => ({ what, edit: edits[what] }));
}

function insertion(at: Position, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** The edit that takes another one back. */
export function undoOf({ range, text }: Edit, before: string): Edit {
  const document = TextDocument.create("", "", 0, before);
  const start = document.offsetAt(range.start);
  const removed = document.getText(range);
  const after = TextDocument.update(document, [{ range, text }], 1);
  return { range: { start: range.start, end: after.positionAt(start + text.length) }, text: removed };
}
