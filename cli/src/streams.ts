/** What happens to our words on their way: nobody may listen, and a disk may be full. */
import { writeSync } from "node:fs";
import { type Language, message } from "#core";
import { exit } from "./exit.ts";
import { sayIn } from "./words.ts";

/** Minds the two streams of a process. */
export function minded({ stdout, stderr }: NodeJS.Process, language: Language): void {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // `process-recordings check … | head` closes the pipe early, and that is nobody's fault.
    if (error.code !== "EPIPE") tellOf(error, language);
    process.exit(error.code === "EPIPE" ? undefined : exit.fault);
  });
  // Who does not listen to what is said about a run has its result all the same, and how it ended.
  stderr.on("error", () => undefined);
}

/** Half a result is none: Node would end with 1, which means something else, and show our code. */
function tellOf({ code = "" }: NodeJS.ErrnoException, language: Language): void {
  const full = message("The disk is full.");
  const why = code === "ENOSPC" ? full : message("The result cannot be written ({code}).", { code });
  try {
    writeSync(2, `${sayIn(language)(why)}\n`);
  } catch {
    // The other stream leads to the same disk.
  }
}
