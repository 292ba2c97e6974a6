/** What follows a verb of saying: whom it was said to, and whether what follows is what was said. */
import type { NarrativeWords, VerbKind } from "../language/narrative.ts";
import type { Speaker } from "./model.ts";
import type { Subjects } from "./narrative-subjects.ts";
import type { Token } from "./narrative-tokens.ts";

/** Somebody who is told or asked. */
export interface Told {
  readonly speaker: Speaker;
  /** Numbers of the first token of the name and of the first behind it. */
  readonly from: number;
  readonly next: number;
}

/** What was said. */
export interface Complement {
  readonly kind: "clause" | "quote";
  /** Number of its first token. */
  readonly at: number;
  /** It begins with a word that only begins what is said: “that”, “whether”, a quotation mark. */
  readonly strong: boolean;
  readonly to: readonly Told[];
  /** Number of the token of a pronoun that is told: “her”. */
  readonly toPronoun?: number;
}

/** How many words are looked at for one that makes a clause of them, and for “that” behind “in a low voice”. */
const [clauseReach, phraseReach] = [14, 7];

/** Reads what follows verbs of saying. */
export class Complements {
  readonly #tokens: readonly Token[];
  readonly #words: NarrativeWords;
  readonly #subjects: Subjects;

  constructor(tokens: readonly Token[], words: NarrativeWords, subjects: Subjects) {
    this.#tokens = tokens;
    this.#words = words;
    this.#subjects = subjects;
  }

  /** Behind adverbs that begin at a token. */
  skipAdverbs(index: number): number {
    let at = index;
    for (let skipped = 0; skipped < 4; skipped++) {
      const token = this.#tokens[at];
      if (token?.kind !== "word") return at;
      const many = this.#words.adverbs.at(at, this.#subjects.wordAt);
      const one = !token.capital && token.text !== "family" && this.#words.endsLikeAdverb(token.text) ? 1 : 0;
      if (many + one === 0) return at;
      at += Math.max(many, one);
    }
    return at;
  }

  /** What follows a verb of these kinds. `addressed`: a pronoun before the verb says to whom (“le dijo”). */
  after(index: number, kinds: ReadonlySet<VerbKind>, addressed: boolean): Complement | undefined {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    let at = this.skipAdverbs(index);
    if (words.reflexives.at(at, wordAt) > 0) return undefined;
    const told = this.told(at, kinds);
    if (told) at = this.skipAdverbs(told.next);
    if (words.reflexives.at(at, wordAt) > 0) return undefined;
    const isTold = told !== undefined || addressed;
    const found = (kind: Complement["kind"], start: number, strong: boolean): Complement => ({
      kind,
      at: start,
      strong,
      to: told?.people ?? [],
      ...(told?.pronoun === undefined ? {} : { toPronoun: told.pronoun }),
    });
    at = this.#behindPhrase(at, kinds);
    const mark = this.#tokens[at]?.kind;
    const quote = mark === "comma" || mark === "colon" ? at + 1 : at;
    if (this.#tokens[quote]?.kind === "quote") return found("quote", quote, true);
    if (mark !== "word") return undefined;
    const needsTold = !kinds.has("say") && !kinds.has("state") && !kinds.has("propose") && !kinds.has("ask");
    if (words.that.at(at, wordAt) > 0) {
      // “She said that again” is not what she said.
      const isThat = wordAt(this.skipAdverbs(at + 1)) !== undefined;
      const may = isTold || !needsTold || (kinds.has("request") && words.drops);
      return may && (isThat || words.drops) && wordAt(at + 1) !== undefined ? found("clause", at, true) : undefined;
    }
    if (kinds.has("ask") && (this.#isQuestion(at) || words.about.at(at, wordAt) > 0)) return found("clause", at, true);
    if (isTold && words.toDo.at(at, wordAt) > 0 && (kinds.has("ask") || kinds.has("tell") || kinds.has("request")))
      return found("clause", at, true);
    if (kinds.has("request")) return undefined;
    if (words.manners.at(at, wordAt) > 0 && (isTold || !needsTold)) return found("clause", at, true);
    const first = this.#tokens[at];
    if (kinds.has("propose") && first && words.endsLikeProposal(first.text)) return found("clause", at, true);
    if (kinds.has("ask") || (needsTold && !isTold)) return undefined;
    return this.#isBare(at, kinds) ? found("clause", at, false) : undefined;
  }

  /** Those who are told, from a token on. */
  told(
    index: number,
    kinds: ReadonlySet<VerbKind>,
  ): { readonly people: readonly Told[]; readonly pronoun?: number; readonly next: number } | undefined {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const lead = words.toWords.at(index, wordAt);
    const needsLead = words.drops || kinds.has("say") || kinds.has("state") || kinds.has("propose");
    if (lead === 0 && needsLead && !kinds.has("tell")) return undefined;
    let at = index + lead;
    const people: Told[] = [];
    for (;;) {
      const from = at + words.determiners.at(at, wordAt);
      const named = this.#subjects.nameAt(at, true) ?? (from > at ? this.#subjects.nameAt(from, true) : undefined);
      if (!named) break;
      people.push({ speaker: named.speaker, from: at, next: named.next });
      at = named.next;
      const isComma = this.#tokens[at]?.kind === "comma";
      const joined = isComma ? 1 : words.conjunctions.at(at, wordAt);
      const again = words.toWords.at(at + joined, wordAt);
      if (joined === 0 || !this.#subjects.nameAt(at + joined + again)) return { people, next: at };
      at += joined + again;
    }
    if (people.length > 0) return { people, next: at };
    const object = words.objects.at(at, wordAt);
    if (object === 0) return undefined;
    return { people, next: at + object, ...(object === 1 ? { pronoun: at } : {}) };
  }

  #isQuestion(at: number): boolean {
    const { wordAt } = this.#subjects;
    if (this.#words.questions.at(at, wordAt) > 0) return true;
    const lead = this.#words.questionLeads.at(at, wordAt);
    return lead > 0 && this.#words.questions.at(at + lead, wordAt) > 0;
  }

  /** Behind “in a low voice” where “that” follows it; else where it was. */
  #behindPhrase(at: number, kinds: ReadonlySet<VerbKind>): number {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const isAside = this.#tokens[at]?.kind === "comma" && words.prepositions.at(at + 1, wordAt) > 0;
    if (isAside) return this.#behindAside(at + 1, kinds) ?? at;
    if (words.prepositions.at(at, wordAt) === 0 || (kinds.has("ask") && this.#isQuestion(at))) return at;
    for (let next = at + 1; next <= at + phraseReach; next++) {
      const token = this.#tokens[next];
      if (!token || token.kind === "stop" || token.kind === "semicolon") return at;
      const isComma = token.kind === "comma" || token.kind === "colon";
      if (token.kind === "quote" || (isComma && this.#tokens[next + 1]?.kind === "quote")) return next;
      if (isComma) return at;
      if (words.that.at(next, wordAt) > 0 || (kinds.has("ask") && words.questions.at(next, wordAt) > 0)) return next;
    }
    return at;
  }

  /** Behind “, with tears in her eyes,” where what was said follows it. */
  #behindAside(at: number, kinds: ReadonlySet<VerbKind>): number | undefined {
    for (let next = at; next <= at + phraseReach; next++) {
      const kind = this.#tokens[next]?.kind;
      if (kind === "word") continue;
      if (kind !== "comma") return undefined;
      if (this.#tokens[next + 1]?.kind === "quote") return next;
      const isThat = this.#words.that.at(next + 1, this.#subjects.wordAt) > 0;
      return isThat || (kinds.has("ask") && this.#isQuestion(next + 1)) ? next + 1 : undefined;
    }
    return undefined;
  }

  /** Whether words that nothing introduces are what was said. */
  #isBare(at: number, kinds: ReadonlySet<VerbKind>): boolean {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const isIt = wordAt(at) === "it";
    const isNone = words.empties.at(at, wordAt) > 0 && !(isIt && this.#isFinite(at + 1, true));
    if (isNone || words.conjunctions.at(at, wordAt) > 0 || words.prepositions.at(at, wordAt) > 0) return false;
    const isPronoun =
      words.I.at(at, wordAt) + words.she.at(at, wordAt) + words.they.at(at, wordAt) > 0 ||
      words.neutral.at(at, wordAt) > 0 ||
      wordAt(at) === "you" ||
      this.#isContraction(wordAt(at));
    const mayBeNoun = kinds.has("say") || kinds.has("tell");
    if (!isPronoun && !mayBeNoun) return false;
    let count = 0;
    for (let next = at; next < at + clauseReach; next++) {
      const token = this.#tokens[next];
      if (!token || token.kind === "stop" || token.kind === "semicolon") break;
      if (token.kind !== "word") continue;
      count++;
      if (this.#isFinite(next, isPronoun && next === at + 1) && (next > at || this.#isContraction(token.text)))
        return true;
    }
    const ends = this.#tokens[at + count]?.kind;
    const isShort = count <= 3 && (ends === undefined || ends === "stop");
    return kinds.has("say") && !words.drops && isShort && words.determiners.at(at, wordAt) === 0;
  }

  #isContraction(word: string | undefined): boolean {
    return word !== undefined && word.includes("'") && this.#words.finite.at(0, () => word) > 0;
  }

  #isFinite(index: number, behindPronoun = false): boolean {
    const word = this.#subjects.wordAt(index);
    if (word === undefined) return false;
    if (this.#words.finite.at(index, this.#subjects.wordAt) > 0) return true;
    return !this.#words.drops && (behindPronoun ? /.(?:ed|[^s]s)$/ : /.{2}ed$/).test(word);
  }
}
