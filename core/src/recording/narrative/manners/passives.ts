/** What is told without an active verb: “It was explained by the writer that …”, “Odell was asked by Ruth if …”. */
import type { VerbKind } from "../../../language/narrative.ts";
import { asideReach, behindAside } from "../tokens/manner.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";

/** How many words the subject of such a clause may have, and how many may stand between its verb and “by”. */
const [subjectReach, agentReach] = [12, 4];

/** How far behind the beginning of the clause “by” stands at most, in tokens. */
const byReach = subjectReach + asideReach + agentReach + 4;

/** Reads clauses in which somebody is named behind “by”. */
export class Passives {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** A clause that begins at a token. Gives the number of the token to go on with. */
  read(at: number, border: Border): number | undefined {
    const { words, builder, cast } = this.#tools;
    if (words.lexicon.drops || builder.open || words.kindAt(at) !== "word") return undefined;
    if (!words.finds("by", at, Math.min(this.#saying.place.to, at + byReach))) return undefined;
    const be = this.#beAt(at);
    const verb = be === undefined ? undefined : words.skipAdverbs(be + 1);
    const done = verb === undefined ? undefined : this.#kindsAt(verb);
    if (be === undefined || verb === undefined || !done) return undefined;
    const agent = this.#agentBehind(verb + 1);
    if (!agent) return undefined;
    const said = behindAside(words.skipAdverbs(agent.next), words);
    const next = this.#behindLink(said);
    const kinds = next > said || this.#isQuestion(at, be) ? new Set<VerbKind>([...done, "ask"]) : done;
    const isTold = { addressed: this.#isTold(at), needsTold: false, maySee: false };
    const isSaid = words.kindAt(next) !== "comma";
    const complement = isSaid ? this.#tools.complements.after({ next, kinds, ...isTold }, agent) : undefined;
    if (complement?.strong !== true || complement.at >= this.#saying.place.to) return undefined;
    cast.setMain(agent);
    return this.#saying.say(agent, complement, border, at);
  }

  /** “by the writer”, “from me”: who, and the number of the token behind. */
  agentAt(at: number, leads: readonly string[]): Subject | undefined {
    const { words, subjects, people } = this.#tools;
    const word = words.wordAt(at);
    if (word === undefined || !leads.includes(word)) return undefined;
    if (words.wordAt(at + 1) === "me" || words.wordAt(at + 1) === "myself")
      return { kind: "I", speaker: people.writer(), from: at, next: at + 2 };
    const found = subjects.at(at + 1);
    return found && ["person", "joint", "group"].includes(found.kind) ? found : undefined;
  }

  /** Where “was” stands, behind what the clause is about. */
  #beAt(at: number): number | undefined {
    const { words } = this.#tools;
    for (let be = at + 1; be < at + subjectReach; be++) {
      const kind = words.kindAt(be);
      if (kind !== "word" && !(kind === "stop" && words.is("abbreviations", be - 1))) return undefined;
      if (words.is("beings", be)) return be;
      const isModal = words.is("modals", be) && !words.is("determiners", be - 1);
      if (words.is("that", be) || isModal) return undefined;
    }
    return undefined;
  }

  /** What kind of saying it is; any verb but one of thinking will do behind which it stands what was said. */
  #kindsAt(verb: number): ReadonlySet<VerbKind> | undefined {
    const { words } = this.#tools;
    const found = words.verbAt(verb, ["finite"]);
    const word = words.wordAt(verb) ?? "";
    if (found && !word.endsWith("s")) return new Set<VerbKind>([...found.is.kinds, "state"]);
    const isDone = words.lexicon.endsLikePast(word) || words.is("putting", verb);
    return isDone && !words.is("unsaid", verb) ? passive : undefined;
  }

  /** “by Ruth”, “forward by Tina”, “, with some force, by Tina” */
  #agentBehind(at: number): Subject | undefined {
    const { words } = this.#tools;
    for (let by = behindAside(at, words); by <= at + asideReach + agentReach; by++) {
      if (words.kindAt(by) !== "word") return undefined;
      if (words.wordAt(by) === "by") return this.agentAt(by, ["by"]);
      if (words.is("that", by) || by > at + asideReach) return undefined;
    }
    return undefined;
  }

  /** “The question was put by …” */
  #isQuestion(at: number, be: number): boolean {
    for (let noun = at; noun < be; noun++) if (this.#tools.words.is("questionNouns", noun)) return true;
    return false;
  }

  /** “as to whether”, “regarding when” */
  #behindLink(at: number): number {
    const { words } = this.#tools;
    const link = words.length("links", at);
    return link > 0 && words.is("questions", at + link) ? at + link : at;
  }

  /** “Odell was told”, “The members were invited” */
  #isTold(at: number): boolean {
    const { words, subjects } = this.#tools;
    const noun = at + words.length("determiners", at);
    return subjects.at(at) !== undefined || words.is("audience", noun);
  }
}

const passive: ReadonlySet<VerbKind> = new Set<VerbKind>(["state"]);
