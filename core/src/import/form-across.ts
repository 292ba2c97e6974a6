/** Rows of a form that nobody speaks: a part of the session, or something that happens, over several columns. */
import { labelOfNote, type Piece } from "../export/script.ts";
import { escapeStart } from "../export/escape.ts";
import type { Language } from "../recording/model.ts";
import { type DocTable, type Paragraph, plainText } from "./document.ts";
import type { Form } from "./form-head.ts";
import { isAct, isLabel } from "./form-lines.ts";
import { inlineOf } from "./inline-of.ts";
import { directiveOf, notesBeside } from "./margin.ts";

/** What stands alone in a row: over the dialogue and more, or where a name would be without being one. */
export function acrossIn(
  { rows, spanned, merged }: DocTable,
  row: number,
  { columns }: Form,
): readonly Paragraph[] | undefined {
  const cells = rows[row] ?? [];
  const filled = cells.flatMap((cell, at) => (columns[at] === "number" || plainText(cell) === "" ? [] : [at]));
  const [at = -1] = filled;
  // Beside a name that is merged over several rows, that person speaks.
  if (filled.length !== 1 || merged?.[row]?.[columns.indexOf("speaker")]) return undefined;
  const isRest = (column: number): boolean => spanned?.[row]?.[column] ?? false;
  let end = at + 1;
  while (end < cells.length && isRest(end)) end++;
  const dialogue = columns.indexOf("dialogue");
  if (end > at + 1 && at <= dialogue && dialogue < end) return cells[at];
  return columns[at] === "speaker" && !isLabel(plainText(cells[at] ?? [])) ? cells[at] : undefined;
}

/** What is longer is no title. */
const longestTitle = 120;

/** The row as a heading where it names a part of the session, else as the paragraphs that stand there. */
export function acrossPieces(
  cell: readonly Paragraph[],
  language: Language,
  isPhase: (heading: string) => boolean,
): readonly Piece[] {
  const title = plainText(cell);
  const words = cell.map(({ runs }) => inlineOf(runs)).filter((text) => text !== "");
  const directives = cell.flatMap(({ margin }) => margin.flatMap((note) => directiveOf(note) ?? []));
  const notes = cell.flatMap(notesBeside).map((note) => `> ${labelOfNote(note, language)}: ${note.words}`);
  return [
    ...directives.map((text): Piece => ({ kind: "directive", text })),
    ...(title.length <= longestTitle && isPhase(title)
      ? [{ kind: "source" as const, text: `## ${words.join(" ")}` }]
      : words.map((text): Piece =>
          isAct(text) ? { kind: "act", text } : { kind: "source", text: escapeStart(text) },
        )),
    ...(notes.length === 0 ? [] : [{ kind: "source" as const, text: notes.join("\n") }]),
  ];
}
