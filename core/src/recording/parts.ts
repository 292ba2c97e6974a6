/** What has been read of each block, and how many turns there were of those that are no more. */
import type { Block } from "../markdown/block.ts";
import { isNotable, type Part } from "./part.ts";
import { memoryOf, placeInMemory } from "./pieces.ts";

/** A part as it is kept with its block: a map of all blocks would cost more than reading some of them. */
interface Kept {
  readonly part: Part;
  /** The reading that it is of. What is of another one is no longer known. */
  readonly reading: object;
}

const place = placeInMemory();

/** Parts by their blocks. */
export class Parts {
  /** Blocks that say something beside turns. */
  readonly notable = new Set<Block>();
  #reading = {};
  #isEmpty = true;
  /** How many turns of blocks that are no more still stand among the turns, by the block before which they do. */
  readonly #ghosts = new Map<Block | undefined, number>();
  readonly #onNotable: () => void;

  /** `onNotable`: what is said beside turns is something else. */
  constructor(onNotable: () => void) {
    this.#onNotable = onNotable;
  }

  /** Nothing has been read since it was cleared. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  get(block: Block): Part | undefined {
    const kept = block.memory?.[place] as Kept | undefined;
    return kept?.reading === this.#reading ? kept.part : undefined;
  }

  set(block: Block, part: Part): void {
    this.#isEmpty = false;
    memoryOf(block)[place] = { part, reading: this.#reading } satisfies Kept;
    if (!isNotable(part)) return;
    this.notable.add(block);
    this.#onNotable();
  }

  /** Forgets what a block added, and gives it. */
  drop(block: Block): Part | undefined {
    const part = this.get(block);
    if (part) memoryOf(block)[place] = undefined;
    if (this.notable.delete(block)) this.#onNotable();
    return part;
  }

  /** Blocks have gone: their turns still stand in front of the block that is there now. Gives what they added. */
  bury(removed: readonly Block[], anchor: Block | undefined): readonly (Part | undefined)[] {
    let ghosts = 0;
    const parts = removed.map((block) => {
      const part = this.drop(block);
      ghosts += this.takeGhosts(block) + (part?.turns.length ?? 0);
      return part;
    });
    if (ghosts > 0) this.#ghosts.set(anchor, ghosts + this.takeGhosts(anchor));
    return parts;
  }

  /** How many turns still stand before a block, which are to go now. */
  takeGhosts(block: Block | undefined): number {
    if (this.#ghosts.size === 0) return 0;
    const ghosts = this.#ghosts.get(block) ?? 0;
    this.#ghosts.delete(block);
    return ghosts;
  }

  clear(): void {
    this.#reading = {};
    this.#isEmpty = true;
    this.notable.clear();
    this.#ghosts.clear();
  }
}
