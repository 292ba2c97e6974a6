/** What subjects say and do: whether a verb behind one says something, and putting it down. */
import type { Open } from "./builder.ts";
import { type Complement, quoteAt } from "./verbs/complement.ts";
import type { Somebody } from "./people/antecedents.ts";
import type { Verb } from "./verbs/predicates.ts";
import { optional } from "../../text/optional.ts";
import { calledIn, hearerOf, isDirect, pronounOfObject } from "./verbs/said.ts";
import type { Subject } from "./people/subjects.ts";
import { behindPhrase, isTooWeak } from "./verbs/weak.ts";
import type { Border, Place, Tools } from "./tools.ts";

/** How sure it is that who was asked is who answers in the same sentence. */
export const answerConfidence = 0.8;
/** … and in the next one, where that is likely, and where nobody is. */
const [likely, unclear] = [0.7, 0.5];
/** How many words may follow a gesture's verb. */
const gestureReach = 8;
/** A Spanish clause has as many words. */
const shortest = 3;

/** Puts down what is said and done in the sentence at hand. */
export class Saying {
  readonly #tools: Tools;
  #place: Place = { from: 0, to: 0, elsewhere: Infinity };
  /** Number of the token with which what is said first in the sentence begins. */
  #firstSaid = Infinity;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The sentence at hand. */
  get place(): Place {
    return this.#place;
  }

  /** Begins a sentence. */
  begins(place: Place): void {
    this.#place = place;
    this.#firstSaid = Infinity;
  }

  /** Whether a clause was said somewhere else: “Ana asked for a round like last time, and Leo said …” was not. */
  #isElsewhere(from: number, to: number): boolean {
    const { elsewhere } = this.#place;
    if (elsewhere > to) return false;
    if (elsewhere < this.#firstSaid) return true;
    for (let at = from; at < to; at++) if (this.#tools.words.is("elsewhere", at)) return true;
    return false;
  }

  /** The verb of saying behind a subject and what follows it. */
  predicate(subject: Subject): { readonly verb: Verb; readonly complement: Complement | undefined } | undefined {
    const { words, predicates, complements } = this.#tools;
    const at = behindPhrase(subject, words.skipAdverbs(subject.next), words);
    const mayBeBase = !this.#tools.builder.open;
    const verb = predicates.isBlocked(at) ? undefined : predicates.verb(at, subject, mayBeBase);
    if (!verb) return undefined;
    const { asking, open } = this.#tools.builder;
    // “Ida said rhubarb, Walt said a pear”
    const isAnswer = asking.mayBeAnswered || (open !== undefined && !open.endsAtComma);
    const complement = verb.isThought ? undefined : complements.after(verb, subject, isAnswer);
    const isMine =
      complement !== undefined && complement.at < this.place.to && !isTooWeak(subject, verb, complement, words);
    return { verb, complement: isMine ? complement : undefined };
  }

  /** Begins what a subject says; gives the number of the token to go on with. */
  say(subject: Subject, complement: Complement, border: Border, from = subject.from): number | undefined {
    const who = this.#tools.cast.who(subject);
    return who && this.begin(who, subject, complement, border, from);
  }

  /** The same where a verb of its own tells it: “she said” behind a question is not who asked. */
  tell(subject: Subject, verb: Verb, complement: Complement, border: Border, from = subject.from): number | undefined {
    const who =
      this.#other(subject, border) ??
      this.#tools.cast.who(subject) ??
      (verb.isAdditive ? this.#tools.builder.lastSaid : undefined);
    // “Cuando le pregunté cómo estaba, me dijo que bien.”
    const isFirst = border.at === this.place.from || subject.from === subject.next;
    const mayAnswer = isFirst && subject.kind === "she" && !verb.isAdditive && !complement.isQuestion;
    const before = this.#tools.builder.lastSaid;
    // “Tina told Maria that …. She added that …”
    const isMore = isFirst && subject.kind === "she" && verb.isAdditive && before?.speaker.role === "member";
    // “Tom agreed with Ana. He added that …” goes on with what is not told.
    const mayBe = before !== undefined && this.#tools.cast.mayBe(before.speaker, subject.called);
    const goesOn = isMore && mayBe && (who?.speaker.role !== "member" || this.#tools.cast.hasSaid);
    const is = goesOn ? before : mayAnswer ? this.answerer(who, subject) : who;
    if (is) this.#tools.cast.takeFor(subject, is);
    return is && this.begin(is, subject, complement, border, from);
  }

  /** “Rosa le dijo «tarde», y él le dijo que no”: a pronoun that need not stand there is not who has just spoken. */
  #other({ kind, from, next, called }: Subject, { isJoined }: Border): Somebody | undefined {
    const { words, cast, builder } = this.#tools;
    const last = builder.lastSaid;
    if (!words.lexicon.drops || !isJoined || kind !== "she" || next === from || !last) return undefined;
    return this.#firstSaid < from ? cast.resolve(from, last, called) : undefined;
  }

  /** Who answers, where a pronoun seems to mean who asked. */
  answerer(who: Somebody | undefined, { called }: Subject): Somebody | undefined {
    const { builder, people } = this.#tools;
    const speaker = builder.asking.answererOf(who?.speaker, called);
    if (speaker === undefined) return who;
    return speaker === "unclear" ? { speaker: people.unknown(), confidence: unclear } : { speaker, confidence: likely };
  }

  /** The same, where it is known who that is. */
  begin(who: Somebody, subject: Subject, complement: Complement, border: Border, from: number): number | undefined {
    const { words, cast, builder } = this.#tools;
    if (this.#isElsewhere(border.at, complement.at)) return undefined;
    this.#firstSaid = Math.min(this.#firstSaid, complement.at);
    builder.close(border.at);
    if (who.speaker.role === "member" || who.speaker.role === "unknown") cast.mention(who.speaker, from);
    cast.call(who, subject.called);
    // “Lark said it wasn't the cookies, she'd watched …”: the first she in it is Lark.
    cast.call(who, calledIn(complement, words));
    const pronoun = complement.toPronoun;
    const toldAs = pronoun === undefined ? undefined : pronounOfObject(words.wordAt(pronoun));
    const told = pronoun === undefined || words.is("I", pronoun) ? undefined : cast.resolve(pronoun, who, toldAs);
    if (told) cast.call(told, toldAs);
    if (told && pronoun !== undefined) cast.mention(told.speaker, pronoun);
    const asked = complement.isQuestion ? this.#asked(who, complement, told, from) : undefined;
    const isTemporal = border.isTemporal === true;
    const endsAtComma = isTemporal || complement.isPhrase;
    const inner = words.tokens[complement.at]?.quotation?.inner;
    const endsWithQuestion = inner !== undefined && this.#tools.attributions.lastOf(inner) === "?";
    const heeding = told?.speaker.role === "member" && toldAs ? { told: { who: told, called: toldAs } } : {};
    builder.say(who, subject, complement, from, {
      isTemporal,
      endsAtComma,
      endsWithQuestion,
      ...optional("hears", hearerOf(complement, told ?? this.#heeds(complement, who, from), this.#tools.people)),
      ...(border.isRound === true ? { isRound: true } : {}),
      ...(isDirect(complement, words) ? { isDirect: true } : {}),
      ...heeding,
      ...(asked ? { asked } : {}),
    });
    if (complement.end === undefined) return complement.at + 1;
    builder.close(complement.end);
    return complement.end;
  }

  /** “Le dijo que sí”: somebody of whom it was told before. */
  #heeds({ toWhole }: Complement, who: Somebody, from: number): Somebody | undefined {
    return toWhole === "somebody" ? this.#tools.cast.resolve(from, who) : undefined;
  }

  /** Who may answer a question in the same sentence. */
  #asked(who: Somebody, { to, toPronoun }: Complement, told: Somebody | undefined, from: number): Somebody | undefined {
    const [named, ...others] = to;
    if (named) return others.length > 0 ? undefined : { speaker: named.speaker, confidence: answerConfidence };
    const found = toPronoun === undefined ? this.#tools.cast.resolve(from, who) : told;
    if (found?.speaker.role === "member") return found;
    // “Carmen said no thank you. I asked why not and she said …”
    const last = this.#tools.builder.lastSaid?.speaker;
    const isAnswer = toPronoun === undefined && who.speaker.role === "worker" && last?.role === "member";
    return isAnswer ? { speaker: last, confidence: likely } : undefined;
  }

  /** “… and whispered something”: somebody speaks, though not what. */
  speak(subject: Subject, verb: Verb): void {
    const who = verb.isThought || verb.needsTold ? undefined : this.#tools.cast.who(subject);
    if (who) this.#tools.builder.speaks(who.speaker, subject);
  }

  /** “Gloria sighed.” Gives nothing where it is none. */
  gesture(subject: Subject, at: number, end: number, border: Border, from = subject.from): number | undefined {
    const { words, cast, builder } = this.#tools;
    const behind = words.skipAdverbs(end);
    const mark = words.kindAt(behind);
    if (!builder.open && (mark === "comma" || mark === "colon") && words.kindAt(behind + 1) === "quote")
      return this.say(subject, quoteAt(behind + 1), border, from);
    // “Dre snorted that he never sleeps.”
    if (!builder.open && words.is("that", end) && words.hasClause(end + 1))
      return this.say(subject, { ...quoteAt(end), kind: "clause" }, border, from);
    if (!["person", "newcomer", "I", "she", "they", "group", "several", "joint"].includes(subject.kind))
      return undefined;
    // “Yo me emocioné”: felt rather than done.
    if (subject.kind === "I" && (words.is("asides", at) || words.is("looking", at))) return undefined;
    const is = cast.who(subject);
    const mayAnswer = subject.kind === "she" && border.at === this.place.from;
    const isTheirs = subject.kind === "they" && border.at === this.place.from;
    const who = mayAnswer ? this.answerer(is, subject) : (is ?? (isTheirs ? this.#them() : undefined));
    if (
      !who ||
      who.speaker.role === "unknown" ||
      (builder.open && !border.isMarked && !(border.isJoined && this.isWhole(builder.open, border)))
    )
      return undefined;
    cast.takeFor(subject, who);
    return this.act(who, from, at, end, border);
  }

  /** “Ruth said, “Welcome.” They clapped.” */
  #them(): Somebody {
    return { speaker: this.#tools.people.several(), confidence: answerConfidence };
  }

  /** Whether what somebody says may end before a conjunction: “said her sister and Tina laughed” goes on. */
  isWhole({ at }: Open, border: Border): boolean {
    const { words } = this.#tools;
    if (words.lexicon.drops) return border.at - at >= shortest;
    for (let index = at; index < border.at; index++)
      if (words.is("finite", index) || words.lexicon.endsLikePast(words.wordAt(index) ?? "")) return true;
    return false;
  }

  /** “teared up as she told us that …” */
  #tells(at: number): boolean {
    const { words, subjects, predicates } = this.#tools;
    const subject = words.is("subordinators", at) ? subjects.at(at + 1) : undefined;
    return subject !== undefined && predicates.verb(words.skipAdverbs(subject.next), subject) !== undefined;
  }

  /** Adds what somebody does, from its verb on. */
  act(who: Somebody, from: number, at: number, end: number, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    if (this.#isElsewhere(border.at, end + gestureReach)) return undefined;
    builder.close(border.at);
    let last = end;
    const reach = Math.min(this.place.to, end + gestureReach);
    const { drops } = words.lexicon;
    while (last < reach && words.kindAt(last) === "word" && !words.is("conjunctions", last)) {
      // “asiente cuando habla Yadira”
      const isOther = drops ? words.is("subordinators", last) || words.wordAt(last) === "para" : this.#tells(last);
      if (isOther) break;
      last++;
    }
    builder.act(who, from, at, last);
    return last;
  }
}
