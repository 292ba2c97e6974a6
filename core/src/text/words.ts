/** Counting words. A word is a run of letters, marks, digits, apostrophes and hyphens that holds a letter or digit. */

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‐‑-]*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Words of texts in Latin letters, which most are: a pattern without classes of Unicode, which take long to compile. */
const latin = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ][0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'’‐‑-]*/g;
/** Letters and marks beyond those, and whatever may be one. Dashes, quotes, dots and arrows are none. */
const beyondLatin = /[^\0-ɏ‐-‧→]/;

/** Number of words. Han, Kana and Thai are cut by the platform's word segmenter. */
export function countWords(text: string): number {
  if (!beyondLatin.test(text)) return text.match(latin)?.length ?? 0;
  let count = 0;
  for (const found of text.matchAll(word)) count += unspaced.test(found[0]) ? segmented(found[0]) : 1;
  return count;
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(word), (found) => found[0].replaceAll("’", "'"));
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
