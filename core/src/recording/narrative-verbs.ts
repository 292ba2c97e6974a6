/** Verbs of saying: which form may have which subject, and whether it is a thought after all. */
import type { NarrativeWords, VerbKind } from "../language/narrative.ts";

/** A verb of saying where it stands. */
export interface Verb {
  readonly next: number;
  readonly kinds: ReadonlySet<VerbKind>;
  /** In a language that drops subjects: whether the form is the first person's. */
  readonly isFirst: boolean | undefined;
  /** “I say”. */
  readonly isPresent: boolean;
  readonly isThought: boolean;
  readonly addressed: boolean;
  readonly clitic: "own" | "either" | undefined;
}

/** Finds verbs of saying in the tokens of a paragraph. */
export class Verbs {
  readonly #words: NarrativeWords;
  readonly #wordAt: (index: number) => string | undefined;

  constructor(words: NarrativeWords, wordAt: (index: number) => string | undefined) {
    this.#words = words;
    this.#wordAt = wordAt;
  }

  /** The verb at a token, pronouns before it included. `isFirst`: the subject is the writer; `isLed`: “went on to” stands before it. */
  at(at: number, isFirst: boolean | undefined, isLed: boolean): Verb | undefined {
    const words = this.#words;
    const wordAt = this.#wordAt;
    const clitics = words.clitics.at(at, wordAt);
    const own = words.ownClitics.at(at, wordAt);
    let next = at + Math.max(clitics, own);
    const length = isLed ? words.infinitives.at(next, wordAt) : words.verbs.at(next, wordAt);
    if (length === 0) return undefined;
    const written = Array.from({ length }, (_, by) => wordAt(next + by) ?? "").join(" ");
    const first = words.firstPerson.at(next, wordAt) === length;
    next += length;
    const kinds = words.kindsOf(written);
    const clitic = own > 0 && clitics === 0 ? "own" : own > 0 && clitics > 0 ? "either" : undefined;
    // In English only the first person says “say”; in Spanish the first person says nothing else.
    if (isFirst === false && first && !isLed) return undefined;
    if (isFirst === true && !first && words.drops) return undefined;
    const isWriter = isFirst ?? (words.drops && first);
    const isThought =
      (isWriter && words.notFirstPerson.at(next - length, wordAt) > 0) ||
      (clitic === "own" && own > clitics) ||
      (clitic === "either" && isWriter);
    return {
      next,
      kinds: kinds.size > 0 ? kinds : new Set<VerbKind>(["state"]),
      isFirst: words.drops ? first : undefined,
      isPresent: first && !words.drops,
      isThought,
      addressed: clitics > 0 && !isThought,
      clitic: clitic === "either" && isWriter ? "own" : clitic,
    };
  }
}
