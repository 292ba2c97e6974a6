import { columnOfTable } from "../language/column-words.ts";
import { columnOf, type Column } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import { isGridHead } from "../markdown/grid-table.ts";
import { readInline } from "../markdown/inline.ts";
import type { AnnotationKind, Problem } from "./model.ts";
import { rowOf } from "./pieces.ts";

/** What the columns of the table being read mean, by their place. */
export interface Table {
  readonly columns: readonly (Column | undefined)[];
  /** Without a column of dialogue a table is not part of the recording. */
  readonly isDialogue: boolean;
  /** Tabs hold its columns apart, and its rows are lines with labels. */
  readonly isTabbed?: true;
  /** Not tabs but line ends do, as where a document was saved as mere text. */
  readonly isLined?: true;
  /** A grid, in which a row may have several lines: whether the row above is to be gone on with. */
  readonly grid?: "open" | "closed";
}

/** Whether what stands in a column is about the turns of its row. */
export function isRemark(column: Column): column is AnnotationKind {
  return column !== "number" && column !== "speaker" && column !== "dialogue";
}

/** Columns that only a school's form has. */
const ofForm: ReadonlySet<string | undefined> = new Set(["feelings", "analysis", "skill", "client", "supervisor"]);

/** Maps the columns by heading text, never by position. Without `problems` (in reflection) nothing is reported. */
export function readTableHead(block: Block, problems: Problem[] | undefined): Table {
  const cells = rowOf(block);
  const columns: (Column | undefined)[] = [];
  const found = cells.map((cell) => columnOfTable(readInline(cell.text).text));
  const mayTell = !found.includes("dialogue") && found.some((column) => ofForm.has(column));
  for (const [index, cell] of cells.entries()) {
    const written = found[index];
    const column = written === "weak" ? (mayTell ? "dialogue" : undefined) : written;
    if (column !== undefined && columns.includes(column)) {
      problems?.push({
        code: "table-shape",
        detail: "repeated-column",
        args: { heading: cell.text },
        span: { block, start: cell.start, end: cell.end },
      });
      columns.push(undefined);
    } else columns.push(column);
  }
  const isDialogue = columns.includes("dialogue");
  // A table with columns of the form but no dialogue is a form gone wrong; any other table is just a table.
  const ofNoOther = cells.map((cell) => columnOf(readInline(cell.text).text));
  const isForm = ofNoOther.filter((column) => column !== undefined && column !== "number").length >= 2;
  if (!isDialogue && isForm) {
    const end = block.text.split(/[\r\n]/, 1)[0]?.length ?? 0;
    problems?.push({ code: "table-shape", detail: "no-dialogue", args: {}, span: { block, start: 0, end } });
  }
  return isGridHead(block.text) ? { columns, isDialogue, grid: "closed" } : { columns, isDialogue };
}

/** Whether two tables map their cells alike. */
export function isSameTable(a: Table | undefined, b: Table | undefined): boolean {
  if (!a || !b || a === b) return a === b;
  if (a.isTabbed !== b.isTabbed || a.isLined !== b.isLined || a.grid !== b.grid) return false;
  return a.columns.length === b.columns.length && a.columns.every((column, index) => column === b.columns[index]);
}
