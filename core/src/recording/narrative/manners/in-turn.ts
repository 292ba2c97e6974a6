/** Rounds: “Rosa un seis, Carmen un cuatro”, “Beto, tranquilo; Marta, cansada”. Answers without a verb, one behind the other. */
import { isPreterite } from "../tokens/tenses.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Tools } from "../tools.ts";

/** Longest answer that is looked through for its end, in tokens. */
const reach = 9;
const adjective = /(?:[aeií]d[oa]s?|os[oa]|tiv[oa]|[^aeiou]o|il|iz|al|ente)$/;

/** Whether a round begins behind somebody's name. */
export function beginsRound(from: number, tools: Tools): boolean {
  const { words, subjects } = tools;
  const end = endOfTurn(from, tools);
  if (end === undefined || words.kindAt(end) === "stop") return false;
  const mark = words.kindAt(end) === "word" ? 0 : 1;
  const subject = subjects.at(end + mark + words.length("conjunctions", end + mark));
  if (subject?.kind !== "person" || end + mark === end + words.length("conjunctions", end + mark)) return false;
  return endOfTurn(subject.next, tools) !== undefined || words.verbAt(subject.next, ["finite"]) !== undefined;
}

/** Whether all that stands behind a name is such an answer; `mark`: and ends with it. */
export function endsTurn(from: number, tools: Tools, mark?: Token["kind"]): boolean {
  const end = endOfTurn(from, tools);
  return end !== undefined && (mark === undefined || tools.words.kindAt(end) === mark);
}

/** Where the answer ends that stands behind a name, the mark or conjunction not included; `undefined` where there is none. */
function endOfTurn(from: number, { words }: Tools): number | undefined {
  // “Beto, tranquilo;”
  const at = words.kindAt(from) === "comma" ? from + 1 : from;
  // “Paca, el dominó;”
  if (!isTurn(at, words) && !(at > from && words.is("determiners", at))) return undefined;
  for (let end = at + 1; end <= at + reach; end++) {
    const kind = words.kindAt(end);
    if (kind === "colon") return undefined;
    if (
      kind === undefined ||
      kind === "stop" ||
      kind === "semicolon" ||
      kind === "comma" ||
      words.is("conjunctions", end)
    )
      return at > from && kind === "comma" ? undefined : end;
    if (kind === "word" && words.lexicon.endsLikePast(words.wordAt(end) ?? "")) return undefined;
  }
  return undefined;
}

/** “un seis”, “que nadie”, “«cansada»”, “tranquilo”: what somebody answers in a round. */
export function isTurn(at: number, words: Tools["words"]): boolean {
  const word = words.wordAt(at) ?? "";
  if (words.kindAt(at) === "quote" || words.is("that", at) || words.is("rounds", at) || words.is("answers", at))
    return true;
  if (/^\d{1,2}$/.test(word)) return true;
  const isVerb = words.verbAt(at, ["finite", "first", "gerund"]) !== undefined || words.is("gestures", at);
  const isOther = isVerb || words.is("modals", at) || words.is("unsaid", at) || words.is("prepositions", at);
  return !isOther && words.kindAt(at + 1) !== "word" && adjective.test(word) && !isPreterite(word);
}
