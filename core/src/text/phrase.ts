/**
 * Phrases of whole words, and the words of a text as phrases have them: in lower case and without accents; hyphens part
 * words. Two marks count as words: `^`, where a sentence or a part of it begins, and the `?` at its end.
 */
import { hasSign, isLatin } from "./latin.ts";

/** How phrases may be written: `do/did` is either word, `(really)` may be left out. */
export type Phrase = string;

/** Whether a place of a phrase may be left out. */
export function isOptional(place: string): boolean {
  return place.startsWith("(");
}

/** The words that may stand at a place of a phrase. */
export function wordsAt(place: string): readonly string[] {
  const word = folded(isOptional(place) ? place.slice(1, -1) : place);
  return word.includes("/") ? word.split("/") : [word];
}

/** Reads the words of a text, each with where it stands in UTF-16 units, `end` excluded. Linear. */
export function eachWord(text: string, read: (word: string, start: number, end: number) => void): void {
  read("^", 0, 0);
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === letter) {
      let small = at;
      while (isSmall(text.charCodeAt(small))) small++;
      const end = wordEnd(text, small);
      const word = text.slice(at, end);
      // Nearly all words are of small letters only.
      read(end === small ? word : folded(word), at, end);
      at = end - 1;
    } else if (kind === mark) {
      if (text[at] === "?") read("?", at, at + 1);
      read("^", at + 1, at + 1);
    }
  }
}

/** Where a word ends of which this much is sure: letters go on, and so do accents and an apostrophe before a letter. */
function wordEnd(text: string, sure: number): number {
  for (let at = sure; ; at++) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : other;
    if (kind === letter || kind === accent) continue;
    if (kind !== apostrophe || kindOf(text.charCodeAt(at + 1)) !== letter) return at;
  }
}

/** From a to z. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** What a UTF-16 unit may be. */
const [letter, accent, apostrophe, mark, other] = [1, 2, 3, 4, 5];

/** The kinds of the units that have come up, or 0. Classes of Unicode are slow, and texts have few letters. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const kind = kinds[unit];
  // Behind the end of a text there is none.
  if (kind === undefined) return other;
  return kind > 0 ? kind : (kinds[unit] = kindOfSign(String.fromCharCode(unit)));
}

function kindOfSign(sign: string): number {
  if (hasSign(sign)) return letter;
  if (!isLatin(sign) && /\p{M}/u.test(sign)) return accent;
  if (/['’]/.test(sign)) return apostrophe;
  return /[.!?…:;,¿¡—“”"«»()\n]/.test(sign) ? mark : other;
}

/** A word in lower case and without accents, as people type it late at night; ñ stays. */
function folded(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return ascii.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0302\u0308]/g, "")
        .normalize("NFC");
}

const ascii = /^[\x00-\x7f]*$/;
