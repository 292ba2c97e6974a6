/**
 * Words after which a worker has to know that everybody is safe. They err on the side of asking: a question too many
 * costs a line, a question too few can cost more. They say nothing about a person, and diagnose nothing.
 */
import { type Automaton, createAutomaton, type Match, type Phrase } from "../text/automaton.ts";
import type { CueData } from "./cue-lists.ts";
import { riskEn } from "./risk-en.ts";
import { riskEs } from "./risk-es.ts";
import type { Risk, RiskTable, Together } from "./risk-lists.ts";

export type { Risk } from "./risk-lists.ts";

/** A sign in a text, in UTF-16 units, `end` excluded. */
export interface RiskHit {
  readonly risk: Risk;
  readonly start: number;
  readonly end: number;
}

type Of = Risk | "safety" | "elsewhere" | "now" | "over" | "untold";

function isRisk(of: Of): of is Risk {
  return of === "self" || of === "other" || of === "abuse";
}

interface Entry {
  readonly of: Of;
  readonly isNot: boolean;
  /** Of a sign that needs others beside it. */
  readonly part?: Part;
}

/** One of the lists of a sign of several words. */
interface Part {
  readonly sign: Together;
  readonly list: number;
}

type Found = Match<Entry>;

let all: Automaton<Entry> | undefined;

/** Both languages in one automaton: who is afraid speaks the language of home. */
function automaton(): Automaton<Entry> {
  return (all ??= createAutomaton([
    ...[riskEn, riskEs].flatMap(entriesOf),
    ...[...riskEn.together, ...riskEs.together].flatMap((sign) =>
      sign.all.flatMap((phrases, list) => {
        const entry: Entry = { of: sign.of, isNot: false, part: { sign, list } };
        return phrases.map((phrase) => [phrase, entry] as const);
      }),
    ),
  ]));
}

function entriesOf({ elsewhere, now, over, untold, self, other, abuse, safety }: RiskTable): (readonly [Phrase, Entry])[] {
  const tables: Readonly<Record<Of, CueData>> = {
    ...{ self, other, abuse, safety },
    elsewhere: { is: elsewhere },
    now: { is: now },
    over: { is: over },
    untold: { is: untold },
  };
  return Object.entries(tables).flatMap(([of, { is, isNot = [] }]) => [
    ...is.map((phrase) => [phrase, { of: of as Of, isNot: false }] as const),
    ...isNot.map((phrase) => [phrase, { of: of as Of, isNot: true }] as const),
  ]);
}

/**
 * Signs in the words of a turn, in order. A phrase that means something else excuses those that it touches, except a
 * longer one around it. Linear in the text.
 */
export function riskIn(text: string): readonly RiskHit[] {
  const found = automaton().find(text);
  const isUntold = found.some(({ value }) => value.of === "untold");
  return sentencesOf(found, text).flatMap((matches) => {
    const has = (of: Of): boolean => matches.some(({ value }) => value.of === of);
    if (!isUntold && has("elsewhere") && (has("over") || !has("now"))) return [];
    const hits = matches.flatMap(({ value, start, end }, at): RiskHit[] =>
      value.part === undefined && !value.isNot && isRisk(value.of) && !isExcused(matches, at)
        ? [{ risk: value.of, start, end }]
        : [],
    );
    return [...hits, ...togetherIn(matches)].sort((x, y) => x.start - y.start);
  });
}

/** Signs that several words make beside one another: something from each list. */
function togetherIn(matches: readonly Found[]): RiskHit[] {
  const begun = new Map<Together, Map<number, Found>>();
  for (const [at, match] of matches.entries()) {
    const { part } = match.value;
    if (!part || isExcused(matches, at)) continue;
    const parts = begun.get(part.sign) ?? new Map<number, Found>();
    begun.set(part.sign, parts);
    if (!parts.has(part.list)) parts.set(part.list, match);
  }
  const whole = Array.from(begun).filter(([sign, parts]) => parts.size === sign.all.length);
  return whole.map(([{ of }, parts]) => {
    const all = Array.from(parts.values());
    return {
      risk: of,
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
    };
  });
}

/** No phrase is longer, in UTF-16 units: farther off nothing can excuse. */
const reach = 400;

/** Whether words that mean something else touch a match. Matches stand in order of where they end. */
function isExcused(matches: readonly Found[], at: number): boolean {
  const match = matches[at];
  if (!match) return false;
  const { start, end, value } = match;
  const excuses = (other: Found): boolean =>
    other.value.isNot &&
    other.value.of === value.of &&
    other.start <= end &&
    start <= other.end &&
    !(start <= other.start && other.end <= end && end - start > other.end - other.start);
  for (let before = at; before >= 0; before--) {
    const other = matches[before];
    if (!other || other.end < start) break;
    if (excuses(other)) return true;
  }
  for (let after = at + 1; after < matches.length; after++) {
    const other = matches[after];
    if (!other || other.end > end + reach) break;
    if (excuses(other)) return true;
  }
  return false;
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

/** Matches by the sentence in which they end. */
function sentencesOf(found: readonly Found[], text: string): readonly (readonly Found[])[] {
  const ends = Array.from(text.matchAll(/[.!?…\n]/g), ({ index }) => index);
  const sentences: Found[][] = [[]];
  let next = 0;
  for (const match of found) {
    const before = next;
    while (next < ends.length && (ends[next] ?? 0) < match.end - 1) next++;
    if (next > before) sentences.push([]);
    sentences.at(-1)?.push(match);
  }
  return sentences;
}
