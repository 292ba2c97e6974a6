/** Lines as examples: the features that `core/src/language/risk-features.ts` numbers, and what words mean elsewhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  apart,
  eachPiece,
  hashOf,
  hashOfApart,
  hashOfPair,
  sizes,
  slot,
} from "../../core/src/language/risk-features.ts";
import { eachWord } from "../../core/src/text/phrase.ts";
import { root } from "../project.ts";
import type { Example } from "./fit.ts";
import type { Labelled, Language } from "./lines.ts";

/** How much a feature of each kind counts. Chosen by what new writers' lines come to. */
export const counts = { words: 1, pieces: 0.4, pairs: 1, meaning: 1 } as const;

/** Where the features of a kind begin. */
export const begins: Readonly<Record<keyof typeof counts, number>> = {
  words: 0,
  pieces: sizes.words,
  pairs: sizes.words + sizes.pieces,
  meaning: sizes.words + sizes.pieces + sizes.pairs,
};

/** Numbers that say what words are used alike, by word. */
export type Vectors = ReadonlyMap<string, Float64Array>;

export const vectorsOf = (language: Language): Vectors =>
  new Map(
    readFileSync(join(root, `scripts/risk-model/vectors.${language}.tsv`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [word = "", bytes = ""] = line.split("\t");
        return [word, Float64Array.from(new Int8Array(Buffer.from(bytes, "base64")), (each) => each / 100)];
      }),
  );

/** How many features there are, and from which on nearly every line has them. */
export function extentWith(vectors: Vectors): { readonly size: number; readonly common: number } {
  const [first] = vectors.values();
  return { size: begins.meaning + (first?.length ?? 0), common: begins.meaning };
}

/** The words of a text as they are weighed, `^` before each part of a sentence. */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  eachWord(text, (word) => {
    if (word !== "^" || tokens.at(-1) !== "^") tokens.push(word);
  });
  if (tokens.at(-1) === "^") tokens.pop();
  return tokens;
}

/** A line as an example. */
export function exampleOf({ text, isPositive }: Labelled, weight: number, vectors: Vectors): Example {
  return { ...featuresOf(tokensOf(text), vectors), isPositive, weight, isLine: true };
}

/** What stands in some words, each feature counted, and divided by the root of how many words there are. */
export function featuresOf(tokens: readonly string[], vectors: Vectors): Pick<Example, "at" | "value"> {
  const sums = new Map<number, number>();
  const share = 1 / Math.sqrt(tokens.length);
  const add = (at: number, value: number): void => void sums.set(at, (sums.get(at) ?? 0) + value * share);
  let before: number | undefined;
  let earlier: number | undefined;
  for (const token of tokens) {
    const hash = hashOf(token);
    add(begins.words + slot(hash, "words"), counts.words);
    if (before !== undefined) add(begins.pairs + slot(hashOfPair(before, hash), "pairs"), counts.pairs);
    if (earlier !== undefined) add(begins.pairs + slot(hashOfApart(earlier, hash), "pairs"), counts.pairs * apart);
    [earlier, before] = [before, hash];
    eachPiece(token, (piece) => add(begins.pieces + slot(piece, "pieces"), counts.pieces));
    vectors.get(token)?.forEach((each, at) => add(begins.meaning + at, each * counts.meaning));
  }
  return { at: Uint32Array.from(sums.keys()), value: Float64Array.from(sums.values()) };
}
