/** The other side of `crew.ts`: reads the files that the first thread names. */
import { parentPort, workerData } from "node:worker_threads";
import type { Job, Report } from "./crew.ts";
import { type Manner, tell } from "./one.ts";

/** Answers jobs until the first thread ends this one. */
export function work(): void {
  const send = (report: Report): void => parentPort?.postMessage(report);
  parentPort?.on("message", ({ number, ...path }: Job) => {
    send({ number, told: tell(path, workerData as Manner) });
  });
  send("ready");
}
