/**
 * The words of reported speech, made ready for looking up. Every word of a paragraph is looked up once; most are in
 * no list, and no list is asked about them.
 */
import { enNarrative } from "./en-narrative.ts";
import { esNarrative } from "./es-narrative.ts";
import { englishForms, type Forms, spanishForms, withPronouns } from "./forms.ts";
import type { NarrativeData, VerbKind } from "./narrative-data.ts";

export type { VerbKind } from "./narrative-data.ts";

/** The lists of a language that hold words as they stand in a text. */
export type ListName =
  | {
      [K in keyof NarrativeData]: NarrativeData[K] extends readonly string[] ? K : never;
    }[Exclude<keyof NarrativeData, "thoughts" | "additive">]
  /** Of `finite`: “she's”. */
  | "contractions"
  /** Of `gestures`: “crying”. */
  | "doing";

/** How a verb stands in its clause. */
export type Mood = keyof Forms;

/** A form of a verb of saying. */
export interface VerbForm {
  readonly mood: Mood;
  readonly kinds: ReadonlySet<VerbKind>;
  /** In the first person it is a thought. */
  readonly isThought: boolean;
  /** Its subject is the sentence's, whatever stands between. */
  readonly isAdditive: boolean;
}

/** Words in a row, and what they are. `words` holds the first one, too. */
interface Row<T> {
  readonly words: readonly string[];
  readonly is: T;
}

/** What may begin with a word. */
export interface Entry {
  readonly lists: Partial<Record<ListName, readonly (readonly string[])[]>>;
  readonly verbs: readonly Row<VerbForm>[];
}

interface OpenEntry {
  lists: Partial<Record<ListName, string[][]>>;
  verbs: { words: string[]; is: VerbForm & { kinds: Set<VerbKind> } }[];
}

/** The words of one language. */
export interface Lexicon {
  readonly entryOf: (word: string) => Entry | undefined;
  /** Whether a verb may stand without its subject. */
  readonly drops: boolean;
  /** Whether it is typed in a hurry, without accents and quotation marks. */
  readonly isHasty: boolean;
  readonly endsLikeAdverb: (word: string) => boolean;
  readonly endsLikeProposal: (word: string) => boolean;
  readonly endsLikeOffer: (word: string) => boolean;
  /** “demanded”, “exigió” */
  readonly endsLikePast: (word: string) => boolean;
}

const moods = ["finite", "first", "gerund", "infinitive", "participle"] as const;
/** Moods whose pronouns stand behind, in one word: “decirle”. */
const unstressed: ReadonlySet<Mood> = new Set<Mood>(["gerund", "infinitive"]);
const notWords = new Set(["verbs", "thoughts", "additive", "gestures", "unsaid", "drops"]);
/** “she'll”, “we're” without their apostrophes. */
const homographs = new Set(["shell", "hell", "well", "ill", "wed", "shed", "id", "were", "its"]);
const ends =
  (endings: readonly string[]) =>
  (word: string): boolean =>
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

function made(data: NarrativeData, formsOf: (citation: string) => Forms, isHasty = false): Lexicon {
  const entries = new Map<string, OpenEntry>();
  const entry = (word: string): OpenEntry => {
    // Most lists that are asked about are not there: without a prototype nothing else is looked through for them.
    const found = entries.get(word) ?? { lists: Object.create(null) as OpenEntry["lists"], verbs: [] };
    entries.set(word, found);
    return found;
  };
  const list = (name: ListName, phrase: string): void => {
    const words = phrase.split(" ");
    (entry(words[0] ?? "").lists[name] ??= []).push(words);
  };
  for (const [name, value] of Object.entries(data) as [ListName, unknown][])
    if (!notWords.has(name) && Array.isArray(value)) for (const phrase of value as string[]) list(name, phrase);
  // Who types in a hurry leaves out apostrophes, unless that makes another word.
  for (const name of ["finite", "modals"] as const)
    for (const word of data[name]) {
      const hasty = word.replace("'", "");
      if (hasty === word) continue;
      const spellings = data.finite.includes(hasty) || homographs.has(hasty) ? [word] : [word, hasty];
      if (spellings.includes(hasty)) list(name, hasty);
      if (name === "finite") for (const spelling of spellings) list("contractions", spelling);
    }
  for (const citation of data.gestures) {
    const { finite, first, gerund } = formsOf(citation);
    for (const phrase of gerund) list("doing", phrase);
    for (const phrase of [...finite, ...first]) {
      list("gestures", phrase);
      // “shook head”, as notes have it
      if (!data.drops && phrase.includes(" * ")) list("gestures", phrase.replace(" * ", " "));
    }
  }

  for (const citation of data.unsaid) {
    const { finite, first } = formsOf(citation);
    for (const form of [...finite, ...first]) list("unsaid", form);
  }

  const [thoughts, additive] = [new Set(data.thoughts), new Set(data.additive)];
  for (const [kind, citations] of Object.entries(data.verbs) as [VerbKind, readonly string[]][]) {
    for (const citation of citations) {
      const forms = formsOf(citation);
      const facts = { isThought: thoughts.has(citation), isAdditive: additive.has(citation) };
      for (const mood of moods)
        for (const form of data.drops && unstressed.has(mood) ? forms[mood].flatMap(withPronouns) : forms[mood])
          addVerb(entry, form.split(" "), mood, kind, facts);
    }
  }
  for (const { lists, verbs } of entries.values()) {
    for (const rows of Object.values(lists)) rows.sort((a, b) => b.length - a.length);
    verbs.sort((a, b) => b.words.length - a.words.length);
  }
  return {
    entryOf: (word) => entries.get(word),
    drops: data.drops,
    isHasty,
    endsLikeAdverb: ends(data.adverbEndings),
    endsLikeProposal: ends(data.proposed),
    endsLikeOffer: ends(data.offered),
    endsLikePast: ends(data.pastEndings),
  };
}

function addVerb(
  entry: (word: string) => OpenEntry,
  words: string[],
  mood: Mood,
  kind: VerbKind,
  facts: { readonly isThought: boolean; readonly isAdditive: boolean },
): void {
  const { verbs } = entry(words[0] ?? "");
  const written = words.join(" ");
  const same = verbs.find((row) => row.is.mood === mood && row.words.join(" ") === written);
  if (same) same.is.kinds.add(kind);
  else verbs.push({ words, is: { mood, kinds: new Set([kind]), ...facts } });
}

const makers = {
  en: () => made(enNarrative, englishForms),
  es: () => made(esNarrative, spanishForms),
  hastyEs: () => made(hasty(esNarrative), hastyForms, true),
};
const lexicons: { en?: Lexicon; es?: Lexicon; hastyEs?: Lexicon } = {};

/** Lists whose words are others without their accents: “él”, “sí”. */
const accented = new Set(["she", "objects", "answers", "reflexives", "asides", "unreal", "articles"]);

/** The words of Spanish as who types in a hurry writes them, too: “pregunto”, “despues”. */
function hasty(data: NarrativeData): NarrativeData {
  const lists = Object.entries(data).map(([name, list]: [string, unknown]) =>
    Array.isArray(list) && !notWords.has(name) && !accented.has(name)
      ? [name, [...new Set((list as string[]).flatMap((word) => [word, withoutAccents(word)]))]]
      : [name, list],
  );
  return Object.fromEntries(lists) as NarrativeData;
}

/** “preguntó” and “pregunto” alike: in a tale the writer's own present is the rarer one. */
function hastyForms(citation: string): Forms {
  const forms = spanishForms(citation);
  const both = (list: readonly string[]): string[] => list.flatMap((form) => [form, withoutAccents(form)]);
  const finite = both(forms.finite);
  return {
    finite,
    first: both(forms.first).filter((form) => !finite.includes(form)),
    gerund: forms.gerund,
    infinitive: forms.infinitive,
    participle: forms.participle,
  };
}

function withoutAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");
}

/** The words of reported speech of a language; made when a story in it is read for the first time. */
export function lexiconOf(language: keyof typeof makers): Lexicon {
  return (lexicons[language] ??= makers[language]());
}

const wordNames = new Set([...enNarrative.wordNames, ...esNarrative.wordNames]);

/** Whether a name is a word, too: without its capital it is none. */
export function isWord(name: string): boolean {
  return wordNames.has(name);
}

const noNames = new Set([...enNarrative.notNames, ...esNarrative.notNames]);

/** Whether a capitalised word (in lower case here) is surely nobody's name: “Mother”, “Tuesday”. */
export function isNoName(word: string): boolean {
  return noNames.has(word);
}

/** Words by which a story's language is told from the other, beside those that talk has. */
export const tellingWords = { en: enNarrative.telling, es: esNarrative.telling };
