/** Whose a quotation is, by what stands behind it. */
import type { Slice } from "../../../markdown/slice.ts";
import type { VerbKind } from "../../../language/narrative.ts";
import { optional } from "../../../text/optional.ts";
import type { Hearing, Told } from "../people/addressed.ts";
import type { Reading } from "../reading.ts";
import { framingFrom, isDenied } from "./sounding.ts";
import type { Subject } from "../people/subjects.ts";

/** Who said a quotation, and the number of the first token behind that. */
export interface Attribution {
  readonly subject: Subject;
  readonly next: number;
  /** Number of the token of a pronoun that is told: “her”. */
  readonly toPronoun?: number;
  readonly toWhole?: Hearing;
  /** Those who are told by name: “…,” she told Meg. */
  readonly to?: readonly Told[];
  /** “…,” she went on: whoever spoke before. */
  readonly goesOn?: boolean;
}

/** How many words may tell how somebody spoke. */
const bareReach = 12;
/** How far before a quotation the verb stands that introduces it, in tokens: “asked everybody in the room, “…””. */
const introductionReach = 6;
const isGerund = (word: string): boolean => /(?:ing|ndo)$/.test(word);
const tell: ReadonlySet<VerbKind> = new Set<VerbKind>(["tell"]);

/** Finds the subjects of quotations. */
export class Attributions {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The last mark or letter of a stretch, the marks of a quotation in it left out. */
  lastOf({ start, end }: Slice): string {
    const last = this.#reading.text.slice(Math.max(start, end - 8), end).replace(/[\s'’”"»]+$/u, "");
    return last.at(-1) ?? " ";
  }

  /** Whether a quotation ends with a mark that ends a clause. */
  isClosed(inner: Slice): boolean {
    return ",.!?…—–-".includes(this.lastOf(inner));
  }

  /** “…,” Tina said. — “…,” said Tina. `mayBeDeed`: nearly any verb tells who spoke. */
  at(quote: number, mayBeDeed = true): Attribution | undefined {
    const { words, subjects, predicates, people } = this.#reading;
    const { inner, opensLine } = words.tokens[quote]?.quotation ?? {};
    const mark = words.kindAt(quote + 1);
    const isMarked = mark === "comma" || mark === "dash";
    const pointed = inner && this.#pointed(quote + 1);
    if (pointed) return pointed;
    if (!inner) return undefined;
    const isOpenEnded = !(isMarked || opensLine === true || this.isClosed(inner));
    // “i got him” Tina said.
    if (isOpenEnded && (words.kindAt(quote - 1) ?? "stop") !== "stop") return undefined;
    const at = quote + (isMarked ? 2 : 1);
    // Behind a full stop, or behind nothing, only “Tina said.” is about the quotation; more begins another sentence.
    const isStopped = isOpenEnded || (!isMarked && ".…".includes(this.lastOf(inner)));
    const found = (subject: Subject, next: number): Attribution | undefined => this.#found(subject, next, isStopped);
    const subject = subjects.at(at);
    if (subject) {
      const start = words.skipAdverbs(subject.next);
      const verb = predicates.verb(start, subject);
      if (verb && !verb.isThought && !verb.needsTold) {
        const is = found(subject, verb.next);
        return is && { ...optional("toWhole", verb.toWhole), ...is, goesOn: verb.isAdditive };
      }
      // “—Nada —Toño no levantaba la vista—. Que me mire.”
      const isNamed = opensLine === true && subject.kind === "person";
      if (isNamed && words.kindAt(start) !== "word") return { subject, next: start };
      const close = isNamed ? this.#nextDash(start) : start;
      if (close > start) return { subject, next: close };
      const end = isStopped || !mayBeDeed ? start : this.#behindAnyVerb(start, true);
      return end > start && !this.#isMore(quote, subject) ? found(subject, end) : undefined;
    }
    const start = words.skipAdverbs(at);
    const verb = predicates.verb(start, undefined);
    const next = verb?.next ?? this.#behindClitic(start) ?? (isStopped ? start : this.#behindAnyVerb(start, false));
    if (next === start || verb?.isThought === true || verb?.needsTold === true) return undefined;
    const behind = this.#behindVerb(words.skipAdverbs(next));
    const from = { from: at, next };
    const dropped = (isFirst: boolean): Subject =>
      isFirst ? { kind: "I", speaker: people.writer(), ...from } : { kind: "she", ...from };
    if (!behind && (!words.lexicon.drops || !verb)) return undefined;
    const is = behind ? found(behind, behind.next) : found(dropped(verb?.isFirst === true), next);
    return is && { ...optional("toWhole", verb?.toWhole), ...is };
  }

  /** “I can't,” Tina said. “Who could?” Tina looked up. — what she does beside more of her words is another sentence. */
  #isMore(quote: number, { kind, speaker }: Subject): boolean {
    const { words } = this.#reading;
    let before = quote - 2;
    if (words.kindAt(quote - 1) !== "stop") return false;
    while (before > quote - bareReach && words.kindAt(before) === "word") before--;
    const said = words.kindAt(before) === "quote" ? this.at(before, false) : undefined;
    return said?.next === quote - 1 && (kind === "she" || said.subject.speaker === speaker);
  }

  /** Who stands behind a verb: “…,” replied Tina and Rosa. — but “…,” replied Tina and Rosa nodded. */
  #behindVerb(at: number): Subject | undefined {
    const { subjects, predicates } = this.#reading;
    const all = subjects.at(at);
    const first = all?.kind === "joint" ? subjects.nameAt(at) : undefined;
    const does = first && all && (predicates.verb(all.next, all) ?? predicates.gestureEnd(all.next) > all.next);
    return first && does ? { kind: "person", speaker: first.speaker, from: at, next: first.next } : all;
  }

  /** “—le pincha Lourdes”: whatever she does to somebody beside a quotation, she says it. */
  #behindClitic(at: number): number | undefined {
    const { words, subjects } = this.#reading;
    const clitic = words.length("clitics", at);
    const verb = words.tokens[at + clitic];
    if (clitic === 0 || verb?.kind !== "word" || verb.capital || words.is("unspoken", at + clitic)) return undefined;
    return subjects.nameAt(at + clitic + 1) ? at + clitic + 1 : undefined;
  }

  /** “…” That was Callum. — “…,” from Beth. */
  #pointed(at: number): Attribution | undefined {
    const { words, subjects } = this.#reading;
    const lead = words.length("pointers", at);
    const subject = subjects.at(at + lead);
    // “Fine.” Odell. — “Again?” Odell, before he sat down.
    if (lead === 0 && !(subject && this.#isBare(subject.next))) return undefined;
    const end = subject ? words.skipAdverbs(subject.next) : at;
    const mark = words.kindAt(end);
    const isEnd = mark === undefined || mark === "stop" || mark === "comma";
    if (isDenied(framingFrom(at - 1, 0, this.#reading), at - 1, this.#reading)) return undefined;
    return subject?.kind === "person" && isEnd ? { subject, next: end } : undefined;
  }

  /** The number of the dash that ends what is told from a token on, else of the token itself. */
  #nextDash(at: number): number {
    const { words } = this.#reading;
    let end = at;
    while (end < at + bareReach && words.kindAt(end) === "word") end++;
    return words.kindAt(end) === "dash" ? end : at;
  }

  /** Whether nothing follows a name, or only how or when its bearer spoke. */
  #isBare(at: number): boolean {
    const { words } = this.#reading;
    if (words.kindAt(at) === "stop") return true;
    const next = at + 1;
    const isHow =
      words.kindAt(at) === "comma" &&
      (words.is("prepositions", next) || words.skipAdverbs(next) > next || isGerund(words.wordAt(next) ?? ""));
    if (!isHow) return false;
    for (let index = next; index < next + bareReach; index++) {
      const kind = words.kindAt(index);
      if (kind !== "word") return kind === "stop" || kind === undefined;
    }
    return false;
  }

  /** “…?” demanded Mort: beside a quotation nearly any verb tells who spoke. `isLast`: nothing may follow it. */
  #behindAnyVerb(at: number, isLast: boolean): number {
    const { words, predicates } = this.#reading;
    const gesture = predicates.gestureEnd(at);
    const word = words.tokens[at];
    if (gesture > at || word?.kind !== "word" || word.capital || words.is("unspoken", at)) return gesture;
    const end = words.skipAdverbs(at + 1);
    const isEnd = words.kindAt(end) !== "word";
    return words.lexicon.endsLikePast(word.text) && (isEnd || !isLast) ? end : at;
  }

  #found(subject: Subject, next: number, isStopped: boolean): Attribution | undefined {
    const { words, subjects, complements } = this.#reading;
    const adverbs = words.skipAdverbs(next);
    const told = complements.told(adverbs, tell, subject);
    const end = told?.next ?? adverbs;
    const more = words.kindAt(end);
    if (isStopped && more !== undefined && more !== "stop") return undefined;
    const isSaid = words.is("that", end) || (words.is("questions", end) && !words.is("temporal", end));
    // “…,” I was going to say.
    if (words.is("toDo", end) && words.verbAt(end + 1, ["infinitive"])) return undefined;
    const begins = words.is("determiners", end) || subjects.at(end) !== undefined;
    return isSaid || begins || more === "quote"
      ? undefined
      : {
          ...{ subject, next: end, to: told?.people ?? [] },
          ...optional("toPronoun", told?.pronoun),
          ...optional("toWhole", told?.whole),
        };
  }

  /** Whether a quotation that ends like a sentence, or that a verb has introduced, ends the sentence it stands in. */
  endsSentence(index: number, from: number): boolean {
    const inner = this.#reading.words.tokens[index]?.quotation?.inner;
    if (!inner) return false;
    if (!".!?…".includes(this.lastOf(inner))) return this.#isIntroduced(index, from);
    return index > from || !this.at(index);
  }

  /** Whether a verb right before says whose a quotation is: “Ben said “i got him” Ann shook her head.” */
  #isIntroduced(index: number, from: number): boolean {
    const { tokens } = this.#reading.words;
    for (let at = index - 1; at >= Math.max(from, index - introductionReach); at--) {
      if (tokens[at]?.kind === "quote") return false;
      if ((tokens[at]?.entry?.verbs.length ?? 0) > 0) return true;
    }
    return false;
  }
}
