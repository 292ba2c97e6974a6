/** Rounds: “We went around: Tina was a 7, Odell a 4”, “One word each. Ruth “tired”. K. hungry.” */
import { isShortAnswer } from "../tokens/bare.ts";
import type { Saying } from "../saying.ts";
import type { Sentence } from "../tokens/sentences.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";
import { quoteAt } from "../verbs/complement.ts";

/** How many sentences of a round may tell nothing: “Ruth passed.” */
const mostPauses = 1;

/** Reads what each says in a round, where no verb tells that it is said. */
export class Rounds {
  readonly #tools: Tools;
  readonly #saying: Saying;
  /** A round was announced in this sentence, or in one before it to which this belongs. */
  #going: "words" | "numbers" | undefined;
  /** How many sentences in a row have told nothing. */
  #pauses = 0;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Begins a sentence. */
  begin({ from, to }: Sentence): void {
    const { words } = this.#tools;
    if (words.lexicon.drops || !words.has("circles")) return;
    for (let at = from; at < to; at++) {
      if (!words.is("circles", at)) continue;
      const isRound = !words.is("checks", at);
      this.#going = isRound || this.#going === "words" ? "words" : "numbers";
      this.#pauses = 0;
    }
  }

  /** Ends it: a round goes on while somebody says something. */
  end(isNarrated: boolean): void {
    this.#pauses = isNarrated ? 0 : this.#pauses + 1;
    if (this.#pauses > mostPauses) this.#going = undefined;
  }

  /** An answer that begins with its subject at a token. Gives the number of the token to go on with. */
  answer(at: number, border: Border): number | undefined {
    const { words, subjects, builder } = this.#tools;
    if (!this.#going) return undefined;
    const subject = this.#mineAt(at) ?? subjects.at(at);
    if (!subject || (subject.kind !== "person" && subject.kind !== "I")) return undefined;
    const isWas = words.is("copulas", subject.next);
    const isPicked = words.is("picking", subject.next);
    const said = subject.next + (isWas || isPicked ? 1 : 0);
    const isQuote = words.kindAt(said) === "quote";
    const isWord = this.#going === "words" && !isWas && !(isPicked && words.is("determiners", said));
    if (!isQuote && !this.#isNumber(said) && !(isWord && this.#isWord(said))) return undefined;
    if (builder.open && !border.isMarked && !border.isJoined) return undefined;
    this.#tools.cast.setMain(subject);
    return this.#saying.say(
      subject,
      isQuote ? quoteAt(said) : { ...quoteAt(said), kind: "clause", isPhrase: true },
      border,
    );
  }

  /** “Mine was “both”.” */
  #mineAt(at: number): Subject | undefined {
    const { words, people } = this.#tools;
    const isMine = words.wordAt(at) === "mine" && words.is("copulas", at + 1);
    return isMine ? { kind: "I", speaker: people.writer(), from: at, next: at + 1 } : undefined;
  }

  /** “a 7”, “eleven” */
  #isNumber(at: number): boolean {
    const { words } = this.#tools;
    const from = words.wordAt(at) === "at" ? at + 1 : at;
    const number =
      from + (words.is("determiners", from) && words.kindAt(from + 1) === "word" && !words.is("numbers", from) ? 1 : 0);
    if (!words.is("numbers", number) && !/^\d/.test(words.wordAt(number) ?? "")) return false;
    return (
      words.kindAt(number + 1) !== "word" || words.is("conjunctions", number + 1) || words.is("adverbs", number + 1)
    );
  }

  /** “tired”, “a bit better” */
  #isWord(at: number): boolean {
    const { words } = this.#tools;
    return !words.is("passing", at) && isShortAnswer(at, words);
  }
}
