/** Rows of GFM tables. Pipes are GFM's: an unescaped one splits the cell, in code too. */

/** One cell: its text trimmed, and its place in the row. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a row. Outer pipes are optional. */
export function cellsOf(row: string): Cell[] {
  const line = row.replace(/[\r\n]+$/, "");
  const cells: Cell[] = [];
  for (let start = 0; start <= line.length;) {
    const end = pipeFrom(line, start);
    const each = cell(line, start, end);
    const isOuter = start === 0 || end === line.length;
    if (each.text !== "" || !isOuter) cells.push(each);
    start = end + 1;
  }
  return cells;
}

/** Whether a row of a table is written without a bar at its beginning. */
export function isOpenRow({ text }: { readonly text: string }): boolean {
  return /^[ \t]*[^\s|<+]/.test(text) && text.includes("|");
}

/** Where the next pipe stands that is not escaped, or the line ends. */
function pipeFrom(line: string, start: number): number {
  let pipe = line.indexOf("|", start);
  for (let slash = line.indexOf("\\", start); slash >= 0 && slash < pipe; slash = line.indexOf("\\", slash + 2))
    if (slash + 1 === pipe) pipe = line.indexOf("|", pipe + 1);
  return pipe < 0 ? line.length : pipe;
}

/** Whether a line is the `| --- | :---: |` under a table's heading. */
export function isDelimiterRow(line: string): boolean {
  if (line.length > 2000 || !/^[ \t|:-]+$/.test(line) || !line.includes("-")) return false;
  const cells = cellsOf(line);
  return cells.length > 0 && cells.every((each) => /^:?-+:?$/.test(each.text));
}

function cell(line: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && (line[start] === " " || line[start] === "\t")) start++;
  while (end > start && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return { text: line.slice(start, end), start, end };
}
