/**
 * Which pronoun the writer has given somebody, by the title that stands before the name: “Mrs. Pruitt”, “don Luis”.
 * Nothing is concluded from a name itself: who Maria and Jordan are, only they know.
 */
import { nameKey } from "../text/names.ts";

/** A pronoun, in whatever language and case it stands. */
export type Pronoun = "she" | "he";

const titles: Readonly<Record<string, Pronoun>> = {
  ...{ mrs: "she", ms: "she", miss: "she", sra: "she", srta: "she", señora: "she", señorita: "she", doña: "she" },
  ...{ dra: "she", doctora: "she", tía: "she", abuela: "she", auntie: "she", grandma: "she", sister: "she" },
  ...{ mr: "he", mister: "he", sr: "he", señor: "he", don: "he", tío: "he", abuelo: "he", uncle: "he" },
  ...{ grandpa: "he", brother: "he" },
};

/** The pronoun of somebody's title; `undefined` where the writer has not said. */
export function pronounOf(name: string): Pronoun | undefined {
  for (const word of name.split(/\s+/).slice(0, -1)) {
    const found = titles[nameKey(word)];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which of the two a word is, in whatever language and case. */
export function pronounOfWord(word: string): Pronoun {
  return ["he", "him", "él"].includes(word) ? "he" : "she";
}
