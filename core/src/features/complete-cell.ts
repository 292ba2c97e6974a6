import { formOf } from "../recording/tables/form-of.ts";
import type { Block } from "../markdown/block.ts";
import { isPipeRow } from "../recording/pieces.ts";
import type { Place } from "./completion-item.ts";

/** The cell of a table in which a writer is. */
interface CellHere {
  /** Whether a name may stand here: alone, or as the label of what is said. */
  readonly names?: "alone" | "label";
  /** Where the words before the cursor begin on its line. */
  readonly from: number;
  /** What stands between the cursor and the end of the cell. */
  readonly after: string;
}

/** The cell at the cursor; nothing outside of tables. */
export function cellAt({ before, line, recording }: Place): CellHere | undefined {
  const { block } = line;
  if (block?.kind !== "table-row" && block?.kind !== "table-head") return undefined;
  const parts = before.replace(/\\./g, "..").split(/\||<br *\/?>/i);
  const pipes = before.replace(/\\./g, "..").split("|").length - 1;
  const words = parts.at(-1) ?? "";
  const from = before.length - words.trimStart().length;
  const after = /^(?:\\.|[^|\\])*/.exec(line.text.slice(before.length))?.[0] ?? "";
  const columns = block.kind === "table-row" ? columnsAbove(block, recording) : undefined;
  const column = columns?.[pipes - (/^[ \t]*\|/.test(line.text) ? 1 : 0)];
  const names =
    column === "speaker" ? "alone" : column === "dialogue" && !columns?.includes("speaker") ? "label" : undefined;
  return { ...(names && { names }), from, after };
}

function columnsAbove(row: Block, recording: Place["recording"]) {
  let head: Block | undefined = row;
  while (head?.kind === "table-row") head = recording.block(head.index - 1);
  return head?.kind === "table-head" && isPipeRow(head) ? formOf(head)?.columns : undefined;
}
