/**
 * Where the story goes on behind what somebody said: “…, y se lo anotó”, “…, pero no le creí”. In a language whose verbs
 * tell person and tense, words in the present are over where the story's own past comes again.
 */
import type { Open } from "../builder.ts";
import { isQuestionAt } from "../tokens/manner.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import { isImperfect, isMyPast, isPreterite } from "../tokens/tenses.ts";
import type { Border, Tools } from "../tools.ts";

/** Subjects that are more than one. */
const many: ReadonlySet<Subject["kind"]> = new Set<Subject["kind"]>(["several", "group", "joint", "they"]);

/** “de su hermana”, “su confianza”: what was spoken of, in which no verb stands. */
function isTopic({ endsAtComma, isTemporal }: Open): boolean {
  return endsAtComma && !isTemporal;
}

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
    const { words, subjects, predicates, builder, cast } = this.#tools;
    const { open } = builder;
    if (!words.lexicon.drops || !open) return undefined;
    const isReported = words.is("that", open.at) || isQuestionAt(open.at, words);
    if (!isReported && !isTopic(open)) return undefined;
    const subject = subjects.at(at);
    const from = words.skipAdverbs(subject?.next ?? this.#behindLead(at));
    const no = words.wordAt(from) === "no" ? from + 1 : from;
    const own = no + words.length("ownClitics", no);
    const verb = own + words.length("clitics", own);
    if (words.tokens[verb]?.capital !== false) return undefined;
    if (border.isJoined && this.#isWriters(subject, verb, border, open)) {
      builder.close(border.at);
      cast.block();
      return verb;
    }
    if (no > from || !this.#isStory(subject, verb, border, open)) return undefined;
    builder.close(border.at);
    if (!subject) return verb;
    cast.setMain(subject);
    const gesture = predicates.gestureEnd(from);
    return (gesture > from ? this.#saying.gesture(subject, from, gesture, border) : undefined) ?? verb;
  }

  /** “…, y ahí se aflojó todo”, “…, y nadie contestó” */
  #behindLead(at: number): number {
    const { words } = this.#tools;
    const nobody = words.wordAt(at) === "nadie" && isPreterite(words.wordAt(at + 1) ?? "") ? 1 : 0;
    return at + Math.max(nobody, words.length("leadIns", at));
  }

  /** “…, pero no le creí”, “…, pero yo no estoy segura”: in what others said, “I” is who writes. */
  #isWriters(subject: Subject | undefined, verb: number, { isMarked }: Border, open: Open): boolean {
    const isMine = isMyPast(this.#tools.words.wordAt(verb) ?? "");
    if (open.clause.speaker.role === "worker" || (subject && subject.kind !== "I")) return false;
    return isMine || (subject !== undefined && isMarked);
  }

  /** “…, y sacó el celular”, “… y las demás se rieron”, “…, todas hablaban a la vez” behind words that tell of nothing past. */
  #isStory(subject: Subject | undefined, verb: number, { at, isMarked, isJoined }: Border, open: Open): boolean {
    const word = this.#tools.words.wordAt(verb) ?? "";
    const isWriters = open.clause.speaker.role === "worker";
    const isPast = this.#isPast(verb) || (isWriters && !subject && isMyPast(word));
    if (subject?.kind === "person" && isJoined && isPast) return true;
    // “Les dije que …, y me miraron raro” needs no comma.
    const isNext = subject
      ? (many.has(subject.kind) || (subject.kind === "she" && isMarked)) && isPast
      : isPast && (isMarked || isWriters || isTopic(open));
    const isBeside = !isJoined && isMarked && subject !== undefined && many.has(subject.kind);
    return (
      ((isJoined && isNext) || (isBeside && (isPast || isImperfect(word)))) &&
      !this.#tellsOfPast(open.at, at, isWriters)
    );
  }

  /** “sacó”, “ha sacado” */
  #isPast(at: number): boolean {
    const { words } = this.#tools;
    return isPreterite(words.wordAt(at) ?? "") || words.is("perfect", at);
  }

  /** Whether words tell of what is past; the writer's own are put into the past by being told. */
  #tellsOfPast(from: number, to: number, isWriters: boolean): boolean {
    for (let at = from; at < to; at++) {
      const word = this.#tools.words.wordAt(at) ?? "";
      if (this.#isPast(at) || (isWriters ? isMyPast(word) : isImperfect(word))) return true;
    }
    return false;
  }
}
