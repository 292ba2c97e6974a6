/** The clauses of a paragraph while they are being found: one at a time is open and takes the words that follow. */
import type { Speaker } from "../model.ts";
import { optional } from "../../text/optional.ts";
import type { Told } from "./people/addressed.ts";
import { type Asked, Asking, type Heeding } from "./people/asking.ts";
import type { Clause, Heard } from "./clause.ts";
import type { Complement } from "./verbs/complement.ts";
import type { Somebody } from "./people/antecedents.ts";
import type { Subject } from "./people/subjects.ts";
import type { Token } from "./tokens/tokens.ts";

const nobody: readonly Heard[] = [];

/** The clause whose words go on. */
export interface Open {
  readonly clause: Clause;
  /** Number of its first token. */
  readonly at: number;
  /** Who was asked, where something was asked. */
  readonly asked?: Somebody;
  /** Who was told, by the pronoun that is theirs. */
  readonly told?: Heeding;
  readonly hears?: Clause["hears"];
  /** It is an answer in a round. */
  readonly isRound?: boolean;
  /** It is as it was said, behind a colon: “Maria says: I am tired.” */
  readonly isDirect?: boolean;
  /** The quotation that it is asks something. */
  readonly endsWithQuestion?: boolean;
  /** It tells when something else was said: “When Tina asked …, …”. */
  readonly isTemporal: boolean;
  /** It is no sentence of its own: such a clause, or “talked about …, …”. */
  readonly endsAtComma: boolean;
}

/** Who hears a quotation. */
export interface Hearers extends Pick<Open, "told" | "hears"> {
  readonly to?: readonly Told[];
}

/** Subjects that make a paragraph narrative: somebody by name, or the writer. */
const sure: ReadonlySet<Subject["kind"]> = new Set(["person", "newcomer", "joint", "I", "we"]);

/** Puts clauses together. */
export class Builder {
  readonly clauses: Clause[] = [];
  /** What was asked last, and who may answer. */
  readonly asking = new Asking(this.clauses);
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #open: Open | undefined;
  #quotation: Clause | undefined;
  /** Number of the token behind the last gesture. */
  #actEnd = 0;
  /** Number of the token with which what was said last begins. */
  lastAt = -1;
  readonly #speaking = new Set<Speaker>();
  #isSure = false;

  constructor(tokens: readonly Token[], text: string) {
    this.#tokens = tokens;
    this.#text = text;
  }

  /** The clause whose words go on, if there is one. */
  get open(): Open | undefined {
    return this.#open;
  }

  /** The last quotation of this sentence or the one before. */
  get quotation(): Clause | undefined {
    return this.#quotation;
  }

  /** Who said or did something last. */
  get lastSaid(): Somebody | undefined {
    return this.clauses.at(-1);
  }

  /** Forgets the last quotation: another sentence stands between. */
  endQuotation(): void {
    this.#quotation = undefined;
  }

  /** Begins what somebody says. `from` is the first token of the clause. */
  say(who: Somebody, subject: Subject, complement: Complement, from: number, more: Omit<Open, "clause" | "at">): void {
    const first = this.#tokens[complement.at];
    if (!first) return;
    this.lastAt = complement.at;
    const { speaker, confidence } = who;
    // “¿Y tú?”
    const sign = more.isDirect === true && /[¿¡]/.test(this.#text.charAt(first.start - 1)) ? 1 : 0;
    const words = [first.quotation?.inner ?? { start: first.start - sign, end: first.end }];
    const to = this.#heard(complement.to, speaker);
    this.#isSure ||= sure.has(subject.kind) || (subject.kind === "she" && speaker.role === "member");
    const [start, { end }] = [this.startOf(from), first];
    const hears = more.hears === speaker ? undefined : more.hears;
    const clause: Clause = { speaker, confidence, start, end, words, act: undefined, to, ...optional("hears", hears) };
    this.clauses.push(clause);
    this.asking.said(complement.isQuestion, more.asked?.speaker, more.told);
    if (complement.kind === "quote") this.#quotation = clause;
    if (first.quotation && more.endsWithQuestion === true) {
      const [of, ...others] = to;
      this.asking.questioned(clause, others.length === 0 ? of?.speaker : undefined);
    }
    this.#open = complement.kind === "quote" ? undefined : { clause, at: complement.at, ...more };
  }

  /** What was said last goes on with the words from a token up to another, excluded. */
  sayOn(from: number, to: number): void {
    const clause = this.clauses.at(-1);
    if (!clause) return;
    clause.end = this.endOf(this.#tokens[to - 1]?.kind === "stop" ? to - 2 : to - 1);
    clause.words.push({ start: this.startOf(from), end: clause.end });
  }

  /** Adds a quotation whose speaker stands behind it, or somewhere else. */
  quote(who: Somebody, quote: number, next: number, isSure: boolean, asked?: Asked, more: Hearers = {}): void {
    this.#isSure ||= isSure;
    const token = this.#tokens[quote];
    if (!token?.quotation) return;
    const { speaker, confidence } = who;
    const end = Math.max(token.end, this.endOf(next - 1));
    const words = [token.quotation.inner];
    const { to = [], told, hears } = more;
    const heard = this.#heard(to, speaker);
    const clause: Clause = {
      ...{ speaker, confidence, start: token.start, end, words, act: undefined, to: heard },
      ...optional("hears", hears === speaker ? undefined : hears),
    };
    this.clauses.push(clause);
    this.#quotation = clause;
    this.asking.quoted(clause, asked, told);
  }

  /** A quotation goes on with what somebody says in the paragraph before. */
  goOn(speaker: Speaker, quote: number): void {
    const { quotation, start, end } = this.#tokens[quote] ?? {};
    if (!quotation || start === undefined || end === undefined) return;
    const words = [quotation.inner];
    this.#quotation = { speaker, confidence: 1, start, end, words, act: undefined, to: nobody, goesOn: true };
    this.clauses.push(this.#quotation);
  }

  /** The last quotation goes on with another one. */
  quoteOn(quote: number): void {
    const token = this.#tokens[quote];
    if (!token?.quotation || !this.#quotation) return;
    this.#quotation.words.push(token.quotation.inner);
    this.#quotation.end = token.end;
  }

  /** Adds what somebody does, from its verb up to a token, excluded. */
  act(who: Somebody, from: number, verb: number, to: number): void {
    const act = { start: this.startOf(verb), end: this.endOf(to - 1) };
    const { speaker, confidence } = who;
    const [start, { end }] = [this.startOf(from), act];
    const last = this.clauses.at(-1);
    // “shook her head and smiled” is one turn.
    const isNext = verb - this.#actEnd <= 2 && this.#tokens[this.#actEnd]?.kind !== "stop";
    if (last?.act && last.speaker === speaker && isNext) {
      last.act.end = last.end = end;
      this.#actEnd = to;
      return;
    }
    this.#actEnd = to;
    this.clauses.push({ speaker, confidence, start, end, words: [], act, to: nobody });
  }

  /** Ends the clause that goes on, before a token. */
  close(index: number): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    let last = index - 1;
    const isEnd = (kind: Token["kind"] | undefined): boolean => kind === "word" || kind === "quote";
    while (last > open.at && !isEnd(this.#tokens[last]?.kind)) last--;
    const mark = open.isDirect === true ? this.#tokens[last + 1] : undefined;
    const end = mark?.kind === "stop" && mark.text !== "." ? mark.end : this.endOf(last);
    open.clause.words[0] = { start: open.clause.words[0]?.start ?? 0, end };
    open.clause.end = end;
  }

  /** Somebody says something in this sentence, though not what. */
  speaks(speaker: Speaker, subject: Subject): void {
    this.#speaking.add(speaker);
    this.#isSure ||= sure.has(subject.kind);
  }

  /** Somebody by name or the writer says something: the paragraph is narrative. */
  get isSure(): boolean {
    return this.#isSure;
  }

  /** Drops gestures, of the clauses from a number on, of those who speak among them. */
  keepGestures(from: number): void {
    let [acts, at] = [0, from];
    for (let index = from; index < this.clauses.length; index++) {
      const clause = this.clauses[index];
      if (clause?.act) acts++;
      else if (clause) this.#speaking.add(clause.speaker);
    }
    if (acts > 0 && this.#speaking.size > 0) {
      for (const clause of this.clauses.slice(from))
        if (!clause.act || !this.#speaking.has(clause.speaker)) this.clauses[at++] = clause;
      this.clauses.length = at;
    }
    this.#speaking.clear();
  }

  #heard(to: readonly Told[], speaker: Speaker): readonly Heard[] {
    if (to.length === 0) return nobody;
    return to
      .filter((told) => told.speaker !== speaker && told.next > told.from)
      .map(({ speaker: told, from, next }) => ({
        speaker: told,
        start: this.startOf(from),
        end: this.endOf(next - 1),
      }));
  }

  /** Where a token begins. */
  startOf(index: number): number {
    return this.#tokens[index]?.start ?? 0;
  }

  /** Where a token ends. */
  endOf(index: number): number {
    return this.#tokens[index]?.end ?? 0;
  }
}
