/** `process-recordings`: files in, findings out, an exit code. */
import { run } from "./run.ts";
import { terminalOf } from "./terminal.ts";

// `process-recordings check … | head` closes the pipe early, and that is nobody's fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), terminalOf(process)).then((code) => {
  process.exitCode = code;
});
