/** What a table in a school's form asks for, as its heading says it. */
import type { Column } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import { readInline } from "../../markdown/inline.ts";
import { rowOf } from "../pieces.ts";
import { readTableHead } from "./table-columns.ts";

/** A table with a column of dialogue, and its headings as written. */
export interface Form {
  readonly columns: readonly (Column | undefined)[];
  readonly headings: readonly string[];
}

/** The form that a table's heading begins; nothing where no column is dialogue. */
export function formOf(block: Block): Form | undefined {
  const { columns, isDialogue, voices } = readTableHead(block, undefined);
  if (!isDialogue) return undefined;
  return {
    columns: voices ? columns.map((column, at) => (voices[at] === undefined ? column : "dialogue")) : columns,
    headings: rowOf(block).map((cell) => readInline(cell.text).text),
  };
}
