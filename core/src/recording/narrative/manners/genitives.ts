/** What is said as a noun: “la respuesta de Rosa fue que …”, “ante su pregunta de si …”, “mi consigna: …”. */
import type { Subject } from "../people/who.ts";
import type { Saying } from "../saying.ts";
import { isQuestionAt } from "../tokens/manner.ts";
import type { Border, Tools } from "../tools.ts";
import { nounsOfSaying } from "./nouns.ts";
import { quoteAt } from "../verbs/complement.ts";

/** How many words may stand between such a noun and whose it is. */
const adjectives = 2;
/** How many words between two commas may tell how it was said. */
const insertionReach = 8;

/** Reads nouns of saying. */
export class Genitives {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** A noun of saying at the beginning of a clause. Gives the number of the token to go on with. */
  read(from: number, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    if (!words.lexicon.drops || (builder.open && !border.isJoined && !border.isMarked)) return undefined;
    const lead = words.length("nounLeads", from);
    const found = this.#ownerAt(from) ?? (lead > 0 ? this.#ownerAt(from + lead) : undefined);
    if (!found) return undefined;
    const at = this.#saidAt(found.next, found.isQuestion);
    if (at === undefined || at >= this.#saying.place.to) return undefined;
    const { subject } = found;
    builder.close(border.at);
    this.#tools.cast.setMain(subject);
    const isQuote = words.kindAt(at) === "quote";
    const isQuestion = found.isQuestion || isQuestionAt(at, words);
    const said = isQuote ? quoteAt(at) : ({ ...quoteAt(at), kind: "clause", isQuestion } as const);
    // “Ante la pregunta de Rosa de si …, respondí …”
    const isTemporal = lead > 0 && words.is("about", found.next);
    return this.#saying.say(subject, said, { ...border, isTemporal }, from);
  }

  /** Whose words a noun names, and the number of the token behind that. */
  #ownerAt(
    from: number,
  ): { readonly subject: Subject; readonly next: number; readonly isQuestion: boolean } | undefined {
    const { words, subjects, people } = this.#tools;
    const at = from + words.length("determiners", from);
    if (at === from) return undefined;
    for (let noun = at; noun <= at + 1; noun++) {
      if (!nounsOfSaying.some((list) => words.is(list, noun))) continue;
      const isQuestion = words.is("questionNouns", noun);
      for (let next = noun + 1; next <= noun + 1 + adjectives; next++) {
        const subject = words.wordAt(next) === "de" ? subjects.at(next + 1) : undefined;
        const isSomebody = subject?.kind === "person" || subject?.kind === "group";
        if (subject && isSomebody) return { subject, next: subject.next, isQuestion };
        if (words.kindAt(next) !== "word") break;
      }
      const place = { from, next: noun + 1 };
      if (words.is("myOwn", from))
        return { subject: { kind: "I", speaker: people.writer(), ...place }, next: place.next, isQuestion };
      if (/^sus?$/.test(words.wordAt(from) ?? ""))
        return { subject: { kind: "she", ...place }, next: place.next, isQuestion };
    }
    return undefined;
  }

  /** Where what was said begins behind a noun and whose it is. */
  #saidAt(behind: number, isQuestion: boolean): number | undefined {
    const { words } = this.#tools;
    let at = behind;
    // “La respuesta de Rosa, casi inmediata, fue que …”
    if (words.kindAt(at) === "comma")
      for (let next = at + 1; next <= at + insertionReach; next++)
        if (words.kindAt(next) === "comma" && words.is("copulas", next + 1)) at = next + 1;
    const link = words.length("copulas", at);
    if (link > 0) at = words.skipAdverbs(at + link);
    // “Mi saludo fue el de siempre, que qué tal.”
    if (link > 0 && words.is("determiners", at))
      for (let next = at + 1; next <= at + insertionReach && words.kindAt(next) !== "stop"; next++)
        if (words.kindAt(next) === "comma") return this.#begins(next + 1, false) ? next + 1 : undefined;
    const mark = words.kindAt(at);
    if (mark === "colon" || (mark === "comma" && link === 0 && this.#begins(at + 1, false)))
      return words.kindAt(at + 1) === "word" || words.kindAt(at + 1) === "quote" ? at + 1 : undefined;
    if (words.kindAt(at) === "quote") return at;
    // “la idea de Rosa de que …”, “la pregunta de Rosa de si …”
    const of = link === 0 && words.wordAt(at) === "de" ? at + 1 : at;
    if (link === 0 && of === at && !isQuestion) return undefined;
    return this.#begins(of, link > 0) ? of : undefined;
  }

  #begins(at: number, mayAnswer: boolean): boolean {
    const { words } = this.#tools;
    const next = words.kindAt(at + 1);
    const isAnswer = mayAnswer && words.is("answers", at) && next !== "word";
    return isAnswer || ((words.is("that", at) || isQuestionAt(at, words)) && next === "word");
  }
}
