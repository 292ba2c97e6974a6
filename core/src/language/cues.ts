/**
 * Words that lead to a question, never to a statement about a person. What a cue means is said here once; the phrases of
 * each language are data beside it, and those of one language are looked for in one walk over a text.
 */
import { type Automaton, createAutomaton, type Match, type Phrase } from "../text/automaton.ts";
import { remembering } from "../text/remember.ts";
import { spokenEn, writtenEn } from "./cues-en.ts";
import { spokenEs, writtenEs } from "./cues-es.ts";

/**
 * What words that are said may be a sign of.
 *
 * - `advice`: somebody is told what to do
 * - `experience`: somebody tells what happened to them
 * - `feeling`: a feeling is said, or shown in words
 * - `confession`: what comes before something hard to say
 * - `heavy`: a weighty subject
 * - `reassurance`: a feeling is closed with comfort
 * - `empathy`: what was said has arrived
 * - `exploring`: a silence, or what is in it, is asked about
 * - `check`: those who listened are asked whether it fits
 * - `open`: a question that leaves the answer open
 * - `closed`: a question that wants a yes or a no
 * - `telling`: a question that only in form is closed: “Can you tell us more?”
 * - `murmur`: a question that waits for no answer: “right?”
 * - `toWorker`: a question that only the worker can answer
 * - `others`: those who know it too are looked for
 */
export type SpokenCue =
  | "advice"
  | "experience"
  | "feeling"
  | "confession"
  | "heavy"
  | "reassurance"
  | "empathy"
  | "exploring"
  | "check"
  | "open"
  | "closed"
  | "telling"
  | "murmur"
  | "toWorker"
  | "others";

/**
 * What words that are written about it may be a sign of.
 *
 * - `ownFeeling`: the writer says how it was for her
 * - `somebody`: it is about somebody else
 * - `judging`: what they want, avoid or mean
 * - `label`: a person is called what they are said to be
 * - `couldHave`: something should have gone another way
 * - `unclaimed`: what a sentence names is missed, hoped for or asked about
 */
export type WrittenCue = "ownFeeling" | "somebody" | "judging" | "label" | "couldHave" | "unclaimed";

/** The phrases of a cue, and longer ones in which they mean something else. */
export interface CueData {
  readonly is: readonly Phrase[];
  readonly isNot?: readonly Phrase[];
}

export type SpokenCues = Readonly<Record<SpokenCue, CueData>>;
export type WrittenCues = Readonly<Record<WrittenCue, CueData>>;

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
