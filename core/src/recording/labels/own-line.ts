/** Whether a turn has its line for itself: in a paragraph of several turns most have not. */
import type { Turn } from "../model.ts";
import { labelOf } from "../pieces.ts";

/** Whether the label of a line of dialogue is the one that its block begins with. */
export function beginsLine({ notation, label, span: { block } }: Turn): boolean {
  return notation === "dialogue" && label?.span.block === block && labelOf(block)?.name.start === label.span.start;
}

/** Whether nothing stands behind a turn in its line. */
export function endsLine({ span: { block, end } }: Turn): boolean {
  return end >= block.contentEnd || /^[^\S\r\n]*(?:[\r\n]|$)/.test(block.text.slice(end, end + 200));
}
