/**
 * What an edit took out that swallowed many blocks, such as an opened fence: its undo puts the same ones back, with all
 * that was read of them.
 */
import { type BlockShape, isSame, leadsOn, PlacedBlock } from "./placed-block.ts";

/** So many blocks taken out at once are kept for the undo. */
export const many = 16;
/** They come back in their order, but for so many that have changed meanwhile. */
const nearby = 8;

/** The blocks that were swallowed last. */
export class LostBlocks {
  #lost: readonly PlacedBlock[] = [];
  /** Where they reached to the end of the file: how long they were in all, and what led on to them. */
  #end: { readonly size: number; readonly before: string } | undefined;

  /** These are taken out now, behind a block, perhaps up to the end; few blocks are not worth keeping. */
  keep(blocks: readonly PlacedBlock[], before: BlockShape | undefined, isToEnd: boolean): void {
    if (blocks.length < many) return;
    this.#lost = blocks;
    const size = blocks.reduce((sum, block) => sum + block.text.length, 0);
    // Alone at the beginning of a file a block may be front matter.
    this.#end = isToEnd && before ? { size, before: leadsOn(before) } : undefined;
  }

  /** Those that were lost, if a text is nothing else from a place on, behind a block: then a scan would find them there. */
  from(text: string, at: number, before: BlockShape): readonly BlockShape[] | undefined {
    if (text.length - at !== this.#end?.size || leadsOn(before) !== this.#end.before) return undefined;
    return text.slice(at) === this.#lost.map((block) => block.text).join("") ? this.#lost : undefined;
  }

  /** New blocks, or those that were lost where they come back. */
  placed(shapes: readonly BlockShape[]): readonly PlacedBlock[] {
    if (shapes.length < many || this.#lost.length === 0) return shapes.map((shape) => new PlacedBlock(shape));
    const lost = this.#lost;
    this.#lost = [];
    this.#end = undefined;
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
