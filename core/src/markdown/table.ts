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
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === "\\") {
      at++;
      continue;
    }
    if (at < line.length && line[at] !== "|") continue;
    const text = line.slice(start, at);
    const outer =
      (cells.length === 0 && text.trim() === "" && at < line.length && start === 0) ||
      (at === line.length && text.trim() === "");
    if (outer && start === 0 && cells.length === 0) cells.push({ text: "", start: -1, end: -1 });
    else if (!outer) cells.push(cell(line, start, at));
    start = at + 1;
  }
  return cells.filter((each) => each.start >= 0);
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
