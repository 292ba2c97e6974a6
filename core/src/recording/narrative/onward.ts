/**
 * Where the story goes on behind what somebody said: “…, y se lo anotó”, “…, pero no le creí”. In a language whose verbs
 * tell person and tense, words in the present are over where the story's own past comes again.
 */
import type { Open } from "./builder.ts";
import { isQuestionAt } from "./manner.ts";
import type { Saying } from "./saying.ts";
import type { Subject } from "./subjects.ts";
import { isImperfect, isMyPast, isPreterite } from "./tenses.ts";
import type { Border, Tools } from "./tools.ts";

/** Subjects that are more than one. */
const many: ReadonlySet<Subject["kind"]> = new Set<Subject["kind"]>(["several", "group", "joint", "they"]);

/** Finds such places. */
export class Onward {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Ends what is said where a clause begins that cannot be a part of it. Gives the number of the token to go on with. */
  read(at: number, border: Border): number | undefined {
    const { words, subjects, builder, cast } = this.#tools;
    const { open } = builder;
    if (!words.lexicon.drops || !open || !(words.is("that", open.at) || isQuestionAt(open.at, words))) return undefined;
    const subject = subjects.at(at);
    const behind = words.skipAdverbs(subject?.next ?? at);
    const no = words.is("reals", behind) && words.wordAt(behind) === "no" ? behind + 1 : behind;
    const own = no + words.length("ownClitics", no);
    const verb = own + words.length("clitics", own);
    const word = words.tokens[verb]?.capital === false ? (words.wordAt(verb) ?? "") : "";
    if (border.isJoined && this.#isWriters(subject, word, border, open)) {
      builder.close(border.at);
      cast.block();
      return verb;
    }
    if (no > behind || !this.#isStory(subject, word, border, open)) return undefined;
    builder.close(border.at);
    if (subject) cast.setMain(subject, false);
    const gesture = subject ? this.#tools.predicates.gestureEnd(behind) : behind;
    const next = subject && gesture > behind ? this.#saying.gesture(subject, behind, gesture, border) : undefined;
    return next ?? verb;
  }

  /** “…, pero no le creí”, “…, pero yo no estoy segura”: in what others said, “I” is who writes. */
  #isWriters(subject: Subject | undefined, word: string, { isMarked }: Border, open: Open): boolean {
    if (open.clause.speaker.role === "worker") return false;
    if (subject) return subject.kind === "I" && (isMarked || isMyPast(word));
    return isMyPast(word);
  }

  /** “…, y sacó el celular”, “… y las demás se rieron”, “…, todas hablaban a la vez” behind words that tell of nothing past. */
  #isStory(subject: Subject | undefined, word: string, { at, isMarked, isJoined }: Border, open: Open): boolean {
    const isWriters = open.clause.speaker.role === "worker";
    const isPast = isPreterite(word) || (isWriters && !subject && isMyPast(word));
    if (subject?.kind === "person" && isJoined && isPast) return true;
    const isMany = subject !== undefined && many.has(subject.kind);
    const isNext = subject
      ? isMany && (isJoined ? isPast : isMarked && (isPast || isImperfect(word)))
      : isJoined && isPast;
    // “Les dije que …, y me miraron raro” needs no comma.
    return isNext && (subject !== undefined || isMarked || isWriters) && !this.#tellsOfPast(open.at, at, isWriters);
  }

  /** Whether words tell of what is past; the writer's own are put into the past by being told. */
  #tellsOfPast(from: number, to: number, isWriters: boolean): boolean {
    for (let at = from; at < to; at++) {
      const word = this.#tools.words.wordAt(at) ?? "";
      if (isPreterite(word) || (isWriters ? isMyPast(word) : isImperfect(word))) return true;
    }
    return false;
  }
}
