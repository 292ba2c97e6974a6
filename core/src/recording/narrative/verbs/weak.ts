/** What lies between a subject and what it says: whether that is certain enough, and what may stand before the verb. */
import type { Complement } from "./complement.ts";
import type { Verb } from "./predicates.ts";
import type { Subject } from "../people/subjects.ts";
import type { Words } from "../tokens/words.ts";

/** How many words may stand between a subject and its verb: “desde la puerta”. */
const phraseReach = 6;

/** Whether what follows a verb is too uncertain for its subject. */
export function isTooWeak({ kind }: Subject, verb: Verb, { strong, at }: Complement, words: Words): boolean {
  if (strong) return false;
  // “Everyone said they were tired”, “someone said yes”
  if (kind === "group" || kind === "somebody") return !clauseBeginnings.some((list) => words.is(list, at));
  return verb.isPresent && (kind === "person" || (kind === "I" && !words.isPresent));
}

const clauseBeginnings = ["I", "she", "they", "neutral", "contractions", "answers"] as const;

/** “Rosa desde la puerta preguntó …”: how or where, before a Spanish verb of saying. */
export function behindPhrase({ kind }: Subject, at: number, words: Words): number {
  // “La psicóloga de la mañana” is somebody else.
  if (
    !words.lexicon.drops ||
    kind !== "person" ||
    words.wordAt(at) === "de" ||
    !(words.is("prepositions", at) || words.wordAt(at) === "a")
  )
    return at;
  for (let next = at + 1; next <= at + phraseReach && words.kindAt(next) === "word"; next++) {
    if (words.is("that", next) || words.is("modals", next) || words.is("conjunctions", next)) return at;
    if (next > at + 1 && words.verbAt(next, ["finite"])) return next;
  }
  return at;
}
