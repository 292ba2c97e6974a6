/**
 * Whose a quotation is where no verb of saying stands beside it, but its own sentence tells: “Ruth's answer was “no””,
 * “Ruth, to the floor: “no””, “a dry “no” from Ruth”, “Ruth “tired”, Odell “fine””.
 */
import type { Attribution, Reading } from "./attribution.ts";
import { Owners } from "./owners.ts";
import type { Subject } from "./subjects.ts";
import type { Place } from "./tools.ts";

/** How far before a quotation its speaker is looked for, and behind it, in tokens. */
const [reach, behindReach] = [18, 8];
/** How many words “a very quiet” has at most. */
const nounReach = 4;
/** How many words of a quotation are looked at. */
const soundReach = 12;
/** Somebody in brackets behind a quotation. */
const bracketed = /^[\s.,]*\(([^()]{1,40})\)/u;

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
    const from = this.#start(at, place.from);
    if (from === at) return undefined;
    for (let index = from; index < at; index++) {
      const isTold = words.is("speechNouns", index) || words.is("putIt", index);
      if (!isTold && (words.is("unspoken", index) || words.is("written", index))) return undefined;
    }
    return this.#inRound(at, place) ?? this.#byNoun(from, at) ?? this.#byAll(from, at) ?? this.#bySource(from, at);
  }

  /** Who speaks, by what stands behind a quotation. */
  behind(at: number): Attribution | undefined {
    return this.#inBrackets(at) ?? this.#given(at) ?? this.#afterDash(at) ?? this.#bare(at) ?? this.#told(at);
  }

  /** Whether a quotation sounds like something that is said, rather than like a name or a word that is talked of. */
  sounds(at: number): boolean {
    const { words, text } = this.#reading;
    const inner = words.tokens[at]?.quotation?.inner;
    if (!inner) return false;
    const said = text.slice(inner.start, inner.end).toLowerCase().replaceAll("’", "'");
    if (/[?!¿¡]/.test(said)) return true;
    let first = true;
    let count = 0;
    for (const [word] of said.matchAll(/[\p{L}\p{M}']+/gu)) {
      const lists = words.lexicon.entryOf(word)?.lists;
      if (lists?.speaking || (first && (lists?.answers || lists?.interjections))) return true;
      first = false;
      if (++count === soundReach) return false;
    }
    return false;
  }

  /** Where what is told of a quotation may begin: behind the quotation or the semicolon before it. */
  #start(at: number, from: number): number {
    const { words } = this.#reading;
    let start = at;
    while (start > from && start > at - reach) {
      const kind = words.kindAt(start - 1);
      if (kind === "quote" || kind === "semicolon" || kind === "stop") break;
      start--;
    }
    while (start < at) {
      const joined = words.kindAt(start) === "word" ? words.length("conjunctions", start) : 1;
      if (joined === 0) break;
      start += joined;
    }
    return Math.min(start, at);
  }

  /** “Ruth “tired”, Odell “fine””: nothing but a name, and the end of the clause behind it. */
  #inRound(at: number, place: Place): Subject | undefined {
    const { words, subjects, text } = this.#reading;
    const end = words.tokens[at]?.quotation?.inner.end ?? 0;
    const isClosed = words.kindAt(at + 1) !== "word" || ",.!?".includes(text[end - 1] ?? " ");
    if (!isClosed && !words.is("conjunctions", at + 1)) return undefined;
    // “Ruth was “tired”, Odell “fine””
    const behind = at + (words.kindAt(at + 1) === "comma" ? 2 : 1);
    const isFirst = this.#isCopula(at - 1) && words.kindAt(subjects.at(behind)?.next ?? at + 1) === "quote";
    const to = isFirst ? at - 1 : at;
    for (let name = to - 1; name >= Math.max(place.from, to - 4); name--) {
      const subject = subjects.at(name);
      if (subject?.next !== to || !["person", "joint"].includes(subject.kind)) continue;
      const before = name - 1;
      const joint = words.is("conjunctions", before) ? before - 1 : before;
      const isBegun = name === place.from || joint < place.from || words.kindAt(joint) !== "word";
      return isBegun ? subject : undefined;
    }
    return undefined;
  }

  /** “Ruth's answer, after a pause, was”, “the word from Ruth is”, “mine:”. */
  #byNoun(from: number, at: number): Subject | undefined {
    for (let index = from; index < at; index++) {
      const speech = this.#owners.ofSpeech(index);
      // “I thought of Ruth's word “waste””
      if (speech) {
        const mayBe = index === from || speech.next < at || this.sounds(at);
        return mayBe && this.#isLinked(speech.next, at) ? speech.subject : undefined;
      }
      const owner = this.#owners.at(index);
      const other = this.#owners.ofOther(index);
      // “Ruth's “amen””
      if (owner?.next === at && this.sounds(at)) return owner.subject;
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
      const copula = words.length("copulas", index);
      if (copula === 0) continue;
      const next = words.skipAdverbs(index + copula);
      if (next + words.length("someWords", next) === at) return true;
    }
    return false;
  }

  /** “Odell's, after a while:”, “mine was”: the noun is left out. */
  #isLeftOut(from: number, at: number): boolean {
    const { words } = this.#reading;
    const copula = words.length("copulas", from);
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
    return this.#reading.words.is("copulas", index);
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
    next += words.length("copulas", next);
    if (next === at) return next > subject.next ? subject : undefined;
    return words.is("someWords", next) && at - next <= 3 ? subject : undefined;
  }

  /** “A Rosa se le escapó un «ay»”, “me salió un «ay»”. */
  #escaped(from: number, at: number): Subject | undefined {
    const { words, subjects, people } = this.#reading;
    if (!words.lexicon.drops || !this.#isSome(at)) return undefined;
    const isMine = words.wordAt(from) === "me" && words.is("voicings", from + 1);
    if (isMine) return { kind: "I", speaker: people.worker(), from, next: from + 1 };
    const subject = words.is("toWords", from) ? subjects.at(from + 1) : undefined;
    if (subject?.kind !== "person" || words.wordAt(subject.next) !== "se") return undefined;
    for (let index = subject.next; index < at; index++) if (words.is("voicings", index)) return subject;
    return undefined;
  }

  /** Whether “a quiet”, “un” stands directly before a quotation. */
  #isSome(at: number): boolean {
    const { words } = this.#reading;
    for (let index = at - 1; index >= at - nounReach && words.kindAt(index) === "word"; index--)
      if (words.is("someWords", index)) return true;
    return false;
  }

  /** “cut him off with”, “let out a”, “ended on a small”: what somebody does is to say a quotation. */
  isVoiced(from: number, at: number): boolean {
    const { words } = this.#reading;
    const sounds = this.sounds(at);
    let isVoiced = false;
    for (let index = from; index < at; index++) {
      const utters = words.length("utterings", index);
      if (utters > 0 && (index + utters === at || (this.#isSome(at) && at - index - utters <= nounReach))) return true;
      isVoiced ||= words.is("voicings", index) || words.verbAt(index, ["finite", "first"]) !== undefined;
      const isWith = words.is("withWords", index) && at - index <= nounReach;
      if (isWith && (isVoiced || sounds)) return true;
    }
    return sounds && this.#isSome(at);
  }

  #isMark(index: number): boolean {
    const kind = this.#reading.words.kindAt(index);
    return kind === "comma" || kind === "colon";
  }

  /** “tired” (Ruth) */
  #inBrackets(at: number): Attribution | undefined {
    const { words, text, people } = this.#reading;
    const token = words.tokens[at];
    if (!token || !/^[\s.,]*\(/.test(text.slice(token.end, token.end + 4))) return undefined;
    const name = bracketed.exec(text.slice(token.end, token.end + 60))?.[1];
    const speaker = name === undefined ? undefined : people.known(name.trim());
    if (!speaker || people.isAbsent(speaker) || speaker.role === "unknown") return undefined;
    return { subject: { kind: "person", speaker, from: at, next: at + 1 }, next: at + 1 };
  }

  /** “An “amen” from Ruth and”, “un «amén» de Rosa” */
  #given(at: number): Attribution | undefined {
    const { words } = this.#reading;
    const by = this.#isSome(at) || words.is("pointers", at + 1) ? this.#owners.by(at + 1) : undefined;
    if (!by || !(this.#isEnd(by.next) || words.is("conjunctions", by.next))) return undefined;
    const isFragment = this.#start(at, 0) >= at - 3;
    return isFragment || this.sounds(at) ? by : undefined;
  }

  /** “It's only money” – Odell. */
  #afterDash(at: number): Attribution | undefined {
    const { words, subjects } = this.#reading;
    const subject = words.kindAt(at + 1) === "dash" ? subjects.at(at + 2) : undefined;
    return subject?.kind === "person" && this.#isEnd(subject.next) ? { subject, next: subject.next } : undefined;
  }

  /** “Not me,” Odell, without looking up. */
  #bare(at: number): Attribution | undefined {
    const { words, subjects } = this.#reading;
    const isMarked = words.kindAt(at + 1) === "comma";
    const inner = words.tokens[at]?.quotation?.inner;
    const sign = inner ? this.#reading.text.slice(inner.start, inner.end).trimEnd().at(-1) : undefined;
    if (!isMarked && sign !== ",") return undefined;
    const subject = subjects.at(at + (isMarked ? 2 : 1));
    if (subject?.kind !== "person") return undefined;
    const isBare = this.#isEnd(subject.next) || words.is("prepositions", subject.next);
    return isBare ? { subject, next: subject.next } : undefined;
  }

  #isEnd(index: number): boolean {
    const kind = this.#reading.words.kindAt(index);
    return kind === undefined || kind === "stop" || kind === "comma" || kind === "semicolon";
  }

  /** “… was Ruth's answer”, “… came the answer from Ruth”, “… as Ruth put it”, “… was all Ruth said”. */
  #told(at: number): Attribution | undefined {
    const { words, subjects } = this.#reading;
    let from = at + 1;
    if (this.#isMark(from)) from++;
    const other = this.#owners.ofOther(from);
    if (other && this.#isEnd(other.next)) return { subject: other.subject, next: other.next };
    const lead = words.length("arrivals", from);
    if (lead === 0) return undefined;
    const all = words.length("allThat", from + lead);
    const isAs = words.is("asWords", from);
    for (let index = from + lead; index < from + behindReach; index++) {
      if (words.kindAt(index) !== "word") return undefined;
      const speech = this.#owners.ofSpeech(index) ?? this.#pointed(index);
      if (speech) return speech;
      const subject = all > 0 || isAs ? subjects.at(index) : undefined;
      if (!subject || !["person", "she", "I"].includes(subject.kind)) continue;
      const verb = words.skipAdverbs(subject.next);
      const length = words.verbAt(verb, ["finite", "first"])?.length ?? words.length("putIt", verb);
      return length > 0 ? { subject, next: verb + length } : undefined;
    }
    return undefined;
  }

  /** “This from Odell.” */
  #pointed(index: number): Attribution | undefined {
    const by = this.#reading.words.is("pointers", index) ? this.#owners.by(index) : undefined;
    return by && this.#isEnd(by.next) ? by : undefined;
  }
}
