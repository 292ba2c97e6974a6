/** What the writer keeps to themselves: comments that speak neither to the tool nor to a reader. */
import type { Block } from "../markdown/block.ts";
import { commentsOf } from "../markdown/inline/marks.ts";
import type { Recording } from "../recording/model.ts";
import { directivesOf } from "../recording/pieces.ts";

/** The text of a recording with blanks for its comments, disagreements excepted. Everything stays at its place. */
export function withoutComments({ blocks }: Recording): string {
  return blocks.map(shown).join("");
}

function shown(block: Block): string {
  const { text, kind } = block;
  if (kind === "fence" || kind === "front-matter" || !text.includes("<!--")) return text;
  const disagreements = new Set(directivesOf(block).map(({ start }) => start));
  let out = "";
  let at = 0;
  for (const [start, end] of commentsOf(text)) {
    if (disagreements.has(start)) continue;
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    at = end;
  }
  return out + text.slice(at);
}
