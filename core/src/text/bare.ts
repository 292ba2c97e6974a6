/** A text as names are looked for in it: without accents, with one kind of apostrophe, and with its places in the source. */
export interface Bare {
  readonly text: string;
  /** Where a place stands in the source. To be asked from the front to the back. */
  readonly sourceOf: (at: number) => number;
}

/** Letters that may have accents, accents that stand apart from their letters, and curly apostrophes. */
const changing = /[^\x00-\x7f\u2000-\u206f]|’/gu;

/** The text without what many a transcript leaves out, however its letters are composed. Linear in its length. */
export function bare(text: string): Bare {
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  const plain = text.replace(changing, (letter, at: number) => {
    if (letter === "’") return "'";
    const without = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    if (without.length !== letter.length) {
      by += letter.length - without.length;
      shifts.push({ from: at + letter.length - by, by });
    }
    return without;
  });
  let passed = 0;
  const sourceOf = (at: number): number => {
    while ((shifts[passed]?.from ?? Infinity) <= at) passed++;
    return at + (shifts[passed - 1]?.by ?? 0);
  };
  return { text: plain, sourceOf };
}
