/** What a quotation sounds like, and what stands directly before it. */
import type { Reading } from "../reading.ts";

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
  let count = 0;
  for (const { 0: word, index } of said.matchAll(/[\p{L}\p{M}']+/gu)) {
    const lists = words.lexicon.entryOf(word)?.lists;
    if (lists?.speaking || (count === 0 && lists?.interjections)) return true;
    // “fine”, and no “fine arts”
    const isAnswer = (row: readonly string[]): boolean =>
      /^$|^[\s]*[,.!?;…—–-]/.test(said.slice(index + row.join(" ").length)) && said.startsWith(row.join(" "), index);
    if (count === 0 && lists?.answers?.some(isAnswer)) return true;
    if (++count === soundReach) return false;
  }
  return false;
}

/** Whether “a quiet”, “un” stands directly before a quotation. */
export function isSome(at: number, { words }: Reading): boolean {
  // “hizo una cara de «¿y ahora qué?»”
  if (words.is("ofWords", at - 1)) return false;
  for (let index = at - 1; index >= at - nounReach && words.kindAt(index) === "word"; index--)
    // “told her “no”” is no word of hers.
    if (words.is("someWords", index) || (index < at - 1 && words.is("theirs", index))) return true;
  return false;
}

/** Whether what is told of a quotation tells that nobody says it: “never got a”. */
export function isDenied(from: number, to: number, { words }: Reading): boolean {
  for (let index = from; index < to; index++) if (words.is("denials", index)) return true;
  return false;
}

/** Where what is told of a quotation may begin: behind the quotation or the semicolon before it. */
export function framingFrom(at: number, from: number, { words }: Reading): number {
  let start = at;
  while (start > from && start > at - reach) {
    const kind = words.kindAt(start - 1);
    const isInitial = words.wordAt(start - 2)?.length === 1 || words.is("abbreviations", start - 2);
    if (kind === "quote" || kind === "semicolon" || (kind === "stop" && !isInitial)) break;
    start--;
  }
  while (start < at) {
    const joined = words.kindAt(start) === "word" ? words.length("conjunctions", start) : 1;
    if (joined === 0) break;
    start += joined;
  }
  return Math.min(start, at);
}
