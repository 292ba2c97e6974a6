/** What has been learned about words of danger, in the form in which it is kept. */

/**
 * A table as text: a letter a weight, so many steps from `n`, which would be nothing; a number is so many times nothing.
 * `most` is what the last step weighs.
 */
export interface PackedTable {
  readonly most: number;
  readonly letters: string;
}

/** What has been learned for one language, as it is kept. */
export interface PackedWeights {
  readonly words: PackedTable;
  readonly uses: PackedTable;
  readonly pieces: PackedTable;
  readonly pairs: PackedTable;
  readonly bias: number;
}

/** How many steps there are either way of nothing. The greatest weight is the last: to cut off the few great ones costs much. */
export const steps = 7;

/** What a step weighs. */
export function weightOf(step: number, most: number): number {
  return (step / steps) * most;
}

/** The step that weighs about this much. */
export function stepOf(weight: number, most: number): number {
  return most > 0 ? Math.round((weight / most) * steps) : 0;
}
