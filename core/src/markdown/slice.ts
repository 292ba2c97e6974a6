/** A stretch of the text that was given. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a text stand that begins at `base`, without what is blank around them. */
export function trimmedSlice(text: string, base: number): Slice {
  let [start, end] = [0, text.length];
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start: base + start, end: base + end };
}
