/** Tables of a document or sheet that came as text: tabs hold the cells of a line apart, and the first line names the columns. */
import { columnOfTable, isContribution, namesSpeakers, ofForm, whoToWhom } from "../language/column-words.ts";
import type { Block } from "./block.ts";
import type { Cell } from "./table.ts";

/** The longest line that may name columns, in UTF-16 units. */
const longestHead = 400;
/** The longest name or number that may begin a row. */
const longestName = 30;

/** Whether a line names columns of a school's form: what was said, a column of the form, and hardly any unknown one. */
export function areTabHeadings(line: string): boolean {
  if (!line.includes("\t") || line.length > longestHead || line.trimStart().startsWith("|")) return false;
  const headings = line
    .trim()
    .split("\t")
    .map((each) => each.replace(/[*_]+/g, "").trim());
  // “Interview:⇥2” is a line of a header.
  if (headings.some((each) => each.endsWith(":"))) return false;
  const columns = headings.map((each) => columnOfTable(each) ?? whoToWhom(each));
  const named = columns.filter((column) => column !== undefined);
  const isBeside = named.includes("speaker") && headings.some(isContribution);
  const isSaid = named.includes("dialogue") || named.includes("weak") || isBeside || headings.some(namesSpeakers);
  return isSaid && named.some((column) => ofForm.has(column)) && 3 * named.length >= 2 * columns.length;
}

/** Whether a block is a heading or row whose cells stand between tabs and not between pipes. */
export function isTabRow({ kind, text, lazy }: Pick<Block, "kind" | "text" | "lazy">): boolean {
  if (kind !== "table-head" && kind !== "table-row") return false;
  return lazy || (text.includes("\t") && /^\s*[<+|]|[\t|]/.exec(text)?.[0] === "\t");
}

/** How many tabs a row has. */
export function tabsIn(row: string): number {
  return row.split("\t").length - 1;
}

/**
 * Whether a line goes on with a row that `first` began and that has so many tabs: a cell had more paragraphs than one.
 * `columns`: tabs of the row before.
 */
export function goesOnInTabs(first: string, tabs: number, line: string, columns: number): boolean {
  if (!line.includes("\t")) return true;
  // A sheet puts a cell of several lines in quotation marks.
  if (/(?:^|\t)"[^"\t]*$/.test(first) && /^[^"\t]*"\t/.test(line)) return true;
  const [begun, next] = [firstCell(first), firstCell(line)];
  const isRow = isNumber(begun)
    ? isNumber(next) || next === ""
    : next.length <= longestName && !/[.?!…,;]$/.test(next.replace(/^\p{L}{1,2}\.(?:\p{L}\.)?$/u, ""));
  return !isRow && tabs + tabsIn(line) <= columns;
}

const firstCell = (line: string): string => line.slice(0, Math.max(0, line.indexOf("\t"))).trim();
const isNumber = (text: string): boolean => /^\(?\d{1,4}[.)]?$/.test(text);

/** The cells of a row. A line without a tab goes on with the last cell of the line above. */
export function tabCells(row: string): Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; start <= row.length;) {
    const tab = row.indexOf("\t", start);
    const end = tab < 0 ? row.length : tab;
    const written = row.slice(start, end);
    const text = written.trim();
    const at = text === "" ? start : start + written.indexOf(text);
    cells.push({ text, start: at, end: at + text.length });
    start = end + 1;
  }
  return cells;
}
