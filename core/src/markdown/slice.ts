/** A stretch of the text that was given. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}
