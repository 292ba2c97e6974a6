/** Plain words as Markdown that reads as the same words. */
import { readInline } from "../markdown/inline.ts";

/** Escapes Markdown's own marks; acts in brackets and tags stay what they are, and so do `\#`, `\(` and `\[`. */
export function escapeMarks(text: string): string {
  return marksOf(text.replace(/\\(?=[!-/:-@[-`{-~])(?![#([])/g, "\\\\"));
}

/** Escapes all that could be read as something else: marks, acts and tags. */
export function escapeAll(text: string): string {
  return marksOf(text.replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")).replace(/[([]|#(?=\??\p{L})/gu, "\\$&");
}

function marksOf(text: string): string {
  return text
    .replace(/[*`]|<(?=[\p{L}/!?])|&(?=#?\w{1,31};)/gu, "\\$&")
    .replace(/~~/g, "\\~\\~")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/\](?=[([])/g, "\\]");
}

/** Escapes what a line must not begin with if it is a paragraph. */
export function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#>|+=-]|~{3})/, "$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** A stretch of words, an act or a tag, in the order of the text. */
export interface Stretch {
  readonly kind: "words" | "act" | "tag";
  readonly text: string;
}

/** What a piece of Markdown says, in order: words plain, acts without their brackets, tags as written. */
export function stretchesOf(source: string): readonly Stretch[] {
  const { acts, tags } = readInline(source);
  const marks = [
    ...acts.map(({ start, end, text }) => ({ start, end, kind: "act" as const, text })),
    ...tags.map(({ start, end, suffixEnd }) => ({
      ...{ start, end: suffixEnd ?? end, kind: "tag" as const },
      text: source.slice(start, suffixEnd ?? end),
    })),
  ].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  const addWords = (end: number): void => {
    const { text } = readInline(source.slice(at, end));
    if (text !== "") stretches.push({ kind: "words", text });
  };
  for (const { start, end, kind, text } of marks) {
    if (start < at) continue;
    addWords(start);
    stretches.push({ kind, text });
    at = end;
  }
  addWords(source.length);
  return stretches;
}
