/** One job in a thread of its own: what was ordered comes with it, the answer goes back, and it ends. */
import { parentPort, workerData } from "node:worker_threads";
import { cancel, type Order } from "./jobs.ts";
import { perform } from "./perform.ts";

const ending = new AbortController();
parentPort?.on("message", (word: unknown) => {
  if (word === cancel) ending.abort();
});
void perform(workerData as Order, ending.signal).then((answer) => {
  parentPort?.postMessage(answer);
  parentPort?.close();
});
