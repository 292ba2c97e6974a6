/** What somebody does before what is said, where no verb of saying tells it: “se le fue encima con que …”, “lanzó la pregunta de siempre: …”. */
import { isAskedOutright, isOutright } from "../tokens/bare.ts";
import { isQuestionAt } from "../tokens/manner.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";
import { quoteAt } from "../verbs/complement.ts";
import { nounsOfSaying } from "./nouns.ts";

/** How many words may stand between the verb and what is said, and between a noun of saying and its colon. */
const [reach, nounReach] = [7, 4];

/** Reads such clauses. Each gives the number of the token to go on with, where it is one. */
export class Loose {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Behind a subject: “Carmen se le fue encima con que …”, “Toño pidió la palabra para decir que …”, “Rosa repitió la pregunta: …” */
  read(subject: Subject, border: Border): number | undefined {
    const { words } = this.#tools;
    const isMany = subject.kind === "group" || subject.kind === "several";
    if (!words.lexicon.drops || !(isMany || ["person", "I"].includes(subject.kind))) return undefined;
    const score = words.length("scores", subject.next);
    const number = subject.next + score + (words.is("determiners", subject.next + score) ? 1 : 0);
    if (score > 0 && this.#isNumber(number)) return this.#say(subject, subject.next + score, border);
    const own = words.length("ownClitics", subject.next);
    const told = words.length("clitics", subject.next + own);
    const verb = subject.next + own + told;
    // “se conformó con que …”, but “se le fue encima con que …”
    const isOther = words.is("modals", verb) || words.is("unspoken", verb) || (told === 0 && words.is("unsaid", verb));
    // “Todas trajeron algo: que el mate, que el pan.”
    if (words.kindAt(verb) !== "word" || isOther || (isMany && told === 0)) return undefined;
    for (let at = verb + 1; at <= verb + reach; at++) {
      if (words.kindAt(at) === "colon") return this.#behindColon(subject, at, border);
      if (words.kindAt(at) !== "word" || words.is("conjunctions", at) || words.is("that", at)) return undefined;
      const next =
        this.#withThat(subject, at, border) ?? this.#purpose(subject, at, border) ?? this.#noun(subject, at, border);
      if (next !== undefined) return next;
    }
    return undefined;
  }

  /** The writer's verb without a subject: “Les tiré la pregunta de siempre: …” */
  mine(at: number, border: Border): number | undefined {
    const { words, people } = this.#tools;
    const verb = at + words.length("clitics", at);
    if (!words.lexicon.drops || !/[^aeiou][éí]$|^(?:hice|puse|dije|di)$/.test(words.wordAt(verb) ?? ""))
      return undefined;
    return this.read({ kind: "I", speaker: people.writer(), from: at, next: at }, border);
  }

  /** “Luisa se soltó: que ya no podía.”, “Toño se paró: ¿y nosotros qué?” */
  #behindColon(subject: Subject, colon: number, border: Border): number | undefined {
    const { words } = this.#tools;
    const isSaid = words.is("that", colon + 1) || isAskedOutright(colon + 1, words) || isOutright(colon + 1, words);
    return isSaid && words.kindAt(colon + 1) === "word" ? this.#say(subject, colon + 1, border) : undefined;
  }

  /** “siete”, “10”, and nothing behind it that is counted. */
  #isNumber(at: number): boolean {
    const { words } = this.#tools;
    const isWord =
      words.is("rounds", at) &&
      /^(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$/.test(words.wordAt(at) ?? "");
    const isNumber = isWord || /^\d{1,2}$/.test(words.wordAt(at) ?? "");
    return (
      isNumber &&
      (words.kindAt(at + 1) !== "word" || words.is("conjunctions", at + 1) || words.is("prepositions", at + 1))
    );
  }

  /** “con que …” */
  #withThat(subject: Subject, at: number, border: Border): number | undefined {
    const { words } = this.#tools;
    const length = words.length("withThat", at);
    return length > 0 && words.kindAt(at + length) === "word" ? this.#say(subject, at + length - 1, border) : undefined;
  }

  /** “para decir que …” */
  #purpose(subject: Subject, at: number, border: Border): number | undefined {
    const { words, complements } = this.#tools;
    const verb = words.wordAt(at) === "para" ? words.verbAt(at + 1, ["infinitive"]) : undefined;
    if (!verb) return undefined;
    const said = { addressed: false, needsTold: false, maySee: false };
    const complement = complements.after({ next: at + 1 + verb.length, kinds: verb.is.kinds, ...said }, subject);
    const isSaid = complement?.strong === true && complement.at < this.#saying.place.to;
    return isSaid ? this.#saying.say(subject, complement, border) : undefined;
  }

  /** “la pregunta de siempre: …” */
  #noun(subject: Subject, at: number, border: Border): number | undefined {
    const { words } = this.#tools;
    if (!nounsOfSaying.some((list) => words.is(list, at)) || !words.is("determiners", at - 1)) return undefined;
    for (let colon = at + 1; colon <= at + nounReach + 1; colon++) {
      const next = words.kindAt(colon + 1);
      if (words.kindAt(colon) === "colon")
        return next === "word" || next === "quote" ? this.#say(subject, colon + 1, border) : undefined;
      if (words.kindAt(colon) !== "word" || words.is("that", colon)) return undefined;
    }
    return undefined;
  }

  #say(subject: Subject, at: number, border: Border): number | undefined {
    const isQuote = this.#tools.words.kindAt(at) === "quote";
    this.#tools.cast.setMain(subject);
    const isQuestion = isQuestionAt(this.#tools.words.is("that", at) ? at + 1 : at, this.#tools.words);
    return this.#saying.say(subject, isQuote ? quoteAt(at) : { ...quoteAt(at), kind: "clause", isQuestion }, border);
  }
}
