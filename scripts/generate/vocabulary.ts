/** `core/src/vocabulary/mutual-aid.json`: the built-in pack as the core imports it. */
import type { Pack } from "../../core/src/vocabulary/pack.ts";
import type { File } from "./file.ts";

/** Compact, but one concept a line, so that a diff shows which word has changed. */
export function vocabularyFile({ name, version, title, concepts, phases, templates, populations }: Pack): File {
  const lines = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const more = populations === undefined ? "" : `,\n"populations": ${lines(populations)}`;
  const text = `{
"name": ${JSON.stringify(name)},
"version": ${JSON.stringify(version)},
"title": ${JSON.stringify(title)},
"concepts": ${lines(concepts)},
"phases": ${lines(phases)},
"templates": ${lines(templates)}${more}
}
`;
  return { path: "core/src/vocabulary/mutual-aid.json", text };
}
