/** The door of the conversions: bytes of files in, recordings out, and back. */
export { toCsv } from "./csv.ts";
export { decode, decodeForeign, type Text, type Unreadable } from "./decode.ts";
export { exportFile } from "./export-file.ts";
export { exportFormats, type ExportFormat, type Exporting, type Layout, layouts } from "./exporting.ts";
export { consent, importFile, type Imported, type Importing } from "./import-file.ts";
export { readRows } from "./rows.ts";
export { catalogueOf, sayIn, type Say } from "./words.ts";
