/** Which remarks of a copy are there already: the same words, and nobody else's. */
import { keyOfWords } from "../recording/anchor.ts";
import { addTo } from "../text/lists.ts";

/** What a remark is found by. Who did not sign may be anybody. */
export interface Signed {
  readonly words: string;
  readonly author?: string | undefined;
}

/** Finds for a remark of the copy one of `mine` that says the same, each once; `undefined` where there is none left. */
export function known<T extends Signed>(mine: readonly T[]): (theirs: Signed) => T | undefined {
  const bySigned = new Map<string, T[]>();
  const byWords = new Map<string, T[]>();
  const used = new Set<T>();
  for (const each of mine) {
    addTo(bySigned, signedKey(each), each);
    addTo(byWords, keyOfWords(each.words), each);
  }
  const first = (list: readonly T[] | undefined): T | undefined => list?.find((each) => !used.has(each));
  return (theirs) => {
    const words = keyOfWords(theirs.words);
    const found =
      first(bySigned.get(signedKey(theirs))) ??
      first(theirs.author === undefined ? byWords.get(words) : bySigned.get(signedKey({ words: theirs.words })));
    if (found) used.add(found);
    return found;
  };
}

function signedKey({ words, author = "" }: Signed): string {
  return `${keyOfWords(author)}\n${keyOfWords(words)}`;
}
