/** How something is said, between the verb and what is said: “in a low voice”, “, quietly,”. */
import type { VerbKind } from "../../../language/narrative.ts";
import type { Words } from "./words.ts";

/** How many words are looked at for “that” behind “in a low voice”. */
const phraseReach = 8;
/** Longest aside between two commas or dashes, in tokens. */
export const asideReach = 12;

/** Whether a question begins at a token. */
export function isQuestionAt(at: number, words: Words): boolean {
  const lead = words.length("questionLeads", at);
  return words.is("questions", at) || (lead > 0 && words.is("questions", at + lead));
}

/** “asked him weird how”: the word that asks stands behind another one or two, at the end. */
export function endsWithQuestion(at: number, words: Words): boolean {
  for (let next = at + 1; next <= at + 2 && words.kindAt(next) === "word"; next++) {
    const isEnd = words.kindAt(next + 1) !== "word" || words.is("conjunctions", next + 1);
    if (isEnd && words.is("questions", next)) return true;
  }
  return false;
}

const subjects = ["I", "she", "they"] as const;

/** Behind “in a low voice” or “, quietly,” where what was said follows; else where it was. */
export function behindManner(at: number, kinds: ReadonlySet<VerbKind>, words: Words): number {
  if (words.kindAt(at) === "comma") return behindCommas(at + 1, kinds, words) ?? at;
  // “contó de su hijo el que vive lejos”
  if (words.lexicon.drops && words.wordAt(at) === "de" && words.is("determiners", at + 1)) return at;
  if (!words.is("prepositions", at) || (kinds.has("ask") && (isQuestionAt(at, words) || words.is("about", at))))
    return at;
  for (let next = at + 1; next <= at + phraseReach; next++) {
    const kind = words.kindAt(next);
    if (kind === undefined || kind === "stop" || kind === "semicolon") return at;
    const isComma = kind === "comma" || kind === "colon";
    // “began with the “hot seat””
    const isThing = kind === "quote" && words.is("determiners", next - 1) && !words.is("someWords", next - 1);
    if (isThing) return at;
    if (kind === "quote" || (isComma && words.kindAt(next + 1) === "quote")) return next;
    // “said in here we say “please stop””
    const isClause = subjects.some((list) => words.is(list, next)) && words.kindAt(next + 1) === "word";
    if (isComma || isClause) return at;
    // “answers for all – keys”
    if (kind === "dash") return words.lexicon.drops ? at : next;
    if (words.is("that", next) || (kinds.has("ask") && words.is("questions", next))) return next;
  }
  return at;
}

/** Behind “with tears in her eyes,” where what was said follows it. */
function behindCommas(at: number, kinds: ReadonlySet<VerbKind>, words: Words): number | undefined {
  const isManner = words.is("prepositions", at) || words.skipAdverbs(at) > at;
  for (let next = at; next <= at + asideReach; next++) {
    const kind = words.kindAt(next);
    if (kind === "word") continue;
    if (kind !== "comma") return undefined;
    if (words.kindAt(next + 1) === "quote") return next;
    const asks = kinds.has("ask") && isQuestionAt(next + 1, words);
    return words.is("that", next + 1) || asks || (isManner && kinds.has("say")) ? next + 1 : undefined;
  }
  return undefined;
}

/** Behind an aside between two commas or dashes that begins at a token; the token itself where there is none. */
export function behindAside(at: number, words: Words): number {
  const mark = words.kindAt(at);
  if (mark !== "comma" && mark !== "dash") return at;
  for (let next = at + 1; next <= at + asideReach; next++) {
    const kind = words.kindAt(next);
    if (kind === mark) return next + 1;
    if (kind === "colon" || (kind === "dash" && mark === "comma")) return next;
    if (kind !== "word") return at;
  }
  return at;
}
