/** What has been learned about words of danger, in the form in which it is kept. */

/** A table as text: a letter a weight, so many steps from `n`, which would be nothing; a number is so many times nothing. */
export interface PackedTable {
  readonly step: number;
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
