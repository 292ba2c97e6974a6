/** `import FILE -o OUT`: what students have, as a recording. */
import { extname } from "node:path";
import { type Language, message } from "#core";
import type { Import } from "./arguments.ts";
import { bytesOrWhy } from "./read-file.ts";
import { deliver } from "./deliver.ts";
import { exit } from "./exit.ts";
import { convert, isTranscript } from "./convert.ts";
import { mergeInto } from "./merge.ts";
import { readNames } from "./names.ts";
import { faultLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";
import { Refused } from "./zip.ts";

/** Imports a file; with `into`, adds only its comments and tags to a recording. */
export async function importCommand(
  command: Import,
  language: Language | undefined,
  say: Say,
  terminal: Terminal,
): Promise<number> {
  const { file: path, out, map, into } = command;
  const fault = (at: Parameters<typeof faultLine>[0]): number => {
    terminal.err(faultLine(at, say));
    return exit.fault;
  };
  const names = map === undefined ? { names: new Map<string, string>() } : await readNames(map);
  if ("why" in names) return fault({ path: map ?? "", ...names });
  const input = bytesOrWhy(path);
  if ("why" in input) return fault({ path, ...input });
  let made: Awaited<ReturnType<typeof convert>>;
  try {
    made = await convert({
      path,
      bytes: input.bytes,
      names: names.names,
      language,
      forced: !/\.recording\.md$/i.test(out ?? ""),
    });
  } catch (error) {
    if (error instanceof Refused) return fault({ path, why: error.why });
    if (extname(path).toLowerCase() !== ".docx") throw error;
    return fault({
      path,
      why: message("This is no Word document, or a damaged one: {problem}.", { problem: problemOf(error) }),
    });
  }
  if ("why" in made) return fault({ path, ...made });
  if (into !== undefined) {
    const merged = mergeInto(into, made.text, say);
    if ("why" in merged) return fault({ path: into, ...merged });
    terminal.err(merged.report);
    return deliver(merged.text, out ?? into, path, say, terminal);
  }
  if (isTranscript(path, made)) terminal.err(`${say(consent)}\n`);
  if (map === undefined && made.named) terminal.err(`${say(kept)}\n`);
  return deliver(made.text, out, path, say, terminal);
}

function problemOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 120) : String(error);
}

const consent = message(
  "Did everybody in the room agree to being recorded? If not, ask them before you use this. Do not keep the automatic transcript: delete it, and the copy that the meeting's service holds.",
);
const kept = message(
  "Names are kept as the file has them. Give them pseudonyms with --map FILE before anybody else reads this.",
);
