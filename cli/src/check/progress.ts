/** How far a long check is, for a person who waits. */
import type { Terminal } from "../terminal.ts";
import type { Say } from "../words.ts";

/** A line that says how many files have been looked at. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Nobody needs to be told before so long, nor more often than this. */
const [firstAfter, every] = [400, 100];

/** Progress through so many files; nothing is shown where nobody looks. */
export function createProgress(
  files: number,
  say: Say,
  { progress }: Pick<Terminal, "progress">,
  clock: () => number = () => performance.now(),
): Progress {
  let done = 0;
  let next = clock() + firstAfter;
  return {
    step() {
      done++;
      const now = clock();
      if (now < next) return;
      next = now + every;
      progress?.(say("{n} of {all} files…", { n: done, all: files }));
    },
    end: () => progress?.(""),
  };
}
