/** What reports tell without a subject: “se le pregunta si …”, “fue planteado por Rosa que …”, “al preguntarle por qué, …”. */
import { hasPronoun } from "../../../language/forms.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/who.ts";
import type { Border, Tools } from "../tools.ts";

/** Reads such clauses. Each gives the number of the token to go on with, where it is one. */
export class Impersonal {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** “Se le recuerda a Nano que …”: the writer, unless it is told who. */
  read(at: number, border: Border): number | undefined {
    const { words, cast, builder } = this.#tools;
    if (!words.lexicon.drops || (builder.open && !border.isMarked && !border.isJoined)) return undefined;
    const told = words.length("passives", at);
    // “… y se pregunta si vale la pena” is about whoever the sentence is about.
    const bare = told === 0 && words.wordAt(at) === "se" && !cast.main && !builder.open ? 1 : 0;
    const from = at + Math.max(told, bare);
    const be = from > at ? 0 : words.length("clefts", at);
    const verb = words.verbAt(from + be, be > 0 ? ["participle"] : ["finite"]);
    if (!verb || from + be === at) return undefined;
    const next = from + be + verb.length;
    const agent = this.#agent(next);
    const subject = agent ?? this.#writer(at);
    const { kinds } = verb.is;
    const complement = this.#tools.complements.after(
      { next: agent?.next ?? next, kinds, addressed: told > 0, needsTold: false, maySee: false },
      subject,
    );
    if (complement?.strong !== true || complement.at >= this.#saying.place.to) return undefined;
    if (!agent && bare > 0 && !this.#isWriters(from, complement.to.length > 0 || words.is("toWords", next)))
      return undefined;
    // “fue planteado que …”: by whoever it was.
    if (!agent && be > 0) return undefined;
    builder.close(border.at);
    cast.setMain(subject);
    return this.#saying.say(subject, complement, border, at);
  }

  /** Whether a verb that nobody does is the writer's: “se consulta al grupo si …”. */
  #isWriters(at: number, isTold: boolean): boolean {
    const { words } = this.#tools;
    const asksItself = words.wordAt(at)?.startsWith("pregunt") === true;
    return words.is("agentless", at) && (isTold || !asksItself);
  }

  /** Who does it: “por Rosa”, “por parte de Rosa”. */
  #agent(at: number): Subject | undefined {
    const { words, subjects } = this.#tools;
    const lead = words.length("agents", at);
    const subject = lead > 0 ? subjects.at(at + lead) : undefined;
    return subject?.kind === "person" || subject?.kind === "group" ? subject : undefined;
  }

  #writer(at: number): Subject {
    return { kind: "I", speaker: this.#tools.people.writer(), from: at, next: at };
  }

  /** “Al preguntarle la profesional qué le pasa, refiere …”: gives the verb's kinds, who asks and what follows. */
  asked(at: number, border: number): number | undefined {
    const { words, subjects, complements, builder } = this.#tools;
    const lead = words.lexicon.drops && words.wordAt(at) === "al" ? 1 : 0;
    const word = words.wordAt(at + 1) ?? "";
    const verb = lead > 0 && !builder.open && hasPronoun(word) ? words.verbAt(at + 1, ["infinitive"]) : undefined;
    if (!verb) return undefined;
    const behind = subjects.at(at + 2);
    const isMe = /(?:me|nos)$/.test(word);
    const subject = behind?.kind === "person" ? behind : isMe ? undefined : this.#writer(at + 2);
    const complement =
      subject &&
      complements.after(
        { next: subject.next, kinds: verb.is.kinds, addressed: true, needsTold: false, maySee: false },
        subject,
      );
    if (!subject || (complement?.strong !== true && complement?.isPhrase !== true)) return undefined;
    const place = { at: border, isMarked: true, isJoined: false, isTemporal: true };
    return this.#saying.say(subject, complement, place, at);
  }
}
