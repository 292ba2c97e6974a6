/**
 * Finds phrases of whole words in a text, all of them in one walk.
 *
 * There may be hundreds of phrases, and a text has few of the words with which they begin. So they lie by these words,
 * and the ways on from a word are made when a text has it: making all of them (as Aho & Corasick 1975 would have it) takes
 * longer than reading a session. The thousands that do not depend on a course are compiled beforehand (`automata.ts`).
 */
import { eachWord, isOptional, type Phrase, wordsAt } from "./phrase.ts";

/** A phrase in a text, in UTF-16 units, `end` excluded. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A search through a text. It is good until the same automaton begins another one. */
export interface Search<T> {
  readonly read: (word: string, start: number, end: number) => void;
  /** Sees what all that was found stands for. Most texts have much that comes to nothing, of which no match need be made. */
  readonly each: (see: (value: T) => void) => void;
  readonly found: () => readonly Match<T>[];
}

/** Phrases, ready to be looked for. */
export interface Automaton<T> {
  /** Looks for them word by word, as `eachWord` reads them. */
  readonly begin: () => Search<T>;
  /** All of them in a text, those that end first before the others. Linear in the text and in what is found. */
  readonly find: (text: string) => readonly Match<T>[];
}

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
      for (const word of wordsAt(place)) {
        const rest = { places: places.slice(at + 1), value };
        const others = beginnings.rests.get(word);
        if (others) others.push(rest);
        else beginnings.rests.set(word, [rest]);
      }
      // Where a place may be left out, the phrase may begin with the next one.
      if (!isOptional(place)) break;
    }
  }
  return searching(() => search(beginnings));
}

/** The ways on from a word with which phrases begin. */
function beginningWith<T>(word: string, { rests, nodes }: Beginnings<T>): Node<T> | undefined {
  const known = nodes.get(word);
  const phrases = known ? undefined : rests.get(word);
  if (!phrases) return known;
  const node: Node<T> = { values: [], ways: new Map() };
  nodes.set(word, node);
  for (const { places, value } of phrases)
    for (const { values } of endsOf(places, node)) if (!values.includes(value)) values.push(value);
  return node;
}

/** Where every way of going on leads. */
function endsOf<T>(places: readonly string[], node: Node<T>): Iterable<Node<T>> {
  let ends = new Set([node]);
  for (const place of places) {
    const longer = new Set(isOptional(place) ? ends : []);
    for (const word of wordsAt(place)) for (const end of ends) longer.add(child(end, word));
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

/** An automaton that searches so. */
export function searching<T>(begin: () => Search<T>): Automaton<T> {
  return {
    begin,
    find(text) {
      const { found, read } = begin();
      eachWord(text, read);
      return found();
    },
  };
}

function search<T>(beginnings: Beginnings<T>): Search<T> {
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
  return {
    read,
    each(see) {
      for (const { value } of found) see(value);
    },
    found: () => found,
  };
}
