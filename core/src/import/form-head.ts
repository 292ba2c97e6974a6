/** The headings of a form: what its columns mean, and where its rows begin. */
import { columnOf, type Column } from "../language/index.ts";
import { type DocTable, plainText } from "./document.ts";

/** What the columns of a form mean, and how they are called there. */
export interface Form {
  readonly columns: readonly (Column | undefined)[];
  readonly headings: readonly string[];
  /** The row of the headings, and the first one below them. */
  readonly at: number;
  readonly from: number;
}

type Cells = DocTable["rows"][number];

/** A title may stand above the headings, and so may the facts of the session; no form has more of them. */
const mostAbove = 40;

/** The form of a table by its headings; nothing where none is dialogue. */
export function formOf({ rows, merged }: DocTable): Form | undefined {
  for (const [at, cells] of rows.slice(0, mostAbove).entries()) {
    const upper = headsOf(cells);
    const atDialogue = upper.columns.indexOf("dialogue");
    // Far below the top one word may be anybody's.
    if (atDialogue < 0 || (at > 2 && upper.columns.filter((column) => column !== undefined).length < 2)) continue;
    const below = rows[at + 1];
    const isDouble = below && (merged?.[at + 1]?.[atDialogue] === true || (isHeading(below) && !isAlike(cells, below)));
    const { columns, headings } = isDouble ? under(upper, headsOf(below)) : upper;
    return {
      columns: columns.map((column, index) => (columns.indexOf(column) === index ? column : undefined)),
      ...{ headings, at, from: at + (isDouble ? 2 : 1) },
    };
  }
  return undefined;
}

/** Headings, as on each new page. */
export function isHeading(cells: Cells): boolean {
  const filled = cells.map((cell) => plainText(cell)).filter((text) => text !== "");
  return filled.length >= 2 && filled.every((text) => columnOf(text) !== undefined);
}

type Heads = Pick<Form, "columns" | "headings">;

function headsOf(cells: Cells): Heads {
  const headings = cells.map((cell) => plainText(cell));
  return { headings, columns: headings.map((heading) => columnOf(heading)) };
}

/** Headings in two rows: the lower one says more, where it says anything. */
function under(upper: Heads, lower: Heads): Heads {
  const isSaid = (at: number): boolean => (lower.headings[at] ?? "") !== "";
  const headings = Array.from(
    { length: Math.max(upper.headings.length, lower.headings.length) },
    (_, at) => (isSaid(at) ? lower : upper).headings[at] ?? "",
  );
  return { headings, columns: headings.map((_, at) => (isSaid(at) ? lower : upper).columns[at]) };
}

function isAlike(one: Cells, other: Cells): boolean {
  return headsOf(one).headings.join("\n") === headsOf(other).headings.join("\n");
}
