/** What a supervisor's comment says of the turn it is to, and whether a turn may be that one (format.md § 4.2). */
import { isLatin, latinSigns } from "../text/latin.ts";
import type { Turn } from "./model.ts";

/** What a comment says of its turn: `Tina “You always say”`. */
export interface Anchor {
  /** Folded; empty where nobody is named. */
  readonly name: string;
  /** The turn's first words, folded. */
  readonly words: readonly string[];
}

/** Letters of scripts that leave no room between words: each is a word here, which no other program cuts otherwise. */
const unspaced =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
let unspacedFirst: RegExp | undefined;
const isUnspaced = (word: string): boolean =>
  !isLatin(word) && (unspacedFirst ??= new RegExp(`^[${unspaced}]`, "u")).test(word);

/** A pattern of words whose first sign is a letter or digit and whose others may be `more`, too. */
function wordsWith(more: string): (text: string) => RegExp {
  let [latin, any]: [RegExp?, RegExp?] = [];
  const one = (of: string): string => `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}${of}])`;
  return (text) =>
    isLatin(text)
      ? (latin ??= new RegExp(`[${latinSigns}][${latinSigns}${more}]*`, "g"))
      : (any ??= new RegExp(`[${unspaced}]\\p{M}*|${one("")}${one(more)}*`, "gu"));
}
const folded = wordsWith("");
const written = wordsWith("'’-");

/** More of a word does not tell turns apart, and would not fit into the head of a comment. */
const longestWord = 40;
/** So many of a turn's first words are kept with a comment. */
const anchorWords = 6;

/** Words by which turns are told apart: letters and digits, in lower case. */
export function foldedWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return (lower.match(folded(lower)) ?? []).map((word) => word.slice(0, longestWord));
}

/** What a remark is compared by. Signs say something where there are no words. */
export function keyOfWords(text: string): string {
  return foldedWords(text).join(" ") || text.trim();
}

/** The first of some words: so many, or three times as many where each letter is one. */
export function firstWords(words: readonly string[], most: number): readonly string[] {
  let room = 3 * most;
  const end = words.findIndex((word) => (room -= isUnspaced(word) ? 1 : 3) < 0);
  return end < 0 ? words : words.slice(0, end);
}

/** A turn's first words as they stand with a comment, without the signs between them. */
export function anchorText(text: string): string {
  // Enough for them, however long they are.
  const beginning = text.slice(0, 2000);
  const all = Array.from(beginning.matchAll(written(beginning)));
  const first = firstWords(
    all.map(([word]) => word),
    anchorWords,
  ).length;
  let end = 0;
  return all.slice(0, first).reduce((before, { 0: word, index }) => {
    const room = before === "" || index === end ? "" : " ";
    end = index + word.length;
    return `${before}${room}${word.slice(0, longestWord)}`;
  }, "");
}

/** A name as the head of a comment can hold it: without dots, commas and brackets. */
export function foldedName(name: string): string {
  return foldedWords(name).join(" ");
}

/** Reads what stands behind `to`. */
export function readAnchor(to: string): Anchor {
  const quoted = /[“"«]([^”"»]+)[”"»]/.exec(to)?.[1] ?? "";
  return { name: foldedName(to.replace(/[“"«].*$/u, "")), words: foldedWords(quoted) };
}

/** Whether somebody of this name speaks; nobody in particular is anybody. */
export function isBy({ speaker, label }: Turn, name: string): boolean {
  return name === "" || [speaker.name, ...speaker.aliases, label?.text ?? ""].some((each) => foldedName(each) === name);
}

/** Whether a turn begins with these words. */
export function beginsWith({ text }: Turn, words: readonly string[]): boolean {
  // Enough of the turn for its first words, however long they are.
  const own = foldedWords(text.slice(0, 60 * (words.length + 1)));
  return words.every((word, index) => own[index] === word);
}

/** Whether a turn is likely to be the one that began so: at least half of the words are in it, in their order. */
export function resembles({ text }: Turn, words: readonly string[]): boolean {
  let found = 0;
  let from = 0;
  const own = foldedWords(text);
  for (const word of words) {
    const at = own.indexOf(word, from);
    if (at < 0) continue;
    found++;
    from = at + 1;
  }
  return found * 2 >= words.length && found >= Math.min(2, words.length);
}

/** Whether a comment may be to the turn above it: the same speaker, and words that it began with, or much like them. */
export function isTo(turn: Turn, to: string): boolean {
  const { name, words } = readAnchor(to);
  return isBy(turn, name) && (beginsWith(turn, words) || resembles(turn, words));
}
