/** Whose something is: “Ruth's answer”, “the answer of Ruth”, “my answer”, “hers”. */
import { pronounOfWord } from "../../../language/pronouns.ts";
import type { Reading } from "../reading.ts";
import type { Subject } from "../people/subjects.ts";

/** How many words may stand between an owner and what is theirs: “Ruth's very first answer”. */
const between = 2;

const nouns = ["quotedNouns", "speechNouns", "questionNouns", "proposalNouns", "viewNouns"] as const;

/** Somebody's words as a noun: whose, and the number of the token behind it. */
export interface Owned {
  readonly subject: Subject;
  readonly next: number;
}

/** Finds owners. */
export class Owners {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** “Ruth's”, “Big Al's”, “my”, “her”. */
  at(index: number): Owned | undefined {
    const { words, people, subjects } = this.#reading;
    const mine = words.length("mine", index);
    if (mine > 0) {
      const next = index + mine;
      return { subject: { kind: "I", speaker: people.writer(), from: index, next }, next };
    }
    const theirs = words.length("theirs", index);
    if (theirs > 0) {
      const next = index + theirs;
      const called = words.lexicon.drops ? undefined : pronounOfOwner(words.wordAt(index));
      return { subject: { kind: "she", ...(called ? { called } : {}), from: index, next }, next };
    }
    const subject = subjects.ownerAt(index);
    return subject && { subject, next: subject.next };
  }

  /** “Ruth's answer”, “the answer from Ruth”: words of somebody's, from a token on. */
  ofSpeech(index: number): Owned | undefined {
    const { words } = this.#reading;
    const owner = this.at(index);
    if (owner)
      for (let at = owner.next; at <= owner.next + between; at++) {
        const noun = this.nounAt(at);
        if (noun > 0) return { ...owner, next: at + noun };
        if (words.kindAt(at) !== "word" || words.wordAt(at)?.endsWith("'s") === true) return undefined;
      }
    const noun = this.nounAt(index);
    return noun > 0 ? this.by(index + noun) : undefined;
  }

  /** How many words from a token on are what somebody says. */
  nounAt(index: number): number {
    const { words } = this.#reading;
    return Math.max(...nouns.map((list) => words.length(list, index)));
  }

  /** “from Ruth”, “de Rosa”: behind such a noun. */
  by(index: number): Owned | undefined {
    const { words, subjects } = this.#reading;
    const of = words.length("ofWords", index);
    // “the answer of Ruth's mother”
    const subject = of > 0 ? subjects.at(index + of) : undefined;
    return subject?.kind === "person" ? { subject, next: subject.next } : undefined;
  }

  /** “La de Rosa”, “that of Ruth”: what was said before is told of somebody else. */
  ofOther(index: number): Owned | undefined {
    const { words, subjects } = this.#reading;
    const of = words.length("ofOthers", index);
    const subject = of > 0 ? subjects.at(index + of) : undefined;
    return subject?.kind === "person" ? { subject, next: subject.next } : undefined;
  }
}

function pronounOfOwner(word: string | undefined): Subject["called"] {
  return word === "their" ? undefined : pronounOfWord(word === "his" ? "he" : "she");
}
