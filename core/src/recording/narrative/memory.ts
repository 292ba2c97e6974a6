/** Whom a paragraph has named so far: what “she” may stand for. */
import type { Speaker } from "../model.ts";
import type { People } from "./subjects.ts";

/** Somebody, and how sure it is that it is they. */
export interface Somebody {
  readonly speaker: Speaker;
  readonly confidence: number;
}

interface Sentence {
  readonly mentioned: ReadonlyMap<Speaker, number>;
  /** What its main subject is: somebody in the room, nobody at all, or something that may be anybody. */
  readonly main: "somebody" | "nobody" | "other";
}

const [pronoun, unclear] = [0.8, 0.5];

/** Remembers who is named where. */
export class Memory {
  readonly #people: People;
  readonly #sentences: Sentence[] = [];
  /** Members named in the sentence at hand, with the number of the token. */
  #here = new Map<Speaker, number>();

  constructor(people: People) {
    this.#people = people;
  }

  /** Remembers that somebody is named at a token of the sentence at hand. */
  mention(speaker: Speaker, at: number): void {
    if (!this.#here.has(speaker)) this.#here.set(speaker, at);
  }

  /** Ends the sentence at hand. */
  endSentence(main: Sentence["main"]): void {
    const named = main === "nobody" && this.#here.size > 0 ? "somebody" : main;
    this.#sentences.push({ mentioned: this.#here, main: named });
    this.#here = new Map();
  }

  /** Who “she” is: the one member whom this sentence names before it, else the one before. */
  resolve(before: number, except?: Speaker): Somebody | undefined {
    const here = Array.from(this.#here)
      .filter(([speaker, at]) => at < before && speaker !== except)
      .map(([speaker]) => speaker);
    let candidates = here;
    if (here.length === 0) {
      let back = this.#sentences.length - 1;
      for (
        let looked = 0;
        looked < 2 && this.#sentences[back]?.main === "nobody" && this.#sentences[back]?.mentioned.size === 0;
        looked++
      )
        back--;
      const memory = this.#sentences[back];
      // Where a recording has one member, “she” is she until somebody else comes up.
      const only = back < 0 ? this.#people.only() : undefined;
      if (only && only !== except) return { speaker: only, confidence: pronoun };
      if (memory?.main !== "somebody") return undefined;
      candidates = [...memory.mentioned.keys()].filter((speaker) => speaker !== except);
    }
    const [only, ...others] = candidates;
    if (!only) return undefined;
    if (others.length > 0) return { speaker: this.#people.unknown(), confidence: unclear };
    return this.#people.isAbsent(only) ? undefined : { speaker: only, confidence: pronoun };
  }
}
