/**
 * Words that lead to a question, never to a statement about a person. What a cue means is said here once; the phrases of
 * each language are data beside it, and those of one language are looked for in one walk over a text.
 */
import type { Automaton, Match } from "../text/automaton.ts";
import { eachWord } from "../text/phrase.ts";
import { remembering } from "../text/remember.ts";
import { automatonOf } from "./automata.ts";
import type { SpokenCue, WrittenCue } from "./cue-lists.ts";
import type { CueEntry } from "./cue-phrases.ts";
import { isTame, type RiskHit, risksOf } from "./risk.ts";
import type { Heaviest } from "./risk-weigh.ts";
import { riskScales } from "./risk-weights.ts";

export type { SpokenCue, WrittenCue } from "./cue-lists.ts";

type CueLanguage = "en" | "es";

/** A sign in a text, in UTF-16 units, `end` excluded. */
export type CueHit<C = SpokenCue> = Match<C>;

/** Every sign in words that somebody says, by where it ends. */
export const spokenCues = finder<SpokenCue>({ en: () => automatonOf("spokenEn"), es: () => automatonOf("spokenEs") });
const inWriting = finder<WrittenCue>({ en: () => automatonOf("writtenEn"), es: () => automatonOf("writtenEs") });
/**
 * Every sign in what a student or a supervisor writes, by where it ends. Several rules ask about a remark, and a key in a
 * row leaves its other cells as they are.
 */
export const writtenCues = remembered(inWriting, { most: 1000, longest: 300 });
/** The same for prose that a whole recording has few pieces of, and that is read again at every key. */
export const proseCues = remembered(inWriting, { most: 50, longest: 20_000 });

type Find<C> = (text: string, language: CueLanguage) => readonly CueHit<C>[];

const none: readonly never[] = [];

function finder<C>(automata: Readonly<Record<CueLanguage, () => Automaton<CueEntry<C>>>>): Find<C> {
  return (text, language) => cuesIn(automata[language]().find(text));
}

/** Texts that are kept, and how long one may be. */
interface Kept {
  readonly most: number;
  readonly longest: number;
}

function remembered<C>(find: Find<C>, { most, longest }: Kept): Find<C> {
  const of = (language: CueLanguage) => remembering((text) => find(text, language), most, longest);
  const finders = { en: of("en"), es: of("es") };
  return (text, language) => finders[language](text);
}

/** The cues among the phrases that were found. */
function cuesIn<C>(found: readonly Match<CueEntry<C>>[]): readonly CueHit<C>[] {
  if (found.length === 0) return none;
  const excused = found.filter(({ value }) => value.isNot);
  return found.flatMap(({ value: { cue, isNot }, start, end }) =>
    isNot || excused.some((each) => each.value.cue === cue && each.start <= start && end <= each.end)
      ? []
      : [{ value: cue, start, end }],
  );
}

/** What is heard in words that a member says, cues and signs of risk: nearly every turn is asked about both. */
export function heardIn(
  text: string,
  language: CueLanguage,
): { readonly cues: readonly CueHit[]; readonly risks: readonly RiskHit[] } {
  const spoken = automatonOf(language === "en" ? "spokenEn" : "spokenEs").begin();
  const listed = automatonOf("risk").begin();
  const weighed = riskScales(language).begin(text);
  eachWord(text, (word, start, end) => {
    spoken.read(word, start, end);
    listed.read(word, start, end);
    weighed.read(word, start, end);
  });
  const risks = risksOf(listed, text);
  const isSign = risks.length > 0 && !(isTame(listed) && weighed.heaviest().score < light);
  return { cues: cuesIn(spoken.found()), risks: isSign ? risks : unsureIn(text, language, weighed.heaviest()) };
}

/**
 * From what score on a sign of the lists counts beside words of what is long past, made up, taught or a joke: “We read that play
 * where they both drink the poison.” Of hands that were left out, one sign in 250 that told of danger is lost so, and a quarter
 * of those that did not.
 */
const light = -2;

/**
 * From what score on it is asked: the natural logarithm of the odds among the lines that it was learned from, half of which
 * tell of danger. Few turns do, so even odds are not enough; `test/lines/README.md` says what that costs.
 */
const heavy: Readonly<Record<CueLanguage, number>> = { en: -0.5, es: 0.75 };

/** What is shorter than the lines that it was learned from (“Yeah.”) was never weighed against what is like it. */
const fewest = 4;

function wordsIn(text: string): number {
  let words = 0;
  eachWord(text, (word) => (words += word === "^" || word === "?" ? 0 : 1));
  return words;
}

/** What no list knows, but weighs. */
function unsureIn(text: string, language: CueLanguage, { score, start, end }: Heaviest): readonly RiskHit[] {
  if (score < heavy[language] || wordsIn(text.slice(start, end)) < fewest) return none;
  return [{ risk: "unsure", start, end, words: riskScales(language).weightiest(text, { start, end }) }];
}
