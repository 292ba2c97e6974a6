/** What was asked or told last: who “she” is that answers. */
import type { Pronoun } from "../../../language/pronouns.ts";
import type { Speaker } from "../../model.ts";
import type { Clause } from "../clause.ts";
import type { Somebody } from "./antecedents.ts";

/** Who was told something, and the pronoun that stands for them: “told him”. */
export interface Heeding {
  readonly who: Somebody;
  readonly called: Pronoun;
}

/** What a quotation asks, and of whom, where it calls somebody by name. */
export interface Asked {
  readonly of?: Speaker;
  /** … rather than where it is told whom it asks. */
  readonly isCalled?: boolean;
}

/** Remembers the last question, and who was told something. */
export class Asking {
  readonly #clauses: readonly Clause[];
  #isQuestion = false;
  /** The last clause answers, and others may answer the same. */
  #isAnswer = false;
  #asked: Speaker | undefined;
  /** The last question calls somebody by name. */
  #isCalled = false;
  #isByName = false;
  #told: Heeding | undefined;
  /** It was said as a question rather than asked: a quotation behind it may answer, “she said” need not. */
  #isSaid = false;
  /** The last clause, where it is a quotation. */
  #quotation: Clause | undefined;

  constructor(clauses: readonly Clause[]) {
    this.#clauses = clauses;
  }

  /** The last clause asks something. */
  get isQuestion(): boolean {
    return this.#isQuestion;
  }

  /** What is said next may answer: “I asked for one word. Ruth said the walk. Al said the soup.” */
  get mayBeAnswered(): boolean {
    return this.#isQuestion || this.#isAnswer;
  }

  /** Who is called by name in the question that was asked last. */
  get called(): Speaker | undefined {
    return this.#isQuestion && this.#isCalled ? this.#asked : undefined;
  }

  /** Who is asked is called by name. */
  get isByName(): boolean {
    return this.#isByName;
  }

  /** Who spoke before a quotation that asks; somebody else than its speaker. */
  get before(): Speaker | undefined {
    const [before, last] = this.#clauses.slice(-2);
    const isAsked = (this.#isQuestion || this.#isSaid) && last !== undefined && last === this.#quotation;
    return isAsked && before?.speaker.role === "member" && before.speaker !== last.speaker ? before.speaker : undefined;
  }

  /** Something was said. `asked`: who may answer; `told`: to whom it was said. */
  said(isQuestion: boolean, asked: Speaker | undefined, told: Heeding | undefined): void {
    this.#isAnswer = !isQuestion && this.mayBeAnswered;
    this.#isQuestion = isQuestion;
    this.#asked = asked;
    this.#told = told;
    this.#isCalled = false;
    this.#quotation = undefined;
    this.#isSaid = false;
  }

  /** The same in a quotation. */
  quoted(quotation: Clause, asked: Asked | undefined, told: Heeding | undefined): void {
    this.said(asked !== undefined, asked?.of, told);
    this.#isCalled = asked?.of !== undefined;
    this.#isByName = asked?.isCalled === true;
    this.#quotation = quotation;
  }

  /** A quotation behind a verb of saying ends with a question mark. */
  questioned(quotation: Clause, of?: Speaker): void {
    if (of) this.quoted(quotation, { of }, this.#told);
    this.#quotation = quotation;
    this.#isSaid = true;
  }

  /** Forgets that something was asked: another sentence stands between. */
  end(): void {
    this.#isQuestion = this.#isAnswer = this.#isSaid = false;
  }

  /**
   * Who “she” is that answers the last question: whom it was put to, else who spoke before it. `undefined` where nothing
   * was asked, or by somebody else than the one who is taken for her.
   */
  answererOf(taken: Speaker | undefined, called: Pronoun | undefined): Speaker | "unclear" | undefined {
    const last = this.#clauses.at(-1);
    if (!last || last.act) return undefined;
    // “Think out loud,” Toya told him. He said …
    const isHeard = called !== undefined && this.#told?.called === called;
    const mayBe = taken === undefined || taken === last.speaker || taken.role === "unknown";
    if (isHeard && mayBe) return this.#told?.who.speaker;
    if (!this.#isQuestion) return undefined;
    if (this.#isCalled) return this.#asked;
    if (!mayBe) return undefined;
    const [told, ...others] = last.to;
    if (told) return others.length > 0 ? "unclear" : told.speaker;
    if (this.#asked) return this.#asked;
    if (taken !== last.speaker) return undefined;
    const before = this.#clauses.findLast((clause) => clause.speaker !== last.speaker)?.speaker;
    return before?.role === "member" ? before : "unclear";
  }
}
