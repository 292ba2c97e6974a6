/** `process-recordings`: files in, findings out, an exit code. */
import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import { work } from "./check/worker.ts";
import { languageIn, run } from "./run.ts";
import { minded } from "./streams.ts";
import { terminalOf } from "./terminal.ts";

if (isMainThread) {
  const [, program = "", ...args] = process.argv;
  minded(process, languageIn(args));
  const threads = { program, most: availableParallelism() };
  void run(args, terminalOf(process), { threads }).then((code) => {
    process.exitCode = code;
  });
} else work();
