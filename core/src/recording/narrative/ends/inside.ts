/** Inside of what somebody says: whether the next clause is part of it, or somebody says something else. */
import type { Open } from "../builder.ts";
import { type Complement, quoteAt } from "../verbs/complement.ts";
import type { Somebody } from "../people/antecedents.ts";
import type { Verb } from "../verbs/predicates.ts";
import { pronounOfObject } from "../verbs/said.ts";
import { answerConfidence, type Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Gaps } from "../manners/gaps.ts";
import type { Loose } from "../manners/loose.ts";
import { isShortAnswer, isTheSame } from "../tokens/bare.ts";
import type { Ends } from "./ends.ts";
import { isQuestionAt } from "../tokens/manner.ts";
import type { Border, Tools } from "../tools.ts";

/** Longest insertion between a subject and its verb, in words. */
const insertionReach = 12;
/** How sure it is that “she” behind what somebody said is who said it. */
const goesOnConfidence = 0.7;

/** Reads clauses while one is open. Each gives the number of the token to go on with, if it ends the open one. */
export class Inside {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #gaps: Gaps;
  readonly #loose: Loose;
  readonly #ends: Ends;

  constructor(tools: Tools, saying: Saying, gaps: Gaps, loose: Loose, ends: Ends) {
    this.#tools = tools;
    this.#saying = saying;
    this.#gaps = gaps;
    this.#loose = loose;
    this.#ends = ends;
  }

  /** A clause that ends the one that is open. */
  clause(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const { kind } = subject;
    const told = this.#ends.toldOf(subject, border);
    if (told !== undefined) return told;
    if (kind === "she" || kind === "they") return this.#answer(subject, border);
    const at = words.skipAdverbs(subject.next);
    // In Spanish the tense tells whether “todas se rieron” is a part of what is said (`onward.ts`).
    const isMany = kind === "several" || (kind === "group" && words.lexicon.drops);
    if (isMany || kind === "somebody") return this.#ends.does(subject, at, border);
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) {
      const next = this.#saying.gesture(subject, at, gesture, border);
      // “Cheo dijo que …, y Carmín se rió y dijo que …”
      if (next !== undefined) this.#tools.cast.setMain(subject);
      return next;
    }
    const complement = this.#saying.predicate(this.#behindInsertion(subject))?.complement;
    if (!complement)
      return (
        (builder.open && this.#gaps.inside(subject, border, builder.open)) ??
        (border.isJoined || border.isMarked ? this.#loose.read(subject, border) : undefined) ??
        this.#ends.speaks(subject, border) ??
        this.#ends.does(subject, at, border)
      );
    const isSomebody = kind === "person" || kind === "I" || (kind === "newcomer" && this.#isInRoom(subject, border));
    const isCertain = complement.strong || border.isMarked || isSomebody;
    if (!isCertain && builder.open?.endsAtComma !== true) return undefined;
    this.#tools.cast.setMain(subject);
    // “Rosa un seis, Carmen dijo que un cuatro, …”
    return this.#saying.say(subject, complement, { ...border, isRound: builder.open?.isRound === true });
  }

  /** “… and Tyrell said like they were scared”: a newcomer who goes on with the story, or has spoken before. */
  #isInRoom(subject: Subject, border: Border): boolean {
    if (border.isJoined) return true;
    const speaker = this.#tools.cast.who(subject)?.speaker;
    return this.#tools.builder.clauses.some((clause) => clause.speaker === speaker);
  }

  /** “…, and Gordon, without being asked, said …”: a subject with its verb behind the second comma. */
  #behindInsertion(subject: Subject): Subject {
    const { words } = this.#tools;
    if (words.kindAt(subject.next) !== "comma") return subject;
    for (let at = subject.next + 1; at < subject.next + insertionReach; at++) {
      const kind = words.kindAt(at);
      if (kind === "comma") return { ...subject, next: at + 1 };
      if (kind !== "word") return subject;
    }
    return subject;
  }

  /** “I asked Tina how she was, and she said …”: who was asked answers. */
  #answer(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const other = words.lexicon.drops ? this.#otherSays(subject, border) : undefined;
    if (other !== undefined) return other;
    const who =
      builder.open &&
      (this.#answering(builder.open, subject, border) ?? this.#somebody(border) ?? this.#telling(subject, border));
    if (!who) {
      const again = builder.open && this.#sameAgain(subject, builder.open, border);
      return (
        again ??
        this.#ends.ownGesture(subject, border) ??
        this.#ends.endsShort(subject.next, border, subject.kind === "they")
      );
    }
    const at = words.skipAdverbs(subject.next);
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) return this.#saying.act(who, subject.from, at, gesture, border);
    const found = this.#saying.predicate(subject);
    if (found?.complement) return this.#saying.begin(who, subject, found.complement, border, subject.from);
    // “… and she said nothing”
    if (!found || !border.isJoined) return undefined;
    builder.close(border.at);
    return found.verb.next;
  }

  /** “Fermín contesta que hay taxis, y ella que con qué dinero”: not who has just spoken. */
  #otherSays(subject: Subject, border: Border): number | undefined {
    const { words, cast, builder, people } = this.#tools;
    const { open } = builder;
    const that = subject.next + words.length("fillers", subject.next);
    if (!open || subject.kind !== "she" || !border.isJoined || !words.is("that", that)) return undefined;
    const who = this.#answering(open, subject, border) ?? cast.resolve(subject.from, open.clause, subject.called);
    const isQuestion = isQuestionAt(that + 1, words);
    return this.#saying.begin(
      who ?? { speaker: people.unknown(), confidence: goesOnConfidence },
      subject,
      { ...quoteAt(that), kind: "clause", isQuestion },
      border,
      subject.from,
    );
  }

  /** “I asked how that was and she said …”: whoever was asked. */
  #somebody(border: Border): Somebody | undefined {
    const { builder, people } = this.#tools;
    return border.isJoined && builder.asking.isQuestion ? { speaker: people.unknown(), confidence: 0.5 } : undefined;
  }

  /** “Bill said can we not, and she told him rules are rules”: who tells him is not who has just spoken. */
  #telling(subject: Subject, border: Border): Somebody | undefined {
    const { words, cast, builder } = this.#tools;
    const verb = border.isJoined && border.isMarked ? words.skipAdverbs(subject.next) : -1;
    const told = words.verbAt(verb, ["finite"])?.is.kinds.has("tell") === true ? words.wordAt(verb + 1) : undefined;
    const { speaker } = builder.open?.clause ?? {};
    const called = pronounOfObject(told);
    const isTold = speaker?.role === "member" && called !== undefined && called !== subject.called;
    if (!isTold || !cast.mayBe(speaker, called)) return undefined;
    const who = cast.resolve(subject.from, builder.open?.clause, subject.called);
    return who?.speaker.role === "member" ? who : undefined;
  }

  /** “Priya said that …, and she wondered whether …” */
  #sameAgain(subject: Subject, open: Open, border: Border): number | undefined {
    const [{ words }, { speaker }] = [this.#tools, open.clause];
    // “Toño saltó con que por qué no pedía permiso, y ella le dijo que …”: a pronoun that need not stand there.
    if (words.lexicon.drops) {
      const other = border.isJoined ? this.#tools.cast.resolve(subject.from, open.clause, subject.called) : undefined;
      const said = other?.speaker.role === "member" ? this.#saying.predicate(subject)?.complement : undefined;
      return other && said?.strong === true
        ? this.#saying.begin(other, subject, said, border, subject.from)
        : undefined;
    }
    const complement =
      border.isMarked && border.isJoined && speaker.role === "member"
        ? this.#saying.predicate(subject)?.complement
        : undefined;
    if (complement?.strong !== true || !this.#tools.cast.mayBe(speaker, subject.called)) return undefined;
    return this.#saying.begin({ speaker, confidence: goesOnConfidence }, subject, complement, border, subject.from);
  }

  /** “…, y preguntó Tito si podía salir”: somebody by name behind the verb. */
  verbFirst(at: number, verb: Verb, border: Border): number | undefined {
    const { subjects, complements } = this.#tools;
    const subject = subjects.at(verb.next);
    if (!subject || !["person", "several", "joint"].includes(subject.kind) || verb.isThought) return undefined;
    const complement = complements.after({ ...verb, next: subject.next }, subject);
    if (complement?.strong !== true || complement.at >= this.#saying.place.to) return undefined;
    this.#tools.cast.setMain(subject);
    return this.#saying.say(subject, complement, border, at);
  }

  #answering(open: Open, subject: Subject, border: Border): Somebody | undefined {
    if (open.asked) return open.asked;
    // “Kayla told him that he had to and he said fine”
    if (border.isJoined && open.told && open.told.called === subject.called) return open.told.who;
    // “I told Carl that …, and he said …”, “Ann told Meg that …, and she answered …”
    const isReply = this.#tools.words.is("replies", this.#tools.words.skipAdverbs(subject.next));
    const mayAnswer =
      border.isAnswer === true || (border.isJoined && (isReply || open.clause.speaker.role === "worker"));
    const [told, ...others] = mayAnswer ? open.clause.to : [];
    return told && others.length === 0 ? { speaker: told.speaker, confidence: answerConfidence } : undefined;
  }

  /** Inside of what somebody says, a verb without a subject: only what nobody in it can be the subject of. */
  goesOn(at: number, verb: Verb, complement: Complement, border: Border, open: Open): number | undefined {
    const { words, subjects, cast, people } = this.#tools;
    // “Señalé que era tarde y pedí una palabra”: nobody else's words are in the first person.
    if (words.lexicon.drops && verb.isFirst === true && border.isJoined && (complement.strong || complement.isPhrase))
      return this.#saying.say({ kind: "I", speaker: people.writer(), from: at, next: at }, complement, border, at);
    // “I opened by thanking everyone for coming and said we would start”
    const isThanks = open.endsAtComma && !open.isTemporal && verb.kinds.has("say");
    // “Le pregunté a Rosa por qué y me contó lo de la caldera.”
    // “said it was late and admitted she was tired”
    const isAdmitted = verb.kinds.has("state") && !words.lexicon.drops && subjects.at(complement.at)?.kind === "she";
    // “said it was late and told Ruth to wait”, “acknowledged how hard it was, thanked Ruth for coming and asked …”
    const isToSomebody = !words.lexicon.drops && subjects.at(verb.next)?.kind === "person" && complement.to.length > 0;
    const mayBe =
      complement.strong ||
      isThanks ||
      isAdmitted ||
      isToSomebody ||
      (words.lexicon.drops && complement.isPhrase && open.asked);
    // “Se le preguntó a Rosa si estaba bien; refirió que sí.”
    const isNext = words.lexicon.drops && open.asked !== undefined && words.kindAt(border.at) === "semicolon";
    const isInRow = isToSomebody && border.isMarked;
    if (!mayBe || !(border.isJoined || isNext || isInRow)) return undefined;
    // “Le pregunté a Rosa cómo estaba y dijo que bien.”
    if (words.lexicon.drops && verb.isFirst === false && open.asked && open.clause.speaker.role === "worker")
      return this.#saying.begin(open.asked, { kind: "she", from: at, next: at }, complement, border, at);
    const begins = open.at + Math.max(words.length("that", open.at), words.length("questions", open.at));
    const first = subjects.at(begins);
    // “said the same had happened to her and advised him to …”, “said hers was fine and asked …”
    const isThing =
      (["neutral", "contractions", "owns"] as const).some((list) => words.is(list, begins)) ||
      isTheSame(begins, words) ||
      // “said that was not fair and told Ruth to wait”
      (!words.lexicon.drops && words.is("that", open.at) && words.is("finite", begins));
    // “Yesenia says bravo and asks if …”
    const isWhole = !words.is("that", open.at) && isShortAnswer(open.at, words) && border.at - open.at <= 3;
    const isOwn =
      open.endsAtComma ||
      isWhole ||
      isThing ||
      (first !== undefined && first.kind !== "person") ||
      words.is("toDo", open.at);
    // “This writer affirmed that it counts and queried whether …”
    const isWriters = open.clause.speaker.role === "worker" && (verb.kinds.has("ask") || verb.kinds.has("request"));
    if (!(border.isMarked || isOwn || isWriters || verb.isAdditive)) return undefined;
    // “the landlord came by, told Tom he was late and left”
    if (isInRow && !border.isJoined && !isOwn && open.clause.speaker.role !== "worker") return undefined;
    if (!cast.main || cast.mainIs?.speaker !== open.clause.speaker) return undefined;
    return this.#saying.say(cast.main, complement, border, at);
  }
}
