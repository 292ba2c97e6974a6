/** Counting words. A word is a run of letters, marks, digits, apostrophes and hyphens that holds a letter or digit. */
import { isLatin, latinSigns } from "./latin.ts";

const word = (): RegExp => /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‐‑-]*/gu;
const unspaced = (): RegExp => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

let segmenter: Intl.Segmenter | undefined;

const latin = new RegExp(`[${latinSigns}][${latinSigns}'’‐‑-]*`, "g");

/** By UTF-16 unit of Latin text: 2 begins a word, 1 goes on with it. Every word of a recording passes here. */
const inWord = (() => {
  const begins = new RegExp(`[${latinSigns}]`);
  return Uint8Array.from({ length: 0x250 }, (_, unit) => {
    const sign = String.fromCharCode(unit);
    return begins.test(sign) ? 2 : "'-".includes(sign) ? 1 : 0;
  });
})();

function countLatin(text: string): number {
  let count = 0;
  let isIn = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < 0x250 ? inWord[unit] : unit === 0x2019 || unit === 0x2010 || unit === 0x2011 ? 1 : 0;
    if (kind === 2 && !isIn) count++;
    isIn = kind === 2 || (isIn && kind === 1);
  }
  return count;
}

/** Number of words. Han, Kana and Thai are cut by the platform's word segmenter. */
export function countWords(text: string): number {
  if (isLatin(text)) return countLatin(text);
  let count = 0;
  for (const found of text.matchAll(word())) count += unspaced().test(found[0]) ? segmented(found[0]) : 1;
  return count;
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  return Array.from(small.matchAll(isLatin(small) ? latin : word()), (found) => found[0].replaceAll("’", "'"));
}

/** The segmenter's time grows with the square of its text, so long runs are given to it in pieces of whole characters. */
const piece = /[^]{1,500}/gu;

function segmented(run: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  let count = 0;
  for (const [part] of run.matchAll(piece))
    for (const segment of segmenter.segment(part)) if (segment.isWordLike) count++;
  return Math.max(1, count);
}
