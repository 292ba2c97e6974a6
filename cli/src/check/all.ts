/** Many files, told about in their order while others are still read. */
import { setImmediate } from "node:timers/promises";
import type { Rule } from "#core";
import type { Path } from "../find.ts";
import { type Board, type Crew, type Job, startCrew } from "./crew.ts";
import { type Manner, tell, type Told } from "./one.ts";

/** How other threads are started. */
export interface Threads {
  /** The file that this program is. */
  readonly program: string;
  /** Most threads, the first one included. */
  readonly most: number;
}

/** So many files may be told about before one that is not yet: what waits for its turn is kept in memory. */
const window = 256;

/** From so many files on, or after so long, a further thread is worth its start; and so many files are worth one more. */
const worthwhile = { files: 60, milliseconds: 200, left: 4, each: 30 };

/** With whom all files are looked at, and who hears of it. */
export interface Telling {
  readonly threads?: Threads | undefined;
  /** For tests; they cannot go to other threads. */
  readonly rules?: readonly Rule[] | undefined;
  readonly onTold: (path: Path, told: Told) => void;
}

/** Tells about all files in their order. */
export async function tellAll(paths: readonly Path[], manner: Manner, telling: Telling): Promise<void> {
  const { threads, rules, onTold } = telling;
  const helpers = threads && !rules ? Math.min(threads.most - 1, Math.ceil(paths.length / worthwhile.each)) : 0;
  const row = createRow(paths, onTold);
  const started = performance.now();
  let crew: Crew | undefined;
  while (!row.isDone()) {
    const isLong = performance.now() - started > worthwhile.milliseconds && row.left() >= worthwhile.left;
    if (!crew && threads && helpers > 0 && (paths.length >= worthwhile.files || isLong))
      crew = startCrew(threads.program, helpers, manner, row);
    const job = row.take();
    if (job) {
      row.tell(job.number, tell(job, manner, rules));
      // What the others have to tell comes between two files.
      await setImmediate();
    } else await row.change();
    crew?.feed();
  }
  await crew?.dismiss();
}

/** The files in a row: which are still to be looked at, and what was told of those behind one that is not done. */
interface Row extends Board {
  readonly isDone: () => boolean;
  /** How many files nobody has begun. */
  readonly left: () => number;
  /** Comes when something was told or given back. */
  readonly change: () => Promise<void>;
}

function createRow(paths: readonly Path[], onTold: Telling["onTold"]): Row {
  const early = new Map<number, Told>();
  const back: Job[] = [];
  let [begun, done] = [0, 0];
  let changed = (): void => undefined;
  return {
    isDone: () => done >= paths.length,
    left: () => paths.length - begun,
    change: () => new Promise((resolve) => (changed = resolve)),
    take() {
      const path = begun < done + window ? paths[begun] : undefined;
      return back.shift() ?? (path && { ...path, number: begun++ });
    },
    giveBack(jobs) {
      back.push(...jobs);
      changed();
    },
    tell(number, told) {
      early.set(number, told);
      for (let next = early.get(done); next; next = early.get(done)) {
        early.delete(done);
        const path = paths[done++];
        if (path) onTold(path, next);
      }
      changed();
    },
  };
}
