/**
 * Finds phrases of whole words in a text, all of them in one walk. Words are compared in lower case and without accents;
 * hyphens part words. Two marks count as words: `^`, where a sentence or a part of it begins, and the `?` at its end.
 *
 * There are thousands of phrases, and a text has few of the words with which they begin. So they lie by these words, and
 * the ways on from a word are made when a text has it: making all of them (as Aho & Corasick 1975 would have it) takes
 * longer than reading a session.
 */
import { hasSign, isLatin } from "./latin.ts";

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

/** Where words lead: what has been said so far, and the ways on. */
interface Node<T> {
  readonly values: T[];
  readonly ways: Map<string, Node<T>>;
}

/** What is left of a phrase behind the word that it lies by. */
interface Rest<T> {
  readonly places: readonly string[];
  readonly value: T;
}

/** Phrases by the words with which they begin, and what has been made of them. */
interface Beginnings<T> {
  readonly rests: Map<string, Rest<T>[]>;
  readonly nodes: Map<string, Node<T>>;
}

/** An automaton for phrases, each with what it stands for. */
export function createAutomaton<T>(phrases: Iterable<readonly [phrase: Phrase, value: T]>): Automaton<T> {
  const beginnings: Beginnings<T> = { rests: new Map(), nodes: new Map() };
  for (const [phrase, value] of phrases) {
    const places = phrase.split(" ");
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? "";
      for (const word of wordsOf(place)) {
        const rest = { places: places.slice(at + 1), value };
        const others = beginnings.rests.get(word);
        if (others) others.push(rest);
        else beginnings.rests.set(word, [rest]);
      }
      // Where a place may be left out, the phrase may begin with the next one.
      if (!isOptional(place)) break;
    }
  }
  return { find: (text) => search(beginnings, text) };
}

function isOptional(place: string): boolean {
  return place.startsWith("(");
}

function wordsOf(place: string): readonly string[] {
  const word = folded(isOptional(place) ? place.slice(1, -1) : place);
  return word.includes("/") ? word.split("/") : [word];
}

/** The ways on from a word with which phrases begin. */
function beginningWith<T>(word: string, { rests, nodes }: Beginnings<T>): Node<T> | undefined {
  const known = nodes.get(word);
  const phrases = known ? undefined : rests.get(word);
  if (!phrases) return known;
  const node: Node<T> = { values: [], ways: new Map() };
  nodes.set(word, node);
  for (const { places, value } of phrases) for (const end of endsOf(places, node)) end.values.push(value);
  return node;
}

/** Where every way of going on leads. */
function endsOf<T>(places: readonly string[], node: Node<T>): Iterable<Node<T>> {
  let ends = new Set([node]);
  for (const place of places) {
    const longer = new Set(isOptional(place) ? ends : []);
    for (const word of wordsOf(place)) for (const end of ends) longer.add(child(end, word));
    ends = longer;
  }
  return ends;
}

function child<T>({ ways }: Node<T>, word: string): Node<T> {
  const known = ways.get(word);
  if (known) return known;
  const next: Node<T> = { values: [], ways: new Map() };
  ways.set(word, next);
  return next;
}

/** A phrase that has been begun. */
interface Begun<T> {
  readonly start: number;
  readonly node: Node<T>;
}

function search<T>(beginnings: Beginnings<T>, text: string): readonly Match<T>[] {
  const found: Match<T>[] = [];
  let begun: Begun<T>[] = [];
  const read = (word: string, start: number, end: number): void => {
    const beginning = beginningWith(word, beginnings);
    if (!beginning && begun.length === 0) return;
    const longer: Begun<T>[] = [];
    for (const each of begun) {
      const node = each.node.ways.get(word);
      if (node) longer.push({ start: each.start, node });
    }
    if (beginning) longer.push({ start, node: beginning });
    for (const each of longer) for (const value of each.node.values) found.push({ value, start: each.start, end });
    begun = longer;
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
  if (hasSign(letter)) return "letter";
  if (!isLatin(letter) && /\p{M}/u.test(letter)) return "accent";
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
