/**
 * What has been learned about words of danger, in the form in which it is kept and looked up: nothing has to be unpacked
 * before the first word is weighed.
 */

/** A table as text: a sign holds two weights, each as one of so many steps either way of nothing. */
export interface PackedTable {
  /** What the last step weighs. */
  readonly most: number;
  readonly signs: string;
}

/** What has been learned for one language, as it is kept. */
export interface PackedWeights {
  readonly words: PackedTable;
  readonly uses: PackedTable;
  readonly pieces: PackedTable;
  readonly pairs: PackedTable;
  readonly bias: number;
}

/** The weight that stands at a place of a table. */
export type Weights = (at: number) => number;

/** How many steps there are either way, and how many values that makes. */
const steps = 4;
const values = 2 * steps + 1;

/** Steps grow: most weights are small, and to cut off the few great ones costs much. */
const growth = 1.3;

/** What a step weighs. */
function weightOf(step: number, most: number): number {
  return Math.sign(step) * (Math.abs(step) / steps) ** growth * most;
}

/** The step that weighs about this much. */
export function stepOf(weight: number, most: number): number {
  if (!(most > 0)) return 0;
  const share = Math.abs(weight) / most;
  let step = 0;
  while (step < steps && share > (weightOf(step, 1) + weightOf(step + 1, 1)) / 2) step++;
  return Math.sign(weight) * step;
}

/** The sign of two weights. `"` and `\\` are none. */
export function signOf(first: number, second: number): string {
  const both = (first + steps) * values + second + steps;
  return String.fromCharCode(both + zero + (both + zero < backslash ? 0 : 1));
}

const [zero, backslash] = [35, 92];

/** Looks weights up where they stand. */
export function weightsOf({ most, signs }: PackedTable): Weights {
  // What the first of a sign weighs, and behind it what the second does.
  const weights = new Float64Array(2 * ascii);
  for (let first = -steps; first <= steps; first++)
    for (let second = -steps; second <= steps; second++) {
      const unit = signOf(first, second).charCodeAt(0);
      weights[unit] = weightOf(first, most);
      weights[unit + ascii] = weightOf(second, most);
    }
  return (at) => weights[signs.charCodeAt(at >> 1) + (at & 1) * ascii] ?? 0;
}

const ascii = 128;
