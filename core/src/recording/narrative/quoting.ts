/** Quotations that no verb before them has taken: whose they are. */
import type { Attributions } from "./attribution.ts";
import type { Builder } from "./builder.ts";
import type { Cast } from "./cast.ts";
import type { Somebody } from "./memory.ts";
import type { People } from "./subjects.ts";
import type { Words } from "./words.ts";

/** The sentence that a quotation stands in. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Number of the token from which on the sentence says that it was somewhere else. */
  readonly elsewhere: number;
}

/** How sure it is who speaks where only the sentences around tell. */
const [beat, colon, line] = [0.7, 0.9, 0.5];

/** Finds speakers of quotations. */
export class Quoting {
  readonly #words: Words;
  readonly #people: People;
  readonly #cast: Cast;
  readonly #builder: Builder;
  readonly #attributions: Attributions;

  constructor(words: Words, people: People, cast: Cast, builder: Builder, attributions: Attributions) {
    this.#words = words;
    this.#people = people;
    this.#cast = cast;
    this.#builder = builder;
    this.#attributions = attributions;
  }

  /** Reads a quotation. Gives the number of the token to go on with. */
  read(at: number, place: Place): number {
    const quotation = this.#words.tokens[at]?.quotation;
    if (!quotation || this.#builder.open) return at + 1;
    const attribution = this.#attributions.at(at);
    if (attribution) {
      const { subject, next } = attribution;
      const who = this.#cast.who(subject);
      this.#cast.setMain(subject, false);
      if (who && place.elsewhere >= place.to)
        this.#add(who, at, next, ["person", "joint", "newcomer", "I"].includes(subject.kind));
      return next;
    }
    const isWhole = at === place.from && (at + 1 >= place.to || this.#words.kindAt(at + 1) === "stop");
    if (quotation.opensLine) {
      if (isWhole && this.#words.lexicon.drops)
        this.#builder.quote({ speaker: this.#people.unknown(), confidence: line }, at, at + 1, true);
      return at + 1;
    }
    if (this.#goesOn(at, place, isWhole)) this.#builder.quoteOn(at);
    else {
      const who = isWhole ? this.#ofSentenceBefore(at) : this.#ofMain(at, place);
      if (who) this.#add(who, at, at + 1, false);
    }
    return at + 1;
  }

  /** “…,” Tina said, “…” — and a sentence that is a quotation goes on with the one before. */
  #goesOn(at: number, place: Place, isWhole: boolean): boolean {
    const here = this.#builder.quotation;
    if (!here) return false;
    const before = this.#words.kindAt(at - 1);
    const isOfSentence = here.end > this.#builder.startOf(place.from);
    return isWhole || (isOfSentence && (before === "comma" || before === "dash"));
  }

  /** “Gloria looked at Tina. “You always do this.”” */
  #ofSentenceBefore(at: number): Somebody | undefined {
    const inner = this.#words.tokens[at]?.quotation?.inner;
    if (!inner || !".!?…".includes(this.#attributions.lastOf(inner))) return undefined;
    const { before } = this.#cast;
    // After the writer, the member whom the writer spoke to.
    const who = before?.speaker.role === "member" ? before : this.#cast.resolve(at);
    return who && who.speaker.role !== "unknown" ? { ...who, confidence: beat } : undefined;
  }

  /** “Gloria put down her cup: “No.”” */
  #ofMain(at: number, place: Place): Somebody | undefined {
    const { main, mainIs, isBlocked } = this.#cast;
    if (!main || !mainIs || isBlocked || place.elsewhere <= at) return undefined;
    const mark = this.#words.kindAt(at - 1);
    if (mark === "colon") return { ...mainIs, confidence: Math.min(colon, mainIs.confidence) };
    if (mark !== "comma" || mainIs.speaker.role !== "member" || !this.#isUtterance(at)) return undefined;
    for (let between = main.next; between < at; between++)
      if (this.#words.is("unspoken", between) || this.#words.kindAt(between) === "quote") return undefined;
    return { ...mainIs, confidence: beat };
  }

  /** Whether a quotation is a whole sentence rather than a name or a word. */
  #isUtterance(at: number): boolean {
    const token = this.#words.tokens[at];
    return token?.quotation !== undefined && ".!?…".includes(this.#attributions.lastOf(token.quotation.inner));
  }

  #add(who: Somebody, at: number, next: number, isSure: boolean): void {
    this.#builder.quote(who, at, next, isSure);
    if (who.speaker.role === "member") this.#cast.mention(who.speaker, next);
  }
}
