/** The words of a paragraph as the lists of its language know them. */
import type { Lexicon, ListName, Mood, VerbForm } from "../../../language/narrative.ts";
import type { Token } from "./tokens.ts";

/** A form of a verb of saying where it stands. */
export interface Found {
  readonly is: VerbForm;
  /** In words. */
  readonly length: number;
}

/** How far behind “that” the verb of its clause is looked for, in words. */
const clauseReach = 12;

/** Asks lists about the tokens of a paragraph. */
export class Words {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;

  #isPresent: boolean | undefined;
  readonly #lists = new Map<ListName, boolean>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Whether the paragraph is told in the present tense: “Dee says no.” */
  get isPresent(): boolean {
    return (this.#isPresent ??= this.tokens.some((_, index) => this.is("presents", index)));
  }

  /** The kind of a token; `undefined` behind the last one. */
  kindAt(index: number): Token["kind"] | undefined {
    return this.tokens[index]?.kind;
  }

  /** The word at a token, if it is one. */
  wordAt(index: number): string | undefined {
    const token = this.tokens[index];
    return token?.kind === "word" ? token.text : undefined;
  }

  /** How many words from a token on are an entry of a list; 0 if they are none. */
  length(list: ListName, index: number): number {
    const rows = this.tokens[index]?.entry?.lists[list];
    if (rows) for (const words of rows) if (words.length === 1 || this.#hasAll(words, index)) return words.length;
    return 0;
  }

  /** Whether an entry of a list begins at a token. */
  is(list: ListName, index: number): boolean {
    return this.length(list, index) > 0;
  }

  /** The longest form in one of these moods that begins at a token. */
  verbAt(index: number, moods: readonly Mood[]): Found | undefined {
    const row = this.tokens[index]?.entry?.verbs.find(
      ({ words, is }) => moods.includes(is.mood) && this.#hasAll(words, index),
    );
    return row && { is: row.is, length: row.words.length };
  }

  /** Behind adverbs that begin at a token. */
  skipAdverbs(index: number): number {
    let at = index;
    for (let skipped = 0; skipped < 4; skipped++) {
      const token = this.tokens[at];
      if (token?.kind !== "word") return at;
      const one = !token.capital && !this.is("notAdverbs", at) && this.lexicon.endsLikeAdverb(token.text) ? 1 : 0;
      const length = Math.max(this.length("adverbs", at), one);
      if (length === 0) return at;
      at += length;
    }
    return at;
  }

  /** Whether a word stands within some tokens from one on. */
  finds(word: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at];
      if (!token) return false;
      if (token.text === word && token.kind === "word") return true;
    }
    return false;
  }

  /** Whether the paragraph has a word with which an entry of a list begins. */
  has(list: ListName): boolean {
    let is = this.#lists.get(list);
    if (is === undefined) {
      is = this.tokens.some(({ entry }) => entry?.lists[list] !== undefined);
      this.#lists.set(list, is);
    }
    return is;
  }

  /** Whether words from a token on are a clause: a verb stands behind the first of them. */
  hasClause(index: number): boolean {
    // “mueve la cabeza que no”
    if (this.lexicon.drops) return this.kindAt(index) === "word" && this.kindAt(index + 1) === "word";
    for (let at = index + 1; at < index + clauseReach; at++) {
      const token = this.tokens[at];
      if (token?.kind === "quote") return true;
      if (token?.kind !== "word" && !(token?.kind === "stop" && this.is("abbreviations", at - 1))) return false;
      if (this.is("finite", at) || this.is("gestures", at) || /(?:ed|[^s]s)$/.test(token.text)) return true;
    }
    return false;
  }

  #hasAll(words: readonly string[], index: number): boolean {
    for (let by = 1; by < words.length; by++) {
      const word = this.wordAt(index + by);
      if (word !== words[by] && !(words[by] === "*" && this.#isOwner(index + by))) return false;
    }
    return true;
  }

  /** “her”, “Walt's” */
  #isOwner(index: number): boolean {
    return this.is("possessives", index) || this.wordAt(index)?.endsWith("'s") === true;
  }
}
