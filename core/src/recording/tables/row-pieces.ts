/** What a table's row says by itself, whatever its columns are: kept per row, as the same row is asked again and again. */
import type { Block } from "../../markdown/block.ts";
import { lineMarks } from "../../markdown/html-table.ts";
import { type Inline, readInline } from "../../markdown/inline.ts";
import { type Label, readLabel } from "../../markdown/label.ts";
import type { Slice } from "../../markdown/slice.ts";
import type { Cell } from "../../markdown/table.ts";
import { lettered } from "../../text/latin.ts";
import { nameKey } from "../../text/names.ts";
import type { AnnotationKind } from "../model.ts";
import { perBlock, rowOf } from "../pieces.ts";
import { type Remark, remarksOfCell } from "../remarks.ts";
import { runOnNames } from "../labels/run-on.ts";

/** What was read of a row's cells, by their numbers, and of the pieces of its dialogue, by where they begin. */
const readOf = perBlock(() => ({
  remarks: [] as { readonly kind: AnnotationKind; readonly remarks: readonly Remark[] }[],
  words: new Map<string, Inline>(),
  labels: new Map<number, Label | null>(),
}));

/** The label of the piece that begins at a place. Labels are counted before anything is read. */
export function labelAt(start: number, text: string, block: Block): Label | null {
  const { labels } = readOf(block);
  let label = labels.get(start);
  if (label === undefined) labels.set(start, (label = readLabel(text) ?? null));
  return label;
}

/** The remarks of a row's cell of this number. */
export function remarksAt(index: number, kind: AnnotationKind, cell: Cell, block: Block): readonly Remark[] {
  const { remarks } = readOf(block);
  const kept = remarks[index];
  if (kept?.kind === kind) return kept.remarks;
  const read = { kind, remarks: remarksOfCell(kind, cell) };
  remarks[index] = read;
  return read.remarks;
}

/** The words from a place to the end of their piece. */
export function wordsFrom(start: number, end: number, block: Block): Inline {
  const { words } = readOf(block);
  const place = `${String(start)}-${String(end)}`;
  let inline = words.get(place);
  if (!inline) words.set(place, (inline = readInline(block.text.slice(start, end))));
  return inline;
}

/** The pieces of a cell between `<br>` and paragraphs in HTML, as slices of its row. There is always one. */
export function piecesOf({ text, start, end }: Cell): readonly Slice[] {
  if (!text.includes("<")) return [{ start, end }];
  const pieces: Slice[] = [];
  let from = start;
  const put = (to: number): void => {
    if (text.slice(from - start, to - start).trim() !== "") pieces.push({ start: from, end: to });
  };
  for (const found of text.matchAll(lineMarks)) {
    put(start + found.index);
    from = start + found.index + found[0].length;
  }
  put(end);
  return pieces.length > 0 ? pieces : [{ start, end }];
}

/** The pieces of a row in which a label may stand, before it is known which column is the dialogue. */
const labelledPieces = perBlock((block): readonly Slice[] =>
  rowOf(block).flatMap((cell) => (/[:：]/.test(cell.text) ? piecesOf(cell) : [])),
);

/** The names that label the pieces of a row's dialogue cell, for counting before anything is decided. */
export const rowLabels: (block: Block) => readonly string[] = perBlock((block) => {
  const names: string[] = [];
  for (const { start, end } of labelledPieces(block)) {
    const text = block.text.slice(start, end);
    const label = labelAt(start, text, block);
    if (label) names.push(nameKey(text.slice(label.name.start, label.name.end)));
  }
  return names;
});

/** Keys of the names behind the arrows of a row's labels and of cells that name who speaks. */
export const rowAddressees: (block: Block) => readonly string[] = perBlock((block) => {
  const names: string[] = [];
  for (const { start, end } of labelledPieces(block)) {
    const text = block.text.slice(start, end);
    for (const each of labelAt(start, text, block)?.addressees ?? [])
      names.push(nameKey(text.slice(each.start, each.end)));
  }
  for (const { text } of rowOf(block).slice(0, 3)) {
    const told = text.length <= longestName ? behindArrow.exec(text)?.[1] : undefined;
    if (told !== undefined) names.push(...told.split(/[\s,;&/*_]+/).map(nameKey));
  }
  return names;
});

const behindArrow = /(?:[→>@]|\b(?:to|a)\b)([^→>@]*)$/;

/** A name, or letters for one, alone in its cell or with an addressee or act: it may be the speaker's. */
const nameCell = lettered(
  "^[*_]{0,3}(?:\\d{1,3}[.)] ?)?([\\p{L}][\\p{L}.'’]{0,20}(?: [\\p{Lu}][\\p{L}.'’]{0,20}){0,2})[*_:]{0,4}(?:\\s*(?:[→(<@[,/]|\\\\?-{1,2}\\\\?>| (?:to|a) )[^]*)?$",
);
/** The longest cell that may only say who speaks. */
const longestName = 80;

/** Keys of the names that fill one of a row's first cells, before it is known which column is the speakers'. */
export const rowNames: (block: Block) => readonly string[] = perBlock((block) => {
  const names: string[] = [];
  for (const { text } of rowOf(block).slice(0, 3)) {
    const name = text.length <= longestName ? nameCell(text).exec(text)?.[1] : undefined;
    if (name !== undefined) names.push(nameKey(name));
  }
  return names;
});

/** The names of labels inside of a row's pieces. */
export const rowRunOns: (block: Block) => readonly string[] = perBlock((block) =>
  labelledPieces(block).flatMap(({ start, end }) => {
    const label = labelAt(start, block.text.slice(start, end), block);
    return runOnNames(block, start + (label?.end ?? 0), end);
  }),
);
