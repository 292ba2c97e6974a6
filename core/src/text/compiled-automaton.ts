/**
 * Phrases that were compiled when the bundles were built (`scripts/build/phrases.ts`), as texts of numbers: V8 loads these
 * as they are, and nothing is made of them before the first word is looked up.
 */
import { type Automaton, type Match, type Search, searching } from "./automaton.ts";

/**
 * A deterministic automaton over words. Words and states have numbers; a text of numbers has one UTF-16 unit each. The
 * state 0 is the beginning, and none.
 */
export interface CompiledPhrases {
  /** Every word, a line each. */
  readonly words: string;
  /** By word: the state behind it where a phrase begins with it. */
  readonly begins: string;
  /** By state: how many ways lead on. */
  readonly counts: string;
  /** By way, those of a state together: its word, in the order of the numbers, and where it leads. */
  readonly ways: string;
  readonly targets: string;
  /** By state: how many phrases end there, and all of these, by the number of what they stand for. */
  readonly endCounts: string;
  readonly ends: string;
}

/** An automaton for compiled phrases. */
export function compiledAutomaton<T>(compiled: CompiledPhrases, values: readonly T[]): Automaton<T> {
  const { begins, ways, targets, ends } = compiled;
  const words = new Map<string, number>();
  for (const word of compiled.words.split("\n")) words.set(word, words.size);
  const [from, endsFrom] = [sumsOf(compiled.counts), sumsOf(compiled.endCounts)];

  /** Where a word leads from a state. */
  const next = (state: number, word: number): number => {
    let low = from[state] ?? 0;
    let high = (from[state + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = ways.charCodeAt(middle);
      if (found === word) return targets.charCodeAt(middle);
      if (found < word) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };

  // So many phrases have been begun: where, and how far they have come.
  let begun = 0;
  const starts: number[] = [];
  const states: number[] = [];
  // So many were found: what they stand for, by number, and where. The lists are those of the last search, so that there
  // is nothing to be thrown away.
  let count = 0;
  const foundValues: number[] = [];
  const foundStarts: number[] = [];
  const foundEnds: number[] = [];

  const go = (state: number, start: number, end: number): void => {
    starts[begun] = start;
    states[begun] = state;
    begun++;
    const last = endsFrom[state + 1] ?? 0;
    for (let each = endsFrom[state] ?? 0; each < last; each++) {
      foundValues[count] = ends.charCodeAt(each);
      foundStarts[count] = start;
      foundEnds[count] = end;
      count++;
    }
  };
  const valueAt = (index: number): T => values[foundValues[index] ?? 0] as T;
  const search: Search<T> = {
    read(written, start, end) {
      const word = words.get(written);
      const before = begun;
      begun = 0;
      if (word === undefined) return;
      for (let at = 0; at < before; at++) {
        const state = next(states[at] ?? 0, word);
        if (state !== 0) go(state, starts[at] ?? 0, end);
      }
      const beginning = begins.charCodeAt(word);
      if (beginning !== 0) go(beginning, start, end);
    },
    each(see) {
      for (let index = 0; index < count; index++) see(valueAt(index));
    },
    found: () =>
      Array.from({ length: count }, (_, index): Match<T> => ({
        value: valueAt(index),
        start: foundStarts[index] ?? 0,
        end: foundEnds[index] ?? 0,
      })),
  };
  return searching(() => {
    begun = count = 0;
    return search;
  });
}

/** Where the items of each begin that are told by their numbers, and behind the last where all of them end. */
function sumsOf(counts: string): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) sums[at + 1] = (sums[at] ?? 0) + counts.charCodeAt(at);
  return sums;
}
