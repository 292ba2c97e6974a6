/** Rows of a spreadsheet with a speaker and what is said. */
import { escapeAll, escapeMarks, escapeStart } from "../export/escape.ts";
import type { Piece, Script } from "../export/script.ts";
import { columnOf } from "../language/index.ts";
import type { Language } from "../recording/model.ts";
import { type DocTable, type Paragraph } from "./document.ts";
import { headerOf } from "./facts.ts";
import { frontMatterOf } from "./header-block.ts";
import { type NameMap, renaming } from "../privacy/find-names.ts";
import { cellOf, lineOf, type Meaning, more, unguarded } from "./row-line.ts";
import { callers } from "./utterance.ts";

/** The script of a table, one of its first rows the headings; nothing where it has no column of speakers or of words. */
export function scriptOfRows(
  rows: readonly (readonly string[])[],
  names: NameMap,
  language: Language,
): Script | undefined {
  const at = rows.slice(0, mostAbove).findIndex((row) => isHead(meaningsOf(row)));
  const head = rows[at];
  if (!head) return undefined;
  const body = rows.slice(at + 1).filter((row) => row.some((cell) => cell.trim() !== ""));
  const meanings = meaningsOf(head);
  const called = callers(
    names,
    body.map((row) => ({ who: cellOf(row, meanings, "speaker") })),
  );
  const renamed = renaming(names);
  // Where claims have a column of their own, as in what we export, a `#` among the words is none.
  const escape = meanings.includes("tags") ? escapeAll : escapeMarks;
  const words = (text: string): string => escape(renamed(unguarded(text)).replace(/\s+/g, " ").trim());
  const reading = { head, meanings, called, renamed, words };
  // What we export says in which part of the session a turn stands.
  const phase = head.includes("turn") ? head.indexOf("phase") : -1;
  const lines = body.flatMap((row, index): Piece[] => {
    const part = row[phase] ?? "";
    const isNew = part !== "" && part !== body[index - 1]?.[phase];
    const title = `## ${escapeMarks(part.charAt(0).toUpperCase() + part.slice(1))}`;
    return [...(isNew ? [{ kind: "source" as const, text: title }] : []), lineOf(row, reading)];
  });
  return { pieces: [...above(rows.slice(0, at), renamed), ...lines], language, transcript: false };
}

/** A title and facts of the session may stand above the headings; nobody has more of them. */
const mostAbove = 20;

function meaningsOf(head: readonly string[]): readonly (Meaning | undefined)[] {
  return head.map((cell) => more[cell.trim().toLowerCase()] ?? columnOf(cell));
}

function isHead(meanings: readonly (Meaning | undefined)[]): boolean {
  return meanings.includes("speaker") && meanings.includes("dialogue");
}

function above(rows: readonly (readonly string[])[], renamed: (text: string) => string): readonly Piece[] {
  if (rows.length === 0) return [];
  const table: DocTable = { kind: "table", rows: rows.map((row) => row.map((cell) => paragraphsIn(renamed(cell)))) };
  const told = headerOf(table);
  const header = told ? frontMatterOf(told.facts) : "";
  const titles = told?.titles ?? rows.map((row) => renamed(row.filter((cell) => cell.trim() !== "").join(" – ")));
  return [header, ...titles.map((title) => (title === "" ? "" : escapeStart(escapeMarks(title))))]
    .filter((text) => text !== "")
    .map((text): Piece => ({ kind: "source", text }));
}

/** The cells of a spreadsheet as those of a form, whose dialogue says who speaks. */
export function tableOfRows(rows: readonly (readonly string[])[]): DocTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    kind: "table",
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => paragraphsIn(unguarded(row[at] ?? "")))),
  };
}

function paragraphsIn(cell: string): readonly Paragraph[] {
  return cell
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .map((text) => ({ kind: "paragraph", runs: [{ text }], margin: [] }));
}
