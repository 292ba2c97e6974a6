/** What the words that somebody says tell of them: whether they are as they were said, and who “she” is in them. */
import { type Pronoun, pronounOfWord } from "../../../language/pronouns.ts";
import { isAskedOutright } from "../tokens/bare.ts";
import type { Clause } from "../clause.ts";
import type { Complement } from "./complement.ts";
import { isQuestionAt } from "../tokens/manner.ts";
import type { Somebody } from "../people/antecedents.ts";
import type { People } from "../people/subjects.ts";
import type { Words } from "../tokens/words.ts";

/** How far into what somebody says “she” may be they. */
const pronounReach = 8;
const callers: ReadonlyMap<string, Pronoun> = new Map([
  ...["she", "she's", "she'd", "she'll", "ella"].map((word): [string, Pronoun] => [word, "she"]),
  ...["he", "he's", "he'd", "he'll", "él"].map((word): [string, Pronoun] => [word, "he"]),
]);
/** “Maria says: I am tired.”, but not “Rosa saltó: que no” */
export function isDirect({ at, kind }: Complement, words: Words): boolean {
  if (kind === "quote" || words.is("that", at)) return false;
  const colon = words.kindAt(at - 1) === "dash" ? at - 2 : at - 1;
  return words.kindAt(colon) === "colon" && (!isQuestionAt(at, words) || isAskedOutright(at, words));
}

/** “She” at the beginning of what somebody says is they, unless somebody else was named. */
export function calledIn({ at, kind, isQuestion }: Complement, words: Words): Pronoun | undefined {
  if (kind === "quote" || isQuestion) return undefined;
  const from = at + words.length("that", at);
  for (let first = from; first < from + pronounReach; first++) {
    const word = words.wordAt(first) ?? "";
    const called = callers.get(word);
    if (called && !mayBeOther(from, first, words)) return called;
    if (called || words.kindAt(first) === "stop") return undefined;
  }
  return undefined;
}

/** Whether words name somebody else whom a pronoun behind them may mean: “her sister”, “and”. */
function mayBeOther(from: number, to: number, words: Words): boolean {
  for (let at = from; at < to; at++) {
    const isOwner = words.is("possessives", at) && words.wordAt(at) !== "the";
    if (isOwner || words.is("conjunctions", at) || words.tokens[at]?.capital === true) return true;
  }
  return false;
}

/** “him” is no woman; “them” and “le” may be anybody. */
export function pronounOfObject(word: string | undefined): Pronoun | undefined {
  return word !== undefined && ["him", "her", "él", "ella"].includes(word) ? pronounOfWord(word) : undefined;
}

/** Who is told something by a word that is no name: by “her”, by “me”, by “everybody”. */
export function hearerOf(
  { toWhole }: Pick<Complement, "toWhole">,
  told: Somebody | undefined,
  people: People,
): Clause["hears"] {
  if (toWhole === "all") return "all";
  if (toWhole === "writer") return people.writer();
  return told?.speaker.role === "member" ? told.speaker : undefined;
}
