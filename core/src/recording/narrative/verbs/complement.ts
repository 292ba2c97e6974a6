/** What follows a verb of saying: whom it was said to, and whether what follows is what was said. */
import { optional } from "../../../text/optional.ts";
import type { ListName, VerbKind } from "../../../language/narrative.ts";
import { type Audience, audienceAt, greetingAt, type Hearing, type Told } from "../people/addressed.ts";
import { isAnswerAt, isAskedOutright, isClause, isInfinitiveAt, isOutright, isWhole } from "../tokens/bare.ts";
import { behindAside, behindManner, endsWithQuestion, isQuestionAt } from "../tokens/manner.ts";
import type { Verb } from "./predicates.ts";
import type { Subject, Subjects } from "../people/subjects.ts";
import type { Words } from "../tokens/words.ts";

/** What was said. */
export interface Complement {
  readonly kind: "clause" | "quote";
  /** Number of its first token. */
  readonly at: number;
  /** It begins with a word that only begins what is said: “that”, “whether”, a quotation mark. */
  readonly strong: boolean;
  readonly to: readonly Told[];
  /** Number of the token of a pronoun that is told: “her”. */
  readonly toPronoun?: number;
  readonly toWhole?: Hearing;
  /** Somebody was asked, and may answer in the same sentence. */
  readonly isQuestion: boolean;
  /** What was spoken of, rather than what was said: “about her sister”. */
  readonly isPhrase: boolean;
  /** Number of the token behind it, where nothing can go on with it: “hello”. */
  readonly end?: number;
}

/** A quotation as what a verb before it says. */
export function quoteAt(at: number): Complement {
  return { kind: "quote", at, strong: true, to: [], isQuestion: false, isPhrase: false };
}

/** What of a verb it takes to know what follows. */
type Said = Pick<Verb, "next" | "kinds" | "addressed" | "needsTold" | "maySee"> & Partial<Pick<Verb, "toWhole">>;

/** How certain it is that something was said; `phrase`: it is what was spoken of. */
type Strength = "strong" | "weak" | "phrase";

/** Reads what follows verbs of saying. */
export class Complements {
  readonly #words: Words;
  readonly #subjects: Subjects;

  constructor(words: Words, subjects: Subjects) {
    this.#words = words;
    this.#subjects = subjects;
  }

  /** What follows a verb. `subject`: who says it. `isAnswer`: a question stands before it. */
  after(
    { next, kinds, addressed, needsTold, maySee, toWhole }: Said,
    subject: Subject | undefined,
    isAnswer = false,
  ): Complement | undefined {
    const words = this.#words;
    let at = words.skipAdverbs(next);
    if (words.is("reflexives", at)) return undefined;
    // “Gordon said exactly.”
    if (at > next && kinds.has("say") && words.kindAt(at) !== "word" && words.is("answers", next)) at = next;
    // “said only if we can burn them”
    if (at > next && kinds.has("say") && words.wordAt(at) === "if") at = next;
    // “still nine.”
    if (at > next && kinds.has("say") && /^(?:still|almost|only|just)$/.test(words.wordAt(at - 1) ?? ""))
      at -= words.is("answers", at) || words.is("numbers", at) ? 1 : 0;
    // “answered my question by saying that …”
    if (words.is("questionNouns", at + 1) && (words.is("gerundLeads", at + 2) || words.kindAt(at + 2) !== "word"))
      return undefined;
    const told = this.told(at, kinds, subject);
    if (needsTold && !told && !addressed) return undefined;
    if (told) at = words.skipAdverbs(told.next);
    if (words.is("reflexives", at)) return undefined;
    if (kinds.has("let")) {
      if (!told || words.wordAt(at) !== "know") return undefined;
      at = words.skipAdverbs(at + 1);
    }
    at = behindManner(at, kinds, words);
    const found = (kind: Complement["kind"], start: number, strength: Strength): Complement => ({
      kind,
      at: start,
      strong: strength === "strong",
      isPhrase: strength === "phrase",
      to: told?.people ?? [],
      ...(told?.pronoun === undefined ? {} : { toPronoun: told.pronoun }),
      ...optional("toWhole", told ? told.whole : toWhole),
      // “asked to go after all”
      isQuestion:
        (kinds.has("ask") || kinds.has("request")) &&
        kind === "clause" &&
        (told !== undefined || !words.is("toDo", start) || words.is("that", start)),
    });
    const greeting = kinds.has("say") ? greetingAt(at, subject, words, this.#subjects) : undefined;
    if (greeting) return { ...found("clause", at, "weak"), to: told?.people ?? greeting.to, end: greeting.end };
    const isSaid = kinds.has("say") || kinds.has("state") || kinds.has("ask");
    // “asked, did you give notice?”
    if (words.kindAt(at) === "comma" && kinds.has("ask") && this.#isAsked(at + 1, true)) at++;
    // “I said something like “Grace noticed”.”
    const like = isSaid ? words.length("likes", at) : 0;
    if (like > 0 && (words.kindAt(at + like) === "quote" || words.is("that", at + like))) at += like;
    const mark = words.kindAt(at);
    const quote = mark === "comma" || mark === "colon" || mark === "dash" ? at + 1 : at;
    if (words.kindAt(quote) === "quote") return found("quote", quote, "strong");
    // “Tina said: I am tired.”
    if (mark === "colon" && isSaid && words.kindAt(at + 1) === "word") return found("clause", at + 1, "strong");
    // “Eusebio dijo: —Llorar.”
    if (mark === "colon" && words.kindAt(at + 1) === "dash" && words.kindAt(at + 2) === "word")
      return found("clause", at + 2, "strong");
    // “I say – good morning”; “she said – and I was glad – that …”
    if (mark === "dash" && isSaid && !words.lexicon.drops && words.kindAt(at + 1) === "word") {
      const behind = behindAside(at, words);
      return found("clause", words.is("that", behind) ? behind : at + 1, "strong");
    }
    // “She said, maybe for us.”, “told Olena, don't worry, …”
    const maySpeak = kinds.has("say") || kinds.has("utter") || (kinds.has("tell") && told !== undefined);
    if (mark === "comma" && maySpeak && words.kindAt(at + 1) === "word") {
      if (isOutright(at + 1, words) || isAskedOutright(at + 1, words)) return found("clause", at + 1, "strong");
      if (kinds.has("say") && isWhole(at + 1, words)) return found("clause", at + 1, "weak");
    }
    if (mark !== "word") return undefined;
    // “La trabajadora observa que Ana se incomoda”: seen rather than said.
    const isSeen = maySee && !told && words.is("that", at) && this.#subjects.at(at + 1)?.speaker?.role === "member";
    if (isSeen) return undefined;
    const mayAnswer = kinds.has("say") || (told !== undefined && kinds.has("tell"));
    const strength =
      this.#strength(at, kinds, told !== undefined || addressed, subject) ??
      (isAnswer && mayAnswer && isAnswerAt(at, words) ? "weak" : undefined);
    return strength && found("clause", at, strength);
  }

  /** Those who are told, from a token on. */
  told(index: number, kinds: ReadonlySet<VerbKind>, subject: Subject | undefined): Audience | undefined {
    return audienceAt(index, kinds, subject, this.#words, this.#subjects);
  }

  /** Whether the words from a token on are what was said, and whether that is certain. */
  #strength(
    at: number,
    kinds: ReadonlySet<VerbKind>,
    isTold: boolean,
    subject: Subject | undefined,
  ): Strength | undefined {
    const words = this.#words;
    const { drops } = words.lexicon;
    const has = (...any: readonly VerbKind[]): boolean => any.some((kind) => kinds.has(kind));
    const says = has("say", "state", "propose", "ask");
    if (words.is("that", at)) {
      // “She said that again” is not what she said.
      const next = words.kindAt(words.skipAdverbs(at + 1));
      // … nor is “recalled that day” what she recalled.
      // “That sucks” is.
      const isVerb =
        next === "word" &&
        !words.is("modals", at + 1) &&
        (words.is("finite", at + 1) || /[^s]s$/.test(words.wordAt(at + 1) ?? ""));
      const isOne =
        words.kindAt(at + 1) === "word" &&
        words.kindAt(at + 2) !== "word" &&
        words.kindAt(at + 2) !== "quote" &&
        !isVerb;
      const isThat = drops || (next === "word" && !isOne) || next === "quote";
      const may =
        (says && (!has("ask") || has("state") || drops)) ||
        ((isTold || !drops) && has("tell", "let")) ||
        has("request");
      const begins = words.kindAt(at + 1) === "word" || words.kindAt(at + 1) === "quote";
      return may && isThat && begins ? "strong" : undefined;
    }
    if (has("ask") && this.#isAsked(at, isTold)) return "strong";
    if (has("ask", "say") && !words.is("conjunctions", at) && isAskedOutright(at, words)) return "strong";
    if (words.is("toDo", at) && this.#isToDo(at, kinds, isTold)) return "strong";
    if (has("offer") && words.lexicon.endsLikeOffer(words.wordAt(at) ?? "")) return "strong";
    // “told us what had happened”, “explained what it meant”
    if (isQuestionAt(at, words) && (has("topic") || (isTold && has("tell", "let")))) return "strong";
    if (words.is("manners", at) && (isTold ? has("tell", "say", "state") : has("state", "topic"))) return "strong";
    if (has("utter") && this.#isUtterance(at)) return "weak";
    if (isTold && has("thank") && words.is(drops && !words.is("about", at) ? "determiners" : "about", at))
      return "phrase";
    const isAbout = words.is("about", at) && words.wordAt(at + 1) !== undefined;
    if (isAbout && this.#mayBeAbout(at, kinds, isTold, subject)) return "phrase";
    if (has("propose") && words.lexicon.endsLikeProposal(words.wordAt(at) ?? "")) return "strong";
    // “refirió sentirse sola”, “dijo no saber”
    if (drops && has("say", "state") && isInfinitiveAt(at, words)) return "strong";
    if (this.#isTopic(at, kinds, isTold, subject)) return "phrase";
    // “told him thanks for coming”
    if (isTold && has("tell") && words.is("answers", at)) return "weak";
    if (!has("say", "state", "propose") && !(has("tell", "let") && isTold)) return undefined;
    return isClause(at, kinds, isTold, words) ? "weak" : undefined;
  }

  /** “asked if”, “asked about”, “asked was he sure”. */
  #isAsked(at: number, isTold: boolean): boolean {
    const words = this.#words;
    if (isQuestionAt(at, words) || words.is("about", at)) return true;
    if (endsWithQuestion(at, words)) return true;
    return words.is("inverted", at) && (isTold || words.kindAt(at + 1) === "word");
  }

  /** “asked Meg to …”, “offered to …”, “said to …”. */
  #isToDo(at: number, kinds: ReadonlySet<VerbKind>, isTold: boolean): boolean {
    const words = this.#words;
    const next = at + words.length("toDo", at);
    // “asked to the group”, “told to Meg”
    const token = words.tokens[next];
    if (token?.kind !== "word" || words.is("determiners", next)) return false;
    const asks = kinds.has("ask") || kinds.has("tell") || kinds.has("request");
    // “said to write it down”, but not “said to me”, “said to Tina”, “said to the other women”
    const isSomebody =
      token.capital || (["objects", "possessives", "audience"] as const).some((list) => words.is(list, next));
    const isAdvice = kinds.has("say") && !words.lexicon.drops && !isTold && !isSomebody;
    return (isTold && asks) || isAdvice || (kinds.has("offer") && (!words.lexicon.drops || words.wordAt(at) === "a"));
  }

  /** “talked about her sister”, “told us about the bus”. */
  #mayBeAbout(at: number, kinds: ReadonlySet<VerbKind>, isTold: boolean, subject: Subject | undefined): boolean {
    const isPerson = subject?.kind !== "we" && subject?.kind !== "they";
    if (this.#words.wordAt(at) === "for" || (this.#words.wordAt(at) === "por" && kinds.has("shared"))) return false;
    return isPerson && (kinds.has("talk") || (isTold && kinds.has("tell")));
  }

  /** “described her morning”, “shared her story”. */
  #isTopic(at: number, kinds: ReadonlySet<VerbKind>, isTold: boolean, subject: Subject | undefined): boolean {
    const words = this.#words;
    const mayBe = kinds.has("topic") || kinds.has("shared") || kinds.has("name");
    if (!mayBe || subject?.kind === "we" || subject?.kind === "they") return false;
    // “contó lo del desalojo”
    if (words.lexicon.drops && words.wordAt(at) === "lo" && /^(?:de|del|que)$/.test(words.wordAt(at + 1) ?? ""))
      return true;
    const isJoint = words.is("conjunctions", at) && !words.is("determiners", at);
    if (words.is("empties", at) || words.is("prepositions", at) || isJoint) return false;
    const noun = at + words.length("determiners", at);
    if (words.kindAt(noun) !== "word" || words.is("ownWords", at)) return false;
    for (let next = noun; next < noun + 3; next++) if (words.is("spokenThings", next)) return true;
    // “named his dog Rex”
    const isOwn = /^(?:his|my|their|sus?|mis?|al?)$/.test(words.wordAt(at) ?? "");
    const isNamed = kinds.has("name") && !isOwn && !isTold;
    return (kinds.has("topic") || isNamed) && !words.is("objects", at) && !this.#subjects.at(at);
  }

  /** “was like no way”, “goes we better” */
  #isUtterance(at: number): boolean {
    const words = this.#words;
    const is = (...lists: readonly ListName[]): boolean => lists.some((list) => words.is(list, at));
    if (is("I", "she", "they", "interjections", "questions", "answers", "contractions")) return true;
    // “goes her high was”, “goes mine does”
    if (is("possessives", "owns")) return [1, 2, 3].some((by) => words.is("finite", at + by));
    if (is("she", "they", "neutral") || words.wordAt(at) === "you") return words.is("finite", at + 1);
    return is("inverted") && (this.#subjects.at(at + 1) !== undefined || words.wordAt(at + 1) === "you");
  }
}
