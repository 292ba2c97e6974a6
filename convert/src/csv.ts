/** Rows as a file for spreadsheets. */

/** CSV of rows, the first of which names the columns. */
export async function toCsv(rows: Iterable<readonly (string | number | undefined)[]>): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  // A cell that begins like a formula would be run by a spreadsheet; the mark at the start is for its accents.
  return stringify([...rows], { escape_formulas: true, bom: true });
}
