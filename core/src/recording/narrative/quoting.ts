/** Quotations that no verb before them has taken: whose they are. */
import type { Asked, Heeding } from "./asking.ts";
import type { Somebody } from "./memory.ts";
import type { Speaker } from "../model.ts";
import { pronounOfObject, type Saying } from "./saying.ts";
import type { Place, Tools } from "./tools.ts";

/** How sure it is who speaks where only the sentences around tell. */
const [beat, colon, line] = [0.7, 0.9, 0.5];

/** Finds speakers of quotations. */
export class Quoting {
  readonly #tools: Tools;
  readonly #saying: Saying;
  /** How many lines of dialogue have come in a row, and the number of the token behind the last. */
  #inLines = 0;
  #line = -1;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Reads a quotation. Gives the number of the token to go on with. */
  read(at: number, place: Place): number {
    const quotation = this.#tools.words.tokens[at]?.quotation;
    if (!quotation || this.#tools.builder.open) return at + 1;
    const attribution = this.#tools.attributions.at(at);
    if (attribution) {
      const { subject, next } = attribution;
      if (quotation.opensLine && this.#line !== at) this.#inLines = 0;
      const { lastSaid } = this.#tools.builder;
      const isMore = attribution.goesOn === true && subject.kind === "she" && lastSaid?.speaker.role === "member";
      const isSame = isMore && this.#tools.cast.mayBe(lastSaid.speaker, subject.called);
      const found = isSame ? lastSaid : this.#tools.cast.who(subject);
      this.#tools.cast.setMain(subject, false);
      const who = subject.kind === "she" && at === place.from ? this.#saying.answerer(found, subject) : found;
      if (who && place.elsewhere >= place.to)
        this.#add(
          ...([who, at, next, who.speaker.role === "member" || ["joint", "I"].includes(subject.kind)] as const),
          this.#heeding(attribution.toPronoun, who),
        );
      if (quotation.opensLine) this.#endLine(place);
      return next;
    }
    const isWhole = at === place.from && (at + 1 >= place.to || this.#tools.words.kindAt(at + 1) === "stop");
    if (quotation.opensLine) {
      if (isWhole && this.#tools.words.lexicon.drops)
        this.#tools.builder.quote({ speaker: this.#inTurn(at), confidence: line }, at, at + 1, true);
      this.#endLine(place);
      return at + 1;
    }
    const { called, before } = this.#tools.builder.asking;
    const answerer = isWhole ? (called ?? (this.#answers(at) ? before : undefined)) : undefined;
    if (answerer && !this.#calledIn(at).includes(answerer))
      this.#add({ speaker: answerer, confidence: called ? beat : line }, at, at + 1, false);
    else if (this.#goesOn(at, place, isWhole)) this.#tools.builder.quoteOn(at);
    else {
      const who = isWhole ? this.#ofSentenceBefore(at) : this.#ofMain(at, place);
      if (who) this.#add(who, at, at + 1, false);
    }
    return at + 1;
  }

  /** Who speaks in a line of dialogue that does not tell: of two who speak by turns, the other one. */
  #inTurn(at: number): Speaker {
    const { builder, people } = this.#tools;
    const [other, last] = builder.clauses.slice(-2);
    const isByTurns = this.#line === at && this.#inLines > 1 && other && last && other.speaker !== last.speaker;
    return isByTurns && other.speaker.role === "member" ? other.speaker : people.unknown();
  }

  #endLine({ to }: Place): void {
    this.#inLines++;
    this.#line = to;
  }

  /** “…,” Tina said, “…” — and a sentence that is a quotation goes on with the one before. */
  #goesOn(at: number, place: Place, isWhole: boolean): boolean {
    const here = this.#tools.builder.quotation;
    if (!here) return false;
    const before = this.#tools.words.kindAt(at - 1);
    const isOfSentence = here.end > this.#tools.builder.startOf(place.from);
    // “nothing,” then “everything”
    const isMarked = before === "comma" || before === "dash" || this.#tools.words.is("conjunctions", at - 1);
    return isWhole || (isOfSentence && isMarked);
  }

  /** “Gloria looked at Tina. “You always do this.”” */
  #ofSentenceBefore(at: number): Somebody | undefined {
    const inner = this.#tools.words.tokens[at]?.quotation?.inner;
    if (!inner || !".!?…".includes(this.#tools.attributions.lastOf(inner))) return undefined;
    const { before } = this.#tools.cast;
    // “Zeb wondered what time it was. “Seven.””
    const { asking } = this.#tools.builder;
    const asked =
      before?.speaker.role === "member" && this.#answers(at) ? asking.answererOf(before.speaker, undefined) : undefined;
    if (asked) return asked === "unclear" ? undefined : { speaker: asked, confidence: line };
    // After the writer, the member whom the writer spoke to.
    const who = before?.speaker.role === "member" ? before : this.#tools.cast.resolve(at);
    // “I looked at Tyrell. “What about you, Tyrell?”” “Luz giggled. “Luz, …”” was said by somebody else.
    if (who && this.#calledIn(at).includes(who.speaker))
      return before?.speaker.role === "worker" ? { ...before, confidence: beat } : undefined;
    return who && who.speaker.role !== "unknown" ? { ...who, confidence: beat } : undefined;
  }

  /** “Quit what?” asked Suki. “My job.”: it asks nothing itself, and speaks to nobody. */
  #answers(at: number): boolean {
    const { words, text, attributions } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    if (!inner || attributions.lastOf(inner) === "?") return false;
    return !/(?:^|[^a-z])(?:you|your|you're|tú|te|usted|vos)(?![a-z])/i.test(text.slice(inner.start, inner.end));
  }

  /** Whom a quotation calls by name. */
  #calledIn(at: number): readonly Speaker[] {
    const { words, text, people } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    return inner ? people.called(text.slice(inner.start, inner.end)) : [];
  }

  /** “Gloria put down her cup: “No.”” */
  #ofMain(at: number, place: Place): Somebody | undefined {
    const { main, mainIs, isBlocked, mayGoOn } = this.#tools.cast;
    const mark = this.#tools.words.kindAt(at - 1);
    // “Kilo tried one: “…””
    const isReal = !isBlocked || (mayGoOn && mark === "colon");
    if (!main || !mainIs || !isReal || place.elsewhere <= at) return undefined;
    if (mark === "colon") return { ...mainIs, confidence: Math.min(colon, mainIs.confidence) };
    if (mark !== "comma" || mainIs.speaker.role !== "member" || !this.#isUtterance(at)) return undefined;
    for (let between = main.next; between < at; between++)
      if (this.#tools.words.is("unspoken", between) || this.#tools.words.kindAt(between) === "quote") return undefined;
    return { ...mainIs, confidence: beat };
  }

  /** Whether a quotation is a whole sentence rather than a name or a word. */
  #isUtterance(at: number): boolean {
    const token = this.#tools.words.tokens[at];
    return token?.quotation !== undefined && ".!?…".includes(this.#tools.attributions.lastOf(token.quotation.inner));
  }

  /** Whether a quotation asks, and whom. */
  #askedIn(at: number, asker: Speaker, next: number): Asked | undefined {
    const { words, attributions } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    if (!inner || attributions.lastOf(inner) !== "?") return undefined;
    const [of, ...others] = this.#calledIn(at).filter((called) => called !== asker);
    if (of) return others.length === 0 ? { of } : {};
    for (let told = at + 1; told < next; told++)
      if (words.verbAt(told, ["finite", "first"])?.is.kinds.has("ask") === true) return {};
    return undefined;
  }

  /** “…,” she told him. */
  #heeding(pronoun: number | undefined, who: Somebody): Heeding | undefined {
    const { words, cast } = this.#tools;
    const called = pronoun === undefined ? undefined : pronounOfObject(words.wordAt(pronoun));
    if (pronoun === undefined || called === undefined) return undefined;
    const told = cast.resolve(pronoun, who, called);
    if (told?.speaker.role !== "member") return undefined;
    cast.mention(told.speaker, pronoun);
    cast.call(told, called);
    return { who: told, called };
  }

  #add(who: Somebody, at: number, next: number, isSure: boolean, told?: Heeding): void {
    this.#tools.builder.quote(who, at, next, isSure, this.#askedIn(at, who.speaker, next), told);
    if (who.speaker.role === "member") this.#tools.cast.mention(who.speaker, next);
  }
}
