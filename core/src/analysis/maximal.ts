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
  const candidates: { first: number; last: number; before: number; through: number }[] = [];
  let total = 0;
  let index = -1;
  for (const element of elements) {
    index++;
    const score = scoreOf(element);
    const before = total;
    total += score;
    if (score <= 0) continue;
    let next = { first: index, last: index, before, through: total };
    for (;;) {
      // The nearest earlier candidate that begins lower; those behind it can no longer be joined.
      let at = candidates.length - 1;
      while (at >= 0 && (candidates[at]?.before ?? 0) >= next.before) at--;
      const left = candidates[at];
      if (!left || left.through >= next.through) {
        candidates.push(next);
        break;
      }
      candidates.length = at;
      next = { first: left.first, last: index, before: left.before, through: total };
    }
  }
  return candidates.map(({ first, last, before, through }) => ({ first, last, score: through - before }));
}
