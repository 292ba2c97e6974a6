/**
 * Latin letters as ranges. V8 takes a fifth of a millisecond to make a pattern with a class of Unicode (`\p{L}`), several
 * times over, and nearly every text of a session is Latin: such a text is read by a pattern of ranges that means the same.
 */

/** Letters up to U+024F, as inside of a class. */
export const latinLetters = "A-Za-zªµºÀ-ÖØ-öø-ɏ";
/** The same, and digits of all kinds. */
export const latinSigns = `${latinLetters}0-9²³¹¼-¾`;

/** What lies beyond, but for dashes, quotes, dots and arrows: there may be other letters, or marks upon letters. */
const beyond = /[^\0-ɏ‐-‧→]/;

/** Whether a text has no letters but Latin ones, and no marks that stand apart from their letters. */
export function isLatin(text: string): boolean {
  return !beyond.test(text);
}

const letter = new RegExp(`[${latinLetters}]`);
const sign = new RegExp(`[${latinSigns}]`);

/** Whether a text has a letter, of any script. */
export function hasLetter(text: string): boolean {
  return letter.test(text) || (!isLatin(text) && /\p{L}/u.test(text));
}

/** Whether a text has a letter or a digit, of any script. */
export function hasSign(text: string): boolean {
  return sign.test(text) || (!isLatin(text) && /[\p{L}\p{N}]/u.test(text));
}

/** A text without the accents of its letters, decomposed. */
export function unaccented(text: string): string {
  const bare = text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "");
  return isLatin(bare) ? bare : bare.replace(/\p{M}+/gu, "");
}
