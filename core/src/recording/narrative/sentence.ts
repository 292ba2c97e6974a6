/** Reads a sentence from left to right: where its clauses begin and end. */
import { isPerson } from "../people/person.ts";
import { Asides } from "./manners/asides.ts";
import { Clauses } from "./clauses.ts";
import { Ends } from "./ends/ends.ts";
import { Leads } from "./leads.ts";
import { Marks } from "./ends/marks.ts";
import { Onward } from "./ends/onward.ts";
import { Quoting } from "./quotes/quoting.ts";
import { Rounds } from "./manners/rounds.ts";
import { Saying } from "./saying.ts";
import type { Sentence } from "./tokens/sentences.ts";
import { Subordinates } from "./subordinates.ts";
import type { Tools } from "./tools.ts";

/** Reads the sentences of a paragraph, in order. */
export class SentenceReader {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #clauses: Clauses;
  readonly #quoting: Quoting;
  readonly #asides: Asides;
  readonly #subordinates: Subordinates;
  readonly #rounds: Rounds;
  readonly #onward: Onward;
  readonly #marks: Marks;
  readonly #ends: Ends;
  readonly #leads: Leads;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#saying = new Saying(tools);
    this.#ends = new Ends(tools, this.#saying);
    this.#leads = new Leads(tools, this.#saying);
    this.#clauses = new Clauses(tools, this.#saying, this.#ends);
    this.#quoting = new Quoting(tools, this.#saying);
    this.#asides = new Asides(tools, this.#saying);
    this.#subordinates = new Subordinates(tools, this.#saying, this.#clauses);
    this.#rounds = new Rounds(tools, this.#saying);
    this.#onward = new Onward(tools, this.#saying);
    this.#marks = new Marks(tools);
  }

  /** Reads a sentence; says whether somebody says or does something in it. */
  read({ from, to }: Sentence): boolean {
    const { words, cast, builder } = this.#tools;
    this.#saying.begins({ from, to, elsewhere: this.#elsewhere(from, to) });
    const before = builder.clauses.length;
    const last = builder.quotation;
    const pieces = last?.words.length;
    cast.begin();
    this.#rounds.begin({ from, to });
    for (let at = from; at < to; at++) {
      const somebody = this.#tools.subjects.mentionedAt(at);
      if (somebody && isPerson(somebody)) cast.mention(somebody, at);
    }
    const isReal = !words.is("unreal", from);
    if (!isReal) cast.block();
    else {
      this.#clauses.comes(from);
      this.#clausesOf(from, to);
    }
    builder.close(to);
    builder.keepGestures(before);
    const isLonger = last?.words.length !== pieces;
    if (builder.quotation === last && !isLonger) builder.endQuotation();
    if (isReal && builder.clauses.length === before) this.#asides.read(this.#saying.place);
    const isNarrated = isLonger || builder.clauses.length > before;
    if (!isNarrated) builder.asking.end();
    this.#quoting.ends(this.#saying.place);
    this.#rounds.end(isNarrated);
    cast.end(
      words,
      from,
      builder.clauses.slice(before).some(({ act }) => !act),
      isNarrated,
    );
    return isNarrated;
  }

  /** Number of the token from which on a sentence says that it was somewhere else. */
  #elsewhere(from: number, to: number): number {
    const { words } = this.#tools;
    for (let at = from; at < to; at++) {
      const length = words.length("elsewhere", at);
      if (length === 0) continue;
      // “Una vez sentadas todas, …”
      if (at === from && words.length("leadIns", at) === length) continue;
      // “Ann said last week was hard”, “Ann said: Last week …”
      if (words.is("finite", at + length) || words.kindAt(at - 1) === "colon") continue;
      // “…, off the record.” is about the whole sentence.
      const isAll = words.kindAt(at - 1) === "comma" && words.kindAt(at + length) !== "word";
      return isAll ? from : at;
    }
    return Infinity;
  }

  #clausesOf(from: number, to: number): void {
    const { words, builder } = this.#tools;
    /** Where the mark or word stands that begins a clause; −1 inside of one. */
    let border = from;
    /** The sentence begins with when it was: its own clause may begin without a comma. */
    const isTold = words.is("temporal", from);
    const behind = this.#asides.first(this.#saying.place) ?? this.#resumed(from);
    if (behind !== undefined) border = behind;
    for (let at = behind ?? from; at < to;) {
      const kind = words.kindAt(at);
      if (kind === "quote") {
        at = this.#quoting.read(at, this.#saying.place);
        border = this.#borderBehind(at);
        continue;
      }
      if (kind !== "word") {
        // “agreed w. Dov”
        const isDot = kind === "stop" && words.is("abbreviations", at - 1);
        if (border < 0 && !isDot) border = at;
        if (builder.open && this.#marks.isEnd(at, kind)) builder.close(at);
        at++;
        continue;
      }
      const joined = at > from ? this.#joint(at) : 0;
      const isMarked = border >= 0;
      let next: number | undefined;
      // “Maria says: It was long and I am tired.”
      if (builder.open?.isDirect === true && !(isMarked && this.#marks.isAnotherName(at + joined))) {
        border = -1;
        at += Math.max(1, joined);
        continue;
      }
      if (joined > 0) {
        const isAnswer = words.is("answering", at);
        const place = { at: isMarked ? border : at, isMarked, isJoined: true, isAnswer };
        next =
          this.#ends.writersOwn(place.at, at + joined) ??
          this.#subordinates.whenAsked(at + joined, place) ??
          this.#rounds.answer(at + joined, place) ??
          this.#clauses.indirect(at + joined, place) ??
          this.#clauses.clause(this.#leads.behindAdverb(at + joined), place) ??
          this.#onward.read(at + joined, place);
      } else {
        const lead = at === from ? this.#leads.behindLeadIn(at) : at;
        if (isMarked)
          next =
            this.#subordinates.accordingTo(at, border) ??
            this.#subordinates.relative(at, border) ??
            this.#subordinates.temporal(at, border) ??
            this.#rounds.answer(lead, { at: border, isMarked, isJoined: false }) ??
            this.#clauses.indirect(at, { at: border, isMarked, isJoined: false }, lead) ??
            this.#clauses.clause(lead, { at: border, isMarked, isJoined: false }) ??
            this.#onward.read(at, { at: border, isMarked, isJoined: false });
        // “When I asked her to repeat it she said “Nothing.””
        else if (builder.open?.isTemporal ?? (isTold && !builder.open)) next = this.#clauses.main(at);
        next ??= this.#clauses.gerund(at, isMarked && at > from);
      }
      border = next === undefined ? -1 : this.#borderBehind(next);
      at = next ?? at + Math.max(1, joined);
    }
  }

  /** “Que no quiere.”, unless it is told who says so: “Que no, le dije.” */
  #resumed(from: number): number | undefined {
    const { drops } = this.#tools.words.lexicon;
    return drops && !this.#asides.at(this.#saying.place) ? this.#clauses.resumed(from) : undefined;
  }

  /** How many words join a clause to what stands before it. */
  #joint(at: number): number {
    const { words, cast, builder } = this.#tools;
    const length = words.length("conjunctions", at);
    // “Karl complained until Rosie asked him to stop”, but nobody's words have an end there.
    const mayTell = !cast.isBlocked && (!builder.open || builder.open.endsAtComma);
    return length === 0 && mayTell ? words.length("subordinators", at) : length;
  }

  /** “full,” Maria said “half,” and …: a quotation that ends with a mark ends its clause. */
  #borderBehind(at: number): number {
    const { words, builder, attributions } = this.#tools;
    const inner = words.tokens[at - 1]?.quotation?.inner;
    return inner && !builder.open && ",.!?…".includes(attributions.lastOf(inner)) ? at : -1;
  }
}
