/** A stretch of a list: indices of its first and last element. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/**
 * All maximal scoring stretches of a list: no longer or shorter stretch at the same place has a
 * higher sum. Ruzzo & Tompa 1999, in linear time. In order.
 */
export function maximalStretches<T>(elements: readonly T[], scoreOf: (element: T) => number): Stretch[] {
  const candidates: Candidate[] = [];
  let total = 0;
  let index = -1;
  for (const element of elements) {
    index++;
    const score = scoreOf(element);
    const before = total;
    total += score;
    if (score <= 0) continue;
    let next = {
      first: index,
      last: index,
      before,
      through: total,
      lower: lower(candidates, candidates.length - 1, before),
    };
    for (;;) {
      const left = candidates[next.lower];
      if (!left || left.through >= next.through) break;
      // Joined, both and all between them are one candidate.
      candidates.length = next.lower;
      next = { ...left, last: index, through: total };
    }
    candidates.push(next);
  }
  return candidates.map(({ first, last, before, through }) => ({ first, last, score: through - before }));
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

/** Follows the links, so that no candidate is passed twice. */
function lower(candidates: readonly Candidate[], from: number, before: number): number {
  let at = from;
  for (let candidate = candidates[at]; candidate && candidate.before >= before; candidate = candidates[at])
    at = candidate.lower;
  return at;
}
