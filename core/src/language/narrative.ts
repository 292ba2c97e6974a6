/** The words of reported speech, made ready for looking up: one word or several, the longest first. */
import { languages } from "./index.ts";
import type { NarrativeData } from "./language.ts";

/** Words or rows of words. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const same = this.#byFirst.get(first) ?? [];
      this.#byFirst.set(first, same);
      same.push(words);
    }
    for (const same of this.#byFirst.values()) same.sort((a, b) => b.length - a.length);
  }

  /** How many words from `at` on are one of the phrases; 0 if they are none. */
  at(at: number, wordAt: (index: number) => string | undefined): number {
    const first = wordAt(at);
    const candidates = first === undefined ? undefined : this.#byFirst.get(first);
    return candidates?.find((words) => words.every((word, by) => by === 0 || wordAt(at + by) === word))?.length ?? 0;
  }
}

/** What a verb of saying may do. */
export type VerbKind = keyof NarrativeData["verbs"];

type Lists = {
  readonly [K in keyof NarrativeData as NarrativeData[K] extends readonly string[] ? K : never]: Phrases;
};

/** The words of one language, ready for looking up. */
export interface NarrativeWords extends Lists {
  readonly drops: boolean;
  readonly verbs: Phrases;
  /** What a verb may do, by the verb as written. */
  readonly kindsOf: (verb: string) => ReadonlySet<VerbKind>;
  readonly endsLikeAdverb: (word: string) => boolean;
  readonly endsLikeProposal: (word: string) => boolean;
}

const none: ReadonlySet<VerbKind> = new Set();

function made(data: NarrativeData): NarrativeWords {
  const kinds = new Map<string, Set<VerbKind>>();
  for (const [kind, verbs] of Object.entries(data.verbs) as [VerbKind, readonly string[]][])
    for (const verb of verbs) kinds.set(verb, (kinds.get(verb) ?? new Set()).add(kind));
  const lists = Object.fromEntries(
    Object.entries(data)
      .filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]))
      .map(([key, words]) => [key, new Phrases(words)]),
  ) as unknown as Lists;
  const ends =
    (endings: readonly string[]) =>
    (word: string): boolean =>
      endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  return {
    ...lists,
    drops: data.drops,
    verbs: new Phrases([...kinds.keys()]),
    kindsOf: (verb) => kinds.get(verb) ?? none,
    endsLikeAdverb: ends(data.adverbEndings),
    endsLikeProposal: ends(data.proposed),
  };
}

/** The words of reported speech in each language. */
export const narrativeWords = { en: made(languages.en.narrative), es: made(languages.es.narrative) };
