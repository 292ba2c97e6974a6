/**
 * A disk for a server, which must not wait: it answers with what it knows, reads what it does not know beside everything
 * else, and says when it knows more.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { type Disk, entriesOf, notYet, sizeOf } from "./reading.ts";

/** How the system is asked. */
export type System = {
  readonly [Question in keyof Answers]: (path: string) => Promise<Answers[Question]>;
};

/** What each question is answered with. */
interface Answers {
  readonly list: ReturnType<Disk["list"]>;
  readonly size: number;
  readonly read: Uint8Array;
}

/** The file system, asked without waiting for it. */
const node: System = {
  list: async (folder) => entriesOf(await readdir(folder, { withFileTypes: true })),
  size: async (path) => sizeOf(await stat(path), path),
  async read(path) {
    sizeOf(await stat(path), path);
    return readFile(path);
  },
};

export interface PatientDisk extends Disk {
  /** Until everything that has been asked is known, or the disk is slow; at once where nothing is owed. */
  readonly settled: () => Promise<void>;
  /** The disk has changed: all is read again, and what is known counts until then. */
  readonly forget: () => void;
}

/** Whom a patient disk tells, and how patient it is. */
export interface Waiting {
  /** Answers have come. `anew`: some are to questions that had an answer before. */
  readonly told?: (anew: boolean) => void;
  /** How long somebody waits for a first answer, in milliseconds; a disk that takes longer is slow. */
  readonly patience?: number;
  readonly system?: System;
}

/** A person waits no longer than this for the words of a course, in milliseconds. */
const usualPatience = 1_000;

/** While answers are still owed, those that have come are told of no more often than this, in milliseconds. */
const pause = 100;

/** So many questions are with the system at once. */
const atOnce = 16;

/** A question and what is known of its answer. */
interface Known {
  readonly ask: () => Promise<() => unknown>;
  /** Gives the answer, or throws what the system said; nothing where it has said nothing yet. */
  answer?: () => unknown;
  /** With the system, or waiting to be. */
  isAsked: boolean;
  /** It was asked before the disk changed. */
  isStale: boolean;
  /** Somebody has wanted to know since then. */
  isWanted: boolean;
}

/** A disk that knows nothing yet. */
export function createPatientDisk({ told, patience = usualPatience, system = node }: Waiting = {}): PatientDisk {
  const known = new Map<string, Known>();
  const queue: Known[] = [];
  let atWork = 0;
  let misses = 0;
  /** Questions that have never been answered. */
  let owed = 0;
  let isSlow = false;
  let waiters: (() => void)[] = [];
  let losingPatience: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let news: { anew: boolean } | undefined;

  const letGo = (): void => {
    const free = waiters;
    waiters = [];
    for (const go of free) go();
  };
  const tell = (): void => {
    clearTimeout(telling);
    telling = undefined;
    const { anew } = news ?? { anew: false };
    news = undefined;
    // Whoever hears of it may have further questions.
    told?.(anew);
    if (owed > 0) return;
    clearTimeout(losingPatience);
    losingPatience = undefined;
    isSlow = false;
    letGo();
  };
  const hear = (one: Known, answer: () => unknown): void => {
    const isFirst = one.answer === undefined;
    if (isFirst) owed--;
    news = { anew: !isFirst || news?.anew === true };
    Object.assign(one, { answer, isAsked: false });
    if (one.isStale) ask(one);
    atWork--;
    next();
    // One that does not answer keeps no other from being heard.
    if (atWork === 0 || (isFirst && owed === 0)) tell();
    else telling ??= setTimeout(tell, pause);
  };
  const next = (): void => {
    for (const one of queue.splice(0, atOnce - atWork)) {
      one.isStale = false;
      atWork++;
      void one.ask().then((answer) => hear(one, answer));
    }
  };
  const ask = (one: Known): void => {
    one.isAsked = true;
    queue.push(one);
    next();
  };
  const losePatience = (): void => {
    isSlow = true;
    tell();
    letGo();
  };

  const about = <Question extends keyof Answers>(question: Question, path: string): Answers[Question] => {
    const key = `${question} ${path}`;
    let one = known.get(key);
    if (!one) {
      one = { ask: () => answered(system[question](path)), isAsked: false, isStale: false, isWanted: true };
      known.set(key, one);
      owed++;
      if (Number.isFinite(patience)) losingPatience ??= setTimeout(losePatience, patience);
      ask(one);
    }
    one.isWanted = true;
    if (one.answer) return one.answer() as Answers[Question];
    misses++;
    throw notYet;
  };

  return {
    list: (folder) => about("list", folder),
    size: (path) => about("size", path),
    read: (path) => about("read", path),
    misses: () => misses,
    isSlow: () => isSlow,
    settled: () => (owed === 0 || isSlow ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    forget() {
      for (const [key, one] of known) {
        if (one.isAsked) one.isStale = true;
        else if (one.isWanted) ask(one);
        else known.delete(key);
        one.isWanted = false;
      }
    },
  };
}

/** An answer to keep, be it a refusal. */
async function answered(asked: Promise<unknown>): Promise<() => unknown> {
  try {
    const answer = await asked;
    return () => answer;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Asks until the disk has said all that it takes, or is slow: then the answer is made of what is known. */
export async function whole<T>(disk: PatientDisk, ask: () => T): Promise<T> {
  for (;;) {
    const before = disk.misses();
    try {
      const answer = ask();
      if (disk.misses() === before || disk.isSlow()) return answer;
    } catch (error) {
      if (error !== notYet || disk.isSlow()) throw error;
    }
    await disk.settled();
  }
}

/** What the disk says now, however long it takes: for what somebody has asked for. */
export function readAfresh<T>(ask: (disk: Disk) => T): Promise<T> {
  const disk = createPatientDisk({ patience: Infinity });
  return whole(disk, () => ask(disk));
}
