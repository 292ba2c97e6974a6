/** Inside of what somebody says: where it ends though nobody else begins to speak. */
import { isShortAnswer } from "../tokens/bare.ts";
import type { Open } from "../builder.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";

/** Ends what is said. Each gives the number of the token to go on with, if it does. */
export class Ends {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** “…, and he said it so quietly that I almost missed it”: of what was said. */
  toldOf(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder } = this.#tools;
    const verb = border.isJoined ? predicates.verb(words.skipAdverbs(subject.next), subject) : undefined;
    if (verb?.kinds.has("say") !== true || words.wordAt(verb.next) !== "it") return undefined;
    // “and he said it was fine”
    const next = words.wordAt(verb.next + 1) ?? "";
    if (words.is("finite", verb.next + 1) || /(?:ed|[^s]s)$/.test(next)) return undefined;
    builder.close(border.at);
    return verb.next;
  }

  /** “… said that it was late, and looked down”: what the speaker does ends what is said. */
  breaksOff(at: number, end: number, border: Border, open: Open): number | undefined {
    const { words, builder, cast } = this.#tools;
    // “Le pregunté si quería seguir y me hizo que no con la mano.”
    const mayBeAsked = words.lexicon.drops && border.isJoined && !/^me$|[éí]$/.test(words.wordAt(end - 1) ?? "");
    if (open.asked && mayBeAsked) return this.#saying.act(open.asked, at, at, end, border);
    const isOwn = cast.mainIs?.speaker === open.clause.speaker;
    const isWhole = border.at - open.at <= 2 || this.#isTopic(open, border);
    if (!border.isJoined || !isOwn || !(border.isMarked || isWhole || end - at > 2)) return undefined;
    builder.close(border.at);
    return end;
  }

  /** “said it was “bad,” and she shook her head”: behind a comma, unless what is said tells of such deeds itself. */
  ownGesture({ kind, called, next }: Subject, border: Border): number | undefined {
    const { words, predicates, builder, cast } = this.#tools;
    const { open } = builder;
    const at = words.skipAdverbs(next);
    const end = predicates.gestureEnd(at);
    if (!open || words.lexicon.drops || kind !== "she" || end === at || !border.isJoined) return undefined;
    const isMarked = border.isMarked || words.tokens[border.at - 1]?.kind === "quote";
    if (!isMarked || !cast.mayBe(open.clause.speaker, called) || this.#tellsDeeds(open.at, border.at)) return undefined;
    builder.close(border.at);
    return end;
  }

  /** “her mother came home late”, but neither “it was late” nor “he had called”. */
  #tellsDeeds(from: number, to: number): boolean {
    const { words } = this.#tools;
    const isHelp = (at: number): boolean =>
      (["inverted", "contractions", "modals"] as const).some((list) => words.is(list, at));
    for (let at = from; at < to; at++) {
      const isVerb = words.is("finite", at) || words.lexicon.endsLikePast(words.wordAt(at) ?? "");
      if (isVerb && !isHelp(at) && !isHelp(at - 1) && !isHelp(at - 2)) return true;
    }
    return false;
  }

  /** “… and Maria said the same”: not what was said before. */
  speaks(subject: Subject, border: Border): number | undefined {
    const { words, predicates, builder, cast } = this.#tools;
    if (!["person", "newcomer"].includes(subject.kind) || !border.isJoined) return undefined;
    const verb = predicates.verb(words.skipAdverbs(subject.next), subject);
    if (!verb) return undefined;
    builder.close(border.at);
    cast.setMain(subject);
    return verb.next;
  }

  /** “…, and Maria looked away”: what somebody in the room does, in the tense in which the story is told. */
  does(subject: Subject, at: number, border: Border): number | undefined {
    const { words, predicates, cast, builder } = this.#tools;
    const { drops } = words.lexicon;
    const isDone = drops ? predicates.mayDo(at) : words.lexicon.endsLikePast(words.wordAt(at) ?? "");
    if (!border.isMarked || !border.isJoined || !isDone || subject.kind === "newcomer") return undefined;
    builder.close(border.at);
    cast.setMain(subject);
    return at;
  }

  /**
   * “Finn said fine too and they all …”, “Dee said hungry and got a laugh”: behind an answer that is no sentence, no clause is a
   * part of it. `next`: where its verb may stand.
   */
  endsShort(next: number, border: Border, isOthers = false): number | undefined {
    const { words, builder } = this.#tools;
    const { open } = builder;
    const isShort = open !== undefined && border.at - open.at <= 3 && isShortAnswer(open.at, words);
    // “talked about her mother and said goodbye”
    const isPhrase = open !== undefined && this.#isTopic(open, border);
    // “said NO and she can't know”
    const mayTell =
      isOthers ||
      words.lexicon.endsLikePast(words.wordAt(next + words.length("ownClitics", next)) ?? "") ||
      (!words.lexicon.drops && words.is("finite", next));
    if (!(isShort || isPhrase) || !mayTell || !border.isJoined || words.is("that", open.at)) return undefined;
    builder.close(border.at);
    return next;
  }

  /** “about her mother”, behind which no verb is a part of it. */
  #isTopic(open: Open, border: Border): boolean {
    const { words } = this.#tools;
    const joint = words.kindAt(border.at) === "comma" ? border.at + 1 : border.at;
    const isJoint = !words.lexicon.drops && words.is("conjunctions", joint);
    return isJoint && open.endsAtComma && !open.isTemporal && !this.#saying.isWhole(open, border);
  }

  /** “…, and I felt …”: the writer's own, which ends what somebody else said. Gives the number to go on with. */
  writersOwn(border: number, at: number): number | undefined {
    const { words, cast, builder, predicates, subjects } = this.#tools;
    const said = builder.open;
    const open = said?.clause;
    if (!open || (open.speaker.role === "worker" && !words.lexicon.drops)) return undefined;
    const behind = at + words.length("I", at);
    if (behind === at && !words.lexicon.drops) return undefined;
    const verb = words.skipAdverbs(behind);
    if (words.is("asides", verb)) {
      builder.close(border);
      cast.block();
      return behind + 1;
    }
    // “…, and I reminded her of the rule”: said by the writer, though not what.
    const isSaid = behind > at && predicates.verb(verb, subjects.at(at)) !== undefined;
    // “…, and I do not know who began it”: what others said has no “I” in it, unless it had one before.
    const isOwn = behind > at && words.kindAt(border) === "comma" && !this.#hasWriter(said.at, border);
    if (isSaid || isOwn) builder.close(border);
    return undefined;
  }

  /** Whether somebody says “I” or “my” in a stretch. */
  #hasWriter(from: number, to: number): boolean {
    const { words } = this.#tools;
    for (let at = from; at < to; at++) if (/^(?:i|i['’]\w+|my|me|we|our|us)$/.test(words.wordAt(at) ?? "")) return true;
    return false;
  }
}
