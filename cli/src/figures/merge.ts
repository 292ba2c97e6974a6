/** `stats --merge PARTS…`: what several calls of `stats --format ndjson` have printed becomes one. */
import { fileURLToPath } from "node:url";
import { message } from "#core";
import { wayTo } from "../check/formats/place.ts";
import type { Fault } from "../fault.ts";
import { readFile } from "../read-file.ts";
import type { FileStats } from "./file-stats.ts";

/** Recordings with their figures, in the order of their addresses, and what could not be read. */
export interface Merged {
  readonly all: readonly { readonly path: string; readonly stats: FileStats }[];
  readonly faults: readonly Fault[];
}

/** Joins the lines of these files. A recording that several of them have counts once, as the last one has it. */
export function mergeParts(parts: readonly string[]): Merged {
  const byUri = new Map<string, FileStats>();
  const faults: Fault[] = [];
  for (const path of parts) {
    const part = readFile(path);
    if ("why" in part) {
      faults.push({ path, ...part });
      continue;
    }
    for (const [line, text] of part.text.split(/\r?\n/).entries()) {
      if (text.trim() === "") continue;
      const stats = statsIn(text);
      if (stats) byUri.set(stats.uri, stats);
      else
        faults.push({ path, at: { line, character: 0 }, why: message("This is no line of “stats --format ndjson”.") });
    }
  }
  const all = [...byUri.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return { all: all.map((stats) => ({ path: pathOf(stats.uri), stats })), faults };
}

function statsIn(line: string): FileStats | undefined {
  try {
    const { schema, ...stats } = JSON.parse(line) as FileStats & { readonly schema: unknown };
    const { uri, session, phases, people } = stats as Partial<FileStats>;
    const isWhole = typeof uri === "string" && typeof session?.turns === "number";
    return schema === 1 && isWhole && Array.isArray(phases) && Array.isArray(people) ? stats : undefined;
  } catch {
    return undefined;
  }
}

/** As the files of one call are called: from here where they are below, else from the root. */
function pathOf(uri: string): string {
  try {
    return wayTo({ path: fileURLToPath(uri) });
  } catch {
    return uri;
  }
}
