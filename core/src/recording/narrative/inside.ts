/** Inside of what somebody says: whether the next clause is part of it, or somebody says something else. */
import type { Open } from "./builder.ts";
import type { Complement } from "./complement.ts";
import type { Somebody } from "./memory.ts";
import type { Verb } from "./predicates.ts";
import { answerConfidence, type Saying } from "./saying.ts";
import type { Subject } from "./subjects.ts";
import type { ListName } from "../../language/narrative.ts";
import { isShortAnswer } from "./bare.ts";
import { type Border, quoteAt, type Tools } from "./tools.ts";

/** Longest insertion between a subject and its verb, and longest answer that may be left without a verb, in words. */
const [insertionReach, shortAnswer] = [10, 4];

/** Reads clauses while one is open. Each gives the number of the token to go on with, if it ends the open one. */
export class Inside {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** A clause that ends the one that is open. */
  clause(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const { kind } = subject;
    if (kind === "she" || kind === "they") return this.#answer(subject, border);
    const at = words.skipAdverbs(subject.next);
    if (kind === "several" || kind === "somebody") return this.#end(subject, at, border);
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) return this.#saying.gesture(subject, at, gesture, border);
    const complement = this.#saying.predicate(this.#behindInsertion(subject))?.complement;
    if (!complement) return this.#gap(subject, border) ?? this.#end(subject, at, border);
    const isCertain = complement.strong || border.isMarked || kind === "person" || kind === "I";
    if (!isCertain && builder.open?.endsAtComma !== true) return undefined;
    this.#tools.cast.setMain(subject, false);
    return this.#saying.say(subject, complement, border);
  }

  /** “…, and Gordon, without being asked, said …”: a subject with its verb behind the second comma. */
  #behindInsertion(subject: Subject): Subject {
    const { words } = this.#tools;
    const from = subject.next + 1;
    if (
      words.kindAt(subject.next) !== "comma" ||
      !["prepositions", "leadIns", "whos"].some((list) => words.is(list as ListName, from))
    )
      return subject;
    for (let at = from; at < from + insertionReach; at++) {
      const kind = words.kindAt(at);
      if (kind === "comma") return { ...subject, next: at + 1 };
      if (kind !== "word") return subject;
    }
    return subject;
  }

  /** “Ida said rhubarb, Walt cherry”, “Lupe dijo que sí, Marta que no”: the verb is the one before. */
  #gap(subject: Subject, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    const open = builder.open;
    if (!open || open.endsAtComma || subject.kind !== "person") return undefined;
    const { next } = subject;
    const isThat = words.lexicon.drops && words.is("that", next) && words.is("that", open.at);
    const isShort =
      border.at - open.at <= shortAnswer && words.kindAt(open.at) === "word" && !words.is("that", open.at);
    if (!isThat && !(isShort && isShortAnswer(next, words))) return undefined;
    this.#tools.cast.setMain(subject, false);
    return this.#saying.say(subject, { ...quoteAt(next), kind: "clause" }, border);
  }

  /** “… said that it was late, and looked down”: what the speaker does ends what is said. */
  breaksOff(at: number, end: number, border: Border, open: Open): number | undefined {
    const { builder, cast } = this.#tools;
    const isOwn = cast.mainIs?.speaker === open.clause.speaker;
    if (!border.isJoined || !isOwn || !(border.isMarked || end - at > 2)) return undefined;
    builder.close(border.at);
    return end;
  }

  /** “…, and Maria looked away”: what somebody in the room does, in the tense in which the story is told. */
  #end(subject: Subject, at: number, border: Border): number | undefined {
    const { words, cast, builder } = this.#tools;
    const { drops, endsLikePast } = words.lexicon;
    const isMarked = border.isMarked || (drops && subject.kind === "person");
    const isDone = words.kindAt(at) === "word" && endsLikePast(words.wordAt(at) ?? "");
    if (!isMarked || !border.isJoined || !isDone || subject.kind === "newcomer") return undefined;
    builder.close(border.at);
    cast.setMain(subject, false);
    return at;
  }

  /** “I asked Tina how she was, and she said …”: who was asked answers. */
  #answer(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const who = builder.open && (this.#answering(builder.open, border) ?? this.#somebody(border));
    if (!who) return undefined;
    const at = words.skipAdverbs(subject.next);
    const gesture = predicates.gestureEnd(at);
    if (gesture > at) return this.#saying.act(who, subject.from, at, gesture, border);
    const complement = this.#saying.predicate(subject)?.complement;
    return complement && this.#saying.begin(who, subject, complement, border, subject.from);
  }

  /** “I asked how that was and she said …”: whoever was asked. */
  #somebody(border: Border): Somebody | undefined {
    const { builder, people } = this.#tools;
    return border.isJoined && builder.lastIsQuestion ? { speaker: people.unknown(), confidence: 0.5 } : undefined;
  }

  #answering(open: Open, border: Border): Somebody | undefined {
    if (open.asked) return open.asked;
    // “I told Carl that …, and he said …”
    const mayAnswer = border.isAnswer === true || (border.isJoined && open.clause.speaker.role === "worker");
    const [told, ...others] = mayAnswer ? open.clause.to : [];
    return told && others.length === 0 ? { speaker: told.speaker, confidence: answerConfidence } : undefined;
  }

  /** Inside of what somebody says, a verb without a subject: only what nobody in it can be the subject of. */
  goesOn(at: number, verb: Verb, complement: Complement, border: Border, open: Open): number | undefined {
    const { words, subjects, cast } = this.#tools;
    if (!complement.strong || !border.isJoined) return undefined;
    // “Le pregunté a Rosa cómo estaba y dijo que bien.”
    if (words.lexicon.drops && verb.isFirst === false && open.asked && open.clause.speaker.role === "worker")
      return this.#saying.begin(open.asked, { kind: "she", from: at, next: at }, complement, border, at);
    const begins = open.at + Math.max(words.length("that", open.at), words.length("questions", open.at));
    const first = subjects.at(begins);
    const isThing = words.is("neutral", begins) || words.is("contractions", begins);
    const isOwn = isThing || (first !== undefined && first.kind !== "person") || words.is("toDo", open.at);
    if (!(border.isMarked || isOwn || verb.isAdditive)) return undefined;
    if (!cast.main || cast.mainIs?.speaker !== open.clause.speaker) return undefined;
    return this.#saying.say(cast.main, complement, border, at);
  }
}
