/**
 * What the weighing of a member's words goes by: words, pairs of words and pieces of words, each as a number. Numbers
 * that fall together share a weight; training knows it and makes the best of it.
 */

/** The four tables that weights stand in, and how many each holds: a power of two. */
export const sizes = { words: 1 << 14, uses: 1 << 16, pieces: 1 << 14, pairs: 1 << 16 } as const;
export type Table = keyof typeof sizes;

/** FNV-1a over UTF-16 units, 32 bits. */
const [offset, prime] = [0x811c9dc5, 0x01000193];

/** The number of a word. */
export function hashOf(word: string): number {
  let hash = offset;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return mixed(hash);
}

/** The number of two words beside one another, from theirs, the bits of which are spread already. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** How much two words with one between them count against two beside one another. */
export const apart = 0.7;

/** The number of two words with one between them. */
export function hashOfApart(first: number, second: number): number {
  return Math.imul(first, 37) ^ second;
}

/** The shortest and the longest piece of a word, with the signs for its beginning and end. */
const [shortest, longest] = [3, 5];

/** Sees every piece of a word: they tell what inflections have in common, and words that training has not met. */
export function eachPiece(word: string, see: (hash: number) => void): void {
  const whole = `<${word}>`;
  for (let start = 0; start + shortest <= whole.length; start++) {
    let hash = offset;
    for (let end = start; end < Math.min(whole.length, start + longest); end++) {
      hash = Math.imul(hash ^ whole.charCodeAt(end), prime);
      const length = end - start + 1;
      if (length >= shortest && length < whole.length) see(mixed(hash));
    }
  }
}

/** Where a number stands in a table. */
export function slot(hash: number, table: Table): number {
  return hash & (sizes[table] - 1);
}

/** Spreads the bits, so that the lowest hang on all of them (the end of MurmurHash3). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
