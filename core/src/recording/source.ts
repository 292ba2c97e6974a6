/** The text of a recording, and how its lines end. */
import type { Recording } from "./model.ts";

/** The whole text, put together from its blocks. */
export function textOf({ blocks }: Recording): string {
  return blocks.map(({ text }) => text).join("");
}

/** The text from an offset up to another, without what stands around it. */
export function textBetween({ blockAtOffset, block: blockOf }: Recording, start: number, end: number): string {
  let text = "";
  for (let block = blockAtOffset(start); block && block.start < end; block = blockOf(block.index + 1))
    text += block.text.slice(Math.max(0, start - block.start), end - block.start);
  return text;
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
