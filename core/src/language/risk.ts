/**
 * Words after which a worker has to know that everybody is safe. They err on the side of asking: a question too many
 * costs a line, a question too few can cost more. They say nothing about a person, and diagnose nothing.
 */
import type { Match, Search } from "../text/automaton.ts";
import { eachWord } from "../text/phrase.ts";
import { automatonOf } from "./automata.ts";
import type { Risk } from "./risk-lists.ts";
import type { RiskEntry } from "./risk-phrases.ts";

export type { Risk } from "./risk-lists.ts";

/** A sign in a text, in UTF-16 units, `end` excluded. `unsure`: no list knows the words, but they weigh as in danger. */
export interface RiskHit {
  readonly risk: Risk | "unsure";
  /** Where it is unsure: the words beside one another that weighed most. */
  readonly words?: string;
  readonly start: number;
  readonly end: number;
}

type Of = RiskEntry["of"];
type Found = Match<RiskEntry>;

function isRisk(of: Of): of is Risk {
  return of === "self" || of === "other" || of === "abuse";
}

/** A phrase that is a sign by itself. */
function isSign({ of, isNot, part }: RiskEntry): boolean {
  return part === undefined && !isNot && isRisk(of);
}

const none: readonly RiskHit[] = [];

/**
 * Signs in the words of a turn, in order, from a search through them. A phrase that means something else
 * excuses those that it touches, except a longer one around it. Linear in the text; of very many signs the first ones.
 */
export function risksOf(search: Search<RiskEntry>, text: string): readonly RiskHit[] {
  if (!mayBeRisk(search)) return none;
  const found = search.found();
  const isUntold = found.some(({ value }) => value.of === "untold");
  const all: RiskHit[] = [];
  for (const matches of sentencesOf(found, text)) {
    const has = (of: Of): boolean => matches.some(({ value }) => value.of === of);
    if (!isUntold && has("elsewhere") && (has("over") || !has("now"))) continue;
    const excuses = matches.filter(({ value }) => value.isNot);
    const hits = matches.flatMap((match): RiskHit[] => {
      const { value, start, end } = match;
      return isSign(value) && isRisk(value.of) && !isExcused(match, excuses) ? [{ risk: value.of, start, end }] : [];
    });
    all.push(...[...hits, ...togetherIn(matches, excuses)].sort((x, y) => x.start - y.start));
    if (all.length >= enough) break;
  }
  return all;
}

/** Whether a text speaks of what is long past, made up, taught or a joke. */
export function isTame(search: Pick<Search<RiskEntry>, "each">): boolean {
  let is = false;
  search.each(({ of }) => (is ||= of === "tame"));
  return is;
}

/** So many signs in one turn are enough: a text that is made of them must not take long. */
const enough = 50;

/** Of each sign of several words, by its number, the lists of which there is something, as bits. */
const bits: number[] = [];

/** Whether there is a sign, or something of each list of one. Most lines have some of the words, and few all. */
function mayBeRisk(search: Pick<Search<RiskEntry>, "each">): boolean {
  let isOne = false;
  search.each((entry) => {
    if (!entry.part) {
      isOne ||= isSign(entry);
      return;
    }
    const { sign, list, lists } = entry.part;
    const so = (bits[sign] ?? 0) | (1 << list);
    bits[sign] = so;
    if (so === (1 << lists) - 1) isOne = true;
  });
  search.each(({ part }) => {
    if (part) bits[part.sign] = 0;
  });
  return isOne;
}

/** Signs that several words make beside one another: something from each list. */
function togetherIn(matches: readonly Found[], excuses: readonly Found[]): readonly RiskHit[] {
  const begun = new Map<number, Map<number, Found>>();
  for (const match of matches) {
    const { part } = match.value;
    if (!part) continue;
    const parts = begun.get(part.sign);
    if (parts?.has(part.list) || isExcused(match, excuses)) continue;
    if (parts) parts.set(part.list, match);
    else begun.set(part.sign, new Map([[part.list, match]]));
  }
  return Array.from(begun.values()).flatMap((parts): RiskHit[] => {
    const all = Array.from(parts.values());
    const [first] = all;
    if (!first || !isRisk(first.value.of) || all.length !== first.value.part?.lists) return [];
    const [start, end] = [Math.min(...all.map((each) => each.start)), Math.max(...all.map((each) => each.end))];
    return [{ risk: first.value.of, start, end }];
  });
}

/** No phrase is longer, in UTF-16 units: farther off nothing can excuse. */
const reach = 400;

/** Whether words that mean something else touch a match. These stand in order of where they end. */
function isExcused({ start, end, value }: Found, excuses: readonly Found[]): boolean {
  let [low, high] = [0, excuses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((excuses[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < excuses.length; at++) {
    const other = excuses[at];
    if (!other || other.end > end + reach) break;
    const isAround = start <= other.start && other.end <= end && end - start > other.end - other.start;
    if (other.value.of === value.of && other.start <= end && !isAround) return true;
  }
  return false;
}

/** Whether the lists hear something. */
export function isListed(text: string): boolean {
  const search = automatonOf("risk").begin();
  eachWord(text, search.read);
  return risksOf(search, text).length > 0;
}

/** Whether a worker's words ask after somebody's safety, or say what happens next. */
export function isSafetyResponse(text: string): boolean {
  const found = automatonOf("risk")
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
