/**
 * Words that lead to a question, never to a statement about a person. What a cue means is said here once; the phrases of
 * each language are data beside it, and those of one language are looked for in one walk over a text.
 */
import { type Automaton, createAutomaton, type Match, type Phrase } from "../text/automaton.ts";
import { remembering } from "../text/remember.ts";
import type { CueData, SpokenCue, WrittenCue } from "./cue-lists.ts";
import { spokenEn, writtenEn } from "./cues-en.ts";
import { spokenEs, writtenEs } from "./cues-es.ts";

export type { SpokenCue, WrittenCue } from "./cue-lists.ts";

type CueLanguage = "en" | "es";

/** A sign in a text, in UTF-16 units, `end` excluded. */
export type CueHit<C = SpokenCue> = Match<C>;

/** Every sign in words that somebody says, by where it ends. */
export const spokenCues = finder<SpokenCue>({ en: spokenEn, es: spokenEs });
/** Every sign in what a student or a supervisor writes, by where it ends. */
export const writtenCues = finder<WrittenCue>({ en: writtenEn, es: writtenEs });

/** The same for prose that a whole recording has few pieces of, and that is read again at every key. */
export const proseCues: Find<WrittenCue> = (() => {
  const [most, longest] = [50, 20_000];
  const find = (language: CueLanguage) => remembering((text) => writtenCues(text, language), most, longest);
  const finders = { en: find("en"), es: find("es") };
  return (text, language) => finders[language](text);
})();

type Find<C> = (text: string, language: CueLanguage) => readonly CueHit<C>[];

interface Entry<C> {
  readonly cue: C;
  readonly isNot: boolean;
}

/** An automaton a language, put together when the first text of it comes. */
function finder<C extends string>(tables: Readonly<Record<CueLanguage, Readonly<Record<C, CueData>>>>): Find<C> {
  const automata = new Map<CueLanguage, Automaton<Entry<C>>>();
  return (text, language) => {
    const automaton = automata.get(language) ?? createAutomaton(entriesOf<C>(tables[language]));
    automata.set(language, automaton);
    const found = automaton.find(text);
    const excused = found.filter(({ value }) => value.isNot);
    return found.flatMap(({ value: { cue, isNot }, start, end }) =>
      isNot || excused.some((each) => each.value.cue === cue && each.start <= start && end <= each.end)
        ? []
        : [{ value: cue, start, end }],
    );
  };
}

function* entriesOf<C extends string>(table: Readonly<Record<C, CueData>>): Iterable<readonly [Phrase, Entry<C>]> {
  for (const [cue, { is, isNot = [] }] of Object.entries(table) as [C, CueData][]) {
    for (const phrase of is) yield [phrase, { cue, isNot: false }];
    for (const phrase of isNot) yield [phrase, { cue, isNot: true }];
  }
}
