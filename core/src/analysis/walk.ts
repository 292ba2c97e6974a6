/** What is found walking from the first turn to the last, for the cost of the pieces that have changed. */
import type { Turn } from "../recording/model.ts";
import { Pace } from "./pace.ts";
import type { Piece } from "./pieces.ts";

/** A walk over turns. */
export interface Walk<S extends object, F> {
  readonly start: S;
  /**
   * What is known behind a turn, from what was known before it; findings are told on the way. It looks at nothing but the
   * two, and never at a turn's number: that changes while the turn stays the same.
   */
  readonly step: (before: S, turn: Turn, tell: (finding: F) => void) => S;
  /** Whether all further steps from one and from the other would find the same; by default, whether they are equal. */
  readonly isSame?: (a: S, b: S) => boolean;
}

/** What a walk did in a piece. */
interface Passage<S, F> {
  readonly before: S;
  readonly after: S;
  readonly findings: readonly F[];
}

/** What a walk has done so far. Keep it as long as the walk takes the same steps. */
export type Passages<S = unknown, F = unknown> = WeakMap<Piece, Passage<S, F>>;

/** Everything that a walk finds, and what is known behind the last turn. */
export interface Walked<S, F> {
  readonly findings: readonly F[];
  readonly after: S;
}

/** Walks over all turns, at a pace. */
export function walk<S extends object, F>(
  pieces: readonly Piece[],
  { start, step, isSame = areEqual }: Walk<S, F>,
  passages: Passages<S, F>,
  pace = new Pace(),
): Walked<S, F> {
  const all: F[] = [];
  let state = start;
  for (const piece of pieces) {
    let passage = passages.get(piece);
    if (!passage || (passage.before !== state && !isSame(passage.before, state))) {
      pace.step(piece.turns.length);
      passage = pass(piece, state, step);
      passages.set(piece, passage);
    }
    for (const finding of passage.findings) all.push(finding);
    state = passage.after;
  }
  return { findings: all, after: state };
}

function pass<S extends object, F>(piece: Piece, before: S, step: Walk<S, F>["step"]): Passage<S, F> {
  const findings: F[] = [];
  const tell = (finding: F): number => findings.push(finding);
  return { before, after: piece.turns.reduce((state, turn) => step(state, turn, tell), before), findings };
}

function areEqual<S extends object>(a: S, b: S): boolean {
  for (const key in a) if (a[key] !== b[key]) return false;
  return true;
}
