/** Questions about single blocks, asked again only of blocks that have changed. */
import type { Block } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import { memoryOf, placeInMemory } from "../recording/pieces.ts";
import { Pace } from "./pace.ts";

/** Everything that a question finds in the blocks of a recording, in order. `key` says what else the answers depend on. */
export type PerBlock<T, C> = (recording: Recording, context: C, key: string, pace?: Pace) => readonly T[];

/** What is looked through in one go: a block, or some lines of a very long one. `start`: where in the block, in UTF-16 units. */
export interface Part {
  readonly block: Block;
  readonly text: string;
  readonly start: number;
}

interface Answer<T> {
  readonly key: string;
  readonly found: readonly T[];
}

/** As long as a block may be for one go, in UTF-16 units, and as how many blocks so much counts. */
const [longest, asBlocks] = [1 << 15, 64];

/** Asks `find` of each block once, for each key. What it finds must place itself relative to the block. */
export function perBlock<T, C>(find: (part: Part, context: C) => readonly T[]): PerBlock<T, C> {
  const stretches = new WeakMap<readonly Block[], Answer<T>>();
  const place = placeInMemory();
  /** In most blocks nothing is found: they share an answer. */
  let nothing: Answer<T> = { key: "", found: [] };
  /** How far very long blocks have been looked through: an opened comment may hold a whole session. */
  const begun = new WeakMap<Block, { readonly key: string; readonly found: T[]; at: number }>();

  const inLong = (block: Block, context: C, key: string, pace: Pace): readonly T[] => {
    const kept = begun.get(block);
    const so = kept?.key === key ? kept : { key, found: [], at: 0 };
    begun.set(block, so);
    while (so.at < block.text.length) {
      pace.step(asBlocks);
      const end = endBefore(block.text, so.at + longest);
      so.found.push(...find({ block, text: block.text.slice(so.at, end), start: so.at }, context));
      so.at = end;
    }
    begun.delete(block);
    return so.found;
  };

  const inBlock = (block: Block, context: C, key: string, pace: Pace): readonly T[] => {
    const memory = memoryOf(block);
    const kept = memory[place] as Answer<T> | undefined;
    if (kept?.key === key) return kept.found;
    const { text } = block;
    const found = text.length > longest ? inLong(block, context, key, pace) : find({ block, text, start: 0 }, context);
    memory[place] = found.length === 0 ? nothing : { key, found };
    return found;
  };

  return (recording, context, key, pace = new Pace()) => {
    const all: T[] = [];
    // The same text is the same object, which is compared at a glance.
    if (nothing.key !== key) nothing = { key, found: [] };
    for (const stretch of recording.stretches()) {
      let answer = stretches.get(stretch);
      if (answer?.key !== key) {
        pace.step(stretch.length);
        const found: T[] = [];
        for (const block of stretch) for (const each of inBlock(block, context, nothing.key, pace)) found.push(each);
        answer = { key, found };
        stretches.set(stretch, answer);
      }
      for (const each of answer.found) all.push(each);
    }
    return all;
  };
}

/** Where a part ends that may reach up to a place: behind a line, else a sentence, else a word. */
function endBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (const mark of ["\n", ". ", " "]) {
    const found = text.lastIndexOf(mark, at - mark.length);
    if (found >= at - longest) return found + mark.length;
  }
  return at;
}
