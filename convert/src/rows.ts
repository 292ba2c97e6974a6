/** Rows of CSV and TSV. */
import { message } from "#core";
import type { Unreadable } from "./decode.ts";

/** The cells of a spreadsheet's text, or why it cannot be read. `kind` is the ending of the file. */
export async function readRows(text: string, kind: string): Promise<readonly (readonly string[])[] | Unreadable> {
  const { parse } = await import("csv-parse/sync");
  const delimiter = kind === ".tsv" ? "\t" : delimiterOf(text);
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    return { why: message("This CSV cannot be read."), at: { line: Math.max(0, line - 1), character: 0 } };
  }
}

/** Excel parts cells with semicolons where commas are decimal: what the first row has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const counts = new Map([",", ";", "\t"].map((mark) => [mark, 0]));
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
