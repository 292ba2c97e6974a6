/** Markdown words as plain text that reads back as the same words, acts and tags. */
import { escapeMarks, readInline, stretchesOf } from "#core";

/** Plain text, its acts in brackets. */
export function plainOf(words: string): string {
  let out = "";
  for (const { kind, text } of stretchesOf(words)) {
    const gap = out === "" || (kind === "words" && /^[,.;:!?…]/.test(text)) ? "" : " ";
    const { acts, tags } = readInline(escapeMarks(text));
    const guarded = acts.length + tags.length === 0 ? text : text.replace(/[([]|#(?=\??\p{L})/gu, "\\$&");
    out += gap + (kind === "words" ? guarded : kind === "tag" ? text : `[${text}]`);
  }
  return out;
}
