/** A school's form that came from Word as text: tabs hold its columns apart, and its first line names them. */
import { columnOfTable } from "../language/column-words.ts";
import { type Column, isRemark } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import type { Label } from "../markdown/label.ts";
import type { Slice } from "../markdown/slice.ts";
import { addWords } from "./draft.ts";
import { perBlock, saidIn } from "./pieces.ts";
import { remarksOfCell } from "./remarks.ts";
import { addProse, pushHappening, putRemark, type State } from "./state.ts";
import type { Table } from "./table-columns.ts";

/** No line that names columns has more signs. */
const longestHead = 300;

/** The columns that a paragraph's first line names, or all its lines do, if speakers and words come before all remarks. */
export const tabbedHeadOf = perBlock((block): Table | null => {
  const line = /^[^\r\n]*/.exec(block.text)?.[0] ?? "";
  if (line.length > longestHead) return null;
  if (line.includes("\t")) return tableOf(line.trim().split("\t"), {});
  const lines = block.contentEnd > longestHead ? [] : block.text.slice(0, block.contentEnd).split(/\r\n?|\n/);
  return lines.length > 1 ? tableOf(lines, { isLined: true }) : null;
});

function tableOf(headings: readonly string[], form: Pick<Table, "isLined">): Table | null {
  const columns: Column[] = [];
  // Nearly every paragraph is asked: the first line that is no heading ends it.
  for (const heading of headings) {
    const found = columnOfTable(heading.replace(/[*_:]+/g, " ").trim());
    if (found === undefined) return null;
    columns.push(found === "weak" ? "dialogue" : found);
  }
  const dialogue = columns.indexOf("dialogue");
  const isLed = columns.slice(0, dialogue).every((column) => column === "number" || column === "speaker");
  const remarks = columns.slice(dialogue + 1);
  const isForm = dialogue >= 0 && isLed && remarks.length > 0;
  return isForm && remarks.every(isRemark) ? { columns, isDialogue: true, isTabbed: true, ...form } : null;
}

/** Whether a paragraph only names columns. Under a heading of reflection it is words like any others. */
export function isTabbedHead(block: Block): boolean {
  const head = block.kind === "text" ? tabbedHeadOf(block) : null;
  return head !== null && (head.isLined === true || !/[\r\n]/.test(block.text.slice(0, block.contentEnd)));
}

/** Whether a paragraph has cells. */
export function isTabbed(block: Block): boolean {
  return block.text.includes("\t");
}

/**
 * The cells of a paragraph from a place on: what goes on with the turn there, and remarks on it. Behind a label that is the
 * dialogue's cell. A line goes on with the cell above it until the row has all its cells.
 */
export function readCells(
  block: Block,
  from: number,
  label: Label | undefined,
  columns: Table["columns"],
  state: State,
): void {
  let column = label ? columns.indexOf("dialogue") : 0;
  let start = from;
  for (const { 0: mark, index } of `${block.text.slice(0, block.contentEnd)}\n`.matchAll(/\t|\r\n?|\n/g)) {
    if (index < from) continue;
    readCell(block, { start, end: Math.max(start, index) }, columns[column], state);
    start = index + mark.length;
    const isLast = column >= columns.length - 1;
    if (mark === "\t") column += isLast ? 0 : 1;
    else if (isLast) [column, state.going] = [0, undefined];
  }
}

/** The cells of a labelled line where each has a line of its own: more lines than columns are words. */
export function readLinedCells(block: Block, { end, sign }: Label, columns: Table["columns"], state: State): void {
  // Behind a name on its own line the words begin a line further down.
  const from = sign === "alone" ? end + (/^\s*/.exec(block.text.slice(end))?.[0].length ?? 0) : end;
  const remarks = columns.slice(columns.indexOf("dialogue") + 1);
  const lines = Array.from(block.text.slice(from, block.contentEnd).matchAll(/[^\r\n]+/g), ({ 0: line, index }) => ({
    start: from + index,
    end: from + index + line.length,
  }));
  const said = Math.max(1, lines.length - remarks.length);
  for (const [index, line] of lines.entries())
    readCell(block, line, index < said ? "dialogue" : remarks[index - said], state);
  state.going = undefined;
}

function readCell(block: Block, cell: Slice, column: Table["columns"][number], state: State): void {
  const written = block.text.slice(cell.start, cell.end);
  const text = written.trim();
  if (text === "" || column === undefined || column === "number" || column === "speaker") return;
  if (isRemark(column)) {
    const start = cell.start + written.indexOf(text);
    const own = { text, start, end: start + text.length };
    for (const remark of remarksOfCell(column, own)) putRemark(remark, block, state);
    return;
  }
  const said = saidIn(block, cell.start, cell.end);
  const [act] = said.acts;
  if (state.going) addWords(state.going, said, block, cell, state.vocabulary);
  else if (said.text === "" && act) pushHappening(act.text, { block, ...cell }, state);
  else addProse(block, said, state, cell.start);
}
