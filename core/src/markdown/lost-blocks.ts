/**
 * What an edit took out that swallowed many blocks, such as an opened fence: its undo puts the same ones back, with all
 * that was read of them.
 */
import { type BlockShape, isSame, PlacedBlock } from "./placed-block.ts";

/** So many blocks taken out at once are kept for the undo. */
export const many = 16;
/** They come back in their order, but for so many that have changed meanwhile. */
const nearby = 8;

/** The blocks that were swallowed last. */
export class LostBlocks {
  #lost: readonly PlacedBlock[] = [];

  /** These are taken out now; few blocks are not worth keeping. */
  keep(blocks: readonly PlacedBlock[]): void {
    if (blocks.length >= many) this.#lost = blocks;
  }

  /** New blocks, or those that were lost where they come back. */
  placed(shapes: readonly BlockShape[]): readonly PlacedBlock[] {
    if (shapes.length < many || this.#lost.length === 0) return shapes.map((shape) => new PlacedBlock(shape));
    const lost = this.#lost;
    this.#lost = [];
    let next = 0;
    return shapes.map((shape) => {
      for (let at = next; at < next + nearby; at++) {
        const block = lost[at];
        if (!block || !isSame(block, shape)) continue;
        next = at + 1;
        return block;
      }
      return new PlacedBlock(shape);
    });
  }
}
