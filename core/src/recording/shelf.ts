/**
 * What was read of blocks that an edit has swallowed: its undo puts the same blocks back (`lost-blocks.ts`), and then
 * they need not be read again.
 */
import type { Block } from "../markdown/block.ts";
import type { Part } from "./part.ts";

const none: ReadonlyMap<Block, Part> = new Map();

/** The parts of the blocks that were swallowed last, whole and in order. */
export class Shelf {
  #blocks: readonly Block[] = [];
  #parts: ReadonlyMap<Block, Part> = none;
  /** The labels that were used more than once. */
  #names: ReadonlySet<string> = new Set();
  #isBack = false;

  /** Keeps what was read of blocks that go now, in a file in which everything had been read. */
  keep(blocks: readonly Block[], partOf: (block: Block) => Part | undefined, names: ReadonlySet<string>): void {
    // The last turn may go on behind them, so it is not whole: it is always read again.
    const last = blocks.findLastIndex((block) => {
      const [turn] = partOf(block)?.turns ?? [];
      return turn !== undefined && turn.notation !== "narrative";
    });
    const parts = new Map<Block, Part>();
    for (const block of blocks.slice(0, Math.max(0, last))) {
      const part = partOf(block);
      if (part) parts.set(block, part);
    }
    this.#blocks = blocks;
    this.#parts = parts.size === Math.max(0, last) ? parts : none;
    this.#names = names;
    this.#isBack = false;
  }

  /** Something has been edited, which put these blocks there. */
  see(added: readonly Block[]): void {
    const [block] = this.#blocks;
    const first = block && this.#parts.size > 0 ? added.indexOf(block) : -1;
    this.#isBack = first >= 0 && this.#blocks.every((each, at) => each === added[first + at]);
  }

  /** The parts that can be taken as they are, where the same labels are used more than once as before. */
  parts(names: () => ReadonlySet<string>): ReadonlyMap<Block, Part> {
    if (!this.#isBack) return none;
    const now = names();
    return now.size === this.#names.size && [...now].every((name) => this.#names.has(name)) ? this.#parts : none;
  }

  clear(): void {
    this.#blocks = [];
    this.#parts = none;
    this.#isBack = false;
  }
}
