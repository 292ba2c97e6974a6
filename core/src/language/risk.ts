/**
 * Words after which a worker has to know that everybody is safe. They err on the side of asking: a question too many
 * costs a line, a question too few can cost more. They say nothing about a person, and diagnose nothing.
 */
import { type Automaton, createAutomaton, type Phrase } from "../text/automaton.ts";
import type { CueData } from "./cues.ts";
import { riskEn } from "./risk-en.ts";
import { riskEs } from "./risk-es.ts";

/**
 * - `self`: somebody may do harm to themselves
 * - `other`: somebody may do harm to another
 * - `abuse`: somebody is harmed, or was and may be again
 */
export type Risk = "self" | "other" | "abuse";

/** The phrases of a language; `safety`: how a worker asks after it, or says what happens next. */
export interface RiskTable extends Readonly<Record<Risk | "safety", CueData>> {
  /** Past and over, told by somebody else, or made up: it speaks for its sentence… */
  readonly elsewhere: readonly Phrase[];
  /** …unless one of these says that it goes on… */
  readonly now: readonly Phrase[];
  /** …or, anywhere in the turn, that nobody has been told before. */
  readonly untold: readonly Phrase[];
}

/** A sign in a text, in UTF-16 units, `end` excluded. */
export interface RiskHit {
  readonly risk: Risk;
  readonly start: number;
  readonly end: number;
}

type Of = Risk | "safety" | "elsewhere" | "now" | "untold";

function isRisk(of: Of): of is Risk {
  return of === "self" || of === "other" || of === "abuse";
}

interface Entry {
  readonly of: Of;
  readonly isNot: boolean;
}

let all: Automaton<Entry> | undefined;

/** Both languages in one automaton: who is afraid speaks the language of home. */
function automaton(): Automaton<Entry> {
  return (all ??= createAutomaton([riskEn, riskEs].flatMap(entriesOf)));
}

function entriesOf({ elsewhere, now, untold, ...lists }: RiskTable): (readonly [Phrase, Entry])[] {
  const tables: Readonly<Record<Of, CueData>> = {
    ...lists,
    elsewhere: { is: elsewhere },
    now: { is: now },
    untold: { is: untold },
  };
  return Object.entries(tables).flatMap(([of, { is, isNot = [] }]) => [
    ...is.map((phrase) => [phrase, { of: of as Of, isNot: false }] as const),
    ...isNot.map((phrase) => [phrase, { of: of as Of, isNot: true }] as const),
  ]);
}

/**
 * Signs in the words of a turn, in order of where they end. A phrase that means something else excuses those that
 * it touches, except a longer one around it. */
export function riskIn(text: string): readonly RiskHit[] {
  const found = automaton().find(text);
  const isUntold = found.some(({ value }) => value.of === "untold");
  const hits: RiskHit[] = [];
  for (const { value, start, end } of found) {
    if (value.isNot || !isRisk(value.of)) continue;
    const [from, to] = sentenceAround(text, start, end);
    const excused = found.some(
      (other) =>
        other.value.isNot &&
        other.value.of === value.of &&
        other.start <= end &&
        start <= other.end &&
        !(start <= other.start && other.end <= end && end - start > other.end - other.start),
    );
    const inSentence = (of: Of): boolean =>
      found.some((other) => other.value.of === of && other.start >= from && other.end <= to);
    if (!excused && (isUntold || inSentence("now") || !inSentence("elsewhere")))
      hits.push({ risk: value.of, start, end });
  }
  return hits;
}

/** Whether a worker's words ask after somebody's safety, or say what happens next. */
export function isSafetyResponse(text: string): boolean {
  const found = automaton()
    .find(text)
    .filter(({ value }) => value.of === "safety");
  return found.some(
    ({ value, start, end }) =>
      !value.isNot && !found.some((other) => other.value.isNot && other.start <= start && end <= other.end),
  );
}

/** The sentence that a stretch stands in. */
function sentenceAround(text: string, start: number, end: number): readonly [from: number, to: number] {
  let from = start;
  while (from > 0 && !/[.!?…\n]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !/[.!?…\n]/.test(text.charAt(to))) to++;
  return [from, to];
}
