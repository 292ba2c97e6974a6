/** Keeps the counts of labels up with the blocks: what a name means in one place may hang on the last of them. */
import type { Block } from "../../markdown/block.ts";
import type { LabelIndex } from "./labels.ts";

/** Blocks whose labels have still to be counted, in or out. */
export class LabelCount {
  readonly labels: LabelIndex;
  readonly #atOnce: number;
  /** Blocks whose labels are to be counted, and those whose are no longer. */
  readonly #come = new Set<Block>();
  readonly #gone = new Set<Block>();

  /** `atOnce`: so many blocks are counted before it is asked whether time is over. */
  constructor(labels: LabelIndex, atOnce: number) {
    this.labels = labels;
    this.#atOnce = atOnce;
  }

  /** A block is there now. What an undo puts back may not even have been counted out. */
  add(block: Block): void {
    if (!this.#gone.delete(block)) this.#come.add(block);
  }

  /** A block is no more; it may not even have been counted. */
  remove(block: Block): void {
    if (!this.#come.delete(block)) this.#gone.add(block);
  }

  /** Counts until time is over; says whether all is counted. */
  countOn(isOver: () => boolean): boolean {
    const { add, remove } = this.labels;
    for (const [blocks, count] of [[this.#come, add] as const, [this.#gone, remove] as const])
      for (const block of blocks) {
        blocks.delete(block);
        count(block);
        if (blocks.size % this.#atOnce === 0 && isOver()) return false;
      }
    return true;
  }
}
