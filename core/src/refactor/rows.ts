/** Two rows of one speaker become one, and one becomes two. Rows that hold several turns stay as they are. */
import { type Form, formOf } from "../recording/tables/form-of.ts";
import { lineEndOf } from "../recording/source.ts";
import type { Block } from "../markdown/block.ts";
import type { Cell } from "../markdown/table.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { isPipeRow, rowOf } from "../recording/pieces.ts";
import { remarksOfCell } from "../recording/remarks.ts";
import type { Edit } from "../rules/rule.ts";

/** A row that holds one turn, with the columns of its table. */
interface Row {
  readonly block: Block;
  readonly cells: readonly Cell[];
  readonly columns: Form["columns"];
  readonly headings: Form["headings"];
}

/** The edit that joins a turn's row to the row above it, cell by cell; nothing where that cannot be. */
export function joiningRows(recording: Recording, before: Turn, turn: Turn): readonly Edit[] {
  const [first, second] = [rowAt(recording, before), rowAt(recording, turn)];
  if (!first || second?.block.index !== first.block.index + 1) return [];
  // An answer to a question of ours is about the row that it stands in.
  if (second.block.text.includes("<!--")) return [];
  const words = second.block.text.slice(turn.wordsSpan.start, turn.wordsSpan.end).trim();
  const texts = first.columns.map((column, index) => {
    const [above, below] = [first.cells[index]?.text ?? "", second.cells[index]?.text ?? ""];
    if (column === "number" || column === "speaker" || below === "") return above;
    if (column === "dialogue") return [above, words].filter((part) => part !== "").join(" ");
    return above === "" ? below : `${above}<br>${named(second, index)}${below}`;
  });
  const end = second.block.start + second.block.contentEnd - first.block.start;
  return [{ span: { block: first.block, start: 0, end }, text: rowOfTexts(texts) }];
}

/** The heading of a cell's column, where the cell does not begin with a word of the kind: without one it would go on. */
function named({ cells, columns, headings }: Row, index: number): string {
  const [cell, column, heading = ""] = [cells[index], columns[index], headings[index]];
  if (!cell || column === undefined || column === "number" || column === "speaker" || column === "dialogue") return "";
  return remarksOfCell(column, cell)[0]?.label ? "" : `${heading}: `;
}

const gap = String.raw`(?:[ \t]|<br\s*\/?>)*`;
const [gapBefore, gapBehind] = [new RegExp(`${gap}$`, "i"), new RegExp(`^${gap}`, "i")];

/**
 * The edit that cuts a turn's row in two, `at` so many units behind the beginning of its words: what was remarked goes
 * with the second part, as it stands below a line.
 */
export function splittingRow(recording: Recording, turn: Turn, at: number): readonly Edit[] {
  const row = rowAt(recording, turn);
  if (!row) return [];
  const { block, cells, columns } = row;
  const { start, end } = turn.wordsSpan;
  const words = block.text.slice(start, end);
  // The label where it stands in the cell of the words, and nothing where it has a cell of its own.
  const label = block.text.slice(cells[columns.indexOf("dialogue")]?.start ?? start, start);
  const first = label + words.slice(0, at).replace(gapBefore, "");
  const rest = label.replace(/<!--[^]*?-->\s*/g, "") + words.slice(at).replace(gapBehind, "").trimEnd();
  const textsOf = (said: string, isFirst: boolean): readonly string[] =>
    columns.map((column, index) => {
      if (column === "dialogue") return said;
      return column === "speaker" || (column === "number") === isFirst ? (cells[index]?.text ?? "") : "";
    });
  const text = [rowOfTexts(textsOf(first, true)), rowOfTexts(textsOf(rest, false))].join(lineEndOf(recording));
  return [{ span: { block, start: 0, end: block.contentEnd }, text }];
}

function rowAt({ blocks, turns }: Recording, { index, span: { block } }: Turn): Row | undefined {
  if (block.kind !== "table-row") return undefined;
  if ([turns[index - 1], turns[index + 1]].some((other) => other?.span.block === block)) return undefined;
  let head: Block | undefined = block;
  while (head && head.kind !== "table-head") head = blocks[head.index - 1];
  const form = head && isPipeRow(head) ? formOf(head) : undefined;
  const cells = rowOf(block);
  // Where everybody has a column, rows are no turns.
  const isOfOne = form?.columns.filter((column) => column === "dialogue").length === 1;
  return isOfOne && form.columns.length === cells.length ? { block, cells, ...form } : undefined;
}

function rowOfTexts(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
