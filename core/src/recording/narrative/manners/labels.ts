/** A name before a colon or a dash within a story: “Grace moved closer. Ebony: oh no.”, “Big C, after a while – yeah.” */
import { isAskedOutright, isOutright } from "../tokens/bare.ts";
import { type Complement, quoteAt } from "../verbs/complement.ts";
import { behindAside } from "../tokens/manner.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";

/** How many words may stand between the name and its mark: “Ruth at last:”. */
const reach = 3;

/** Reads what stands behind such a name. */
export class Labels {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** What a subject says behind a mark. Gives the number of the token to go on with. */
  read(subject: Subject, border: Border): number | undefined {
    const { words } = this.#tools;
    const mark = this.#markBehind(subject.next);
    if (mark === undefined) return undefined;
    const isQuote = words.kindAt(mark + 1) === "quote";
    // Behind more than the name, whose a quotation is shows elsewhere.
    if (isQuote && words.kindAt(mark) === "colon" && mark === words.skipAdverbs(subject.next))
      return this.#saying.say(subject, quoteAt(mark + 1), border);
    if (!this.#mayBegin(subject, border) || words.kindAt(mark + 1) !== "word") return undefined;
    const isSaid = words.kindAt(mark) === "colon" || isOutright(mark + 1, words) || isAskedOutright(mark + 1, words);
    const said: Complement = { ...quoteAt(mark + 1), kind: "clause" };
    return isSaid ? this.#saying.say(subject, said, border) : undefined;
  }

  /** The number of the colon or dash behind a name, and what may stand in between. */
  #markBehind(at: number): number | undefined {
    const { words } = this.#tools;
    let mark = behindAside(at, words);
    if (mark > at && words.kindAt(mark) === "word") return undefined;
    // “Odell corrected her: it was Thursday.”
    const isDone = words.lexicon.endsLikePast(words.wordAt(mark) ?? "") && !words.is("unsaid", mark);
    const told = isDone && !words.lexicon.drops && words.kindAt(mark + 2) === "colon" ? mark + 1 : undefined;
    if (told !== undefined && (words.is("objects", told) || words.tokens[told]?.capital === true)) return told + 1;
    // In Spanish too many verbs look like other words: “Toño trajo de todo: pan”.
    const most = words.lexicon.drops ? 0 : reach;
    for (let count = 0; count < most && words.kindAt(mark) === "word"; count++, mark++) {
      const word = words.wordAt(mark) ?? "";
      const isVerb = words.is("finite", mark) || words.is("modals", mark) || words.is("gestures", mark);
      if (isVerb || words.lexicon.endsLikePast(word) || /[^sui]s$/.test(word)) return undefined;
    }
    const kind = words.kindAt(mark);
    // “Ruth – the youngest – sat down.”
    const isAside = kind === "dash" && behindAside(mark, words) > mark;
    return kind === "colon" || (kind === "dash" && !words.lexicon.drops && !isAside) ? mark : undefined;
  }

  /** In the middle of a story, at the beginning of a sentence, a name before a colon tells who speaks. */
  #mayBegin({ kind, speaker }: Subject, { at }: Border): boolean {
    const isSomebody = kind === "person" || kind === "I";
    // “… in June. Facilitator: Ann Lee.”
    const mayBeFirst = at > 0 && speaker?.role === "member" && !this.#tools.words.lexicon.drops;
    const isInside = mayBeFirst || this.#tools.builder.clauses.length > 0;
    return isSomebody && at === this.#saying.place.from && isInside;
  }
}
