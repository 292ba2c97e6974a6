/** Where names are looked for. */
import type { Block } from "../../markdown/block.ts";
import { withoutHeads } from "../../privacy/labels.ts";
import { perBlock } from "../../recording/pieces.ts";

/** A block's text without what has a place of its own for names. Same length. */
export const nameableOf: (block: Block) => string = perBlock((block) => withoutHeads(block.text));
