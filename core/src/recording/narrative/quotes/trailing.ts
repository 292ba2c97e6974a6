/** Whose a quotation is, by what stands behind it: “… was Ruth's answer”, “… – Ruth”, “… (Ruth)”, “… from Ruth”. */
import type { Attribution } from "./attribution.ts";
import type { Reading } from "../reading.ts";
import { Owners } from "./owners.ts";
import { framingFrom, isDenied, isSome, soundsSaid } from "./sounding.ts";

/** How far behind a quotation its speaker is looked for, in tokens. */
const reach = 8;
/** Somebody in brackets behind a quotation. */
const bracketed = /^[\s.,]*\(([^()]{1,40})\)/u;

/** Finds speakers of quotations by what follows. */
export class Trailing {
  readonly #reading: Reading;
  readonly #owners: Owners;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#owners = new Owners(reading);
  }

  /** Who speaks, by what stands behind a quotation. */
  at(at: number): Attribution | undefined {
    return this.#inBrackets(at) ?? this.#given(at) ?? this.#afterDash(at) ?? this.#bare(at) ?? this.#told(at);
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
    const isPointed = isSome(at, this.#reading) || words.is("pointers", at + 1);
    const isMarked = words.kindAt(at + 1) === "comma" && words.kindAt(at - 1) !== "word";
    const by = isPointed ? this.#owners.by(at + 1) : isMarked ? this.#owners.by(at + 2) : undefined;
    if (!by || !(this.#isEnd(by.next) || words.is("conjunctions", by.next))) return undefined;
    const from = framingFrom(at, 0, this.#reading);
    if (isDenied(from, at, this.#reading)) return undefined;
    const isFragment = from >= at - 3;
    return isFragment || soundsSaid(at, this.#reading) ? by : undefined;
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
    // “Ruth said “tired”, Odell with a sigh “fine””
    for (let next = subject.next; next < subject.next + reach && !this.#isStop(next); next++)
      if (words.kindAt(next) === "quote") return undefined;
    const isBare = this.#isEnd(subject.next) || words.is("prepositions", subject.next);
    return isBare ? { subject, next: subject.next } : undefined;
  }

  #isMark(index: number): boolean {
    const kind = this.#reading.words.kindAt(index);
    return kind === "comma" || kind === "colon";
  }

  #isStop(index: number): boolean {
    const kind = this.#reading.words.kindAt(index);
    return kind === undefined || kind === "stop";
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
    for (let index = from + lead; index < from + reach; index++) {
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
