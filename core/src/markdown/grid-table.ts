/** Grid tables, as pandoc writes them: `+---+---+` between rows, whose cells go on over several lines. */
import { type Cell, cellsOf } from "./table.ts";

const separator = /^[ \t]{0,3}\+(?:[-=:]{2,}\+)+[ \t]*$/;

/** Whether a line stands between two rows. */
export function isGridLine(line: string): boolean {
  return line.startsWith("+", /^[ \t]{0,3}/.exec(line)?.[0].length ?? 0) && separator.test(line);
}

/** Whether a table's heading is that of a grid. */
export function isGridHead(head: string): boolean {
  return /^[ \t]{0,3}\+/.test(head);
}

/** Whether a row ends with this line of a grid and what it brings: else the line below goes on with its cells. */
export function endsGridRow(row: string): boolean {
  return /[\r\n][ \t]{0,3}\+/.test(row);
}

/** The cells of a heading, the words of their lines joined; each has its place in its first line. */
export function gridCells(head: string): Cell[] {
  const cells: Cell[] = [];
  for (const { 0: line, index } of head.matchAll(/[^\r\n]+/g)) {
    if (isGridLine(line)) continue;
    for (const [column, { text, start, end }] of cellsOf(line).entries()) {
      const above = cells[column];
      if (!above) cells[column] = { text, start: index + start, end: index + end };
      else if (text !== "") cells[column] = { ...above, text: `${above.text} ${text}`.trim() };
    }
  }
  return cells;
}
