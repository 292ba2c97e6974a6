/** The names with which lines and rows begin where nobody's words count: whether they are of the session is asked by a rule. */
import type { Block, Located } from "../markdown/block.ts";
import type { Assembled } from "./assembled.ts";
import type { Uncounted, UncountedName } from "./model.ts";
import { labelOf, located, rowOf } from "./pieces.ts";
import { labelAt } from "./tables/row-pieces.ts";

/** The names that begin lines and rows of some blocks. `as`: what those are read as. */
export function uncountedNames(from: number, end: number, as: Uncounted["as"], assembly: Assembled): UncountedName[] {
  const names: UncountedName[] = [];
  let head: Block | undefined;
  for (let index = from; index < end; index++) {
    const block = assembly.blocks.at(index);
    if (block?.kind === "table-head") head = block;
    else if (block?.kind !== "table-row") head = undefined;
    // In a reflection tables of what was said are what is thought about.
    const isRow = block?.kind === "table-row" && as === "document";
    const name = block && (isRow ? rowName(block, assembly) : lineName(block));
    if (name) names.push({ ...name, top: head ?? name.span.block });
  }
  return names;
}

/** Who the label of a line names; one without a colon may be the beginning of any sentence. */
function lineName(block: Block): Located | undefined {
  const label = block.kind === "text" ? labelOf(block) : null;
  return label?.sign === "" ? located(block, label.name.start, label.name.end) : undefined;
}

/** Who speaks in a row, as its cell of the speaker or the beginning of what is said has it. */
function rowName(block: Block, assembly: Assembled): Located | undefined {
  const { columns = [] } = assembly.partOf(block)?.after.table ?? {};
  const dialogue = rowOf(block)[columns.indexOf("dialogue")];
  if (!dialogue) return undefined;
  const speaker = rowOf(block)[columns.indexOf("speaker")];
  if (speaker) return speaker.text === "" ? undefined : located(block, speaker.start, speaker.end);
  const { start, end } = dialogue;
  const label = labelAt(start, block.text.slice(start, end), block);
  return label ? located(block, start + label.name.start, start + label.name.end) : undefined;
}
