/** The worker's turns, and the longest of them. */
import { defineMeasure } from "./measure.ts";
import { ratio } from "./participation.ts";

/** A turn as counted, by its first and last written turn. */
export interface LongTurn {
  readonly turns: readonly [first: number, last: number];
  readonly words: number;
}

/** What the workers say at length. */
export interface WorkerTurns {
  /** As counted, and as written. */
  readonly turns: number;
  readonly lines: number;
  /** The longest turns, the longest first; at most five. */
  readonly longest: readonly LongTurn[];
  /** What those have of all words, from 0 to 1. */
  readonly longestShare: number;
}

export const workerTurns = defineMeasure<WorkerTurns>({
  id: "worker-turns",
  name: "Longest worker turns",
  definition:
    "The words of the worker's longest turns, and what the five longest together have of all words. Lines of the worker's in a row are one turn; how many lines there were is said beside it.",
  unit: "words; a share of all words",
  source: "No threshold is published. In ten written mock sessions the longest turn had 138 words in the middle.",
  of({ counted, turns, words }) {
    const own = counted.filter(({ role }) => role === "worker");
    const longest = [...own].sort((a, b) => b.words - a.words).slice(0, 5);
    return {
      turns: own.length,
      lines: turns.filter(({ speaker }) => speaker.role === "worker").length,
      longest: longest.map(({ first, last, words: length }) => ({ turns: [first, last], words: length })),
      longestShare: ratio(
        longest.reduce((sum, each) => sum + each.words, 0),
        words,
      ),
    };
  },
});
