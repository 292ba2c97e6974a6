/** Quotations that no verb before them has taken: whose they are. */
import { optional } from "../../../text/optional.ts";
import type { Told } from "../people/addressed.ts";
import type { Asked } from "../people/asking.ts";
import type { Attribution } from "./attribution.ts";
import { Alone } from "./alone.ts";
import { Deeds } from "./deeds.ts";
import { Framing } from "./framing.ts";
import { Trailing } from "./trailing.ts";
import type { Somebody } from "../people/antecedents.ts";
import type { Speaker } from "../../model.ts";
import { hearerOf, pronounOfObject } from "../verbs/said.ts";
import type { Saying } from "../saying.ts";
import type { Hearers, Open } from "../builder.ts";
import type { Subject } from "../people/subjects.ts";
import type { Place, Tools } from "../tools.ts";

/** How sure it is who speaks in a line of dialogue that does not tell. */
const line = 0.5;
/** … and where a colon behind their name does. */
const colon = 0.9;

/** Longest quotation that only calls somebody, in characters. */
const callLength = 20;
/** How many words “and got a quiet” has at most. */
const gottenReach = 5;
/** How far before a quotation its speaker stands inside of what somebody else says, in tokens. */
const insertionReach = 14;

/** Somebody by name, or the writer. */
function isSomebody({ speaker }: Somebody, { kind }: Subject): boolean {
  return speaker.role === "member" || speaker.role === "worker" || kind === "joint";
}

/** Finds speakers of quotations. */
export class Quoting {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #framing: Framing;
  readonly #trailing: Trailing;
  readonly #alone: Alone;
  readonly #deeds: Deeds;
  /** How many lines of dialogue have come in a row, and the number of the token behind the last. */
  #inLines = 0;
  #line = -1;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
    this.#framing = new Framing(tools);
    this.#trailing = new Trailing(tools);
    this.#alone = new Alone(tools);
    this.#deeds = new Deeds(tools, saying);
  }

  /** Ends a sentence. */
  ends(place: Place): void {
    this.#alone.ends(place);
  }

  /** Reads a quotation. Gives the number of the token to go on with. */
  read(at: number, place: Place): number {
    const quotation = this.#tools.words.tokens[at]?.quotation;
    if (!quotation) return at + 1;
    const { open } = this.#tools.builder;
    if (open) {
      if (!this.#answered(at, open)) this.#another(at, open);
      return at + 1;
    }
    const framed = quotation.opensLine ? undefined : this.#framing.before(at, place);
    const teller = framed && this.#tools.cast.who(framed);
    if (framed && teller) {
      this.#tools.cast.setMain(framed);
      this.#add(teller, at, at + 1, false);
      return at + 1;
    }
    const told = this.#tools.attributions.at(at);
    const attribution = told ?? (quotation.opensLine ? undefined : this.#trailing.at(at));
    if (attribution) {
      const { subject, next } = attribution;
      if (quotation.opensLine && this.#line !== at) this.#inLines = 0;
      const { lastSaid } = this.#tools.builder;
      const isMore = attribution.goesOn === true && subject.kind === "she" && lastSaid?.speaker.role === "member";
      const isSame = isMore && this.#tools.cast.mayBe(lastSaid.speaker, subject.called);
      const found = isSame ? lastSaid : this.#tools.cast.who(subject);
      this.#tools.cast.setMain(subject);
      const who = subject.kind === "she" && at === place.from ? this.#saying.answerer(found, subject) : found;
      if (who && place.elsewhere >= place.to)
        this.#add(
          // Only a verb makes a story of a paragraph.
          ...([who, at, next, told !== undefined && isSomebody(who, subject)] as const),
          { to: attribution.to ?? [], ...this.#hearers(attribution, who) },
        );
      if (quotation.opensLine) this.#endLine(place);
      return next;
    }
    const { quoted } = this.#tools;
    if (at === 0 && quoted) {
      this.#tools.builder.goOn(quoted, at);
      return at + 1;
    }
    if (quotation.opensLine) {
      const isLine = at === place.from && (at + 1 >= place.to || this.#tools.words.kindAt(at + 1) === "stop");
      if (isLine && this.#tools.words.lexicon.drops)
        this.#tools.builder.quote({ speaker: this.#inTurn(at), confidence: line }, at, at + 1, true);
      this.#endLine(place);
      return at + 1;
    }
    const isWhole = this.#alone.isWhole(at, place);
    const answerer = isWhole ? this.#alone.answerer(at) : undefined;
    if (answerer) this.#add(answerer, at, at + 1, false);
    else if (this.#goesOn(at, place, isWhole)) this.#tools.builder.quoteOn(at);
    else {
      // “I miss him,” and Odell was crying.
      const behind = at === place.from ? this.#alone.behind(at) : undefined;
      const who = isWhole ? this.#alone.of(at) : (behind ?? this.#deeds.of(at, place));
      const is =
        who ??
        this.#alone.more(at, place) ??
        this.#beforeColon(at, place) ??
        (isWhole ? this.#alone.nobody(at) : undefined);
      const asked = is && isWhole ? this.#alone.askedBy(is) : undefined;
      if (is) this.#add(is, at, at + 1, false, asked ? { to: [{ speaker: asked, from: at, next: at }] } : {});
    }
    return at + 1;
  }

  /** “Odell's reaction was immediate: “No way.”” */
  #beforeColon(at: number, place: Place): Somebody | undefined {
    const subject = this.#framing.beforeColon(at, place);
    const who = subject && this.#tools.cast.who(subject);
    if (who) this.#tools.cast.setMain(subject);
    return who && { ...who, confidence: Math.min(colon, who.confidence) };
  }

  /** “I asked Ruth how she was and got “fine””, “… and she, “fine”” */
  #answered(at: number, { asked, at: begun }: Open): boolean {
    const { words, builder } = this.#tools;
    for (let from = at - 1; from >= Math.max(begun, at - gottenReach) && words.kindAt(from) === "word"; from--) {
      const joined = words.length("conjunctions", from);
      const got = joined > 0 ? words.length("gotten", from + joined) : 0;
      if (got === 0 || !asked) continue;
      builder.close(from);
      this.#add(asked, at, at + 1, false);
      return true;
    }
    return false;
  }

  /** “Rosa said yes, and Carmen, with her mouth full: “me too””, “I asked how she was, and she: “fine”” */
  #another(at: number, open: Open): void {
    const { words, subjects, builder, cast } = this.#tools;
    if (words.kindAt(at - 1) !== "colon") return;
    for (let from = at - 2; from > Math.max(open.at, at - insertionReach); from--) {
      const joined = words.length("conjunctions", from);
      const subject = joined > 0 ? subjects.at(from + joined) : undefined;
      if (!subject || !["person", "she"].includes(subject.kind)) continue;
      const mark = words.kindAt(subject.next);
      if (mark !== "comma" && subject.next !== at - 1) return;
      const who = subject.kind === "she" ? open.asked : cast.who(subject);
      if (!who) return;
      builder.close(from);
      cast.setMain(subject);
      cast.takeFor(subject, who);
      this.#add(who, at, at + 1, subject.kind === "person");
      return;
    }
  }

  /** Who speaks in a line of dialogue that does not tell: of two who speak by turns, the other one. */
  #inTurn(at: number): Speaker {
    const { builder, people } = this.#tools;
    // “—¿Y usted? —le pregunté a Rosa.”
    const { called } = builder.asking;
    if (called && this.#line === at) return called;
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
    // “…!” said Ruth, and everyone laughed.
    const isLast = this.#tools.builder.clauses.at(-1) === here;
    return (isWhole && isLast && !this.#alone.isBeside(at)) || (isOfSentence && isMarked);
  }

  /** Whether a quotation asks, and whom. */
  #askedIn(at: number, asker: Speaker, next: number, to: readonly Told[]): Asked | undefined {
    const { words, attributions } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    if (!inner) return undefined;
    const [of, ...others] = this.#alone.calledIn(at).filter((called) => called !== asker);
    // “Odell!”
    const isCall = attributions.lastOf(inner) === "!" && inner.end - inner.start < callLength;
    if (isCall && of) return { of, isCalled: true };
    if (attributions.lastOf(inner) !== "?") return undefined;
    if (of) return others.length === 0 ? { of, isCalled: true } : {};
    const [heard, ...more] = to;
    if (heard && heard.speaker !== asker) return more.length === 0 ? { of: heard.speaker } : {};
    // “Scared?” I repeated. “Yeah.”
    if (asker.role === "worker") return {};
    for (let told = at + 1; told < next; told++)
      if (words.verbAt(told, ["finite", "first"])?.is.kinds.has("ask") === true) return {};
    return undefined;
  }

  /** “…,” she told him. “…,” he told everybody. */
  #hearers(attribution: Attribution, who: Somebody): Hearers {
    const { words, cast, people } = this.#tools;
    const pronoun = attribution.toPronoun;
    const called = pronoun === undefined ? undefined : pronounOfObject(words.wordAt(pronoun));
    if (pronoun === undefined || called === undefined) {
      const told = attribution.toWhole === "somebody" ? cast.resolve(attribution.next, who) : undefined;
      return optional("hears", hearerOf(attribution, told, people));
    }
    const told = cast.resolve(pronoun, who, called);
    if (told?.speaker.role !== "member") return {};
    cast.mention(told.speaker, pronoun);
    cast.call(told, called);
    return { told: { who: told, called }, hears: told.speaker };
  }

  #add(who: Somebody, at: number, next: number, isSure: boolean, heard: Hearers = {}): void {
    this.#tools.builder.quote(who, at, next, isSure, this.#askedIn(at, who.speaker, next, heard.to ?? []), heard);
    if (who.speaker.role === "member") this.#tools.cast.mention(who.speaker, next);
  }
}
