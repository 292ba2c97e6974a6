/** What is said without quotation marks, with its speaker behind it: “Tres, dijo ella.”, “It gets easier, Hal said.” */
import { quoteAt, type Place, type Tools } from "./tools.ts";
import type { Saying } from "./saying.ts";
import type { Subject } from "./subjects.ts";

/** How many words may tell who speaks. */
const reach = 6;

/** Reads sentences that end with who said them. */
export class Asides {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Reads a sentence in which nothing else was said. */
  read({ from, to }: Place): void {
    const { words, cast, builder } = this.#tools;
    const end = words.kindAt(to - 1) === "stop" ? to - 1 : to;
    let comma = end - 1;
    while (comma > end - reach && words.kindAt(comma) === "word") comma--;
    if (words.kindAt(comma) !== "comma" || comma <= from || words.kindAt(from) !== "word") return;
    const subject = this.#speakerAt(comma + 1, end);
    const isMember = subject?.kind === "person" || subject?.kind === "she";
    if (!subject || !isMember || cast.isBlocked || this.#saying.place.elsewhere < to) return;
    const who = cast.who(subject);
    if (!who) return;
    const border = { at: from, isMarked: true, isJoined: false };
    this.#saying.begin(who, subject, { ...quoteAt(from), kind: "clause" }, border, from);
    builder.close(comma);
  }

  /** “dijo ella”, “Hal said”, and nothing behind it. */
  #speakerAt(at: number, end: number): Subject | undefined {
    const { words, subjects, predicates } = this.#tools;
    const before = subjects.at(at);
    const isSaying = (verb: ReturnType<typeof predicates.verb>): boolean =>
      verb !== undefined && !verb.isThought && (verb.kinds.has("say") || verb.kinds.has("state"));
    if (before) {
      const verb = predicates.verb(words.skipAdverbs(before.next), before);
      return isSaying(verb) && words.skipAdverbs(verb?.next ?? 0) === end ? before : undefined;
    }
    const verb = predicates.verb(words.skipAdverbs(at), undefined);
    const behind = verb && isSaying(verb) ? subjects.at(verb.next) : undefined;
    return behind && words.skipAdverbs(behind.next) === end ? behind : undefined;
  }
}
