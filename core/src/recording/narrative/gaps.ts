/** Answers that are left without a verb of their own: “Ida said rhubarb, Walt cherry”, “Lupe dijo que sí, Marta que no”. */
import { isShortAnswer } from "./bare.ts";
import type { Open } from "./builder.ts";
import type { Saying } from "./saying.ts";
import type { Subject } from "./subjects.ts";
import { type Border, quoteAt, type Tools } from "./tools.ts";

/** Longest answer before one that may be left without a verb, and how far a sentence is looked through, in tokens. */
const [shortAnswer, sentenceReach] = [4, 40];

/** Reads such answers. Each gives the number of the token to go on with, where it is one. */
export class Gaps {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Behind somebody else's answer, which goes on otherwise. */
  inside(subject: Subject, border: Border, open: Open): number | undefined {
    const { words } = this.#tools;
    if (open.endsAtComma || subject.kind !== "person") return undefined;
    const at = words.kindAt(subject.next) === "comma" ? subject.next + 1 : subject.next;
    const wasThat = words.is("that", open.at);
    // “Walt said he would call Gordon and Tina later” is no two answers.
    const isShort = !wasThat && border.at - open.at <= shortAnswer && isShortAnswer(open.at, words);
    const isThat = wasThat && words.is("that", at) && words.kindAt(at + 1) === "word";
    const isQuote = isShort && words.kindAt(at) === "quote";
    if (!isThat && !isQuote && !(isShort && isShortAnswer(subject.next, words))) return undefined;
    return this.#say(subject, at, border);
  }

  /** Behind an answer in quotation marks, or at the beginning of a sentence: “Yuly que siete, Wilmer que cinco”. */
  first(subject: Subject, border: Border): number | undefined {
    const { words, builder } = this.#tools;
    if (subject.kind !== "person") return undefined;
    const { next } = subject;
    const isJoined = border.at > this.#saying.place.from;
    if (isJoined) {
      const isAnswer =
        builder.quotation !== undefined && isShortAnswer(next, words) && words.kindAt(next + 1) !== "word";
      return words.kindAt(next) === "quote" && builder.quotation
        ? this.#say(subject, next, border)
        : isAnswer
          ? this.#say(subject, next, border)
          : undefined;
    }
    if (!words.lexicon.drops) return undefined;
    if (words.is("that", next) && words.kindAt(next + 1) === "word") return this.#say(subject, next, border);
    // “Rosa que «así es la vida», Toño que «ni modo».”
    if (words.is("that", next) && words.kindAt(next + 1) === "quote") return this.#say(subject, next + 1, border);
    // “Don Efraín, que él recayó.” tells nothing else of him.
    const isThat = words.kindAt(next) === "comma" && words.is("that", next + 1);
    return isThat && builder.clauses.length > 0 && !this.#goesOn(next + 1)
      ? this.#say(subject, next + 1, border)
      : undefined;
  }

  #goesOn(from: number): boolean {
    const { words } = this.#tools;
    const to = Math.min(this.#saying.place.to, from + sentenceReach);
    for (let at = from; at < to; at++) if (words.kindAt(at) === "comma") return true;
    return false;
  }

  #say(subject: Subject, at: number, border: Border): number | undefined {
    this.#tools.cast.setMain(subject, false);
    const said = quoteAt(at);
    const isQuote = this.#tools.words.kindAt(at) === "quote";
    return this.#saying.say(subject, isQuote ? said : { ...said, kind: "clause" }, border);
  }
}
