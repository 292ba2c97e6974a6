/** Threads that read files beside the first one. They are this very program, started anew. */
import { Worker } from "node:worker_threads";
import type { Path } from "../find.ts";
import { brokenOn, type Manner, type Told } from "./one.ts";

/** A file, and its number among all. */
export interface Job extends Path {
  readonly number: number;
}

/** What a worker says: that it is there, or what it has to tell about a file. */
export type Report = "ready" | { readonly number: number; readonly told: Told };

/** Where jobs come from, and where what is told goes. */
export interface Board {
  /** The next job, if one may be begun now. */
  readonly take: () => Job | undefined;
  /** Takes jobs back that nobody has done. */
  readonly giveBack: (jobs: readonly Job[]) => void;
  readonly tell: (number: number, told: Told) => void;
}

/** Workers at a board. */
export interface Crew {
  /** Gives jobs to those who have few. */
  readonly feed: () => void;
  readonly dismiss: () => Promise<void>;
}

/** How many jobs lie with a worker: so many that it never waits for the first thread. */
const ahead = 6;

/** Starts so many workers. */
export function startCrew(program: string, count: number, manner: Manner, board: Board): Crew {
  const crew = Array.from({ length: count }, () => startWorker(program, manner, board));
  return {
    feed: () => crew.forEach((worker) => worker.feed()),
    dismiss: async () => {
      await Promise.all(crew.map((worker) => worker.dismiss()));
    },
  };
}

function startWorker(program: string, manner: Manner, board: Board): Crew {
  const worker = new Worker(program, { workerData: manner });
  const jobs: Job[] = [];
  let isReady = false;
  let isGone = false;
  const feed = (): void => {
    while (isReady && !isGone && jobs.length < ahead) {
      const job = board.take();
      if (!job) return;
      jobs.push(job);
      worker.postMessage(job);
    }
  };
  /** A worker that breaks down, for want of memory perhaps, does so on the job that it is at. */
  const end = (error: unknown): void => {
    if (isGone) return;
    isGone = true;
    const [at, ...others] = jobs.splice(0);
    board.giveBack(others);
    if (at) board.tell(at.number, brokenOn(at.path, manner, error));
  };
  worker.on("message", (report: Report) => {
    if (report === "ready") isReady = true;
    else {
      jobs.shift();
      board.tell(report.number, report.told);
    }
    feed();
  });
  worker.on("error", end);
  worker.on("exit", end);
  return {
    feed,
    dismiss: async () => {
      await worker.terminate();
    },
  };
}
