/** What has been read of each block, and the turns of those that are no more. */
import type { Block } from "../markdown/block.ts";
import type { TurnDraft } from "./draft.ts";
import { isNotable, type Part } from "./part.ts";
import { memoryOf, placeInMemory } from "./pieces.ts";

const nobody: readonly TurnDraft[] = [];

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
  /** Turns of blocks that are no more, by the block before which they still stand among the turns. */
  readonly #ghosts = new Map<Block | undefined, TurnDraft[]>();
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

  /** Forgets what a block added; gives its turns. */
  drop(block: Block): readonly TurnDraft[] {
    const part = this.get(block);
    if (part) memoryOf(block)[place] = undefined;
    if (this.notable.delete(block)) this.#onNotable();
    return part?.turns ?? nobody;
  }

  /** Blocks have gone: their turns still stand in front of the block that is there now. */
  bury(removed: readonly Block[], anchor: Block | undefined): void {
    const ghosts: TurnDraft[] = [];
    for (const block of removed) {
      for (const turn of this.takeGhosts(block)) ghosts.push(turn);
      for (const turn of this.drop(block)) ghosts.push(turn);
    }
    if (ghosts.length > 0) this.#ghosts.set(anchor, [...ghosts, ...this.takeGhosts(anchor)]);
  }

  /** Gives the turns that still stand before a block, which are to go now. */
  takeGhosts(block: Block | undefined): readonly TurnDraft[] {
    const ghosts = this.#ghosts.size > 0 ? this.#ghosts.get(block) : undefined;
    if (ghosts) this.#ghosts.delete(block);
    return ghosts ?? nobody;
  }

  clear(): void {
    this.#reading = {};
    this.#isEmpty = true;
    this.notable.clear();
    this.#ghosts.clear();
  }
}
