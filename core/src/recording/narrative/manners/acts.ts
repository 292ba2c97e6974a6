/** What somebody does, told otherwise than by a verb of theirs: “A grunt from Sarge.”, “Ruth's hand went to her mouth.”, “Odell crying.” */
import type { Passives } from "./passives.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";

/** How many words may stand before such a noun: “a long, slow” sigh. */
const adjectives = 2;

/** Reads such clauses. */
export class Acts {
  readonly #tools: Tools;
  readonly #saying: Saying;
  readonly #passives: Passives;

  constructor(tools: Tools, saying: Saying, passives: Passives) {
    this.#tools = tools;
    this.#saying = saying;
    this.#passives = passives;
  }

  /** A clause that begins at a token. Gives the number of the token to go on with. */
  read(at: number, border: Border): number | undefined {
    const { words, subjects, builder } = this.#tools;
    if (words.lexicon.drops || builder.open) return undefined;
    const owner = subjects.ownerAt(at);
    if (owner) return owner.kind === "person" ? this.#body(owner, border) : undefined;
    return this.#noun(at) ?? this.#doing(at, border);
  }

  /** “A nod from Tina.”, “There was a long sigh from Big Al.” */
  #noun(at: number): number | undefined {
    const { words, builder, cast } = this.#tools;
    const lead = at + words.length("nounLeads", at);
    const from = lead + words.length("determiners", lead);
    for (let noun = from; noun <= from + adjectives && words.kindAt(noun) === "word"; noun++) {
      if (!words.is("actNouns", noun)) continue;
      const agent = this.#passives.agentAt(noun + 1, ["from"]);
      if (agent?.kind !== "person" || agent.speaker?.role !== "member") return undefined;
      if (this.#saying.place.elsewhere < Infinity) return undefined;
      cast.setMain(agent);
      const who = cast.who(agent);
      if (who) builder.act(who, from, from, noun + 1);
      return agent.next;
    }
    return undefined;
  }

  /** “Ruth's hand went to her mouth” */
  #body(owner: Subject, border: Border): number | undefined {
    const { words, cast } = this.#tools;
    const verb = words.skipAdverbs(owner.next + 1);
    if (!words.is("body", owner.next) || owner.speaker?.role !== "member") return undefined;
    if (!words.is("moving", verb) && !words.lexicon.endsLikePast(words.wordAt(verb) ?? "")) return undefined;
    cast.setMain(owner);
    const who = cast.who(owner);
    return who && this.#saying.act(who, owner.from, owner.next, verb + 1, border);
  }

  /** “Odell crying, quiet.”, as notes have it. */
  #doing(at: number, border: Border): number | undefined {
    const { words, subjects, cast } = this.#tools;
    const isDoing = [1, 2, 3].some((by) => words.wordAt(at + by)?.endsWith("ing") === true);
    const subject = isDoing && border.at === this.#saying.place.from ? subjects.at(at) : undefined;
    if (subject?.kind !== "person" || !words.is("doing", subject.next)) return undefined;
    cast.setMain(subject);
    const who = cast.who(subject);
    const end = subject.next + words.length("doing", subject.next);
    return who && this.#saying.act(who, subject.from, subject.next, end, border);
  }
}
