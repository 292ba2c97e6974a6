/** Places, as the client counts them, and files that it has read. */

/** Zero-based lines and characters, counted as the client counts. */
export interface PlacedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A file that the client has read. */
export interface GivenText {
  readonly uri: string;
  readonly text: string;
}
