/**
 * Finds phrases of whole words in a text, all of them in one walk: Aho & Corasick 1975, over words instead of letters.
 * Words are compared in lower case and without accents; hyphens part words. Two marks count as words: `^`, where a sentence
 * or a part of it begins, and the `?` at its end.
 */

/** A phrase in a text, in UTF-16 units, `end` excluded. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Phrases, ready to be looked for. */
export interface Automaton<T> {
  /** All of them in a text, those that end first before the others. Linear in the text and in what is found. */
  readonly find: (text: string) => readonly Match<T>[];
}

/** How phrases may be written: `do/did` is either word, `(really)` may be left out. */
export type Phrase = string;

/** States are numbers, and the first one is 0: together they take far less time to make than an object for each. */
interface States<T> {
  /** The words that phrases hold, by number. */
  readonly words: Map<string, number>;
  /** Where each word leads, by the state from which it does. */
  readonly ways: Map<number, number>[];
  /** How each state was reached: from where, with which word, after how many in all. */
  readonly from: number[];
  readonly by: number[];
  readonly depth: number[];
  readonly values: (T[] | undefined)[];
  /** The state of the longest ending of these words that also begins a phrase. */
  readonly back: number[];
  /** The next shorter ending that is a phrase itself; 0 where there is none. */
  readonly shorter: number[];
}

/** An automaton for phrases, each with what it stands for. */
export function createAutomaton<T>(phrases: Iterable<readonly [phrase: Phrase, value: T]>): Automaton<T> {
  const states: States<T> = {
    ...{ words: new Map(), ways: [], from: [0], by: [0], depth: [0] },
    ...{ values: [undefined], back: [0], shorter: [0] },
  };
  for (const [phrase, value] of phrases)
    for (const end of endsOf(phrase, states)) (states.values[end] ??= []).push(value);
  link(states);
  return { find: (text) => search(states, text) };
}

/** The states to which every way of saying a phrase leads. */
function endsOf<T>(phrase: Phrase, states: States<T>): readonly number[] {
  let ends = [0];
  for (const place of phrase.split(" ")) {
    const optional = place.startsWith("(");
    const longer: number[] = [];
    for (const word of folded(optional ? place.slice(1, -1) : place).split("/"))
      for (const state of ends) longer.push(child(state, word, states));
    ends = optional ? [...ends, ...longer] : longer;
  }
  return ends;
}

function child<T>(state: number, word: string, states: States<T>): number {
  let number = states.words.get(word);
  if (number === undefined) states.words.set(word, (number = states.words.size));
  const ways = (states.ways[number] ??= new Map());
  const known = ways.get(state);
  if (known !== undefined) return known;
  const next = states.from.push(state) - 1;
  ways.set(state, next);
  states.by.push(number);
  states.depth.push((states.depth[state] ?? 0) + 1);
  states.values.push(undefined);
  states.back.push(0);
  states.shorter.push(0);
  return next;
}

/** Level by level, so that whatever a state goes back to is linked before it. */
function link<T>(states: States<T>): void {
  const { from, by, depth, values, back, shorter } = states;
  const levels: number[][] = [];
  for (const [state, level] of depth.entries()) (levels[level] ??= []).push(state);
  for (const state of levels.slice(2).flat()) {
    const ending = behind(back[from[state] ?? 0] ?? 0, by[state] ?? 0, states);
    back[state] = ending;
    shorter[state] = values[ending] ? ending : (shorter[ending] ?? 0);
  }
}

/** Where a word leads from a state or, where it leads nowhere, from the longest ending that it does lead on from. */
function behind<T>(state: number, word: number, { ways, back }: States<T>): number {
  const leads = ways[word];
  for (let from = state; ; from = back[from] ?? 0) {
    const next = leads?.get(from);
    if (next !== undefined || from === 0) return next ?? 0;
  }
}

function search<T>(states: States<T>, text: string): readonly Match<T>[] {
  const { words, depth, values, shorter } = states;
  const found: Match<T>[] = [];
  /** Where the last words began, as many as a phrase has. */
  const starts: number[] = [];
  let [state, count] = [0, 0];
  const read = (word: string, start: number, end: number): void => {
    const number = words.get(word);
    state = number === undefined ? 0 : behind(state, number, states);
    starts[count++ % longest] = start;
    for (let each = state; each > 0; each = shorter[each] ?? 0)
      for (const value of values[each] ?? [])
        found.push({ value, start: starts[(count - (depth[each] ?? 0)) % longest] ?? start, end });
  };
  read("^", 0, 0);
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === "letter") {
      const end = wordEnd(text, at);
      read(folded(text.slice(at, end)), at, end);
      at = end - 1;
    } else if (kind === "mark") {
      if (text[at] === "?") read("?", at, at + 1);
      read("^", at + 1, at + 1);
    }
  }
  return found;
}

/** No phrase has more words. */
const longest = 32;

/** Behind a word that begins with a letter: letters go on, and so do accents and an apostrophe before a letter. */
function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === "letter" || kind === "accent") continue;
    if (kind !== "apostrophe" || kindOf(text.charCodeAt(at + 1)) !== "letter") return at;
  }
}

type Kind = "letter" | "accent" | "apostrophe" | "mark" | "other";

/** The kinds of the UTF-16 units that have come up. Classes of Unicode are slow, and texts have few letters. */
const kinds = new Map<number, Kind>();

function kindOf(unit: number): Kind {
  // Nearly everything: a to z.
  if (unit >= 97 && unit <= 122) return "letter";
  let kind = kinds.get(unit);
  if (!kind) kinds.set(unit, (kind = kindOfLetter(String.fromCharCode(unit))));
  return kind;
}

function kindOfLetter(letter: string): Kind {
  if (/[\p{L}\p{N}]/u.test(letter)) return "letter";
  if (/\p{M}/u.test(letter)) return "accent";
  if (/['’]/.test(letter)) return "apostrophe";
  return /[.!?…:;,¿¡—“”"«»()\n]/.test(letter) ? "mark" : "other";
}

/** A word in lower case and without accents, as people type it late at night; ñ stays. */
function folded(word: string): string {
  if (plain.test(word)) return word;
  const lower = word.toLowerCase().replaceAll("’", "'");
  return ascii.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0302\u0308]/g, "")
        .normalize("NFC");
}

const plain = /^[a-z]*$/;
const ascii = /^[\x00-\x7f]*$/;
