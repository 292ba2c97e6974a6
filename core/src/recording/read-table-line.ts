/** What the lines of tables say: their headings and rows, those of forms on their side, and rows of no table. */
import type { Block } from "../markdown/block.ts";
import { addWords } from "./draft.ts";
import { several } from "./labels/label-keys.ts";
import { isPipeRow, proseOf, rowOf } from "./pieces.ts";
import { addProse, type State } from "./state.ts";
import { boxes, mayHeadBox, readBoxRow } from "./tables/box-rows.ts";
import { headlessTable, labelledTable } from "./tables/headless-table.ts";
import { readTableHead, type Table } from "./tables/table-columns.ts";
import { readRow } from "./tables/table.ts";

/** Reads the line that stands where a table has its headings. */
export function readHeadLine(block: Block, state: State): void {
  if (readBoxHead(block, state)) return;
  state.table = readTableHead(block, state.context.closed ? undefined : state.part.problems);
  if (!state.table.isDialogue && readHeadless(block, state)) return;
  if (state.table.isDialogue && !state.table.grid && isPipeRow(block)) state.form = state.table;
  state.going = undefined;
}

/** Reads a row. */
export function readRowLine(block: Block, previous: Block | undefined, state: State): void {
  state.table ??= formFor(block, state);
  if (!state.table?.isDialogue && !state.table?.isBox && readHeadless(block, state)) return;
  if (state.table?.isBox) readBoxRow(block, state);
  else if (state.table) readRow(block, state.table, state, previous?.endsBlank === true && isOfTable(previous));
  else readLooseRow(block, previous, state);
}

/** The head of a form on its side, which may be its first row; says whether it is one. */
function readBoxHead(block: Block, state: State): boolean {
  const isBox = !state.context.closed && state.labels.uses(boxes) >= several && mayHeadBox(block);
  if (!isBox) return false;
  state.table = { columns: [], isDialogue: false, isBox: true };
  readBoxRow(block, state);
  return true;
}

/** A row of a table without a heading, which may stand where one would; says whether it is one. */
function readHeadless(block: Block, state: State): boolean {
  // Below a heading that says nothing, names alone are a list of people.
  const isBelow = block.kind === "table-row" && state.table !== undefined;
  const table = (isBelow ? undefined : headlessTable(block, state)) ?? labelledTable(block, state);
  if (!table) return false;
  state.table = table;
  readRow(block, table, state, false);
  return true;
}

/** The table above whose rows go on here without a heading of their own. */
function formFor(block: Block, { form, context }: State): Table | undefined {
  return form && !context.closed && rowOf(block).length === form.columns.length ? form : undefined;
}

/** Cells of no table: words of whoever is speaking, else nobody's. No label counts in them. */
function readLooseRow(block: Block, previous: Block | undefined, state: State): void {
  const touches = previous?.endsBlank === false;
  if (state.going && touches) {
    addWords(state.going, proseOf(block), block, { start: 0, end: block.contentEnd }, state.vocabulary);
    return;
  }
  state.going = undefined;
  addProse(block, proseOf(block), state);
}

function isOfTable({ kind }: Block): boolean {
  return kind === "table-head" || kind === "table-row";
}
