/** Tables written in HTML, as converters and web pages leave them: a line that begins a row, and the cells of a row. */
import type { Block } from "./block.ts";
import type { Cell } from "./table.ts";

const rowBegins = /^[ \t]{0,8}(?:<(?:table|thead|tbody|tfoot)(?:[ \t][^<>]*)?>[ \t]*)*<tr[\s>]/i;
const tableBegins = /^[ \t]{0,8}<(?:table|thead)[\s>]/i;
const between = /^[ \t]*(?:<\/?(?:thead|tbody|tfoot)(?:[ \t][^<>]*)?>[ \t]*|<\/table>[ \t]*)+$/i;

/** Whether a row begins in this line. */
export function beginsHtmlRow(line: string): boolean {
  return line.includes("<") && rowBegins.test(line);
}

/** Whether the row that this line begins is the first one, whatever stands above. */
export function beginsHtmlTable(line: string): boolean {
  return tableBegins.test(line);
}

/** Whether a row ends in this line. */
export function endsHtmlRow(line: string): boolean {
  return /<\/tr>/i.test(line);
}

/** `</thead>`, `<tbody>`, `</table>`: what stands between rows and behind the last one, and goes with the row above. */
export function isBetweenHtmlRows(line: string): boolean {
  return between.test(line);
}

/** Whether a table of which this is a row, or rows and what stands between, goes on behind it. */
export function isOpenHtmlTable(row: string): boolean {
  return !/<\/table>/i.test(row);
}

/** Whether a block only opens a table, whose rows are blocks of their own. */
export function isOnlyHtmlTable({ kind, text }: Pick<Block, "kind" | "text">): boolean {
  return kind === "html" && /^\s*(?:<\/?(?:table|thead|tbody|colgroup|col)(?:[ \t][^<>]*)?>\s*)+$/i.test(text);
}

/** What begins a line within a cell. */
export const lineMarks = /<br\s*\/?>|<\/?(?:p|div|ul|ol|li)(?:\s[^<>]*)?>/gi;

const cellBegins = /<t[dh](?:\s[^<>]*)?>/gi;
/** Marks around all of a cell, which are none of its words. */
const wrapped = /^(?:\s|<(?:p|div)(?:\s[^<>]*)?>)+/i;
const wrapping = /^<\/(?:p|div)>$/i;

/** The cells of a row. */
export function htmlCells(row: string): Cell[] {
  return Array.from(row.matchAll(cellBegins), ({ 0: mark, index }): Cell => {
    const from = index + mark.length;
    const rest = row.slice(from);
    const length = /<\/?t[dhr][\s>]/i.exec(rest)?.index ?? rest.length;
    const written = rest.slice(0, length);
    const led = wrapped.exec(written)?.[0].length ?? 0;
    let text = written.slice(led).trimEnd();
    for (let last = text.lastIndexOf("<"); wrapping.test(text.slice(last).slice(0, 8)); last = text.lastIndexOf("<"))
      text = text.slice(0, last).trimEnd();
    return { text, start: from + led, end: from + led + text.length };
  });
}
