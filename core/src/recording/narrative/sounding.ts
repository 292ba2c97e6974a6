/** What a quotation sounds like, and what stands directly before it. */
import type { Reading } from "./attribution.ts";

/** How many words of a quotation are looked at. */
const soundReach = 12;
/** How many words “a very quiet” has at most. */
export const nounReach = 4;
/** How far before a quotation is looked, in tokens. */
const reach = 18;

/** Whether a quotation sounds like something that is said, rather than like a name or a word that is talked of. */
export function soundsSaid(at: number, { words, text }: Reading): boolean {
  const inner = words.tokens[at]?.quotation?.inner;
  if (!inner) return false;
  const said = text.slice(inner.start, inner.end).toLowerCase().replaceAll("’", "'");
  if (/[?!¿¡]/.test(said)) return true;
  let first = true;
  let count = 0;
  for (const [word] of said.matchAll(/[\p{L}\p{M}']+/gu)) {
    const lists = words.lexicon.entryOf(word)?.lists;
    if (lists?.speaking || (first && (lists?.answers || lists?.interjections))) return true;
    first = false;
    if (++count === soundReach) return false;
  }
  return false;
}

/** Whether “a quiet”, “un” stands directly before a quotation. */
export function isSome(at: number, { words }: Reading): boolean {
  for (let index = at - 1; index >= at - nounReach && words.kindAt(index) === "word"; index--)
    if (words.is("someWords", index)) return true;
  return false;
}

/** Where what is told of a quotation may begin: behind the quotation or the semicolon before it. */
export function frameOf(at: number, from: number, { words }: Reading): number {
  let start = at;
  while (start > from && start > at - reach) {
    const kind = words.kindAt(start - 1);
    if (kind === "quote" || kind === "semicolon") break;
    start--;
  }
  while (start < at) {
    const joined = words.kindAt(start) === "word" ? words.length("conjunctions", start) : 1;
    if (joined === 0) break;
    start += joined;
  }
  return Math.min(start, at);
}
