/** A form's table with a column of dialogue, as lines. */
import type { Note, Piece } from "../export/script.ts";
import type { Column } from "../language/index.ts";
import type { AnnotationKind, Language } from "../recording/model.ts";
import { labelOfNote } from "../export/script.ts";
import { type DocTable, type Paragraph, plainText } from "./document.ts";
import { type Form, isHeading } from "./form-head.ts";
import { acrossIn, acrossPieces } from "./form-across.ts";
import { addPiece, type Draft, labelIn, lineOf } from "./form-lines.ts";
import { inlineOf, remarkIn } from "./inline-of.ts";
import { directiveOf, notesBeside } from "./margin.ts";

/** The pieces of the rows below the headings. */
export function piecesOf(
  table: DocTable,
  form: Form,
  language: Language,
  isPhase: (heading: string) => boolean,
): readonly Piece[] {
  const at = form.columns.indexOf("speaker");
  const pieces: Piece[] = [];
  let speaker = "";
  for (const [index, cells] of table.rows.entries()) {
    if (index < form.from || isHeading(cells)) continue;
    const across = acrossIn(table, index, form);
    if (across) {
      pieces.push(...acrossPieces(across, language, isPhase));
      continue;
    }
    // A name that is merged over several rows speaks in all of them.
    if (at >= 0) speaker = table.merged?.[index]?.[at] ? speaker : plainText(cells[at] ?? []);
    pieces.push(...rowPieces(cells, form, speaker, language));
  }
  return pieces;
}

function rowPieces(cells: DocTable["rows"][number], form: Form, speaker: string, language: Language): readonly Piece[] {
  const { columns, headings } = form;
  const cellOf = (column: Column): readonly Paragraph[] =>
    columns.includes(column) ? (cells[columns.indexOf(column)] ?? []) : [];
  const number = /^\d{1,5}/.exec(plainText(cellOf("number")))?.[0];
  const drafts: Draft[] = [];
  const loose: Note[] = [];
  const named = labelIn(speaker);
  if (named) drafts.push(lineOf(named, number));
  /** Remarks are about the line that was said last. */
  const add = (...notes: readonly Note[]): void => void (lastLine(drafts)?.notes ?? loose).push(...notes);
  let isNamed = named !== undefined;
  for (const paragraph of cellOf("dialogue")) {
    const remark = remarkIn(paragraph);
    if (remark) add(remark);
    else addPiece(paragraph, drafts, isNamed, number);
    // The paragraph beside a name is what that person says; another label may begin the next one.
    isNamed = false;
    add(...notesBeside(paragraph));
  }
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === "dialogue") continue;
    for (const paragraph of cell) {
      if (column !== "speaker" && column !== "number") add(...remarksIn(paragraph, column, headings[index] ?? ""));
      add(...notesBeside(paragraph));
    }
  }
  const directives = cells.flat().flatMap((paragraph) => paragraph.margin.flatMap((note) => directiveOf(note) ?? []));
  const quote = loose.map((note) => `> ${labelOfNote(note, language)}: ${note.words}`).join("\n");
  return [
    ...directives.map((text): Piece => ({ kind: "directive", text })),
    ...drafts.map((draft): Piece =>
      draft.kind === "line" ? { ...draft, words: draft.words.join(" ").trim() } : draft,
    ),
    ...(quote === "" ? [] : [{ kind: "source" as const, text: quote }]),
  ];
}

function lastLine(drafts: readonly Draft[]): Extract<Draft, { kind: "line" }> | undefined {
  const last = drafts.findLast((draft) => draft.kind === "line");
  return last?.kind === "line" ? last : undefined;
}

function remarksIn(paragraph: Paragraph, column: AnnotationKind | undefined, heading: string): readonly Note[] {
  const words = inlineOf(paragraph.runs);
  if (words === "") return [];
  if (column !== undefined) return [remarkIn(paragraph) ?? { kind: column, words }];
  // Numbers in a column without a heading are those of the rows.
  if (/^\d{1,5}[.)]?$/.test(words)) return [];
  return [{ kind: "analysis", words: heading === "" ? words : `${heading}: ${words}` }];
}
