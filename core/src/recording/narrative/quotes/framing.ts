/**
 * Whose a quotation is where no verb of saying stands beside it, but what stands before it tells: “Ruth's answer was
 * “no””, “from Ruth a dry “no””, “Ruth “tired”, Odell “fine””.
 */
import type { Reading } from "../reading.ts";
import { Owners } from "./owners.ts";
import { framingFrom, isDenied, isSome, soundsSaid } from "./sounding.ts";
import type { Subject } from "../people/subjects.ts";
import type { Place } from "../tools.ts";

/** How far before “Odell with “fine”” another quotation stands. */
const listReach = 6;

/** Finds speakers of quotations by what is told of their words. */
export class Framing {
  readonly #reading: Reading;
  readonly #owners: Owners;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#owners = new Owners(reading);
  }

  /** Who speaks, by what stands before a quotation. */
  before(at: number, place: Place): Subject | undefined {
    const { words } = this.#reading;
    if (place.elsewhere < Infinity || at === place.from) return undefined;
    const from = framingFrom(at, place.from, this.#reading);
    if (from === at) return undefined;
    if (isDenied(from, at, this.#reading)) return undefined;
    const inRound = this.#inRound(at, place, from);
    if (inRound) return inRound;
    for (let index = from; index < at; index++) {
      const isTold = this.#owners.nounAt(index) > 0 || words.is("putIt", index);
      if (!isTold && (words.is("unspoken", index) || words.is("written", index))) return undefined;
    }
    return this.#inBrackets(from, at) ?? this.#byNoun(from, at) ?? this.#byAll(from, at) ?? this.#bySource(from, at);
  }

  /** Who speaks, by a colon behind the only one whom the sentence names. */
  beforeColon(at: number, place: Place): Subject | undefined {
    const { words } = this.#reading;
    const from = framingFrom(at, place.from, this.#reading);
    if (place.elsewhere < Infinity || isDenied(from, at, this.#reading)) return undefined;
    for (let index = from; index < at; index++)
      if (words.is("unspoken", index) || words.is("written", index)) return undefined;
    return this.#inserted(from, at) ?? this.#only(from, at);
  }

  /** “Ruth “tired”, Odell “fine””: nothing but a name, and the end of the clause behind it. */
  #inRound(at: number, place: Place, from: number): Subject | undefined {
    const { words, subjects, text } = this.#reading;
    const end = words.tokens[at]?.quotation?.inner.end ?? 0;
    const isClosed = words.kindAt(at + 1) !== "word" || ",.!?".includes(text[end - 1] ?? " ");
    if (!isClosed && !words.is("conjunctions", at + 1)) return undefined;
    // “Ruth was “tired”, Odell “fine””, “Ruth left with “tired”, Odell with “fine””
    const behind = at + (words.kindAt(at + 1) === "comma" ? 2 : 1);
    const isFirst = this.#isCopula(at - 1) && words.kindAt(subjects.at(behind)?.next ?? at + 1) === "quote";
    const small = this.#isSmall(at - 1) && this.#isListed(at) ? 1 : 0;
    const leads = this.#isSmall(at - 1) && this.#isListBegun(behind) ? subjects.at(from) : undefined;
    if (leads?.kind === "person" && leads.next < at - 1) return leads;
    const to = isFirst ? at - 1 : at - small;
    for (let name = to - 1; name >= Math.max(place.from, to - 4); name--) {
      const subject = subjects.at(name);
      if (!subject || !["person", "joint"].includes(subject.kind)) continue;
      const next = words.skipAdverbs(subject.next);
      // “Rosa, «cansada»; Toño, «contento»”
      const isListed = next === to - 1 && words.kindAt(next) === "comma" && this.#isListEnd(at + 1);
      if (next !== to && !isListed) continue;
      const before = name - 1;
      const joint = words.is("conjunctions", before) ? before - 1 : before;
      const mark = words.kindAt(joint);
      const isBegun = name === place.from || joint < place.from || (mark !== "word" && mark !== "stop");
      return isBegun ? subject : undefined;
    }
    return undefined;
  }

  /** Whether a list ends or goes on behind one of its quotations. */
  #isListEnd(index: number): boolean {
    const { words, subjects } = this.#reading;
    const kind = words.kindAt(index);
    if (kind === undefined || kind === "stop" || kind === "semicolon") return true;
    const next = index + (kind === "comma" ? 1 : 0);
    return subjects.at(next + words.length("conjunctions", next))?.kind === "person";
  }

  /** “with”, “as”, “a” */
  #isSmall(index: number): boolean {
    const { words } = this.#reading;
    return (["withWords", "asWords", "someWords"] as const).some((list) => words.is(list, index));
  }

  /** Whether “Odell with “fine”” begins at a token. */
  #isListBegun(index: number): boolean {
    const { words, subjects } = this.#reading;
    const subject = subjects.at(index);
    return subject?.kind === "person" && this.#isSmall(subject.next) && words.kindAt(subject.next + 1) === "quote";
  }

  /** Whether another quotation stands before a comma before “Odell with “fine””. */
  #isListed(at: number): boolean {
    const { words } = this.#reading;
    for (let index = at - 1; index >= at - listReach; index--) if (words.kindAt(index) === "quote") return true;
    return false;
  }

  /** “Odell, when I asked him:” */
  #inserted(from: number, at: number): Subject | undefined {
    const { words, subjects } = this.#reading;
    const mark = words.kindAt(at - 1);
    const next = words.kindAt(at + 1);
    // “And Ruth, who never says a thing, “it is okay.””
    const isInserted = mark === "comma" && (next === "stop" || next === undefined);
    const subject = mark === "colon" || isInserted ? subjects.at(from) : undefined;
    const isMarked = subject?.kind === "person" && words.kindAt(subject.next) === "comma";
    return isMarked && subject.next < at - 1 ? subject : undefined;
  }

  /** “Odell's reaction was immediate:”, “only Odell had an answer:”: nobody else is named, and a colon follows. */
  #only(from: number, at: number): Subject | undefined {
    const { words, subjects } = this.#reading;
    const mark = words.kindAt(at - 1);
    if (mark !== "colon" && mark !== "dash") return undefined;
    let who: Subject | undefined;
    for (let index = from; index < at; index++) {
      const found = subjects.ownerAt(index) ?? subjects.at(index);
      if (!found || !["person", "newcomer", "I", "group", "joint"].includes(found.kind)) continue;
      const isObject = (["toWords", "about", "prepositions"] as const).some((list) => words.is(list, index - 1));
      if (who || found.kind !== "person" || isObject) return undefined;
      who = found;
      index = found.next - 1;
    }
    return who;
  }

  /** “Odell about the judge (“he didn't look up”)” */
  #inBrackets(from: number, at: number): Subject | undefined {
    const { words, subjects, text } = this.#reading;
    if (text[(words.tokens[at]?.start ?? 0) - 1] !== "(") return undefined;
    for (let index = at - 1; index >= from; index--) {
      const subject = words.tokens[index]?.capital === true ? subjects.at(index) : undefined;
      const isBegun = index === from || words.kindAt(index - 1) !== "word" || words.is("conjunctions", index - 1);
      if (subject?.kind !== "person" || !isBegun) continue;
      // “Ruth wore a cap (“the lucky one”)” says nothing; “Ruth about the judge (“useless”)” does.
      return words.is("prepositions", subject.next) || words.is("about", subject.next) ? subject : undefined;
    }
    return undefined;
  }

  /** “Ruth's answer, after a pause, was”, “the word from Ruth is”, “mine:”. */
  #byNoun(from: number, at: number): Subject | undefined {
    for (let index = from; index < at; index++) {
      const speech = this.#owners.ofSpeech(index);
      // “I thought of Ruth's word “waste””
      if (speech) {
        const mayBe = index === from || speech.next < at || soundsSaid(at, this.#reading);
        return mayBe && this.#isLinked(speech.next, at) ? speech.subject : undefined;
      }
      const owner = this.#owners.at(index);
      const other = this.#owners.ofOther(index);
      // “Ruth's “amen””
      if (owner?.next === at && soundsSaid(at, this.#reading)) return owner.subject;
      const left = other ?? (index === from ? owner : undefined);
      if (left && left.next < at && this.#isLeftOut(left.next, at)) return left.subject;
      if (other && (other.next === at || this.#isLinked(other.next, at))) return other.subject;
    }
    return undefined;
  }

  /** “… was”, “…:”, “… –”: what stands directly before a quotation that is told of. */
  #isLinked(from: number, at: number): boolean {
    const { words } = this.#reading;
    if (from === at) return true;
    const mark = words.kindAt(at - 1);
    if (mark === "colon" || mark === "dash" || mark === "comma") return true;
    for (let index = from; index < at; index++) {
      const copula = words.length("quotedCopulas", index);
      if (copula === 0) continue;
      const next = words.skipAdverbs(index + copula);
      if (next + words.length("someWords", next) === at) return true;
    }
    return false;
  }

  /** “Odell's, after a while:”, “mine was”: the noun is left out. */
  #isLeftOut(from: number, at: number): boolean {
    const { words } = this.#reading;
    const copula = words.length("quotedCopulas", from);
    if (copula > 0 && from + copula === at) return true;
    if (words.kindAt(from) === "colon" && from + 1 === at) return true;
    return words.kindAt(from) === "comma" && words.kindAt(at - 1) === "colon";
  }

  /** “All Ruth said was”, “as Ruth put it,”. */
  #byAll(from: number, at: number): Subject | undefined {
    const { words, subjects } = this.#reading;
    const all = words.length("allThat", from);
    const as = all > 0 ? 0 : words.length("asWords", from);
    if (all + as === 0) return undefined;
    const mark = words.kindAt(at - 1);
    let isSaid = false;
    let who: Subject | undefined;
    for (let index = from + all + as; index < at; index++) {
      if (words.verbAt(index, ["finite", "first", "infinitive"]) || words.is("putIt", index)) isSaid = true;
      const subject = who ? undefined : subjects.at(index);
      if (subject && ["person", "she", "I"].includes(subject.kind)) who = subject;
    }
    const isLinked = as > 0 ? mark === "comma" || mark === "colon" : this.#isCopula(at - 1) || mark === "colon";
    return isSaid && isLinked ? who : undefined;
  }

  #isCopula(index: number): boolean {
    return this.#reading.words.is("quotedCopulas", index);
  }

  /** “From Ruth a dry”, “de Rosa, un seco”, “según Rosa,”. */
  #bySource(from: number, at: number): Subject | undefined {
    const { words, subjects } = this.#reading;
    if (words.kindAt(from - 1) === "quote") return undefined;
    const escaped = this.#escaped(from, at);
    if (escaped) return escaped;
    const lead = words.length("ofWords", from) || words.length("accordingTo", from);
    const subject = lead > 0 ? subjects.at(from + lead) : undefined;
    if (subject?.kind !== "person") return undefined;
    const isTold = words.is("accordingTo", from);
    if (isTold) return this.#isMark(subject.next) && subject.next + 1 === at ? subject : undefined;
    let next = subject.next + (this.#isMark(subject.next) ? 1 : 0);
    next += words.length("quotedCopulas", next) || words.length("voicings", next);
    if (next === at) return next > subject.next ? subject : undefined;
    return words.is("someWords", next) && at - next <= 3 ? subject : undefined;
  }

  /** “A Rosa se le escapó un «ay»”, “me salió un «ay»”. */
  #escaped(from: number, at: number): Subject | undefined {
    const { words, subjects, people } = this.#reading;
    if (!words.lexicon.drops || !isSome(at, this.#reading)) return undefined;
    const isMine = words.wordAt(from) === "me" && words.is("voicings", from + 1);
    if (isMine) return { kind: "I", speaker: people.writer(), from, next: from + 1 };
    const subject = words.is("toWords", from) ? subjects.at(from + 1) : undefined;
    if (subject?.kind !== "person" || words.wordAt(subject.next) !== "se") return undefined;
    for (let index = subject.next; index < at; index++) if (words.is("voicings", index)) return subject;
    return undefined;
  }

  #isMark(index: number): boolean {
    const kind = this.#reading.words.kindAt(index);
    return kind === "comma" || kind === "colon";
  }
}
