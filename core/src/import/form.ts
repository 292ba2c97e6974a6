/** A form's table with a column of dialogue, as lines. */
import type { Line, Note, Piece } from "../export/script.ts";
import { columnOf, type Column, stopList } from "../language/index.ts";
import { readInline } from "../markdown/inline.ts";
import { readLabel } from "../markdown/label.ts";
import type { AnnotationKind } from "../recording/model.ts";
import { nameKey } from "../text/names.ts";
import { type DocTable, type Paragraph, plainText, type Run } from "./document.ts";
import { cutAt, inlineOf, remarkIn } from "./inline-of.ts";
import { directiveOf, noteOf } from "./margin.ts";

/** The columns of a table by their headings, and the row where they stand; nothing where none is dialogue. */
export function formOf(
  table: DocTable,
): { readonly columns: readonly (Column | undefined)[]; readonly row: number } | undefined {
  for (const [row, cells] of table.rows.slice(0, 3).entries()) {
    const columns = cells.map((cell) => columnOf(plainText(cell)));
    if (columns.includes("dialogue"))
      return { columns: columns.map((c, at) => (columns.indexOf(c) === at ? c : undefined)), row };
  }
  return undefined;
}

/** The lines of the rows below the headings. */
export function linesOf(table: DocTable, columns: readonly (Column | undefined)[], row: number): readonly Piece[] {
  const heads = (table.rows[row] ?? []).map((cell) => plainText(cell));
  return table.rows.slice(row + 1).flatMap((cells) => rowPieces(cells, columns, heads));
}

function rowPieces(
  cells: readonly (readonly Paragraph[])[],
  columns: readonly (Column | undefined)[],
  heads: readonly string[],
): readonly Piece[] {
  const cellOf = (column: Column): readonly Paragraph[] =>
    columns.includes(column) ? (cells[columns.indexOf(column)] ?? []) : [];
  const margin = cells.flat().flatMap((paragraph) => paragraph.margin);
  const directives = margin.flatMap((note): Piece[] => {
    const text = directiveOf(note);
    return text === undefined ? [] : [{ kind: "directive", text }];
  });
  const notes: Note[] = [];
  const lines: { who: string; to: string[]; words: string[]; notes: Note[] }[] = [];
  const others: Piece[] = [];
  const labelled = labelIn(plainText(cellOf("speaker")));
  if (labelled) lines.push({ who: labelled.who, to: [...labelled.to], words: [...labelled.acts], notes });
  for (const paragraph of cellOf("dialogue")) {
    const remark = remarkIn(paragraph);
    if (remark) notes.push(remark);
    else addWords(paragraph.runs, lines, others, columns.includes("speaker"));
  }
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === "dialogue" || column === "speaker" || column === "number") continue;
    for (const paragraph of cell) {
      const words = inlineOf(paragraph.runs);
      if (words === "" || (column === undefined && /^\d{1,5}[.)]?$/.test(words))) continue;
      if (column === undefined)
        notes.push({ kind: "analysis", words: heads[index] ? `${heads[index]}: ${words}` : words });
      else notes.push(remarkIn(paragraph) ?? { kind: column satisfies AnnotationKind, words });
    }
  }
  notes.push(...margin.filter((note) => directiveOf(note) === undefined).map(noteOf));
  const number = /^\d{1,5}/.exec(plainText(cellOf("number")))?.[0];
  const [first] = others;
  if (number !== undefined && lines.length === 0 && first?.kind === "act") others[0] = { ...first, number };
  const told = lines.map(({ words, ...line }, index): Line => ({
    ...{ kind: "line", ...line, words: words.join(" ").trim(), notes: index === lines.length - 1 ? notes : line.notes },
    ...(number !== undefined && index === 0 ? { number } : {}),
  }));
  const loose = told.length > 0 ? [] : notes.map((note): Piece => ({ kind: "source", text: `> ${note.words}` }));
  return [...directives, ...others, ...told, ...loose];
}

/** One paragraph of a dialogue cell: a labelled line, more of the line before, or nobody's. */
function addWords(
  runs: readonly Run[],
  lines: { who: string; to: string[]; words: string[]; notes: Note[] }[],
  others: Piece[],
  hasSpeakers: boolean,
): void {
  const words = inlineOf(runs);
  if (words === "") return;
  const found = hasSpeakers && lines.length === 0 ? undefined : labelAtStart(runs);
  if (found && !(hasSpeakers && lines.length === 1 && lines[0]?.words.length === 0)) {
    lines.push({
      who: found.who,
      to: [...found.to],
      words: [...found.acts, found.rest].filter((each) => each !== ""),
      notes: [],
    });
    return;
  }
  const last = lines.at(-1);
  const { text, acts } = readInline(words);
  if (last) last.words.push(words);
  else others.push(text === "" && acts.length === 1 ? { kind: "act", text: words } : { kind: "source", text: words });
}

interface Labelled {
  readonly who: string;
  readonly to: readonly string[];
  readonly acts: readonly string[];
  readonly rest: string;
}

function labelIn(cell: string): Labelled | undefined {
  return cell === ""
    ? undefined
    : (labelAtStart([{ text: `${cell.replace(/[:：]$/, "")}: ` }]) ?? { who: cell, to: [], acts: [], rest: "" });
}

function labelAtStart(runs: readonly Run[]): Labelled | undefined {
  const text = runs.map((run) => run.text).join("");
  const label = readLabel(text);
  const of = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  if (!label || stopList.has(nameKey(of(label.name)))) return undefined;
  const acts = label.acts.map((act) => `*(${of(act)})*`);
  return { who: of(label.name), to: label.addressees.map(of), acts, rest: inlineOf(cutAt(runs, label.end)[1]) };
}
