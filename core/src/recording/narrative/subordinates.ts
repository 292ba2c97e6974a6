/** Clauses that stand before a sentence's own, or hang on somebody's name: “when I asked …,”, “according to Meche, …”, “Maria, who said …”. */
import { pronounOfWord } from "../../language/pronouns.ts";
import type { Clauses } from "./clauses.ts";
import type { Saying } from "./saying.ts";
import type { Subject } from "./people/subjects.ts";
import type { Border, Tools } from "./tools.ts";
import { quoteAt } from "./verbs/complement.ts";

/** Reads such clauses. Each gives the number of the token to go on with, where something was read. */
export class Subordinates {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #clauses: Clauses;

  constructor(tools: Tools, saying: Saying, clauses: Clauses) {
    this.#tools = tools;
    this.#saying = saying;
    this.#clauses = clauses;
  }

  /** “When I asked Tina how she was, …”: what was said before the sentence's own clause. */
  temporal(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = words.length("temporal", at);
    const mayBe = lead > 0 && !builder.open;
    const subject = mayBe ? (subjects.at(at + lead) ?? this.#writer(at + lead)) : undefined;
    if (!subject) return undefined;
    const found = this.#saying.predicate(subject);
    if (found?.complement?.strong !== true) return undefined;
    return this.#saying.say(
      subject,
      found.complement,
      { at: border, isMarked: true, isJoined: false, isTemporal: true },
      at,
    );
  }

  /** “Dina said hers was good, and when I asked about the low she said …”: what the writer asked ends what she said. */
  whenAsked(at: number, border: Border): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = builder.open && border.isMarked ? words.length("temporal", at) : 0;
    const subject = lead > 0 ? (subjects.at(at + lead) ?? this.#writer(at + lead)) : undefined;
    if (!subject || !this.#saying.predicate(subject)) return undefined;
    // “…, and when Dot asked what kind he said …”: who is in the room asks there, too.
    const isOther = subject.kind === "person" && subject.speaker !== builder.open?.clause.speaker;
    if (subject.kind !== "I" && !isOther) return undefined;
    builder.close(border.at);
    return this.temporal(at, border.at);
  }

  /** “According to Meche, that only makes it worse.” */
  accordingTo(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    const lead = words.length("accordingTo", at);
    const named = lead > 0 ? (subjects.at(at + lead) ?? this.#him(at + lead)) : this.#clauses.viewAt(at);
    const subject = builder.open ? undefined : named;
    if (!subject || !["person", "she"].includes(subject.kind) || subject.speaker?.role === "worker") return undefined;
    const from = words.kindAt(subject.next) === "comma" ? subject.next + 1 : subject.next;
    if (words.kindAt(from) !== "word" || from >= this.#saying.place.to) return undefined;
    this.#tools.cast.setMain(subject);
    const said = { ...quoteAt(from), kind: "clause" } as const;
    return this.#saying.say(subject, said, { at: border, isMarked: true, isJoined: false }, at);
  }

  /** “according to him” */
  #him(at: number): Subject | undefined {
    const { words } = this.#tools;
    const word = words.wordAt(at);
    return (word === "him" || word === "her") && words.kindAt(at + 1) === "comma"
      ? { kind: "she", called: pronounOfWord(word), from: at, next: at + 1 }
      : undefined;
  }

  /** “I turned to Maria, who said …” */
  relative(at: number, border: number): number | undefined {
    const { words, subjects, builder } = this.#tools;
    if (builder.open || !words.is("whos", at) || words.kindAt(at - 1) !== "comma") return undefined;
    for (let from = at - 2; from >= at - 4; from--) {
      const subject = subjects.at(from);
      if (subject?.next !== at - 1) continue;
      if (subject.kind !== "person") return undefined;
      const next = at + words.length("whos", at);
      const found = this.#saying.predicate({ ...subject, next });
      const said = found?.complement;
      // “…, who said she was fine”
      const isSaid = said?.strong === true || (said?.isPhrase === false && this.#isPronoun(said.at));
      if (!said || !isSaid) return undefined;
      this.#tools.cast.setMain(subject);
      return this.#saying.say(subject, said, { at: border, isMarked: true, isJoined: false });
    }
    return undefined;
  }

  #isPronoun(at: number): boolean {
    return (["she", "they", "neutral", "contractions"] as const).some((list) => this.#tools.words.is(list, at));
  }

  /** “Cuando le pregunté …”: the writer, whom only the verb tells. */
  #writer(at: number): Subject | undefined {
    const { words, predicates, people } = this.#tools;
    const isMine = words.lexicon.drops && predicates.verb(at, undefined)?.isFirst === true;
    return isMine ? { kind: "I", speaker: people.writer(), from: at, next: at } : undefined;
  }
}
