/** What a command has made, to a file or to the terminal. */
import { exit } from "./exit.ts";
import { faultLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";
import { writeFile } from "./write-file.ts";

/** Writes to `out`, but never over an `input`; to the terminal where no file is named. */
export function deliver(
  made: string | Uint8Array,
  out: string | undefined,
  input: string | readonly string[],
  say: Say,
  terminal: Terminal,
): number {
  if (out === undefined) {
    terminal.out(typeof made === "string" ? made : new TextDecoder().decode(made));
    return exit.clean;
  }
  const why = writeFile(out, made, [input].flat());
  if (why) {
    terminal.err(faultLine({ path: out, why }, say));
    return exit.fault;
  }
  terminal.err(`${say("Written to {out}.", { out })}\n`);
  return exit.clean;
}
