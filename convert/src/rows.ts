/** Rows of CSV and TSV. */
import { message } from "#core";
import type { Options } from "csv-parse/sync";
import type { Unreadable } from "./decode.ts";

type Rows = readonly (readonly string[])[];

/** The cells of a spreadsheet's text, or why it cannot be read. `kind` is the ending of the file. */
export async function readRows(whole: string, kind: string): Promise<Rows | Unreadable> {
  const { parse } = await import("csv-parse/sync");
  // Excel is told so, and tells so, what parts the cells.
  const said = /^\uFEFF?sep=([,;\t|])[ \t]*(?:\r\n|\n|\r)/i.exec(whole);
  // The line is left empty, so that the others keep their numbers.
  const text = said ? whole.slice(said[0].trimEnd().length) : whole;
  const delimiter = said?.[1] ?? (kind === ".tsv" ? "\t" : delimiterOf(text));
  const options: Options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true };
  try {
    return parse(text, options);
  } catch {
    // Who types `He said "no" today` into a list puts no quotation marks around the cell.
    return readLoosely(text, (onRecord) => parse(text, { ...options, relax_quotes: true, on_record: onRecord }));
  }
}

type OnRecord = NonNullable<Options["on_record"]>;

/** Quotation marks inside of cells are words, unless they leave it open which words are whose. */
function readLoosely(text: string, parse: (onRecord: OnRecord) => Rows): Rows | Unreadable {
  let [begins, width] = [0, 0];
  try {
    return parse((row: string[], { lines }) => {
      width ||= row.length;
      if (row.some((cell) => cell.startsWith('"') && (/[\r\n]/.test(cell) || row.length > width))) throw new Error();
      begins = lines;
      return row;
    });
  } catch {
    const why = message("This CSV cannot be read: the quotation marks in this row do not tell where its cells end.");
    const rest = text.split(/\r\n|\n|\r/).slice(begins);
    return {
      why,
      at: {
        line:
          begins +
          Math.max(
            0,
            rest.findIndex((line) => line !== ""),
          ),
        character: 0,
      },
    };
  }
}

/** Excel parts cells with semicolons where commas are decimal: what the first row that has any has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const counts = new Map([",", ";", "\t"].map((mark) => [mark, 0]));
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r") && [...counts.values()].some((count) => count > 0)) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
