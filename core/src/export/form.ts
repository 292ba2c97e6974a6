/** Rows of a table in a school's form, beyond the turns in them. */
import { isRemark } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import type { Turn } from "../recording/model.ts";
import { rowOf } from "../recording/pieces.ts";
import { remarksOfCell } from "../recording/remarks.ts";
import type { Form } from "../recording/tables/form-of.ts";
import { optional } from "../text/optional.ts";
import { oneLine } from "./one-line.ts";
import type { Note } from "./script.ts";

/** The number of a row, in its column or in a first one without a heading. */
export function numberOf(block: Block, { columns }: Form): string | undefined {
  const cell = rowOf(block)[columns.includes("number") ? columns.indexOf("number") : 0];
  return /^(\d{1,5})[.)]?$/.exec(cell?.text ?? "")?.[1];
}

/** What stands in columns that the form does not know, with their headings. */
export function unnamedCells(block: Block, { columns, headings }: Form): readonly string[] {
  return rowOf(block).flatMap((cell, index): string[] => {
    if (columns[index] !== undefined || (index === 0 && /^\d{1,5}[.)]?$/.test(cell.text))) return [];
    const words = wordsOfCell(cell.text);
    return words === "" ? [] : [headings[index] === undefined ? words : `${headings[index]}: ${words}`];
  });
}

/** Words of the dialogue before the first label. `own`: what the row holds, where it begins. */
export function nobodysWords(
  block: Block,
  own: readonly { readonly at: number; readonly turn?: Turn }[],
  { columns }: Form,
): readonly string[] {
  const cell = rowOf(block)[columns.indexOf("dialogue")];
  if (!cell) return [];
  const first = own.find(({ turn }) => turn)?.at ?? Infinity;
  let at = cell.start;
  const found: string[] = [];
  for (const part of cell.text.split(/(<br\s*\/?>)/i)) {
    const happens = own.some((place) => place.at >= at && place.at < at + part.length);
    const words = wordsOfCell(part);
    if (at < first && !happens && words !== "") found.push(words);
    at += part.length;
  }
  return found;
}

/** Remarks before anybody has spoken. */
export function looseNotes(block: Block, { columns }: Form): readonly Note[] {
  return rowOf(block).flatMap((cell, index): readonly Note[] => {
    const kind = columns[index];
    if (kind === undefined || !isRemark(kind)) return [];
    return remarksOfCell(kind, cell).map(({ start, wordsStart, end, inline: _, label, ...facts }) => ({
      ...facts,
      ...optional("label", label?.text),
      words: wordsOfCell(block.text.slice(label ? wordsStart : start, end)),
    }));
  });
}

function wordsOfCell(text: string): string {
  return oneLine(text.replace(/<!--[^]*?-->/g, "")).replaceAll("\\|", "|");
}
