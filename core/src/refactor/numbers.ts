/** Turns are numbered as everybody counts them, in front of lines and in a column of tables. */
import type { Block } from "../markdown/block.ts";
import { type Form, formOf } from "../recording/tables/form-of.ts";
import type { Recording } from "../recording/model.ts";
import { beginsLine } from "../recording/labels/own-line.ts";
import { isPipeRow, rowOf } from "../recording/pieces.ts";
import type { Edit } from "../rules/rule.ts";

/** Bullet and number before a label. */
const lead = /^([ \t]{0,8}(?:[-*+•‣◦·–—][ \t]+)?)((?:#\d{1,5}[.):]?|\(?\d{1,5}[.)])[ \t]+)?/;

/** Whether every turn has its own number already. */
export function areNumbered(recording: Recording): boolean {
  return recording.turns.some(beginsLine) && numberLines(recording).length === 0;
}

/** The edits that give each turn its number, in place of the one that it has. */
export function numbering(recording: Recording): readonly Edit[] {
  return [...numberLines(recording), ...numberRows(recording)];
}

/** The edits that take the numbers before lines away. */
export function withoutNumbers({ turns }: Recording): readonly Edit[] {
  return turns.filter(beginsLine).flatMap(({ span: { block } }): Edit[] => {
    const { bullet, number } = leadOf(block);
    return number === "" ? [] : [{ span: { block, start: bullet, end: bullet + number.length }, text: "" }];
  });
}

function numberLines({ turns }: Recording): readonly Edit[] {
  return turns.filter(beginsLine).flatMap(({ index, span: { block } }): Edit[] => {
    const { bullet, number } = leadOf(block);
    const text = `${index + 1}. `;
    return number === text ? [] : [{ span: { block, start: bullet, end: bullet + number.length }, text }];
  });
}

function leadOf({ text }: Block): { readonly bullet: number; readonly number: string } {
  const [, bullet = "", number = ""] = lead.exec(text) ?? [];
  return { bullet: bullet.length, number };
}

/** Tables get a first column of numbers, unless they have one. A row has the number of its first turn. */
function numberRows({ blocks, turns }: Recording): readonly Edit[] {
  const numbers = new Map<Block, string>();
  for (const { span, index, notation } of turns)
    if (notation === "table" && !numbers.has(span.block)) numbers.set(span.block, String(index + 1));
  let form: Form | undefined;
  return blocks.flatMap((block): readonly Edit[] => {
    if (block.kind === "table-head") form = isPipeRow(block) ? formOf(block) : undefined;
    else if (block.kind !== "table-row") form = undefined;
    if (!form) return [];
    const number = numbers.get(block);
    const column = form.columns.indexOf("number");
    if (column < 0 && block.kind === "table-head") return headed(block);
    if (column < 0) return [firstCell(block, 0, number ?? "")];
    const cell = rowOf(block)[column];
    if (!cell || number === undefined || cell.text === number) return [];
    return [{ span: { block, start: cell.start, end: cell.start + cell.text.length }, text: number }];
  });
}

/** A heading of numbers, and the dashes under it. Where the headings stand below the dashes, nothing is above these. */
function headed(block: Block): readonly Edit[] {
  const lines = [...block.text.slice(0, block.contentEnd).matchAll(/[^\r\n]+/g)];
  const texts = lines.length > 2 ? ["", "---", "#"] : ["#", "---"];
  return lines.map(({ index }, line) => firstCell(block, index, texts[line] ?? ""));
}

/** A new first cell of the row that begins at `start` of a block. */
function firstCell(block: Block, start: number, text: string): Edit {
  const [, indent = "", pipe = ""] = /^([ \t]*)(\|?)/.exec(block.text.slice(start)) ?? [];
  const at = start + indent.length;
  return { span: { block, start: at, end: at }, text: pipe === "" ? `${text} | ` : `| ${text} ` };
}
