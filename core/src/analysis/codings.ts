/** Two codings of the same turns: what student and supervisor claim, and how far they agree beyond chance. */
import type { Recording, Turn } from "../recording/model.ts";
import type { Concept } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { claims } from "./claims.ts";
import { countBefore } from "../text/search.ts";

/** Who claims a concept of a turn. */
export type Coded = "both" | "student" | "supervisor";

/** One turn about which somebody claims something, in the part that both have coded. */
export interface CodedTurn {
  readonly turn: Turn;
  readonly claims: readonly { readonly concept: Concept; readonly by: Coded }[];
}

/** How far two coders agree about one concept. */
export interface Agreement {
  readonly concept: Concept;
  /** Turns of which both, only one, or nobody claims it. */
  readonly both: number;
  readonly student: number;
  readonly supervisor: number;
  readonly neither: number;
  /** Turns of which somebody claims it. */
  readonly n: number;
  /**
   * Cohen's κ over all turns that both have coded, from −1 to 1 (Cohen 1960, Educational and Psychological Measurement
   * 20:37). Absent where n is below `fewest`, and where chance alone would make both agree on every turn.
   */
  readonly kappa?: number;
}

/** What two coders make of a recording. */
export interface Codings {
  /** The turns in parts of the session that both have coded. */
  readonly turns: number;
  readonly coded: readonly CodedTurn[];
  /** Most claimed first. */
  readonly agreement: readonly Agreement[];
}

/** With fewer claims a figure would say nothing. */
export const fewest = 5;

/**
 * Compares the two codings where there are two: a part of the session that only one of them has tagged is one that the
 * other has not coded, and no disagreement. Without headings the whole recording is one part. Tentative tags count.
 */
export function codingsOf(recording: Recording, vocabulary: Vocabulary): Codings {
  const parts = partsOf(recording);
  const byTurn = new Map<number, Map<string, { readonly concept: Concept; readonly by: Set<string> }>>();
  const coders = parts.map(() => new Set<string>());
  for (const { tag, concept, about } of claims(recording, vocabulary)) {
    if (!about) continue;
    for (let index = about[0]; index <= about[1]; index++) {
      coders[partAt(index, parts)]?.add(tag.by);
      const ofTurn = byTurn.get(index) ?? new Map<string, { concept: Concept; by: Set<string> }>();
      byTurn.set(index, ofTurn);
      const claim = ofTurn.get(concept.id) ?? { concept, by: new Set<string>() };
      ofTurn.set(concept.id, claim);
      claim.by.add(tag.by);
    }
  }
  const isDouble = (part: number): boolean => coders[part]?.size === 2;
  const turns = recording.turns.filter(({ index }) => isDouble(partAt(index, parts)));
  const coded = turns.flatMap((turn): CodedTurn[] => {
    const ofTurn = Array.from(byTurn.get(turn.index)?.values() ?? []);
    return ofTurn.length === 0 ? [] : [{ turn, claims: ofTurn.map(({ concept, by }) => ({ concept, by: whoOf(by) })) }];
  });
  return { turns: turns.length, coded, agreement: agreementIn(coded, turns.length) };
}

function agreementIn(coded: readonly CodedTurn[], turns: number): readonly Agreement[] {
  const counts = new Map<string, { concept: Concept; both: number; student: number; supervisor: number }>();
  for (const { claims: ofTurn } of coded)
    for (const { concept, by } of ofTurn) {
      const count = counts.get(concept.id) ?? { concept, both: 0, student: 0, supervisor: 0 };
      counts.set(concept.id, count);
      count[by]++;
    }
  return Array.from(counts.values(), ({ concept, both, student, supervisor }): Agreement => {
    const n = both + student + supervisor;
    const kappa = n < fewest ? undefined : kappaOf(both, student, supervisor, turns - n);
    return { concept, both, student, supervisor, neither: turns - n, n, ...(kappa !== undefined && { kappa }) };
  }).sort((a, b) => b.n - a.n || a.concept.id.localeCompare(b.concept.id));
}

/** Cohen's κ of two coders who say yes or no of each turn; nothing where chance explains everything. */
export function kappaOf(both: number, one: number, other: number, neither: number): number | undefined {
  const all = both + one + other + neither;
  if (all === 0) return undefined;
  const observed = (both + neither) / all;
  const [first, second] = [(both + one) / all, (both + other) / all];
  const expected = first * second + (1 - first) * (1 - second);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

function whoOf(by: ReadonlySet<string>): Coded {
  if (by.size === 2) return "both";
  return by.has("student") ? "student" : "supervisor";
}

/** Where the parts of the session begin: at its outermost sections that hold turns. */
function partsOf({ sections }: Recording): readonly number[] {
  const starts = sections.flatMap(({ turns, within }) => (turns && !within ? [turns[0]] : []));
  return [...new Set([0, ...starts])].sort((a, b) => a - b);
}

/** The part that a turn lies in. */
function partAt(index: number, parts: readonly number[]): number {
  return countBefore(parts, (first) => first <= index) - 1;
}
