/** Whose a quotation is, by what the subject of its sentence does: “Gloria put down her cup: “No.””, “let out a “wow””. */
import type { Reading } from "../reading.ts";
import type { Somebody } from "../people/antecedents.ts";
import type { Saying } from "../saying.ts";
import { isSome, nounReach, soundsSaid } from "./sounding.ts";
import type { Place, Tools } from "../tools.ts";

/** How sure it is who speaks. */
const [beat, colon] = [0.7, 0.9];
/** What may follow words that somebody says: “across the circle”, “and”, “again”. */
const behind = ["prepositions", "conjunctions", "subordinators", "adverbs", "toWords", "temporal"] as const;

/** Finds speakers of quotations by what is done. */
export class Deeds {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** Who speaks: the subject of the sentence, where what it does is to speak. */
  of(at: number, place: Place): Somebody | undefined {
    const { words, cast } = this.#tools;
    const { main, mainIs: is, isBlocked, mayGoOn } = cast;
    // “Ruth asked Odell how long. He: “Twelve.””
    const mayAnswer = main?.kind === "she" && main.from === place.from;
    const mainIs = mayAnswer ? this.#saying.answerer(is, main) : is;
    const mark = words.kindAt(at - 1);
    // “Kilo tried one: “…””
    const isReal = !isBlocked || (mayGoOn && mark === "colon");
    if (!main || !mainIs || !isReal || place.elsewhere <= at || this.#isOthers(main.next, at)) return undefined;
    const sounds = soundsSaid(at, this.#tools);
    const isWritten = this.#has("written", main.next, at);
    // “Odell looked at the poster: “Hope lives here.””
    if (mark === "colon" && (sounds || !isWritten))
      return { ...mainIs, confidence: Math.min(colon, mainIs.confidence) };
    if (isWritten || this.#has("unspoken", main.next, at)) return undefined;
    const isMember = mainIs.speaker.role === "member";
    const isSpoken =
      mark === "word"
        ? this.#isUttered(main.next, at, sounds, isMember)
        : (mark === "comma" || mark === "dash" || mark === "semicolon") && isMember && this.#isSaid(at, sounds);
    return isSpoken ? { ...mainIs, confidence: beat } : undefined;
  }

  /** Whether something else was quoted in between, or what was done was done by somebody else: “the landlord, who”. */
  #isOthers(from: number, at: number): boolean {
    const { words } = this.#tools;
    for (let index = from; index < at; index++)
      if (
        words.kindAt(index) === "quote" ||
        (words.is("whos", index) && words.kindAt(index - 1) === "comma" && index > from + 1)
      )
        return true;
    return false;
  }

  #has(list: "unspoken" | "written", from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.#tools.words.is(list, index)) return true;
    return false;
  }

  /** Behind a mark: a whole sentence rather than a name or a word. */
  #isSaid(at: number, sounds: boolean): boolean {
    const { words, attributions } = this.#tools;
    const inner = words.tokens[at]?.quotation?.inner;
    const isSentence = inner !== undefined && ".!?…".includes(attributions.lastOf(inner));
    return isSentence || (sounds && words.kindAt(at + 1) !== "word");
  }

  /** Behind a word: “mouthed “thank you””, “stood up and “excuse me””, “cut him off with “Enough””. */
  #isUttered(from: number, at: number, sounds: boolean, isMember: boolean): boolean {
    const { words, text } = this.#tools;
    // “came in with his “helper” dog”
    const next = words.kindAt(at + 1);
    if (next === "word" && !behind.some((list) => words.is(list, at + 1)) && words.skipAdverbs(at + 1) === at + 1)
      return false;
    const start = words.tokens[at]?.start ?? 0;
    // “Ruth agreed (“same at my house”)”
    if (text[start - 1] === "(") return sounds || this.#speaks(from, at);
    const isJoined = words.is("conjunctions", at - 1) && next !== "word" && isMember;
    const isVerb = at - 1 === words.skipAdverbs(from) && words.lexicon.endsLikePast(words.wordAt(at - 1) ?? "");
    return (sounds && (isJoined || isVerb)) || isVoiced(from, at, sounds, this.#tools);
  }

  #speaks(from: number, at: number): boolean {
    const { words } = this.#tools;
    for (let index = from; index < at; index++) if (words.verbAt(index, ["finite", "first"])) return true;
    return false;
  }
}

/** “cut him off with”, “let out a”, “ended on a small”: what somebody does is to say a quotation. */
function isVoiced(from: number, at: number, sounds: boolean, reading: Reading): boolean {
  const { words } = reading;
  const isSmall = isSome(at, reading);
  let isVoiced = false;
  for (let index = from; index < at; index++) {
    const utters = words.length("utterings", index);
    if (utters > 0 && (index + utters === at || (isSmall && at - index - utters <= nounReach))) return true;
    isVoiced ||= words.is("voicings", index) || words.verbAt(index, ["finite", "first"]) !== undefined;
    const isWith = words.is("withWords", index) && at - index <= nounReach;
    // “began with the “hot seat””
    const isThing = words.is("determiners", at - 1) && !words.is("someWords", at - 1);
    if (isWith && (sounds || (isVoiced && !isThing))) return true;
  }
  return sounds && isSmall;
}
