/** `core/src/vocabulary/mutual-aid.json`: the built-in pack as the core imports it. */
import type { Pack } from "../../core/src/vocabulary/pack.ts";
import type { File } from "./file.ts";

/** Compact, but one concept a line, so that a diff shows which word has changed. What a pack does not have is left out. */
export function vocabularyFile(pack: Pack): File {
  const lines = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const entries = Object.entries(pack).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.length > 0 || needed.has(key) ? [[key, lines(value)] as const] : [];
    return [[key, JSON.stringify(value)] as const];
  });
  const text = `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(",\n")}\n}\n`;
  return { path: "core/src/vocabulary/mutual-aid.json", text };
}

const needed: ReadonlySet<string> = new Set(["concepts", "phases", "templates"]);
