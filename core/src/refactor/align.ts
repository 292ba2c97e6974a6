/** Tables whose columns stand under one another where that fits on a line, and have single spaces where it does not. */
import type { Block } from "../markdown/block.ts";
import { cellsOf } from "../markdown/table.ts";
import type { Recording } from "../recording/model.ts";
import { isPipeRow } from "../recording/pieces.ts";
import type { Edit } from "../rules/rule.ts";

/** Wider tables are not filled up: most of their lines would be blank. Our default. */
const widest = 120;

/** The edits of all tables of the file. */
export function alignedTables({ blocks }: Recording): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "table-head" || !isPipeRow(block)) continue;
    const table = [block];
    for (let next = index + 1; blocks[next]?.kind === "table-row"; next++) table.push(...[blocks[next] ?? []].flat());
    edits.push(...aligned(table));
  }
  return edits;
}

/** One line of a table. */
interface Row {
  readonly block: Block;
  readonly start: number;
  readonly indent: string;
  readonly written: string;
  readonly cells: readonly string[];
  readonly isDelimiter: boolean;
}

function aligned(table: readonly Block[]): readonly Edit[] {
  const rows = table.flatMap(rowsOf);
  const widths: number[] = [];
  for (const { cells, isDelimiter } of rows)
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? 3, isDelimiter ? colonsOf(cell) + 1 : widthOf(cell));
  const fits = widths.reduce((sum, width) => sum + width + 3, 1) <= widest;
  return rows.flatMap(({ block, start, indent, written, cells, isDelimiter }): Edit[] => {
    const filled = cells.map((cell, column) => {
      const width = fits ? (widths[column] ?? 3) : 3;
      return isDelimiter ? dashes(cell, width) : fits ? cell + " ".repeat(width - widthOf(cell)) : cell;
    });
    const text = `${indent}|${filled.map((cell) => ` ${cell} |`).join("")}`;
    return text === written ? [] : [{ span: { block, start, end: start + written.length }, text }];
  });
}

/** The lines of a block with their cells; a heading brings the dashes below it. */
function rowsOf(block: Block): readonly Row[] {
  const rows: Row[] = [];
  for (const { 0: written, index: start } of block.text.slice(0, block.contentEnd).matchAll(/[^\r\n]+/g)) {
    const indent = /^[ \t]*/.exec(written)?.[0] ?? "";
    const cells = cellsOf(written).map(({ text }) => text);
    rows.push({ block, start, indent, written, cells, isDelimiter: block.kind === "table-head" && rows.length === 1 });
  }
  return rows;
}

function colonsOf(cell: string): number {
  return cell.replace(/[^:]/g, "").length;
}

/** `:---:` as wide as its column. */
function dashes(cell: string, width: number): string {
  const [left, right] = [cell.startsWith(":") ? ":" : "", cell.length > 1 && cell.endsWith(":") ? ":" : ""];
  return left + "-".repeat(width - left.length - right.length) + right;
}

/** Letters as they stand on a screen of one width: accents take no place, East Asian signs two. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.normalize("NFC"))
    width += /[\u0300-\u036f\u200b-\u200d\ufe0f]/.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
