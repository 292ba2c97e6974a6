/** The text of a recording, and how its lines end. */
import type { Recording } from "./model.ts";

/** The whole text, put together from its blocks. */
export function textOf({ blocks }: Recording): string {
  return blocks.map(({ text }) => text).join("");
}

/** How the lines of a file end: as the first one does. */
export function lineEndOf({ stretches }: Recording): string {
  for (const blocks of stretches())
    for (const { text } of blocks) {
      const found = /\r\n|\n|\r/.exec(text);
      if (found) return found[0];
    }
  return "\n";
}
