/** A stretch of a list: indices of its first and last element. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Sums of all scores before the candidate and through it. */
  readonly before: number;
  readonly through: number;
  /** Number of the nearest earlier candidate with less before it; −1 where there is none. */
  readonly lower: number;
}

/** What is known of some elements in a row, counted from their first. */
interface Piece<T> {
  readonly elements: readonly T[];
  readonly candidates: readonly Candidate[];
  readonly total: number;
}

/** What was found in a list before, for a list that changes here and there. It is good for one `scoreOf`. */
export interface Pieces<T> {
  list: readonly Piece<T>[];
}

/** How many elements a piece has. */
const pieceSize = 256;

/**
 * All maximal scoring stretches of a list: no longer or shorter stretch at the same place has a
 * higher sum. Ruzzo & Tompa 1999, in linear time. In order.
 *
 * A maximal stretch of a part lies inside one of the whole, so parts are worked out by themselves and
 * then joined; with `known`, parts whose elements are the same objects are not worked out again.
 */
export function maximalStretches<T>(
  elements: readonly T[],
  scoreOf: (element: T) => number,
  known: Pieces<T> = { list: [] },
  size = pieceSize,
): Stretch[] {
  const whole: Candidate[] = [];
  const pieces: Piece<T>[] = [];
  let total = 0;
  for (let start = 0; start < elements.length; start += size) {
    const kept = known.list[pieces.length];
    const piece =
      kept && holds(kept, elements, start, size) ? kept : pieceOf(elements.slice(start, start + size), scoreOf);
    pieces.push(piece);
    for (const { first, last, before, through } of piece.candidates) {
      add(whole, start + first, start + last, total + before, total + through);
    }
    total += piece.total;
  }
  known.list = pieces;
  return whole.map(({ first, last, before, through }) => ({ first, last, score: through - before }));
}

function holds<T>({ elements }: Piece<T>, list: readonly T[], start: number, size: number): boolean {
  if (elements.length !== Math.min(size, list.length - start)) return false;
  for (let index = 0; index < elements.length; index++) if (elements[index] !== list[start + index]) return false;
  return true;
}

function pieceOf<T>(elements: readonly T[], scoreOf: (element: T) => number): Piece<T> {
  const candidates: Candidate[] = [];
  let total = 0;
  for (const [index, element] of elements.entries()) {
    const score = scoreOf(element);
    if (score > 0) add(candidates, index, index, total, total + score);
    total += score;
  }
  return { elements, candidates, total };
}

/** Adds a stretch behind all others, and joins those that are better together. */
function add(candidates: Candidate[], first: number, last: number, before: number, through: number): void {
  let next: Candidate = { first, last, before, through, lower: lower(candidates, before) };
  for (;;) {
    const left = candidates[next.lower];
    if (!left || left.through >= next.through) break;
    candidates.length = next.lower;
    next = { ...left, last, through };
  }
  candidates.push(next);
}

/** Follows the links, so that no candidate is passed twice. */
function lower(candidates: readonly Candidate[], before: number): number {
  let at = candidates.length - 1;
  for (let candidate = candidates[at]; candidate && candidate.before >= before; candidate = candidates[at]) {
    at = candidate.lower;
  }
  return at;
}
