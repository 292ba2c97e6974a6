/** Whose a quotation is, by what stands behind it. */
import type { NarrativeWords, VerbKind } from "../language/narrative.ts";
import type { Slice } from "../markdown/label.ts";
import type { Complements } from "./narrative-complement.ts";
import type { People, Subject, Subjects } from "./narrative-subjects.ts";
import type { Token } from "./narrative-tokens.ts";
import type { Verbs } from "./narrative-verbs.ts";

/** What reading a paragraph goes by. */
export interface Readers {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: NarrativeWords;
  readonly people: People;
  readonly subjects: Subjects;
  readonly complements: Complements;
  readonly verbs: Verbs;
}

/** Finds the subjects of quotations. */
export class Attributions {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #words: NarrativeWords;
  readonly #people: People;
  readonly #subjects: Subjects;
  readonly #complements: Complements;
  readonly #verbs: Verbs;

  constructor({ text, tokens, words, people, subjects, complements, verbs }: Readers) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
    this.#people = people;
    this.#subjects = subjects;
    this.#complements = complements;
    this.#verbs = verbs;
  }

  /** The last mark or letter of a stretch. */
  lastOf({ start, end }: Slice): string {
    return (
      this.#text
        .slice(Math.max(start, end - 8), end)
        .trimEnd()
        .at(-1) ?? " "
    );
  }

  /** “…,” Tina said. — “…,” said Tina. */
  at(quote: number): { readonly subject: Subject; readonly next: number } | undefined {
    const words = this.#words;
    const { wordAt } = this.#subjects;
    const inner = this.#tokens[quote]?.inner;
    const mark = this.#tokens[quote + 1]?.kind;
    const isMarked = mark === "comma" || mark === "dash";
    if (!inner || !(isMarked || ",.!?…—–-".includes(this.lastOf(inner)))) return undefined;
    const at = quote + (isMarked ? 2 : 1);
    // Behind a full stop only “Tina said.” is about the quotation; more begins another sentence.
    const isStopped = !isMarked && ".…".includes(this.lastOf(inner));
    const found = (subject: Subject, next: number): { subject: Subject; next: number } | undefined => {
      let end = this.#complements.skipAdverbs(next);
      end = this.#complements.told(end, new Set<VerbKind>(["tell"]))?.next ?? end;
      const isSaid = words.that.at(end, wordAt) + words.questions.at(end, wordAt) > 0;
      const begins = words.determiners.at(end, wordAt) > 0 || this.#subjects.at(end) !== undefined;
      const more = this.#tokens[end]?.kind;
      if (isStopped && more !== undefined && more !== "stop") return undefined;
      return isSaid || begins || this.#tokens[end]?.kind === "quote" ? undefined : { subject, next: end };
    };
    const subject = this.#subjects.at(at);
    if (subject) {
      const start = this.#complements.skipAdverbs(subject.next);
      const isFirst = subject.kind === "I" || subject.kind === "we";
      const verb = this.#verbs.at(start, isFirst, false);
      if (verb && !verb.isThought) return found(subject, verb.next);
      const gesture = words.gestures.at(start, wordAt);
      return gesture > 0 && !isStopped ? found(subject, start + gesture) : undefined;
    }
    const verb = this.#verbs.at(at, undefined, false);
    const gesture = verb ? 0 : words.gestures.at(at, wordAt);
    const next = verb?.next ?? at + gesture;
    if ((!verb && (gesture === 0 || isStopped)) || verb?.isThought === true) return undefined;
    const behind = this.#subjects.at(next);
    if (behind) return found(behind, behind.next);
    if (!words.drops || !verb) return undefined;
    const kind = verb.isFirst === true ? "I" : "she";
    const dropped: Subject =
      kind === "I" ? { kind, speaker: this.#people.worker(), from: at, next } : { kind, from: at, next };
    return found(dropped, next);
  }

  /** Whether a quotation that ends like a sentence ends the sentence it stands in. */
  endsSentence(index: number, from: number): boolean {
    const inner = this.#tokens[index]?.inner;
    if (!inner || !".!?…".includes(this.lastOf(inner))) return false;
    return index > from || !this.at(index);
  }
}
