/** A school's form whose document was saved as mere text: each cell has a line of its own, and so has each heading. */
import { columnOfTable } from "../../language/column-words.ts";
import { type Column, isRemark } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import type { Label } from "../../markdown/label.ts";
import { addWords } from "../draft.ts";
import { perBlock, saidIn } from "../pieces.ts";
import { putRemarks, type State } from "../state.ts";
import type { Table } from "./table-columns.ts";

/** No paragraph that names columns has more signs. */
const longestHead = 300;

/** The columns that all lines of a paragraph name, if speakers and words come before all remarks. */
export const linedHeadOf = perBlock((block): Table | null => {
  const lines = block.contentEnd > longestHead ? [] : block.text.slice(0, block.contentEnd).split(/\r\n?|\n/);
  return lines.length > 1 ? tableOf(lines) : null;
});

function tableOf(headings: readonly string[]): Table | null {
  const columns: Column[] = [];
  // Nearly every paragraph is asked: the first line that is no heading ends it.
  for (const heading of headings) {
    // “Texto literal   A la puerta.” says what it holds.
    const found = /\t| {3}/.test(heading.trim()) ? undefined : columnOfTable(heading.replace(/[*_:]+/g, " ").trim());
    if (found === undefined) return null;
    columns.push(found === "weak" ? "dialogue" : found);
  }
  const dialogue = columns.indexOf("dialogue");
  const isLed = columns.slice(0, dialogue).every((column) => column === "number" || column === "speaker");
  const remarks = columns.slice(dialogue + 1);
  const isForm = dialogue >= 0 && isLed && remarks.length > 0;
  return isForm && remarks.every(isRemark) ? { columns, isDialogue: true, isLined: true } : null;
}

/** Whether a paragraph only names columns. Under a heading of reflection it is words like any others. */
export function isLinedHead(block: Block): boolean {
  return block.kind === "text" && linedHeadOf(block) !== null;
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
  for (const [index, line] of lines.entries()) {
    const kind = remarks[index - said];
    if (kind !== undefined && isRemark(kind)) putRemarks(kind, block, line, state);
    else if (state.going) addWords(state.going, saidIn(block, line.start, line.end), block, line, state.vocabulary);
  }
  state.going = undefined;
}
