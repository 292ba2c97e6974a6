/** Marks inside of what somebody says: whether they end it. */
import { isShortAnswer } from "../tokens/bare.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Tools } from "../tools.ts";

/** “they”, “her sister”: who may be the subject of a clause. */
function isSomebody(at: number, words: Tools["words"]): boolean {
  return (["I", "she", "they", "possessives"] as const).some((list) => words.is(list, at));
}

/** How many words what is listed behind a colon has before it. */
const nounReach = 6;

/** Looks at marks and what stands behind them. */
export class Marks {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Whether a mark ends what somebody says. */
  isEnd(at: number, kind: Token["kind"] | undefined): boolean {
    const { words, builder } = this.#tools;
    // “habló del palo de mango, que nadie lo bajaba de ahí”
    // … and “told about the firm, that they never called”
    const isThat = words.is("that", at + 1) && (words.lexicon.drops || isSomebody(at + 2, words));
    const goesOn = builder.open?.isTemporal === false && isThat;
    if (builder.open?.isDirect === true) return kind === "semicolon" && this.isAnotherName(at + 1);
    // “said congratulations, quietly.”
    const behind = words.skipAdverbs(at + 1);
    const isHow = kind === "comma" && behind > at + 1 && words.kindAt(behind) === "stop";
    if (isHow && builder.open && at - builder.open.at <= 3 && isShortAnswer(builder.open.at, words)) return true;
    if (kind === "comma")
      return (builder.open?.endsAtComma === true && !goesOn && !this.#isListed()) || this.#isComment(at + 1);
    // “…; «¿Dos años?», dice P.”
    if (kind !== "semicolon") return false;
    return this.#beginsAnother(at + 1) || this.#tools.attributions.at(at + 1) !== undefined;
  }

  /** “explained the rules: no phones, no names” */
  #isListed(): boolean {
    const { words, builder } = this.#tools;
    const { at, isTemporal } = builder.open ?? { at: 0, isTemporal: true };
    if (isTemporal) return false;
    for (let colon = at + 1; colon <= at + nounReach; colon++) if (words.kindAt(colon) === "colon") return true;
    return false;
  }

  /** “…, which broke the tension”: what the writer says of what was said. */
  #isComment(at: number): boolean {
    const { words, builder } = this.#tools;
    const lead = words.length("comments", at);
    if (lead === 0) return false;
    const from = words.skipAdverbs(at + lead);
    const said = builder.open?.at ?? at;
    // “I said hopeful, which was true”: what is so short is nothing that “which” goes on with.
    if (at - said <= 3 && isShortAnswer(said, words) && words.is("finite", from)) return true;
    return words.is("commented", from) || words.is("I", from) || words.is("objects", from);
  }

  /** “Maria says: No, and Tina asks why”: by name, somebody else begins to speak or does something. */
  isAnotherName(at: number): boolean {
    return this.#tools.subjects.at(at)?.kind === "person" && this.#beginsAnother(at);
  }

  /** “I asked what they wanted; Ama said …”: behind a semicolon, somebody in the room. */
  #beginsAnother(at: number): boolean {
    const { words, subjects, predicates } = this.#tools;
    const subject = subjects.at(at);
    const isPronoun = words.lexicon.drops && subject?.kind === "she";
    if (!subject || (subject.kind !== "person" && subject.kind !== "I" && !isPronoun)) return false;
    if (this.#tools.builder.open?.isRound === true) return true;
    const verb = words.skipAdverbs(subject.next);
    return predicates.verb(verb, subject) !== undefined || predicates.gestureEnd(verb) > verb;
  }
}
