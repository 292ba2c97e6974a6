/**
 * Words that lead to a question, never to a statement about a person. What a cue means is said here once; the phrases of
 * each language are data beside it, and all of them together are one automaton.
 */
import { type Automaton, createAutomaton, type Phrase } from "../text/automaton.ts";
import { cuesEn } from "./cues-en.ts";
import { cuesEs } from "./cues-es.ts";

/**
 * What words may be a sign of.
 *
 * - `advice`: somebody is told what to do
 * - `experience`: somebody tells what happened to them
 * - `feeling`: a feeling is said, or shown in words
 * - `ownFeeling`: how a writer names what went on in herself, besides
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
 * - `label`: a person is called what they are said to be
 * - `judging`: what somebody else wants, avoids or means
 * - `couldHave`: something should have gone another way
 */
export type Cue =
  | "advice"
  | "experience"
  | "feeling"
  | "ownFeeling"
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
  | "label"
  | "judging"
  | "couldHave";

/** The phrases of a cue, and longer ones in which they mean something else. */
export interface CueData {
  readonly is: readonly Phrase[];
  readonly isNot?: readonly Phrase[];
}

/** The cues of a language. */
export type CueTable = Readonly<Record<Cue, CueData>>;

const tables = { en: cuesEn, es: cuesEs } as const;
type CueLanguage = keyof typeof tables;

/** A sign in a text, in UTF-16 units, `end` excluded. */
export interface CueHit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly cue: Cue;
  readonly isNot: boolean;
}

const automata = new Map<CueLanguage, Automaton<Entry>>();

/** Every sign in a text of a language, by where it ends. One walk over the text finds them all. */
export function cuesIn(text: string, language: CueLanguage): readonly CueHit[] {
  const found = automatonOf(language).find(text);
  const excused = found.filter(({ value }) => value.isNot);
  return found.flatMap(({ value: { cue, isNot }, start, end }) =>
    isNot || excused.some((each) => each.value.cue === cue && each.start <= start && end <= each.end)
      ? []
      : [{ cue, start, end }],
  );
}

/** Put together when the first recording of its language comes. */
function automatonOf(language: CueLanguage): Automaton<Entry> {
  let automaton = automata.get(language);
  if (!automaton) automata.set(language, (automaton = createAutomaton(entriesOf(tables[language]))));
  return automaton;
}

function* entriesOf(table: CueTable): Iterable<readonly [Phrase, Entry]> {
  for (const [cue, { is, isNot = [] }] of Object.entries(table) as [Cue, CueData][]) {
    for (const phrase of is) yield [phrase, { cue, isNot: false }];
    for (const phrase of isNot) yield [phrase, { cue, isNot: true }];
  }
}
