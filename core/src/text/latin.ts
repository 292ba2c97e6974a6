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

/** What Unicode's classes are up to U+00FF, as inside of a class: enough for English and Spanish. */
const western: Readonly<Record<string, string>> = { Lu: "A-ZÀ-ÖØ-Þ", Ll: "a-zµß-öø-ÿ", L: "A-Za-zªµºÀ-ÖØ-öø-ÿ", M: "" };
const beyondWestern = /[^\0-ÿ‐-‧→]/;

/**
 * A pattern with Unicode's classes, which may stand inside of brackets only (`[\p{Lu}]`), for a text. It is made when
 * it is first needed, and of ranges as long as all texts are English or Spanish.
 */
export function lettered(source: string, flags = ""): (text: string) => RegExp {
  let [ranges, classes]: [RegExp?, RegExp?] = [];
  return (text) =>
    beyondWestern.test(text)
      ? (classes ??= new RegExp(source, `${flags}u`))
      : (ranges ??= new RegExp(inRanges(source), flags));
}

const inRanges = (source: string): string => source.replace(/\\p\{(\w+)\}/g, (_, name: string) => western[name] ?? "");

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

const ascii = /^[\x00-\x7f]*$/;

/** A text without the accents of its letters, decomposed. */
export function unaccented(text: string): string {
  // Most words have none.
  if (ascii.test(text)) return text;
  const bare = text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "");
  return isLatin(bare) ? bare : bare.replace(/\p{M}+/gu, "");
}
