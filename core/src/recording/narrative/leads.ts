/** What may stand before the subject of a clause: “At that point Tina said”, “…, but today he asked”. */
import type { ListName } from "../../language/narrative.ts";
import type { Saying } from "./saying.ts";
import type { Tools } from "./tools.ts";

/** How many words may stand before a sentence's subject. */
const leadReach = 7;

/** Finds the subject behind it. Each gives the number of the token to go on with. */
export class Leads {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** “…, but today he asked if …” */
  behindAdverb(at: number): number {
    const { words, subjects } = this.#tools;
    if (words.is("prepositions", at)) return this.#beforeQuotation(at);
    const length = Math.max(words.length("leadIns", at), words.length("adverbs", at));
    if (length === 0 || subjects.at(at)) return at;
    const kind = subjects.at(at + length)?.kind;
    return kind === "she" || kind === "person" ? at + length : at;
  }

  /** “…, but on his way past me he goes, “…””: behind a preposition only who says something in quotation marks. */
  #beforeQuotation(from: number): number {
    const { words, subjects } = this.#tools;
    if (subjects.at(from)) return from;
    for (let at = from + 1; at <= from + leadReach && words.kindAt(at) === "word"; at++) {
      const subject = subjects.at(at);
      if (subject && this.#saying.predicate(subject)?.complement?.kind === "quote") return at;
    }
    return from;
  }

  /** The number of a sentence's subject behind what may stand before it: “At that point Tina said”. */
  behindLeadIn(from: number): number {
    const { words, subjects } = this.#tools;
    const mayLead = words.is("leadIns", from) || words.skipAdverbs(from) > from;
    if (subjects.at(from)) return from;
    if (!mayLead) return this.#behindOther(from);
    // “A Wilmer le pregunté …”
    const told = words.lexicon.drops && words.is("toWords", from) ? subjects.at(from + 1)?.next : undefined;
    if (told !== undefined && this.#tools.predicates.verb(told, undefined)) return told;
    const lead = words.length("leadIns", from);
    // “Al cabo de un rato me pregunta si …”
    if (words.lexicon.drops && lead > 1 && this.#tools.predicates.verb(from + lead, undefined)) return from + lead;
    const first = lead > 1 && words.is("that", from + lead - 1) ? from + lead : from + 1;
    for (let at = first; at < Math.min(this.#saying.place.to, from + leadReach); at++) {
      if (words.kindAt(at) !== "word") return from;
      const isThat = at > first && words.is("that", at);
      if (isThat || words.is("modals", at)) return from;
      // “Después de los saludos les recordé …”
      if (words.lexicon.drops && at > from + 1 && this.#tools.predicates.verb(at, undefined)?.isFirst === true)
        return at;
      // “También se planteó por parte de Rosa que …”
      if (words.lexicon.drops && words.wordAt(at) === "se" && words.verbAt(at + 1, ["finite"])) return at;
      // “Al final preguntó Rosa si …”
      const verb = words.lexicon.drops && at > from ? this.#tools.predicates.verb(at, undefined) : undefined;
      if (verb?.isFirst === false && subjects.at(verb.next)?.kind === "person") return at;
      if (!subjects.at(at)) continue;
      // “En el pueblo de Rosa dicen que …”
      if (words.lexicon.drops && at > from + 1 && words.is("ofs", at - 1)) continue;
      // “With Tina said” is no clause.
      return at === from + 1 && words.is("prepositions", from) ? from : at;
    }
    return from;
  }

  /** “Almost crying Tina said that …”, “Casi al final Norma soltó que …”: behind words that no list has, where the rest is sure. */
  #behindOther(from: number): number {
    const { words, subjects } = this.#tools;
    const isAny = (at: number, lists: readonly ListName[]): boolean => lists.some((list) => words.is(list, at));
    if (isAny(from, joining)) return from;
    for (let at = from + 1; at < Math.min(this.#saying.place.to, from + leadReach); at++) {
      if (words.kindAt(at) !== "word" || isAny(at, joining)) return from;
      const subject = subjects.at(at);
      if (!subject) continue;
      const isApart = subject.kind === "person" && !isAny(at - 1, governing);
      return isApart && this.#saying.predicate(subject)?.complement?.strong === true ? at : from;
    }
    return from;
  }
}

/** What begins a clause of its own, and what governs a name. */
const joining: readonly ListName[] = [
  "subordinators",
  "conjunctions",
  "that",
  "modals",
  "questions",
  "I",
  "she",
  "they",
];
const governing: readonly ListName[] = ["prepositions", "determiners", "possessives", "ofs", "toWords", "about"];
