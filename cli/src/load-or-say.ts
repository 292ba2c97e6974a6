/** A file that was named, or a sentence about why it cannot be read. */
import type { NamedPack } from "#disk";
import { load, type Loaded } from "./load.ts";
import { faultLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** Reads a file; where it cannot be read that is said, and there is none. */
export function loadOrSay(path: string, packs: readonly NamedPack[], say: Say, terminal: Terminal): Loaded | undefined {
  const file = load(path, packs);
  if (!("why" in file)) return file;
  terminal.err(faultLine(file, say));
  return undefined;
}
