/** Whom a paragraph has named so far: what “she” may stand for. */
import { type Pronoun, pronounOf } from "../../../language/pronouns.ts";
import type { Speaker } from "../../model.ts";
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
  /** Who that is. */
  readonly subject: Speaker | undefined;
  /** The writer says something in it. */
  readonly isWriters: boolean;
}

/** How far back, and for whom, somebody is looked for. */
interface Reach {
  /** Nobody of the paragraph before is meant. */
  readonly isInside?: boolean;
  /** It is a subject: behind what the writer says it may be who spoke before that. */
  readonly mayAnswer?: boolean;
  /** No pronoun stands there: of several the subject of the sentence before is meant. */
  readonly goesOn?: boolean;
}

const [pronoun, likely, unclear] = [0.8, 0.7, 0.5];
/** How many sentences back somebody is looked for. */
const reach = 3;
/** How many words may stand before “she” at the beginning of a paragraph. */
const leadReach = 2;

/** Remembers who is named where. */
export class Antecedents {
  readonly #people: People;
  readonly #sentences: Sentence[] = [];
  /** Members named in the sentence at hand, with the number of the token. */
  #here = new Map<Speaker, number>();

  readonly #before: Speaker | undefined;
  /** Which pronoun the writer has used of somebody in this paragraph. */
  readonly #called = new Map<Speaker, Pronoun>();

  /** `before`: who spoke last in the paragraph before. */
  constructor(people: People, before?: Speaker) {
    this.#people = people;
    this.#before = before;
  }

  /** Remembers that somebody is named at a token of the sentence at hand. */
  mention(speaker: Speaker, at: number): void {
    if (!this.#here.has(speaker)) this.#here.set(speaker, at);
  }

  /** Ends the sentence at hand. */
  endSentence(main: Sentence["main"], subject?: Speaker, isWriters = false): void {
    const named = main === "nobody" && this.#here.size > 0 ? "somebody" : main;
    this.#sentences.push({ mentioned: this.#here, main: named, subject, isWriters });
    this.#here = new Map();
  }

  /** The only member whom the sentence before names. */
  get onlyMentioned(): Speaker | undefined {
    const members = [...(this.#sentences.at(-1)?.mentioned.keys() ?? [])].filter(({ role }) => role === "member");
    return members.length === 1 ? members[0] : undefined;
  }

  /** Remembers that the writer calls somebody “she” or “he”. */
  call(speaker: Speaker, called: Pronoun): void {
    if (speaker.role === "member" && !this.#called.has(speaker)) this.#called.set(speaker, called);
  }

  /** Which pronoun is somebody's, by what the writer has said of them. */
  pronounOf(speaker: Speaker): Pronoun | undefined {
    return pronounOf(speaker.name) ?? this.#called.get(speaker);
  }

  /** Who “she” is: the one member whom this sentence names before it and who may be “she”, else the one before. */
  resolve(before: number, except?: Speaker, called?: Pronoun, how: Reach = {}): Somebody | undefined {
    const mayBe = (speaker: Speaker): boolean =>
      speaker !== except && (called === undefined || (this.pronounOf(speaker) ?? called) === called);
    let candidates = Array.from(this.#here)
      .filter(([speaker, at]) => at < before && mayBe(speaker))
      .map(([speaker]) => speaker);
    let subject: Speaker | undefined;
    let back = this.#sentences.length - 1;
    for (let looked = 0; candidates.length === 0 && looked < reach; looked++, back--) {
      const sentence = this.#sentences[back];
      if (!sentence) {
        // Where a recording has one member, “she” is she until somebody else comes up.
        const only = this.#people.only();
        if (only && mayBe(only)) return { speaker: only, confidence: pronoun };
        // Only what a paragraph begins with, or what answers the writer there, goes on with the one before.
        const isFirst = this.#sentences.length === 0 && before <= leadReach;
        const answers = how.mayAnswer === true && this.#sentences.at(-1)?.isWriters === true;
        const goesOn = how.isInside !== true && (isFirst || answers) ? this.#before : undefined;
        return goesOn && mayBe(goesOn) ? { speaker: goesOn, confidence: likely } : undefined;
      }
      if (sentence.main === "nobody" && sentence.mentioned.size === 0) continue;
      if (sentence.main !== "somebody") return undefined;
      candidates = [...sentence.mentioned.keys()].filter(mayBe);
      subject = sentence.subject;
      // Only who cannot be meant was named there: the sentence before may have somebody else.
      const isExcluded = [...sentence.mentioned.keys()].every((speaker) => speaker !== except);
      if (candidates.length === 0 && !(called !== undefined && isExcluded)) return undefined;
    }
    const [only, ...others] = candidates;
    if (!only) return undefined;
    if (others.length > 0) {
      // “Noemí le dio la mano a Rulo. Le dijo que nadie lo echa.”: a verb without its subject goes on with the one before.
      if (how.goesOn === true && subject && candidates.includes(subject))
        return { speaker: subject, confidence: likely };
      // “Mrs. Hall agreed with Pat. She added …”: of two the one whose pronoun it is, and whom it was about.
      const isHers = (each: Speaker): boolean => called !== undefined && this.pronounOf(each) === called;
      const isAlone = candidates.every((each) => isHers(each) === (each === subject));
      if (subject && isAlone && isHers(subject)) return { speaker: subject, confidence: likely };
      return { speaker: this.#people.unknown(), confidence: unclear };
    }
    return this.#people.isAbsent(only) ? undefined : { speaker: only, confidence: pronoun };
  }
}
