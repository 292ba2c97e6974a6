/** Whose a quotation is that is a sentence of its own: the sentences around it tell. */
import type { Speaker } from "../../model.ts";
import type { Somebody } from "../people/antecedents.ts";
import { soundsSaid } from "./sounding.ts";
import type { Place, Tools } from "../tools.ts";

/** How sure it is who speaks where the sentence before tells, and where less does. */
const [beat, guess] = [0.7, 0.5];
/** How far behind a quotation its sentence is looked through, in tokens. */
const reach = 10;
/** Somebody is spoken to. */
const toYou = /(?:^|[^a-z])(?:you|your|you're|tú|te|usted|ustedes|vos)(?![a-z])/i;

/** Finds speakers of quotations that stand alone. */
export class Alone {
  readonly #tools: Tools;
  /** The sentence before. */
  #before: Place | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Ends a sentence: the next one may be what somebody in it says. */
  ends(place: Place): void {
    this.#before = place;
  }

  /** Whether a quotation is all that is said of it: “Fine.” — “Fine,” with a shrug. */
  isWhole(at: number, { from, to }: Place): boolean {
    const { words, subjects } = this.#tools;
    if (at !== from) return false;
    if (at + 1 >= to || words.kindAt(at + 1) === "stop") return true;
    const next = at + (words.kindAt(at + 1) === "comma" ? 2 : 1);
    if (this.#isReply(next)) return true;
    if (!words.is("prepositions", next)) return false;
    for (let index = next; index < Math.min(to, next + reach); index++) {
      const kind = words.kindAt(index);
      if (kind === "stop") return true;
      if (kind !== "word" || words.verbAt(index, ["finite", "first"]) || subjects.at(index)) return false;
    }
    return false;
  }

  /** “The Monday,” was the reply. */
  #isReply(at: number): boolean {
    const { words } = this.#tools;
    const came = at + words.length("arrivals", at);
    const noun = came + words.length("determiners", came);
    return came > at && noun > came && words.is("speechNouns", noun) && words.kindAt(noun + 1) === "stop";
  }

  /** Who answers: whoever was asked by name, or of two who speak by turns the other one. */
  answerer(at: number): Somebody | undefined {
    const { asking, lastSaid } = this.#tools.builder;
    const mayAnswer = lastSaid?.speaker.role === "worker" || asking.isByName || this.#answers(at);
    const called = mayAnswer ? asking.called : undefined;
    const speaker = called ?? this.#other(at) ?? (this.#answers(at) ? asking.before : undefined);
    if (!speaker || this.calledIn(at).includes(speaker)) return undefined;
    return { speaker, confidence: called ? beat : guess };
  }

  /** Then “maybe.” — goes on with whoever spoke. */
  more(at: number, { from }: Place): Somebody | undefined {
    const { words, builder } = this.#tools;
    const { lastSaid, quotation } = builder;
    const isThen = at > from && (words.skipAdverbs(from) === at || words.length("conjunctions", from) === at - from);
    if (!isThen || !quotation || lastSaid?.speaker !== quotation.speaker) return undefined;
    return { speaker: lastSaid.speaker, confidence: guess };
  }

  /** Whom the writer asks by looking at them: the only one whom the sentence before names. */
  askedBy({ speaker }: Somebody): Speaker | undefined {
    return speaker.role === "worker" ? this.#tools.cast.onlyMentioned : undefined;
  }

  /** Somebody speaks, though nothing tells who. */
  nobody(at: number): Somebody | undefined {
    const { people, words } = this.#tools;
    const { from = at, to = at } = this.#before ?? {};
    for (let index = from; index < to; index++)
      if (words.is("unspoken", index) || words.is("written", index)) return undefined;
    return soundsSaid(at, this.#tools) ? { speaker: people.unknown(), confidence: guess } : undefined;
  }

  /** Who speaks, by the sentence before a quotation, else by the one behind it. */
  of(at: number): Somebody | undefined {
    return this.#ofSentenceBefore(at) ?? this.behind(at);
  }

  /** Whom a quotation calls by name. */
  calledIn(at: number): readonly Speaker[] {
    const { words, text, people } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    return inner ? people.called(text.slice(inner.start, inner.end)) : [];
  }

  /** “No.” “Why not?” “Scared.”: between two quotations side by side the speaker changes. */
  #other(at: number): Speaker | undefined {
    const { builder, people } = this.#tools;
    if (!this.isBeside(at)) return undefined;
    const behind = this.behind(at, true)?.speaker;
    if (behind && behind !== builder.quotation?.speaker) return behind;
    const said = builder.clauses.filter(({ act }) => !act).slice(-2);
    const [other, last] = said;
    if (!other || !last || other.speaker === last.speaker) return people.unknown();
    return other.speaker;
  }

  /** Whether a quotation follows directly on one that somebody says. */
  isBeside(at: number): boolean {
    const { builder, words } = this.#tools;
    const before = words.kindAt(at - 1) === "stop" ? at - 2 : at - 1;
    return words.kindAt(before) === "quote" && builder.quotation?.end === words.tokens[before]?.end;
  }

  /** “Gloria looked at Tina. “You always do this.”” */
  #ofSentenceBefore(at: number): Somebody | undefined {
    const { cast, builder } = this.#tools;
    const { before } = cast;
    // Who spoke last in the paragraph before is not who begins this one.
    if (!this.#before) return undefined;
    const isMember = before?.speaker.role === "member";
    // “Zeb wondered what time it was. “Seven.””
    const asked = isMember && this.#answers(at) ? builder.asking.answererOf(before.speaker, undefined) : undefined;
    if (asked) return asked === "unclear" ? undefined : { speaker: asked, confidence: guess };
    // “I looked at Tyrell. “What about you?””
    const isWriter = before?.speaker.role === "worker";
    // “I leaned in. “And then?””
    const last = builder.clauses.at(-1);
    const mayAsk = last?.act !== undefined && last.speaker.role === "worker";
    const isAsked = this.#asks(at) && (mayAsk || cast.onlyMentioned !== undefined);
    if (isWriter && (isAsked || this.#speaksToYou(at))) return { ...before, confidence: beat };
    // “Miré a Carmen. «¿Y usted?»”
    const writer = before ? undefined : this.#writer(at);
    if (writer) return writer;
    // After the writer, the member whom the writer spoke to.
    const who = isMember ? before : (cast.resolve(at) ?? this.#mentioned());
    // “Luz giggled. “Luz, …”” was said by somebody else.
    if (who && this.calledIn(at).includes(who.speaker)) return isWriter ? { ...before, confidence: beat } : undefined;
    return who && who.speaker.role !== "unknown" ? { ...who, confidence: beat } : undefined;
  }

  /** “Miré a Carmen. «¿Y usted?»”: only the verb tells that it is the writer. */
  #writer(at: number): Somebody | undefined {
    const { words, people } = this.#tools;
    const first = this.#before?.from ?? at;
    const isMine = words.lexicon.drops && words.wordAt(first)?.length !== 2 && /[éí]$/.test(words.wordAt(first) ?? "");
    return isMine && this.#speaksToYou(at) ? { speaker: people.writer(), confidence: guess } : undefined;
  }

  /** “Ruth's voice cracked.”, “A long pause from Odell.”: the only one whom the sentence before names. */
  #mentioned(): Somebody | undefined {
    const { words, cast } = this.#tools;
    const place = this.#before;
    if (!place || place.elsewhere < Infinity || words.is("unreal", place.from)) return undefined;
    for (let index = place.from; index < place.to; index++) {
      if (words.is("unspoken", index) || words.is("written", index) || words.kindAt(index) === "quote")
        return undefined;
    }
    const only = cast.onlyMentioned;
    return only && { speaker: only, confidence: guess };
  }

  /** “I miss him.” Odell was crying now. — “I miss him,” and Odell was crying. */
  behind(at: number, mayAsk = false): Somebody | undefined {
    const { words, subjects, cast } = this.#tools;
    let from = at + 1;
    while (words.kindAt(from) === "comma" || words.kindAt(from) === "stop") from++;
    from += words.length("conjunctions", from);
    const subject = subjects.at(from);
    if (subject?.kind !== "person" || (this.#asks(at) && !mayAsk)) return undefined;
    const who = this.#does(words.skipAdverbs(subject.next)) ? cast.who(subject) : undefined;
    return who && !this.calledIn(at).includes(who.speaker) ? { ...who, confidence: guess } : undefined;
  }

  /** “was crying”, “banged the table” */
  #does(at: number): boolean {
    const { words, predicates } = this.#tools;
    const clitics = words.length("clitics", at);
    // “…, y Chayo lo dice golpeando la silla”, “…, and Odell said it twice”
    const verb = words.verbAt(at + clitics, ["finite"]);
    if (verb && (clitics > 0 || ["it", "this"].includes(words.wordAt(at + verb.length) ?? ""))) return true;
    at += clitics;
    const isPast = words.kindAt(at) === "word" && words.lexicon.endsLikePast(words.wordAt(at) ?? "");
    if (predicates.gestureEnd(at) > at) return true;
    // “had not looked up”
    if (words.is("finite", at) && !words.is("progressive", at)) return predicates.verb(at, undefined) === undefined;
    if (isPast) return !words.is("unspoken", at) && predicates.verb(at, undefined) === undefined;
    return (
      words.is("progressive", at) &&
      [at + 1, words.skipAdverbs(at + 1)].some((next) => /(?:ing|ndo)$/.test(words.wordAt(next) ?? ""))
    );
  }

  #asks(at: number): boolean {
    const { words, attributions } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    return inner !== undefined && attributions.lastOf(inner) === "?";
  }

  #speaksToYou(at: number): boolean {
    const { words, text } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    return inner !== undefined && toYou.test(text.slice(inner.start, inner.end));
  }

  /** “Quit what?” asked Suki. “My job.”: it asks nothing itself, and speaks to nobody. */
  #answers(at: number): boolean {
    return !this.#asks(at) && !this.#speaksToYou(at);
  }
}
