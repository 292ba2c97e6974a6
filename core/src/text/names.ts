/** How names and words are compared. */
import { isLatin, latinSigns } from "./latin.ts";
import { remembering } from "./remember.ts";
import { countBefore } from "./search.ts";

/** A vocabulary has so many aliases and more, and several ask for all of them. */
const aliasesKept = 4000;

/** The form under which two spellings of a name are the same: NFC, lower case, no trailing dot, one kind of apostrophe. */
export const nameKey = remembering((name: string): string => folded(name).replaceAll("’", "'"));

/** The id of a person: the name in lower case, spaces as `-`, accents and apostrophes kept. */
export function personId(name: string): string {
  return folded(name).replaceAll(" ", "-");
}

function folded(name: string): string {
  return name.normalize("NFC").trim().replace(/\.$/, "").replace(/\s+/g, " ").toLowerCase();
}

/** An alias or heading as a tag would write it: lower case, no quotes (nor ʻokina), every other run of non-letters as `-`. */
export const kebab = remembering((words: string): string => {
  if (alreadySo.test(words)) return words;
  const bare = words.toLowerCase().replace(/['’‘ʻʼ"“”]/g, "");
  const joined = ascii.test(bare)
    ? bare.replace(/[^a-z0-9]+/g, "-")
    : bare.normalize("NFC").replace(isLatin(bare) ? noLatinSigns : /[^\p{L}\p{M}\p{N}]+/gu, "-");
  return joined.replace(/^-|-$/g, "");
}, aliasesKept);

const alreadySo = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ascii = /^[\x00-\x7f]*$/;
const noLatinSigns = new RegExp(`[^${latinSigns}]+`, "g");

/** “Member A” and “Member B”, “Mr. C” and “Mr. D”, “M1” and “M2”: two people whom a letter or number tells apart. */
export function areToldApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => nameKey(name).split(" "));
  if (!a || a.length !== b?.length) return false;
  const apart = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ""]]));
  const isMark = (word: string): boolean => /^(?:\p{L}|\p{L}?\d{1,3})\.?$/u.test(word);
  return apart.length === 1 && apart.flat().every(isMark);
}

/** Edits between two short words: letters put in, left out, mistaken or swapped (Damerau–Levenshtein), cut off above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  // What both begin and end with costs nothing.
  let [from, aEnd, bEnd] = [0, a.length, b.length];
  while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1))
    [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  const [rows, columns] = [aEnd - from, bEnd - from];
  if (rows === 0 || columns === 0) return Math.min(tooFar, rows + columns);
  let before: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= columns; j++) {
      const [x, y] = [a.charCodeAt(from + i - 1), b.charCodeAt(from + j - 1)];
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (x === y ? 0 : 1));
      const swapped = i > 1 && j > 1 && x === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === y;
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return tooFar;
    before = previous;
    previous = row;
  }
  return Math.min(tooFar, previous[columns] ?? tooFar);
}

interface Candidate {
  readonly word: string;
  /** Its letters as bits. */
  readonly letters: number;
  /** Of two that are as near, the first counts. */
  readonly order: number;
}

/** Words that others are compared with. */
export interface Candidates {
  readonly byLength: readonly (readonly Candidate[] | undefined)[];
  /** All of them as they stand in the order of their letters, made when it is needed. */
  readonly sorted: () => readonly Candidate[];
}

/** How many edits are a slip at most. */
type Limit = 1 | 2;

/** Candidates for `closestOf`; worth keeping where there are many. */
export function candidatesOf(words: Iterable<string>): Candidates {
  const byLength: Candidate[][] = [];
  let order = 0;
  for (const word of words) (byLength[word.length] ??= []).push({ word, letters: lettersOf(word), order: order++ });
  let sorted: Candidate[] | undefined;
  return { byLength, sorted: () => (sorted ??= byLength.flat().sort((a, b) => (a.word < b.word ? -1 : 1))) };
}

/** The one of some words that is nearest to `word` within `limit` edits, or one that begins with it. */
export function closest(word: string, words: Iterable<string>, limit: Limit = 2): string | undefined {
  return closestOf(word, candidatesOf(words), limit);
}

/** `closest` among people: of a short name two letters are half, and Nadia is no slip of Maria. */
export function closestName(key: string, keys: Iterable<string>): string | undefined {
  return closest(key, keys, key.length < 6 ? 1 : 2);
}

/** `closest`, where the words are candidates already. */
export function closestOf(word: string, candidates: Candidates, limit: Limit = 2): string | undefined {
  const letters = lettersOf(word);
  let best: Candidate | undefined;
  let bestDistance = limit + 1;
  for (let length = Math.max(0, word.length - limit); length <= word.length + limit; length++)
    for (const candidate of candidates.byLength[length] ?? []) {
      // Each edit takes away one letter and brings one at most. Few candidates pass, and comparing takes long. What is left
      // when a bit is taken for each edit is too much; this is the first thing that a session does often, so no calls.
      let gone = letters & ~candidate.letters;
      let come = candidate.letters & ~letters;
      if (limit === 2) {
        gone &= gone - 1;
        come &= come - 1;
      }
      if (((gone & (gone - 1)) | (come & (come - 1))) !== 0) continue;
      const far = distance(word, candidate.word, limit);
      if (far > bestDistance || (far === bestDistance && (!best || best.order < candidate.order))) continue;
      [best, bestDistance] = [candidate, far];
    }
  return best || word.length < 3 ? best?.word : beginningWith(word, candidates.sorted())?.word;
}

/** The first in their order of those that begin with a word. */
function beginningWith(word: string, sorted: readonly Candidate[]): Candidate | undefined {
  let at = countBefore(sorted, (candidate) => candidate.word < word);
  let best: Candidate | undefined;
  for (let each = sorted[at]; each?.word.startsWith(word) === true; each = sorted[++at])
    if (!best || each.order < best.order) best = each;
  return best;
}

/** The characters of a word as a set of bits; some share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
