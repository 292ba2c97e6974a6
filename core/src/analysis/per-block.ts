/** Questions about single blocks, asked again only of blocks that have changed. */
import type { Block } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import { memoryOf, placeInMemory } from "../recording/pieces.ts";
import type { Pace } from "./pace.ts";

/** Everything that a question finds in the blocks of a recording, in order. `key` says what else the answers depend on. */
export type PerBlock<T, C> = (recording: Recording, context: C, key: string, pace?: Pace) => readonly T[];

interface Answer<T> {
  readonly key: string;
  readonly found: readonly T[];
}

/** Asks `find` of each block once, for each key. What it finds must place itself relative to the block. */
export function perBlock<T, C>(find: (block: Block, context: C) => readonly T[]): PerBlock<T, C> {
  const stretches = new WeakMap<readonly Block[], Answer<T>>();
  const place = placeInMemory();
  /** In most blocks nothing is found: they share an answer. */
  let nothing: Answer<T> = { key: "", found: [] };

  const inBlock = (block: Block, context: C, key: string): readonly T[] => {
    const memory = memoryOf(block);
    const kept = memory[place] as Answer<T> | undefined;
    if (kept?.key === key) return kept.found;
    const found = find(block, context);
    memory[place] = found.length === 0 ? nothing : { key, found };
    return found;
  };

  return (recording, context, key, pace) => {
    const all: T[] = [];
    // The same text is the same object, which is compared at a glance.
    if (nothing.key !== key) nothing = { key, found: [] };
    for (const stretch of recording.stretches()) {
      let answer = stretches.get(stretch);
      if (answer?.key !== key) {
        pace?.step(stretch.length);
        answer = { key, found: stretch.flatMap((block) => inBlock(block, context, nothing.key)) };
        stretches.set(stretch, answer);
      }
      for (const each of answer.found) all.push(each);
    }
    return all;
  };
}
