/**
 * Tables between rulers, as pandoc writes what Word has: `-----  -------` under the headings says where each cell begins.
 * Rows of one line, or of several with blank lines between, in a frame of dashes.
 */
import { columnOfTable, ofForm } from "../language/column-words.ts";
import type { Block } from "./block.ts";
import type { Slice } from "./slice.ts";
import type { SourceLines } from "./source-lines.ts";
import type { Cell } from "./table.ts";

const ruler = /^ {0,4}-{2,}(?: +-{2,})+ *$/;
const frame = /^ {0,4}-{8,} *$/;
/** Pandoc moves such a table in. */
const moved = /^ {2,}[^\s|<+]/;
/** So many lines may headings have; no ruler is longer. */
const [mostLines, longest] = [6, 400];

const isRuler = (line: string): boolean => line.length <= longest && ruler.test(line);

/** How many lines the heading has that begins here, frame and ruler included; 0 where none of a school's form does. */
export function ruledHead(lines: SourceLines, index: number): number {
  const first = lines.at(index)?.text ?? "";
  if (!/^ {2,4}\S/.test(first)) return 0;
  const from = frame.test(first) ? index + 1 : index;
  const most = from > index ? mostLines : 1;
  let count = 0;
  for (let line = lines.at(from)?.text; count < most && line !== undefined && moved.test(line) && !isRuler(line);) {
    count++;
    line = lines.at(from + count)?.text;
  }
  const under = lines.at(from + count)?.text;
  if (count === 0 || under === undefined || !isRuler(under)) return 0;
  const end = from + count;
  const head = Array.from({ length: end - from }, (_, at) => lines.at(from + at)?.text ?? "");
  return areColumns(headings(head, placesOf(under))) ? end - index + 1 : 0;
}

function areColumns(cells: readonly string[]): boolean {
  const columns = cells.map((each) => columnOfTable(each.replace(/[*_\\]+/g, "")));
  const isSaid = columns.includes("dialogue") || columns.includes("weak");
  return isSaid && (columns.includes("speaker") || columns.some((column) => ofForm.has(column)));
}

/** Whether a block is the heading, or a row, of such a table that may go on. */
export function isRuled({ kind, text, lazy }: Pick<Block, "kind" | "text" | "lazy">): boolean {
  if (kind === "table-head") return isRuledHead(text);
  return kind === "table-row" && !lazy && moved.test(text) && !/^[^\r\n]*[|\t]/.test(text) && !endsRuled(text);
}

/** Whether a heading has a ruler under it. */
export function isRuledHead(head: string): boolean {
  return /^ {2}/.test(head) && isRuler(lastLine(head));
}

/** Whether a line below such a row is another one, or closes the table. */
export function isRuledRow(line: string): boolean {
  return moved.test(line);
}

/** Whether a row is the frame that closes the table. */
export function endsRuled(row: string): boolean {
  return frame.test(row.trimEnd());
}

/** Whether rows have several lines: then blank lines stand between them. */
export function isFramed(head: string): boolean {
  return frame.test(head.split(/[\r\n]/, 1)[0] ?? "");
}

/** Where the cells of a table begin and end in each line, from its heading. */
export function rulerOf(head: string): readonly Slice[] {
  return placesOf(lastLine(head));
}

/** The cells of the heading, the words of their lines joined; each has its place in its first line. */
export function ruledHeadCells(head: string): Cell[] {
  const places = rulerOf(head);
  const cells: Cell[] = [];
  for (const { 0: line, index } of head.matchAll(/[^\r\n]+/g)) {
    if (frame.test(line) || isRuler(line)) continue;
    for (const [column, { text, start, end }] of ruledCells(line, places).entries()) {
      const above = cells[column];
      if (!above || above.text === "") cells[column] = { text, start: index + start, end: index + end };
      else if (text !== "") cells[column] = { ...above, text: `${above.text} ${text}` };
    }
  }
  return cells;
}

/** The cells of a row's line. */
export function ruledCells(row: string, places: readonly Slice[]): Cell[] {
  const line = row.split(/[\r\n]/, 1)[0] ?? "";
  return places.map(({ start, end }, at) => {
    const written = line.slice(start, at === places.length - 1 ? line.length : end);
    const text = written.trim();
    const from = text === "" ? start : start + written.indexOf(text);
    return { text, start: Math.min(from, line.length), end: Math.min(from + text.length, line.length) };
  });
}

const headings = (lines: readonly string[], places: readonly Slice[]): readonly string[] =>
  places.map((_, at) =>
    lines
      .map((line) => ruledCells(line, places)[at]?.text ?? "")
      .join(" ")
      .trim(),
  );

/** Each cell reaches to where the next one begins. */
function placesOf(line: string): readonly Slice[] {
  const starts = Array.from(line.matchAll(/-+/g), ({ index }) => index);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? line.length }));
}

function lastLine(text: string): string {
  return (
    text
      .trimEnd()
      .split(/\r\n?|\n/)
      .at(-1) ?? ""
  );
}
