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

interface State<T> {
  next: Map<string, State<T>> | undefined;
  /** How many words lead here. */
  readonly depth: number;
  values: T[] | undefined;
  /** The state of the longest ending of these words that also begins a phrase. */
  back: State<T> | undefined;
  /** The next shorter ending that is a phrase itself. */
  shorter: State<T> | undefined;
}

/** An automaton for phrases, each with what it stands for. */
export function createAutomaton<T>(phrases: Iterable<readonly [phrase: Phrase, value: T]>): Automaton<T> {
  const root = stateAt<T>(0);
  for (const [phrase, value] of phrases) for (const end of endsOf(phrase, root)) (end.values ??= []).push(value);
  link(root);
  return { find: (text) => search(root, text) };
}

function stateAt<T>(depth: number): State<T> {
  return { next: undefined, depth, values: undefined, back: undefined, shorter: undefined };
}

function child<T>(state: State<T>, word: string): State<T> {
  state.next ??= new Map<string, State<T>>();
  let next = state.next.get(word);
  if (!next) state.next.set(word, (next = stateAt(state.depth + 1)));
  return next;
}

/** The states to which every way of saying a phrase leads. */
function endsOf<T>(phrase: Phrase, root: State<T>): readonly State<T>[] {
  let states = [root];
  for (const place of phrase.split(" ")) {
    const optional = place.startsWith("(");
    const words = folded(optional ? place.slice(1, -1) : place).split("/");
    const longer: State<T>[] = [];
    for (const state of states) for (const word of words) longer.push(child(state, word));
    states = optional ? [...states, ...longer] : longer;
  }
  return states;
}

/** Level by level, so that whatever a state goes back to is linked before it. */
function link<T>(root: State<T>): void {
  const queue = [root];
  for (const state of queue) {
    for (const [word, next] of state.next ?? []) {
      next.back = behind(state.back, word) ?? root;
      next.shorter = next.back.values ? next.back : next.back.shorter;
      queue.push(next);
    }
  }
}

/** Where a word leads from a state or, where it leads nowhere, from the longest ending that it does lead on from. */
function behind<T>(state: State<T> | undefined, word: string): State<T> | undefined {
  for (let from = state; from; from = from.back) {
    const next = from.next?.get(word);
    if (next) return next;
  }
  return undefined;
}

const piece = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[.!?…:;,¿¡—“”"«»()\n]/gu;

function search<T>(root: State<T>, text: string): readonly Match<T>[] {
  const found: Match<T>[] = [];
  /** Where the last words began, as many as a phrase has. */
  const starts: number[] = [];
  let state = root;
  let count = 0;
  const read = (word: string, start: number, end: number): void => {
    state = behind(state, word) ?? root;
    starts[count++ % longest] = start;
    for (let each: State<T> | undefined = state; each; each = each.shorter)
      for (const value of each.values ?? [])
        found.push({ value, start: starts[(count - each.depth) % longest] ?? start, end });
  };
  read("^", 0, 0);
  for (const { 0: mark, index } of text.matchAll(piece)) {
    const end = index + mark.length;
    if (mark === "?") read(mark, index, end);
    if (mark.length === 1 && marks.has(mark)) read("^", end, end);
    else read(folded(mark.toLowerCase()), index, end);
  }
  return found;
}

const marks = new Set('.!?…:;,¿¡—“”"«»()\n');
/** No phrase has more words. */
const longest = 32;

/** A word without accents, as people type it late at night; ñ stays. */
function folded(word: string): string {
  const plain = word.replaceAll("’", "'");
  return ascii.test(plain)
    ? plain
    : plain
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0302\u0308]/g, "")
        .normalize("NFC");
}

const ascii = /^[\x00-\x7f]*$/;
