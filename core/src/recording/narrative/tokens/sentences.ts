/** Where the sentences of a paragraph end. */
import { workerLabels } from "../../../language/index.ts";
import type { ListName } from "../../../language/narrative.ts";
import type { Token } from "./tokens.ts";
import type { Words } from "./words.ts";

/** A sentence: tokens from `from` up to `to`, excluded, the mark at its end included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Cuts tokens into sentences. `endsAtQuote` says whether a quotation that ends like a sentence ends the one it stands in; `behindName` where a name ends that begins at a token. */
export function sentencesOf(
  words: Words,
  text: string,
  endsAtQuote: (index: number, from: number) => boolean,
  behindName: (index: number) => number | undefined,
): readonly Sentence[] {
  const { tokens } = words;
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.beginsItem || token.quotation?.opensLine === true) cut(index);
    if (token.kind === "stop") {
      if (endsSentence(words, text, index, behindName)) cut(index + 1);
    } else if (token.kind === "quote" && opens(tokens[index + 1]) && endsAtQuote(index, from)) cut(index + 1);
  }
  cut(tokens.length);
  return sentences;
}

function opens(next: Token | undefined): boolean {
  return next === undefined || next.kind === "quote" || (next.kind === "word" && next.capital);
}

function endsSentence(
  words: Words,
  text: string,
  index: number,
  behindName: (index: number) => number | undefined,
): boolean {
  const [before, stop, next] = [words.tokens[index - 1], words.tokens[index], words.tokens[index + 1]];
  if (!stop) return false;
  // A tag may stand between them.
  const isAttached = before?.kind === "word" && !/\s/.test(text.charAt(stop.start - 1));
  if (isAttached && text[stop.start] === "." && isAbbreviation(words, index - 1))
    return (
      before.text.length === 1 &&
      before.capital &&
      (beginsSentence(words, index + 1) || (opens(next) && beginsName(words, index, behindName)))
    );
  if (opens(next)) return !(isAttached && text[stop.start] === "?" && isAsking(words, index + 1));
  // Who types in a hurry begins sentences with a small letter; “…” may stand within one.
  return (
    isAttached &&
    next?.kind === "word" &&
    stop.end === stop.start + 1 &&
    text[stop.start] === "." &&
    next.start > stop.end
  );
}

/** “I asked A. B said no.”, “Easter, said A. Easter before last.”: behind an initial what is no part of the name. */
function beginsName(words: Words, index: number, behindName: (index: number) => number | undefined): boolean {
  // “R. “varnish”, K. “Easter””: nobody has said before that he speaks.
  const isRound = words.kindAt(index + 1) === "quote" && words.kindAt(index - 2) !== "word";
  if (isRound) return false;
  const behind = behindName(index - 1);
  return behind === undefined ? behindName(index + 1) !== undefined : behind <= index + 1;
}

/** “And you, Min? I asked.”: what stands behind a question and tells who asks. */
function isAsking(words: Words, index: number): boolean {
  const verb = words.kindAt(index) === "word" ? words.verbAt(index + 1, ["finite", "first"]) : undefined;
  const isEnd = verb && words.kindAt(index + 1 + verb.length) === "stop";
  return isEnd === true && verb.is.kinds.has("ask");
}

/** “I asked Ms. B. She said no.”: a word that no name goes on with. */
function beginsSentence(words: Words, index: number): boolean {
  const next = words.tokens[index];
  if (next?.kind !== "word" || !next.capital) return false;
  return beginnings.some((list) => words.is(list, index)) || workerLabels.has(next.text);
}

const beginnings = [
  ...(["I", "she", "they", "everyone", "several", "somebody", "abbreviations"] as const),
  ...(["determiners", "neutral", "temporal", "leadIns", "questions"] as const),
] satisfies ListName[];

/** “Mrs.”, “A.” */
function isAbbreviation(words: Words, index: number): boolean {
  const token = words.tokens[index];
  if (!token || words.is("abbreviations", index)) return true;
  return token.text.length === 1 && token.capital && token.text !== "i" && /\p{Lu}/u.test(token.text.toUpperCase());
}
