/** Questions about single blocks, asked again only of stretches in which something has changed. */
import type { Block } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import type { Pace } from "./pace.ts";

/** Everything that a question finds in the blocks of a recording, in order. `key` says what else the answers depend on. */
export type PerBlock<T, C> = (recording: Recording, context: C, key: string, pace?: Pace) => readonly T[];

/** Asks `find` of each block once, for each key. What it finds must place itself relative to the block. */
export function perBlock<T, C>(find: (block: Block, context: C) => readonly T[]): PerBlock<T, C> {
  const kept = new WeakMap<readonly Block[], { readonly key: string; readonly found: readonly T[] }>();
  return (recording, context, key, pace) => {
    const all: T[] = [];
    for (const stretch of recording.stretches()) {
      let answer = kept.get(stretch);
      if (answer?.key !== key) {
        pace?.step();
        answer = { key, found: stretch.flatMap((block) => find(block, context)) };
        kept.set(stretch, answer);
      }
      for (const each of answer.found) all.push(each);
    }
    return all;
  };
}
