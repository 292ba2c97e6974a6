/** Where names are looked for. */
import type { Part } from "../../analysis/per-block.ts";
import type { Block } from "../../markdown/block.ts";
import { withoutHeads } from "../../privacy/labels.ts";
import { perBlock } from "../../recording/pieces.ts";

const ofBlock: (block: Block) => string = perBlock((block) => withoutHeads(block.text));

/** A part's text without what has a place of its own for names. Same length. */
export function nameableOf({ block, text }: Part): string {
  return text.length === block.text.length ? ofBlock(block) : withoutHeads(text);
}
