/** Speech as a noun: “Ruth's answer was that …”, “A reminder from me that …”, “Sarge's comment on that: …”. */
import type { VerbKind } from "../../../language/narrative.ts";
import { pronounOfWord } from "../../../language/pronouns.ts";
import { isAskedOutright, isOutright } from "../tokens/bare.ts";
import { type Complement, quoteAt } from "../verbs/complement.ts";
import { behindAside } from "../tokens/manner.ts";
import type { Passives } from "./passives.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";

/** The lists of nouns of saying: “respuesta”, “pregunta”. */
export const nounsOfSaying = ["speechNouns", "questionNouns", "viewNouns", "proposalNouns"] as const;

/** How many words may stand before such a noun: “one-word”, “last”; and how many behind it: “to the group”. */
const [adjectives, more] = [3, 6];
/** How far behind the noun a colon may stand: “Ruth's view is different: …”. */
const colonReach = 10;

/** Reads clauses whose subject is such a noun. */
export class Nouns {
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
    const { words, subjects } = this.#tools;
    if (words.lexicon.drops) return undefined;
    const from = at + words.length("nounLeads", at);
    const owner = subjects.ownerAt(from) ?? this.#pronounAt(from);
    const next = owner ? owner.next : from + words.length("determiners", from);
    const noun = this.#nounAt(next);
    if (owner) return noun === undefined ? this.#withoutNoun(owner, border) : this.#of(owner, noun, border);
    return noun === undefined || this.#tools.builder.open ? undefined : this.#from(noun, border);
  }

  /** “In Ruth's view …”: gives the number of the token behind that, and whose it is. */
  viewAt(at: number): Subject | undefined {
    const { words, subjects } = this.#tools;
    if (words.wordAt(at) !== "in") return undefined;
    const owner = subjects.ownerAt(at + 1) ?? this.#pronounAt(at + 1);
    const isView = owner?.speaker?.role !== "worker" && words.is("viewNouns", owner?.next ?? -1);
    return owner && isView ? { ...owner, next: owner.next + 1 } : undefined;
  }

  /** “her”, “my” */
  #pronounAt(at: number): Subject | undefined {
    const { words, people, builder } = this.#tools;
    const word = words.wordAt(at);
    const place = { from: at, next: at + 1 };
    if (word === "my") return { kind: "I", speaker: people.writer(), ...place };
    if ((word !== "her" && word !== "his") || builder.open) return undefined;
    return { kind: "she", called: pronounOfWord(word === "his" ? "he" : "she"), ...place };
  }

  /** The number of the noun that begins at a token or behind adjectives. */
  #nounAt(at: number): number | undefined {
    const { words } = this.#tools;
    for (let noun = at; noun <= at + adjectives; noun++) {
      const token = words.tokens[noun];
      if (token?.kind !== "word" || (token.capital && noun > this.#saying.place.from)) return undefined;
      if (this.#isNoun(noun) && !this.#isNoun(noun + 1)) return noun;
      if (
        token.text.endsWith("'s") ||
        (["prepositions", "conjunctions", "finite"] as const).some((list) => words.is(list, noun))
      )
        return undefined;
    }
    return undefined;
  }

  #isNoun(at: number): boolean {
    const { words } = this.#tools;
    return (["speechNouns", "questionNouns", "proposalNouns", "viewNouns"] as const).some((list) => words.is(list, at));
  }

  /** Behind “Ruth's answer”: what it was. */
  #of(owner: Subject, noun: number, border: Border): number | undefined {
    const { words, cast } = this.#tools;
    const isMine = owner.speaker?.role === "worker";
    if (isMine && words.is("viewNouns", noun)) return undefined;
    const to = this.#behindMore(noun + 1);
    const be = words.length("copulas", to);
    const at = be > 0 ? to + be : this.#behindColon(noun + 1, to);
    if (at === undefined) return undefined;
    // “My question is whether I talked too much.”
    const isNow =
      isMine && be > 0 && words.is("questionNouns", noun) && !words.is("pastCopulas", to) && !words.isPresent;
    if (isNow) return undefined;
    const found = be > 0 ? this.#said(at, noun, owner) : this.#told(at);
    if (!found) {
      const behind = this.#behindColon(to, to);
      return behind === undefined ? undefined : this.#say(owner, this.#told(behind), border);
    }
    if (this.#tools.builder.open && !found.strong) return undefined;
    cast.setMain(owner);
    return this.#say(owner, found, border);
  }

  /** “A complaint from Tina that …”, “The question I put to the group was what …” */
  #from(noun: number, border: Border): number | undefined {
    const { words, subjects } = this.#tools;
    const behind = this.#passives.agentAt(noun + 1 + words.length("nounTails", noun + 1), ["from"]);
    if (behind) {
      const direct = this.#said(behind.next, noun, behind);
      if (direct?.strong === true) return this.#say(behind, direct, border);
      const to = this.#behindMore(behind.next);
      const be = words.length("copulas", to);
      const colon = this.#behindColon(behind.next, to);
      const found = be > 0 ? this.#said(to + be, noun, behind) : colon === undefined ? undefined : this.#told(colon);
      return found && this.#say(behind, found, border);
    }
    const who = subjects.at(noun + 1);
    if (who?.kind !== "I" && who?.kind !== "person") return undefined;
    const verb = words.wordAt(who.next);
    if (verb === undefined || !words.is("putting", who.next)) return undefined;
    const to = this.#behindMore(who.next + 1);
    const be = words.length("copulas", to);
    const found = be > 0 ? this.#said(to + be, noun, who) : undefined;
    return found && this.#say(who, found, border);
  }

  /** “And Sarge's, after a while: “…””, “Mine is “both.”” */
  #withoutNoun(owner: Subject, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    if (owner.next - owner.from > 1 && owner.kind === "I") return undefined;
    if (builder.clauses.length === 0 || words.kindAt(owner.next) === "word" || builder.open) return undefined;
    const at = this.#behindColon(owner.next, behindAside(owner.next, this.#tools.words));
    return at === undefined || owner.kind === "I" || owner.kind === "she"
      ? undefined
      : this.#say(owner, this.#told(at), border);
  }

  /** Behind “to the group”, “on that”, “, when it finally comes,”. */
  #behindMore(at: number): number {
    const { words } = this.#tools;
    if (words.kindAt(at) !== "word") return behindAside(at, words);
    if (!words.is("nounTails", at)) return at;
    for (let next = at + 1; next <= at + more; next++) {
      if (words.kindAt(next) !== "word") return behindAside(next, words);
      if (words.is("copulas", next) || words.is("that", next)) return next;
    }
    return at;
  }

  /** Behind a colon, where one stands within reach and no other mark before it. */
  #behindColon(from: number, to: number): number | undefined {
    const { words } = this.#tools;
    for (let at = Math.max(from, to); at < from + colonReach; at++) {
      const kind = words.kindAt(at);
      if (kind === "colon")
        return words.kindAt(at + 1) === "word" || words.kindAt(at + 1) === "quote" ? at + 1 : undefined;
      if (kind !== "word") return undefined;
    }
    return undefined;
  }

  #told(at: number): Complement {
    return this.#tools.words.kindAt(at) === "quote" ? quoteAt(at) : { ...quoteAt(at), kind: "clause" };
  }

  /** What follows “was”, where it is what was said. */
  #said(at: number, noun: number, subject: Subject): Complement | undefined {
    const { words, complements } = this.#tools;
    const kinds = this.#kindsOf(noun);
    // “Ruth's answer was, I don't know.”
    if (words.kindAt(at) === "comma" && (isOutright(at + 1, words) || isAskedOutright(at + 1, words)))
      return { ...quoteAt(at + 1), kind: "clause" };
    if (!kinds.has("ask") && words.is("questions", at) && !words.is("manners", at)) return undefined;
    const asked = { addressed: false, needsTold: false, maySee: false };
    const found = complements.after({ next: at, kinds, ...asked }, subject);
    return found && found.at < this.#saying.place.to ? found : undefined;
  }

  #kindsOf(noun: number): ReadonlySet<VerbKind> {
    const { words } = this.#tools;
    if (words.is("questionNouns", noun)) return question;
    return words.is("proposalNouns", noun) ? proposal : speech;
  }

  #say(owner: Subject, said: Complement, border: Border): number | undefined {
    const { cast } = this.#tools;
    cast.setMain(owner);
    if (owner.kind !== "she") return this.#saying.say(owner, said, border);
    const who = this.#saying.answerer(cast.who(owner), owner);
    if (who?.speaker.role !== "member") return undefined;
    cast.takeFor(owner, who);
    return this.#saying.begin(who, owner, said, border, owner.from);
  }
}

const speech: ReadonlySet<VerbKind> = new Set<VerbKind>(["state"]);
const question: ReadonlySet<VerbKind> = new Set<VerbKind>(["ask", "state"]);
const proposal: ReadonlySet<VerbKind> = new Set<VerbKind>(["state", "offer"]);
