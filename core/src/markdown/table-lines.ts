/**
 * Which lines are a table's heading or row: Markdown's own, pandoc's grids, HTML's, and those of people who forget the line of
 * dashes or a heading.
 */
import { columnOfTable } from "../language/column-words.ts";
import { isGridLine } from "./grid-table.ts";
import { beginsHtmlRow, beginsHtmlTable, endsHtmlRow, isBetweenHtmlRows, isOpenHtmlTable } from "./html-table.ts";
import { mayBeginTurn } from "./label.ts";
import type { BlockShape } from "./placed-block.ts";
import { isRuled, isRuledRow, ruledHead } from "./ruled-table.ts";
import { run, type SourceLines } from "./source-lines.ts";
import { areTabHeadings, goesOnInTabs, isTabRow, tabsIn } from "./tab-table.ts";
import { cellsOf, isDelimiterRow, isOpenRow } from "./table.ts";

/** Lines of a table, from one on. */
export interface TableLines {
  readonly kind: "table-head" | "table-row";
  readonly count: number;
}

const mayBeRow = /^ {0,3}\|/;

/** The heading or row that a line begins, if it is one of Markdown's tables or a grid's. */
export function tableLines(
  lines: SourceLines,
  index: number,
  previous: BlockShape | undefined,
): TableLines | undefined {
  const line = lines.at(index)?.text ?? "";
  if (areTabHeadings(line)) return { kind: "table-head", count: 1 };
  const inTabs = previous !== undefined && isTabRow(previous);
  if (
    inTabs &&
    (isTabRow({ kind: "table-row", text: line, lazy: false }) || (!previous.endsBlank && mayBeginTurn(line)))
  )
    return { kind: "table-row", count: tabRow(lines, index, tabsIn(previous.text)) };
  if (previous !== undefined && isRuled(previous) && isRuledRow(line)) return { kind: "table-row", count: 1 };
  const inTable = isTable(previous) && !beginsHtmlRow(previous.text) && !inTabs && !isRuled(previous);
  // Markdown's table ends at a blank line; the writer, who pressed Enter between two rows, goes on with it.
  const mayGoOn = mayBeRow.test(line) || (inTable && isOpenRow(previous) && line.includes("|"));
  const isRow = inTable && (!previous.endsBlank || (mayGoOn && !startsTable(lines, index)));
  if (isRow && isOpenRow({ text: line })) return { kind: "table-row", count: run(lines, index, isBetweenOpenRows) };
  if (isRow) return { kind: "table-row", count: isGridLineAt(lines, index + 1) ? 2 : 1 };
  if (startsTable(lines, index)) return { kind: "table-head", count: 2 + headBelow(lines, index) };
  const ruled = ruledHead(lines, index);
  if (ruled > 0) return { kind: "table-head", count: ruled };
  const grid = gridHead(lines, index);
  if (grid > 0) return { kind: "table-head", count: grid };
  if (startsBareTable(lines, index) || startsOpenTable(lines, index)) return { kind: "table-head", count: 1 };
  return isBareRow(line) ? { kind: "table-row", count: 1 } : undefined;
}

/** Whether a table, or a row of one, begins in a line of a paragraph. */
export function beginsTable(lines: SourceLines, index: number): boolean {
  const line = lines.at(index)?.text ?? "";
  return (
    areTabHeadings(line) ||
    startsTable(lines, index) ||
    gridHead(lines, index) > 0 ||
    isBareRow(line) ||
    startsBareTable(lines, index) ||
    startsOpenTable(lines, index)
  );
}

/** A row of a table in HTML: to where it is closed, the next one begins or a blank line stands. */
export function htmlRow(lines: SourceLines, index: number, previous: BlockShape | undefined): TableLines {
  const line = lines.at(index)?.text ?? "";
  const isIn = isTable(previous) && beginsHtmlRow(previous.text) && isOpenHtmlTable(previous.text);
  let isEnded = false;
  const goesOn = (text: string, above: string): boolean => {
    isEnded ||= endsHtmlRow(above);
    return isEnded ? isBetweenHtmlRows(text) : text.trim() !== "" && !beginsHtmlRow(text);
  };
  let count = 1;
  for (let above = line, next = lines.at(index + 1)?.text; next !== undefined && goesOn(next, above);) {
    above = next;
    next = lines.at(index + ++count)?.text;
  }
  return { kind: isIn && !beginsHtmlTable(line) ? "table-row" : "table-head", count };
}

/** How many lines a row between tabs has: a cell may have several paragraphs. */
function tabRow(lines: SourceLines, index: number, columns: number): number {
  const first = lines.at(index)?.text ?? "";
  let tabs = tabsIn(first);
  let count = 1;
  for (let next = lines.at(index + 1)?.text; next !== undefined; next = lines.at(index + count)?.text) {
    if (next.trim() === "" || mayBeginTurn(next) || areTabHeadings(next)) break;
    if (!goesOnInTabs(first, tabs, next, columns)) break;
    tabs += tabsIn(next);
    count++;
  }
  return count;
}

function isTable(block: BlockShape | undefined): block is BlockShape {
  return block?.kind === "table-head" || block?.kind === "table-row";
}

function startsTable(lines: SourceLines, index: number): boolean {
  const head = lines.at(index)?.text ?? "";
  const under = lines.at(index + 1)?.text;
  if (under === undefined || !head.includes("|") || !isDelimiterRow(under)) return false;
  return cellsOf(head).length === cellsOf(under).length;
}

function isGridLineAt(lines: SourceLines, index: number): boolean {
  return isGridLine(lines.at(index)?.text ?? "");
}

/** How many lines the heading of a grid has, both lines of the grid included; 0 where none begins. */
function gridHead(lines: SourceLines, index: number): number {
  if (!isGridLineAt(lines, index) || !mayBeRow.test(lines.at(index + 1)?.text ?? "")) return 0;
  const count = run(lines, index, (text) => mayBeRow.test(text));
  return count + (isGridLineAt(lines, index + count) ? 1 : 0);
}

/** The longest line that may name the columns of a form. */
const longestHead = 400;

/** “| Dialogue | Feelings |” without the dashes below, which are easily forgotten: the headings of a form, and a row. */
function startsBareTable(lines: SourceLines, index: number): boolean {
  return mayBeRow.test(lines.at(index + 1)?.text ?? "") && areHeadings(lines.at(index)?.text ?? "");
}

/** The same typed without bars at the ends: “Quién | Qué dice | Qué siento yo”. */
function startsOpenTable(lines: SourceLines, index: number): boolean {
  const line = lines.at(index)?.text ?? "";
  const isBetween = line.includes("|") && !mayBeRow.test(line) && (lines.at(index + 1)?.text.includes("|") ?? false);
  return isBetween && areColumns(line);
}

/** A remark between two such rows goes with the one above. */
function isBetweenOpenRows(line: string): boolean {
  return /^[ \t]*[([*_]/.test(line) && !line.includes("|") && !mayBeginTurn(line);
}

/** A line of several cells, which may go on with a table above a heading. */
function isBareRow(line: string): boolean {
  return mayBeRow.test(line) && line.trimEnd().endsWith("|") && cellsOf(line).length > 1;
}

/** 1 where the headings stand below the dashes, as converters write a table of Word that marks none: `|  |  |`. */
function headBelow(lines: SourceLines, index: number): number {
  const isBlankHead = /^[ \t|]*$/.test(lines.at(index)?.text ?? "");
  return isBlankHead && areHeadings(lines.at(index + 2)?.text ?? "") ? 1 : 0;
}

/** Whether a line names the columns of a form. */
function areHeadings(line: string): boolean {
  return mayBeRow.test(line) && areColumns(line);
}

function areColumns(line: string): boolean {
  if (line.length > longestHead) return false;
  const columns = cellsOf(line).map(({ text }) => columnOfTable(text.replace(/[*_]+/g, "")));
  return columns.length > 1 && columns.includes("dialogue") && !columns.includes(undefined);
}
