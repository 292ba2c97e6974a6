/**
 * What was read of blocks that an edit has swallowed: its undo puts the same blocks back (`lost-blocks.ts`), and then
 * they need not be read again.
 */
import type { Block } from "../markdown/block.ts";
import type { Part } from "./part.ts";

/** The part of a block that can be taken as it is. */
export type Shelved = (block: Block) => Part | undefined;

const nothing: Shelved = () => undefined;

/** The parts of the blocks that were swallowed last, whole and in order. */
export class Shelf {
  #blocks: readonly Block[] = [];
  /** Those of the first blocks, or none where they are not whole. */
  #parts: readonly Part[] = [];
  /** The labels that were used more than once. */
  #names: ReadonlySet<string> = new Set();
  #isBack = false;

  /** Keeps what was read of blocks that have gone, in a file in which everything had been read. */
  keep(blocks: readonly Block[], parts: readonly (Part | undefined)[], names: ReadonlySet<string>): void {
    // The last turn may go on behind them, so it is not whole: it is always read again.
    const last = parts.findLastIndex((part) => part?.turns[0] && part.turns[0].notation !== "narrative");
    const whole = parts.slice(0, Math.max(0, last));
    this.#blocks = blocks;
    this.#parts = whole.every((part) => part !== undefined) ? whole : [];
    this.#names = names;
    this.#isBack = false;
  }

  /** Something has been edited, which put these blocks there. */
  see(added: readonly Block[]): void {
    const [block] = this.#blocks;
    const first = block && this.#parts.length > 0 ? added.indexOf(block) : -1;
    this.#isBack = first >= 0 && this.#blocks.every((each, at) => each === added[first + at]);
  }

  /** What can be taken as it is, where the same labels are used more than once as before. It holds until the next edit. */
  parts(names: () => ReadonlySet<string>): Shelved {
    const [first] = this.#blocks;
    if (!this.#isBack || !first) return nothing;
    const now = names();
    if (now.size !== this.#names.size || ![...now].every((name) => this.#names.has(name))) return nothing;
    const start = first.index;
    return (block) => (this.#blocks[block.index - start] === block ? this.#parts[block.index - start] : undefined);
  }

  clear(): void {
    this.#blocks = [];
    this.#parts = [];
    this.#isBack = false;
  }
}
