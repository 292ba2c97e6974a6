/** `process-recordings`: files in, findings out, an exit code. */
import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import { work } from "./check/worker.ts";
import { run } from "./run.ts";
import { terminalOf } from "./terminal.ts";

if (isMainThread) {
  // `process-recordings check … | head` closes the pipe early, and that is nobody's fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const [, program = "", ...args] = process.argv;
  const threads = { program, most: availableParallelism() };
  void run(args, terminalOf(process), { threads }).then((code) => {
    process.exitCode = code;
  });
} else work();
