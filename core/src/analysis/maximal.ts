/**
 * Maximal scoring stretches: no longer or shorter stretch at the same place has a higher sum. Ruzzo & Tompa 1999, in
 * linear time, as a walk: what lies below everything that may still grow is told, the rest is known behind the last turn.
 */
import type { Turn } from "../recording/model.ts";
import type { Walk, Walked } from "./walk.ts";

/** What is summed up over turns. The first of the numbers is the score; whole numbers, so that sums are exact. */
export type Sums = readonly number[];

/** A stretch of turns, and the sums over it. */
export interface Stretch {
  readonly first: Turn;
  readonly last: Turn;
  readonly sums: Sums;
}

/** What stretches are looked for. */
export interface Measures {
  /** What a turn adds; `before` is the turn before it. */
  readonly of: (turn: Turn, before: Turn | undefined) => Sums;
  /** Whether a stretch with these sums is wanted. */
  readonly isWanted: (sums: Sums) => boolean;
}

/** A stretch that may still be joined with later ones. */
interface Open {
  readonly first: Turn;
  readonly last: Turn;
  /** Sums from the beginning, before the stretch and through it. */
  readonly from: Sums;
  readonly through: Sums;
  /** The nearest open one before it: it has less before it, and no less through it. */
  readonly below: Open | undefined;
  /** Stretches between this one and the next open one. They are whole unless both are joined. */
  readonly behind: readonly Stretch[];
}

/** What is known behind a turn. */
export interface Opened {
  readonly before: Turn | undefined;
  readonly sums: Sums;
  readonly top: Open | undefined;
}

/** A walk that tells all wanted stretches but those that are still open. */
export function maximalStretches({ of, isWanted }: Measures): Walk<Opened, Stretch> {
  const wanted = (open: Open): Stretch[] => {
    const sums = difference(open.through, open.from);
    return isWanted(sums) ? [{ first: open.first, last: open.last, sums }] : [];
  };
  return {
    start: { before: undefined, sums: [], top: undefined },
    isSame,
    step(state, turn, tell) {
      const added = of(turn, state.before);
      const through = added.map((each, at) => each + (state.sums[at] ?? 0));
      if (score(added) <= 0) return { before: turn, sums: through, top: state.top };
      let [first, from, top] = [turn, state.sums, state.top];
      let behind: readonly Stretch[] = [];
      for (;;) {
        for (; top && score(top.from) >= score(from); top = top.below)
          behind = [...wanted(top), ...top.behind, ...behind];
        if (!top || score(top.through) >= score(through)) break;
        [first, from, top, behind] = [top.first, top.from, top.below, []];
      }
      if (!top) for (const stretch of behind) tell(stretch);
      const below = top && behind.length > 0 ? { ...top, behind: [...top.behind, ...behind] } : top;
      return { before: turn, sums: through, top: { first, last: turn, from, through, below, behind: [] } };
    },
  };
}

/** All wanted stretches that a walk has found, in order. */
export function stretchesOf({ findings, after }: Walked<Opened, Stretch>, { isWanted }: Measures): readonly Stretch[] {
  const open: Stretch[][] = [];
  for (let each = after.top; each; each = each.below) {
    const sums = difference(each.through, each.from);
    open.push([...(isWanted(sums) ? [{ first: each.first, last: each.last, sums }] : []), ...each.behind]);
  }
  return [...findings, ...open.toReversed().flat()];
}

function score(sums: Sums): number {
  return sums[0] ?? 0;
}

function difference(through: Sums, from: Sums): Sums {
  return through.map((each, at) => each - (from[at] ?? 0));
}

/** Whether all further steps would find the same: only how sums differ from one another matters. */
function isSame(a: Opened, b: Opened): boolean {
  if (a.before !== b.before) return false;
  let [mine, theirs] = [a.top, b.top];
  for (; mine && theirs; [mine, theirs] = [mine.below, theirs.below]) {
    if (mine === theirs && a.sums === b.sums) return true;
    const isAlike =
      mine.first === theirs.first &&
      mine.last === theirs.last &&
      isEqual(difference(a.sums, mine.from), difference(b.sums, theirs.from)) &&
      isEqual(difference(a.sums, mine.through), difference(b.sums, theirs.through)) &&
      mine.behind.length === theirs.behind.length &&
      mine.behind.every((each, at) => isEqualStretch(each, theirs?.behind[at]));
    if (!isAlike) return false;
  }
  return mine === theirs;
}

function isEqual(a: Sums, b: Sums): boolean {
  return a.every((each, at) => each === b[at]);
}

function isEqualStretch(a: Stretch, b: Stretch | undefined): boolean {
  return a.first === b?.first && a.last === b.last && isEqual(a.sums, b.sums);
}
