/** Markdown words as plain text that reads back as the same words, acts and tags. */
import { escapeMarks, readInline, stretchesOf } from "#core";

/** Plain text, its acts in brackets, its links as Markdown has them. */
export function plainOf(words: string): string {
  return stretchesOf(words)
    .map(({ kind, text, gap, link }) => {
      const told = kind === "words" ? guarded(text) : kind === "tag" ? text : `[${text}]`;
      return `${gap ? " " : ""}${link === undefined || link === text ? told : `[${told}](${link})`}`;
    })
    .join("");
}

/** Words that look like a tag or an act, and are none, keep their backslash. */
export function guarded(text: string): string {
  const { acts, tags } = readInline(escapeMarks(text));
  return acts.length + tags.length === 0 ? text : text.replace(/[([]|#(?=\??\p{L})/gu, "\\$&");
}
