/** Who is the subject of a clause: somebody by name, the writer, or a pronoun. */
import { workerLabels } from "../language/index.ts";
import type { NarrativeWords } from "../language/narrative.ts";
import { nameKey } from "../text/names.ts";
import type { Speaker } from "./model.ts";
import type { Token } from "./narrative-tokens.ts";

/** The people whom a narrative may speak of. */
export interface People {
  /** Somebody known by this name, the collective voices among them. */
  readonly known: (name: string) => Speaker | undefined;
  /** Somebody nobody has named yet, where no roster says who was there. */
  readonly newcomer: (name: string) => Speaker | undefined;
  readonly worker: () => Speaker;
  readonly unknown: () => Speaker;
  /** Declared, but not in the room. */
  readonly isAbsent: (speaker: Speaker) => boolean;
}

/** The subject of a clause, before it is known who a pronoun is. */
export interface Subject {
  readonly kind: "person" | "newcomer" | "I" | "we" | "she" | "they" | "group" | "several";
  readonly speaker?: Speaker;
  /** Number of its first token, and of the first behind it. */
  readonly from: number;
  readonly next: number;
}

/** Longest name that is looked for, in words. */
const longest = 4;

/** Finds names and subjects in the tokens of a paragraph. */
export class Subjects {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #words: NarrativeWords;
  readonly #people: People;

  constructor(text: string, tokens: readonly Token[], words: NarrativeWords, people: People) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
    this.#people = people;
  }

  /** The word at a token, if it is one. */
  readonly wordAt = (index: number): string | undefined => {
    const token = this.#tokens[index];
    return token?.kind === "word" ? token.text : undefined;
  };

  /** Somebody's name that begins at a token: the longest that is known. */
  nameAt(index: number, lower = false): { readonly speaker: Speaker; readonly next: number } | undefined {
    const first = this.#tokens[index];
    if (first?.kind !== "word" || !(first.capital || lower) || first.text === "me") return undefined;
    for (let count = longest; count >= 1; count--) {
      let next = index;
      let words = 0;
      for (; words < count; next++) {
        const kind = this.#tokens[next]?.kind;
        if (kind === "word") words++;
        else if (kind !== "stop") break;
      }
      const last = this.#tokens[next - 1];
      if (words < count || !last) continue;
      const name = this.#text.slice(first.start, last.end);
      const speaker = name.length <= 60 ? this.#people.known(name) : undefined;
      // A name that ends in a dot takes its dot along.
      const dotted = speaker?.name.endsWith(".") === true && this.#tokens[next]?.start === last.end;
      if (speaker) return { speaker, next: dotted && this.#tokens[next]?.kind === "stop" ? next + 1 : next };
    }
    return undefined;
  }

  /** Somebody whose name stands at a token, also as “Birdie's”. */
  mentionedAt(index: number): Speaker | undefined {
    const token = this.#tokens[index];
    if (token?.kind !== "word" || !token.capital || workerLabels.has(token.text)) return undefined;
    const found = this.nameAt(index)?.speaker;
    if (found) return found;
    return token.text.endsWith("'s") ? this.#people.known(this.#text.slice(token.start, token.end - 2)) : undefined;
  }

  /** The subject that begins at a token. */
  at(index: number): Subject | undefined {
    const words = this.#words;
    const first = this.wordAt(index);
    if (first === undefined) return undefined;
    const pronoun = (kind: Subject["kind"]): Subject => ({ kind, from: index, next: index + 1 });
    if (words.I.at(index, this.wordAt) > 0) {
      const kind = first === "i" || first === "yo" ? "I" : "we";
      return { kind, speaker: this.#people.worker(), from: index, next: index + 1 };
    }
    if (words.she.at(index, this.wordAt) > 0) return pronoun("she");
    if (words.they.at(index, this.wordAt) > 0) return pronoun("they");
    const named = this.#named(index);
    if (!named) return undefined;
    const other = words.conjunctions.at(named.next, this.wordAt);
    const isComma = this.#tokens[named.next]?.kind === "comma";
    const second = other > 0 || isComma ? this.#named(named.next + (isComma ? 1 : other)) : undefined;
    // “Tina and Maria said”, “Tina, Maria and Rosa said”: more than one, and nobody in particular.
    if (second && (other > 0 || words.conjunctions.at(second.next, this.wordAt) > 0))
      return { kind: "several", from: index, next: this.#behindNames(second.next) };
    return named;
  }

  #behindNames(index: number): number {
    for (let at = index; ;) {
      const joined = this.#tokens[at]?.kind === "comma" ? 1 : this.#words.conjunctions.at(at, this.wordAt);
      const next = joined > 0 ? this.#named(at + joined) : undefined;
      if (!next) return at;
      at = next.next;
    }
  }

  #named(index: number): Subject | undefined {
    const token = this.#tokens[index];
    if (token?.kind !== "word") return undefined;
    const article = this.#words.determiners.at(index, this.wordAt);
    const found = this.nameAt(index, article > 0) ?? (article > 0 ? this.#roleAt(index + article) : undefined);
    if (found) return this.#subjectOf(found.speaker, index, found.next);
    if (!token.capital || this.#words.notNames.at(index, this.wordAt) > 0 || article > 0) return undefined;
    const speaker = this.#people.newcomer(this.#text.slice(token.start, token.end));
    return speaker && { kind: "newcomer", speaker, from: index, next: index + 1 };
  }

  /** “the worker”, “la facilitadora”, “the others”. */
  #roleAt(index: number): { readonly speaker: Speaker; readonly next: number } | undefined {
    const found = this.nameAt(index, true);
    if (!found) return undefined;
    const last = this.#tokens[found.next - 1];
    const written = nameKey(this.#text.slice(this.#tokens[index]?.start, last?.end));
    return workerLabels.has(written) || found.speaker.role === "collective" ? found : undefined;
  }

  #subjectOf(speaker: Speaker, from: number, next: number): Subject | undefined {
    if (this.#people.isAbsent(speaker)) return undefined;
    if (speaker.role === "unknown") return undefined;
    return { kind: speaker.role === "collective" ? "group" : "person", speaker, from, next };
  }
}
