/** Answers that are left without a verb of their own: “Ida said rhubarb, Walt cherry”, “Lupe dijo que sí, Marta que no”. */
import { isShortAnswer } from "./bare.ts";
import type { Open } from "./builder.ts";
import { isQuestionAt } from "./manner.ts";
import type { Somebody } from "./memory.ts";
import type { Saying } from "./saying.ts";
import type { Subject } from "./subjects.ts";
import { type Border, quoteAt, type Tools } from "./tools.ts";

/** Longest answer before one that may be left without a verb, and how far a sentence is looked through, in tokens. */
const [shortAnswer, sentenceReach] = [4, 40];
/** How many words between two commas may tell how something is said, and how many of an answer in a round are looked at. */
const [insertionReach, roundReach] = [7, 9];
/** How sure it is that who spoke last goes on where only “that” tells so. */
const resumed = 0.7;

/** Reads such answers. Each gives the number of the token to go on with, where it is one. */
export class Gaps {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Behind somebody else's answer, which goes on otherwise. */
  inside(subject: Subject, border: Border, open: Open): number | undefined {
    const { words } = this.#tools;
    if (open.endsAtComma || subject.kind !== "person") return undefined;
    const at = this.#behindFillers(words.kindAt(subject.next) === "comma" ? subject.next + 1 : subject.next);
    const wasThat = words.is("that", open.at);
    // “Walt said he would call Gordon and Tina later” is no two answers.
    const isRound = open.isRound === true;
    const isShort = (!wasThat || isRound) && border.at - open.at <= shortAnswer + (isRound ? 2 : 0);
    const wasShort = isShort && (wasThat || isShortAnswer(open.at, words));
    const mayBeThat = wasThat || wasShort || (border.isMarked && !words.lexicon.drops && words.hasClause(at + 1));
    const isThat = mayBeThat && words.is("that", at) && words.kindAt(at + 1) === "word";
    const isQuote = wasShort && words.kindAt(at) === "quote";
    if (
      !isThat &&
      !isQuote &&
      !(wasShort && (isShortAnswer(subject.next, words) || (isRound && this.#isTurn(subject.next))))
    )
      return undefined;
    return this.#say(subject, at, border, isRound);
  }

  /** Behind an answer in quotation marks, or at the beginning of a sentence: “Yuly que siete, Wilmer que cinco”. */
  first(subject: Subject, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    if (subject.kind !== "person" && subject.kind !== "she") return undefined;
    const { next } = subject;
    const isJoined = border.at > this.#saying.place.from;
    if (isJoined && subject.kind === "person") {
      const isAnswer =
        builder.quotation !== undefined && isShortAnswer(next, words) && words.kindAt(next + 1) !== "word";
      if (isAnswer || (words.kindAt(next) === "quote" && builder.quotation)) return this.#say(subject, next, border);
    }
    // “Tina said no. Ruth yes.”
    const isAnswer = words.is("answers", next) && words.kindAt(next + 1) !== "word" && builder.clauses.length > 0;
    if (isAnswer && subject.kind === "person") return this.#say(subject, next, border);
    if (!words.lexicon.drops) return undefined;
    const at = this.#behindFillers(next);
    if (words.is("that", at) && words.kindAt(at + 1) === "word") return this.#say(subject, at, border);
    // “Rosa que «así es la vida», Toño que «ni modo».”
    if (words.is("that", at) && words.kindAt(at + 1) === "quote") return this.#say(subject, at + 1, border);
    if (isJoined && !border.isJoined) return undefined;
    if (subject.kind === "person" && !isJoined && this.#beginsRound(next))
      return this.#say(subject, next, border, true);
    // “Don Efraín, que él recayó.”, “Toño, ya enojado, que qué quieren.” tell nothing else of him.
    const that = words.kindAt(next) === "comma" ? this.#thatBehind(next) : undefined;
    return that !== undefined && builder.clauses.length > 0 && !this.#goesOn(that)
      ? this.#say(subject, that, border)
      : undefined;
  }

  /** “Carmen se le fue encima con que …”, “Rosa metió la cuchara con que …” */
  withThat(subject: Subject, border: Border): number | undefined {
    const { words, predicates } = this.#tools;
    const own = words.length("ownClitics", subject.next);
    const told = words.length("clitics", subject.next + own);
    const verb = subject.next + own + told;
    // “se conformó con que …”, but “se le fue encima con que …”
    const isOther = words.is("modals", verb) || (told === 0 && words.is("unsaid", verb));
    if (subject.kind !== "person" || isOther) return undefined;
    for (let at = verb; at <= verb + insertionReach; at++) {
      if (words.kindAt(at) !== "word" || words.is("conjunctions", at)) return undefined;
      const length = at > verb ? words.length("withThat", at) : 0;
      if (length > 0)
        return predicates.verb(verb, subject) || words.kindAt(at + length) !== "word"
          ? undefined
          : this.#say(subject, at + length - 1, border);
    }
    return undefined;
  }

  /** “Que no quiere ir sola.”, “Y luego, bajito, que la citaron.”: whoever was asked or has just spoken. */
  resumed(from: number): number | undefined {
    const { words, builder, cast } = this.#tools;
    if (!words.lexicon.drops || builder.clauses.length === 0) return undefined;
    const that = this.#thatAt(from);
    if (that === undefined || words.kindAt(that + 1) !== "word" || this.#isWished(that + 1)) return undefined;
    const last = cast.hasDone ? builder.lastSaid : undefined;
    const who = this.#resumes(last);
    if (!who || who.speaker.role === "collective") return undefined;
    const place = { from, next: from };
    const kind = who.speaker.role === "worker" ? "I" : "she";
    const subject: Subject = { kind, speaker: who.speaker, ...place };
    const complement = { ...quoteAt(that), kind: "clause", isQuestion: isQuestionAt(that + 1, words) } as const;
    const border = { at: from, isMarked: true, isJoined: false };
    return this.#saying.begin(who, subject, complement, border, from);
  }

  #resumes(last: Somebody | undefined): Somebody | undefined {
    const { asking } = this.#tools.builder;
    if (!last) return undefined;
    if (!asking.isQuestion) return { speaker: last.speaker, confidence: Math.min(resumed, last.confidence) };
    const speaker = asking.answererOf(last.speaker, undefined);
    return speaker === undefined || speaker === "unclear" ? undefined : { speaker, confidence: resumed };
  }

  /** The number of the “that” with which a sentence begins, or what leads it. */
  #thatAt(from: number): number | undefined {
    const { words } = this.#tools;
    if (words.wordAt(from) === "que") return from;
    let at = from + words.length("conjunctions", from);
    at = this.#behindFillers(words.skipAdverbs(at));
    if (at === from) return undefined;
    return words.wordAt(at) === "que" ? at : words.kindAt(at) === "comma" ? this.#thatBehind(at) : undefined;
  }

  /** The number of the “that” behind a comma, or behind what stands between two. */
  #thatBehind(comma: number): number | undefined {
    const { words } = this.#tools;
    if (words.is("that", comma + 1)) return comma + 1;
    for (let at = comma + 1; at <= comma + insertionReach; at++) {
      if (words.kindAt(at) === "comma") return words.is("that", at + 1) ? at + 1 : undefined;
      if (words.kindAt(at) !== "word") return undefined;
    }
    return undefined;
  }

  /** “ella pues que caminando” */
  #behindFillers(at: number): number {
    const { words } = this.#tools;
    const behind = at + words.length("fillers", at);
    return words.is("that", behind) || words.kindAt(behind) === "comma" ? behind : at;
  }

  /** “Que yo sepa, …”, “Que viniera fue raro”: no words of anybody. */
  #isWished(at: number): boolean {
    const { words } = this.#tools;
    const verb = words.skipAdverbs(words.wordAt(at) === "no" ? at + 1 : at);
    const clitic = words.length("clitics", verb) || words.length("ownClitics", verb);
    const isMine = words.is("I", at) && words.kindAt(at + 2) !== "word";
    return isMine || /.(?:ara|iera|ase|iese|aran|ieran)$/.test(words.wordAt(verb + clitic) ?? "");
  }

  /** “Rosa un seis, Carmen …”: an answer without a verb, and somebody else behind it who answers like that. */
  #beginsRound(from: number): boolean {
    const { words, subjects } = this.#tools;
    if (!this.#isTurn(from)) return false;
    for (let at = from + 1; at <= from + roundReach; at++) {
      const kind = words.kindAt(at);
      if (kind === "stop" || kind === undefined) return false;
      const joined = words.length("conjunctions", at);
      if (kind === "word" && joined === 0) continue;
      const next = at + Math.max(joined, 1);
      const behind = kind === "word" ? next : next + words.length("conjunctions", next);
      const subject = subjects.at(behind);
      if (subject?.kind === "person")
        return this.#isTurn(subject.next) || words.verbAt(subject.next, ["finite"]) !== undefined;
    }
    return false;
  }

  /** “un seis”, “que nadie”, “«cansada»”: what somebody answers in a round. */
  #isTurn(at: number): boolean {
    const { words } = this.#tools;
    const word = words.wordAt(at) ?? "";
    return (
      words.kindAt(at) === "quote" ||
      words.is("that", at) ||
      words.is("rounds", at) ||
      words.is("answers", at) ||
      /^\d{1,2}$/.test(word)
    );
  }

  #goesOn(from: number): boolean {
    const { words } = this.#tools;
    const to = Math.min(this.#saying.place.to, from + sentenceReach);
    for (let at = from; at < to; at++) if (words.kindAt(at) === "comma") return true;
    return false;
  }

  #say(subject: Subject, at: number, border: Border, isRound = false): number | undefined {
    const { words, cast } = this.#tools;
    cast.setMain(subject, false);
    const isQuestion = words.is("that", at) && isQuestionAt(at + 1, words);
    const isQuote = words.kindAt(at) === "quote";
    const said = isQuote ? quoteAt(at) : ({ ...quoteAt(at), kind: "clause", isQuestion } as const);
    if (subject.kind !== "she") return this.#saying.say(subject, said, { ...border, isRound });
    const who = this.#saying.answerer(cast.who(subject), subject);
    return who && who.speaker.role !== "unknown"
      ? this.#saying.begin(who, subject, said, border, subject.from)
      : undefined;
  }
}
