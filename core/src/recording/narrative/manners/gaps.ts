/** Answers that are left without a verb of their own: “Ida said rhubarb, Walt cherry”, “Lupe dijo que sí, Marta que no”. */
import { isShortAnswer } from "../tokens/bare.ts";
import type { Open } from "../builder.ts";
import { isQuestionAt } from "../tokens/manner.ts";
import type { Somebody } from "../people/antecedents.ts";
import { beginsRound, endsTurn, isTurn } from "./in-turn.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import { isMyPast, isPreterite } from "../tokens/tenses.ts";
import type { Border, Place, Tools } from "../tools.ts";
import { quoteAt } from "../verbs/complement.ts";

/** Longest answer before one that may be left without a verb, and how far a sentence is looked through, in tokens. */
const [shortAnswer, sentenceReach] = [4, 40];
/** How many words between two commas may tell how something is said, and an answer may have that is no sentence. */
const [insertionReach, answerReach] = [7, 7];
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
    if (subject.kind !== "person") return undefined;
    // “… del ruido, Chela del calor y Toño de la comida”
    const too = words.kindAt(subject.next) === "comma" ? subject.next + 1 : subject.next;
    if (border.isJoined && words.lexicon.drops && this.#isAboutToo(too)) return this.#say(subject, too, border);
    if (open.endsAtComma) return undefined;
    const at = this.#behindFillers(words.kindAt(subject.next) === "comma" ? subject.next + 1 : subject.next);
    const wasThat = words.is("that", open.at);
    // “Walt said he would call Gordon and Tina later” is no two answers.
    const isRound = open.isRound === true;
    const isShort = (!wasThat || isRound) && border.at - open.at <= shortAnswer + (isRound ? 2 : 0);
    const wasShort = isShort && (wasThat || isShortAnswer(open.at, words));
    const mayBeThat = wasThat || wasShort || (border.isMarked && !words.lexicon.drops && words.hasClause(at + 1));
    const isThat = mayBeThat && words.is("that", at) && words.kindAt(at + 1) === "word";
    // “…, Toño dijo que no sabe de números pero que la mitad, y Rosa un cero.”
    const isLast = isRound && border.isMarked && endsTurn(subject.next, this.#tools);
    if (isLast) return this.#say(subject, at, border, true);
    const isQuote = wasShort && words.kindAt(at) === "quote";
    if (
      !isThat &&
      !isQuote &&
      !(wasShort && (isShortAnswer(subject.next, words) || (isRound && isTurn(subject.next, words))))
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
    const isRound = subject.kind === "person" && words.is("that", next) && beginsRound(next, this.#tools);
    if (words.is("that", at) && words.kindAt(at + 1) === "word") return this.#say(subject, at, border, isRound);
    // “Rosa que «así es la vida», Toño que «ni modo».”
    if (words.is("that", at) && words.kindAt(at + 1) === "quote") return this.#say(subject, at + 1, border);
    // “Marta se queja del ruido, Chela del calor.”
    if (isJoined && this.#isAboutToo(at)) return this.#say(subject, words.kindAt(at) === "comma" ? at + 1 : at, border);
    const isInside = isJoined && words.kindAt(border.at) !== "colon" && words.kindAt(border.at) !== "semicolon";
    if (isInside && !border.isJoined) return undefined;
    if (subject.kind === "person") {
      const start = words.kindAt(next) === "comma" ? next + 1 : next;
      if (beginsRound(next, this.#tools)) return this.#say(subject, start, border, true);
    }
    // “Lupe dijo que no está sola. Chayo, las galletas.”
    const isThing = words.kindAt(next) === "comma" && words.is("determiners", next + 1) && this.#isNext(border);
    if (isThing && subject.kind === "person" && endsTurn(next, this.#tools, "stop"))
      return this.#say(subject, next + 1, border);
    // “Don Efraín, que él recayó.”, “Toño, ya enojado, que qué quieren.” tell nothing else of him.
    const that = words.kindAt(next) === "comma" ? this.#thatBehind(next) : undefined;
    return that !== undefined && builder.clauses.length > 0 && !this.#goesOn(that)
      ? this.#say(subject, that, border)
      : undefined;
  }

  /** “Chela, por lo bajo: ay, Susana.”: in the middle of a story. */
  labelled(subject: Subject, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    const comma = subject.next;
    const isSomebody = words.lexicon.drops && subject.kind === "person" && words.kindAt(comma) === "comma";
    if (!isSomebody || builder.clauses.length === 0 || words.is("determiners", comma + 1)) return undefined;
    for (let at = comma + 2; at <= comma + insertionReach; at++) {
      if (words.kindAt(at) === "colon")
        return words.kindAt(at + 1) === "word" ? this.#say(subject, at + 1, border) : undefined;
      if (words.kindAt(at) !== "word" || words.is("that", at)) return undefined;
    }
    return undefined;
  }

  /** “Susana dijo que no. Beto tampoco.”, “Yeni también el domingo.” */
  alike(subject: Subject, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    const length = words.length("alike", subject.next);
    if (length === 0 || !this.#isNext(border) || builder.open || subject.kind !== "person") return undefined;
    const behind = subject.next + length;
    const goesOn = (["prepositions", "determiners", "answers", "rounds"] as const).some((list) =>
      words.is(list, behind),
    );
    return goesOn || words.kindAt(behind) !== "word" ? this.#say(subject, subject.next, border) : undefined;
  }

  /** Whether a sentence begins here, and something was said in the one before. */
  #isNext(border: Border): boolean {
    return border.at === this.#saying.place.from && this.#tools.cast.hasSaid;
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
    return this.#begins(who, from, that);
  }

  #begins(who: Somebody, from: number, at: number): number | undefined {
    const { words } = this.#tools;
    const kind = who.speaker.role === "worker" ? "I" : "she";
    const isQuestion = isQuestionAt(words.is("that", at) ? at + 1 : at, words);
    const complement = { ...quoteAt(at), kind: "clause", isQuestion } as const;
    const border = { at: from, isMarked: true, isJoined: false };
    return this.#saying.begin(who, { kind, speaker: who.speaker, from, next: from }, complement, border, from);
  }

  /** “Le pregunté con quién. Con todos.”: a few words behind a question, which only answer it. */
  answered({ from, to }: Place): number | undefined {
    const { words, builder, cast } = this.#tools;
    const isAsked = words.lexicon.drops && cast.hasSaid && builder.asking.isQuestion;
    if (!isAsked || to - from > answerReach || words.kindAt(to - 1) !== "stop" || !words.is("answerLeads", from))
      return undefined;
    for (let at = from; at < to - 1; at++) {
      const word = words.wordAt(at);
      if (words.kindAt(at) === "comma") continue;
      const isVerb = word !== undefined && (isPreterite(word) || isMyPast(word) || word.endsWith("mos"));
      if (word === undefined || isVerb || words.tokens[at]?.capital !== (at === from)) return undefined;
    }
    const who = this.#resumes(builder.lastSaid);
    return who?.speaker.role === "member" ? this.#begins(who, from, from) : undefined;
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
    // “…, que dijo que no”
    if (words.is("that", comma + 1)) return words.verbAt(comma + 2, ["finite"]) ? undefined : comma + 1;
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

  /** “…, Chela del calor”: behind what somebody else spoke of. */
  #isAboutToo(at: number): boolean {
    const { words, builder } = this.#tools;
    const { lastAt } = builder;
    const behind = words.kindAt(at) === "comma" ? at + 1 : at;
    return lastAt > this.#saying.place.from && words.is("about", lastAt) && words.is("about", behind);
  }

  #goesOn(from: number): boolean {
    const { words } = this.#tools;
    const to = Math.min(this.#saying.place.to, from + sentenceReach);
    for (let at = from; at < to; at++) if (words.kindAt(at) === "comma") return true;
    return false;
  }

  #say(subject: Subject, at: number, border: Border, isRound = false): number | undefined {
    const { words, cast } = this.#tools;
    cast.setMain(subject);
    const isQuestion = words.is("that", at) && isQuestionAt(at + 1, words);
    const isQuote = words.kindAt(at) === "quote";
    const isPhrase = words.is("about", at);
    const said = isQuote ? quoteAt(at) : ({ ...quoteAt(at), kind: "clause", isQuestion, isPhrase } as const);
    if (subject.kind !== "she") return this.#saying.say(subject, said, { ...border, isRound });
    const who = this.#saying.answerer(cast.who(subject), subject);
    return who && who.speaker.role !== "unknown"
      ? this.#saying.begin(who, subject, said, border, subject.from)
      : undefined;
  }
}
