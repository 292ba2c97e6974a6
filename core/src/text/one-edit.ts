/** Which of many words is one edit away from another, without comparing it with each of them. */
import { distance } from "./names.ts";

/** Longer words are no names, and not compared. */
const longest = 60;

/**
 * Finds the number of the first of some words that is one edit away (a letter put in, left out, mistaken or swapped).
 * Two such words become the same when one letter is left out of one of them, or of both: only those that do are compared.
 */
export function oneEditAway(words: readonly string[]): (word: string) => number | undefined {
  const byRest = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    for (const rest of restsOf(word)) {
      const list = byRest.get(rest);
      if (list) list.push(number);
      else byRest.set(rest, [number]);
    }
  }
  return (word) => {
    const near = new Set(Array.from(restsOf(word)).flatMap((rest) => byRest.get(rest) ?? []));
    return [...near].sort((a, b) => a - b).find((number) => distance(word, words[number] ?? "", 1) === 1);
  };
}

/** A word, and what is left of it without one of its UTF-16 units. */
function restsOf(word: string): ReadonlySet<string> {
  if (word.length > longest) return new Set();
  const rests = new Set([word]);
  for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
