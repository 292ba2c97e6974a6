/**
 * Long work in slices: between two of them whatever has arrived is looked at, so that nobody waits long for an answer
 * while a long recording is read.
 */

/** Some work: does what it can until `isOver`, and says whether that was all. */
export type Work = (isOver: () => boolean) => boolean;

export interface Slices {
  /** Does some work, the first slice of it at once where nobody else is at work. */
  readonly run: (work: Work) => Promise<void>;
}

/** Longest slice, in milliseconds. An answer that waits for one should not be noticed. */
const sliceMs = 5;
/** Reading a message and writing the answer take so many turns of the event loop. */
const turnsBetween = 4;

interface Task {
  readonly work: Work;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Everybody's work, a slice of each in turn. */
export function createSlices(): Slices {
  const tasks: Task[] = [];
  let isAtWork = false;

  const doSlice = (): void => {
    const end = performance.now() + sliceMs;
    const isOver = (): boolean => performance.now() >= end;
    do {
      const task = tasks.shift();
      if (!task) break;
      try {
        if (task.work(isOver)) task.resolve();
        else tasks.push(task);
      } catch (error) {
        task.reject(error);
      }
    } while (!isOver());
    isAtWork = tasks.length > 0;
    if (isAtWork) afterTurns(turnsBetween, doSlice);
  };

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        tasks.push({ work, resolve, reject });
        if (!isAtWork) doSlice();
      }),
  };
}

/** Acts so many turns of the event loop later. */
function afterTurns(turns: number, act: () => void): void {
  setImmediate(turns > 1 ? () => afterTurns(turns - 1, act) : act);
}
