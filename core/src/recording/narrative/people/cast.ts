/** Who is who in a paragraph: the subject of the sentence at hand, and whom its pronouns stand for. */
import type { Pronoun } from "../../../language/pronouns.ts";
import type { Speaker } from "../../model.ts";
import { Antecedents, type Somebody } from "./antecedents.ts";
import type { People, Subject } from "./subjects.ts";
import type { Words } from "../tokens/words.ts";

/** How sure a reading is, by who is said to speak. */
const confidence = { certain: 1, newcomer: 0.8, voices: 0.8, somebody: 0.5 } as const;

/** How sure it must be who “she” is before it is known that somebody is called so. */
const sureEnough = 0.7;

/** Keeps the subject of the sentence at hand, and those who were named. */
export class Cast {
  readonly #people: People;
  readonly #antecedents: Antecedents;
  #main: Subject | undefined;
  #mainIs: Somebody | undefined;
  #isBlocked = false;
  #mayGoOn = false;
  #before: Somebody | undefined;
  /** Something was said, or said or done, in the sentence before. */
  #hasSaid = false;
  #hasDone = false;

  /** `before`: who spoke last in the paragraph before. */
  constructor(people: People, before?: Speaker) {
    this.#people = people;
    this.#antecedents = new Antecedents(people, before);
  }

  /** The subject of the sentence. */
  get main(): Subject | undefined {
    return this.#main;
  }

  /** Who the subject of the sentence is. */
  get mainIs(): Somebody | undefined {
    return this.#mainIs;
  }

  /** What the subject of the sentence does is not real, or is no speech. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** … but what follows behind “and” may be. */
  get mayGoOn(): boolean {
    return this.#mayGoOn;
  }

  /** The only member whom the sentence before names. */
  get onlyMentioned(): Speaker | undefined {
    return this.#antecedents.onlyMentioned;
  }

  /** Who was the subject of the sentence before, where that did something. */
  get before(): Somebody | undefined {
    return this.#before;
  }

  /** Something was said in the sentence before. */
  get hasSaid(): boolean {
    return this.#hasSaid;
  }

  /** Something was said or done in the sentence before. */
  get hasDone(): boolean {
    return this.#hasDone;
  }

  /** Nothing more is said by the subject of the sentence. */
  block(): void {
    this.#isBlocked = true;
    this.#mayGoOn = false;
  }

  /** Begins a sentence. */
  begin(): void {
    this.#main = this.#mainIs = undefined;
    this.#isBlocked = this.#mayGoOn = false;
  }

  /** Ends the sentence: what it was about is what pronouns of the next one mean. */
  end(words: Words, from: number, hasSaid: boolean, hasDone: boolean): void {
    this.#hasSaid = hasSaid;
    this.#hasDone = hasDone;
    const isNeutral = !this.#main && (words.is("neutral", from) || words.is("asides", from) || isDropped(words, from));
    const isGroup = this.#main?.kind === "group" || this.#main?.kind === "several";
    const isWriter = this.#mainIs?.speaker.role === "worker";
    this.#antecedents.endSentence(
      isNeutral || isWriter || isGroup || (words.kindAt(from) === "quote" && !this.#main)
        ? "nobody"
        : this.#mainIs
          ? "somebody"
          : "other",
      this.#mainIs?.speaker,
      isWriter && hasSaid,
    );
    this.#before = this.#isBlocked ? undefined : this.#mainIs;
  }

  /** Makes somebody the subject of the sentence. */
  setMain(subject: Subject): void {
    const who = this.who(subject);
    if (who?.speaker.role === "member") this.#antecedents.mention(who.speaker, subject.from);
    this.#mainIs = who;
    this.#main = subject;
    this.#isBlocked = this.#mayGoOn = false;
  }

  /** Makes it somebody who says nothing, unless it is somebody who may. `mayGoOn`: what follows behind “and” may be real. */
  setBlocked(subject: Subject, mayGoOn: boolean): void {
    if (this.#main && !this.#isBlocked) return;
    this.setMain(subject);
    this.#isBlocked = true;
    this.#mayGoOn = mayGoOn;
  }

  /** Makes the subject of the sentence somebody else: who was asked, say. */
  takeFor(subject: Subject, who: Somebody): void {
    if (subject === this.#main) this.#mainIs = who;
  }

  /** Who a subject is. */
  who(subject: Subject): Somebody | undefined {
    const { kind, speaker, name } = subject;
    if (subject === this.#main) return this.#mainIs;
    if (kind === "newcomer") {
      const newcomer = name === undefined ? undefined : this.#people.newcomer(name);
      return newcomer && { speaker: newcomer, confidence: confidence.newcomer };
    }
    if (kind === "somebody") return { speaker: this.#people.unknown(), confidence: confidence.somebody };
    if (speaker) return { speaker, confidence: isVoices(kind) ? confidence.voices : confidence.certain };
    // “Ann said the school had called. They told her …”: they are those of whom she spoke.
    return kind === "they" && this.#hasSaid
      ? undefined
      : this.#antecedents.resolve(subject.from, undefined, subject.called, {
          // A verb without any subject goes on with nobody of the paragraph before.
          isInside: subject.next === subject.from,
          goesOn: subject.called === undefined || !this.#hasSaid,
          mayAnswer: subject.called !== undefined,
        });
  }

  /** The one member whom a pronoun at a token stands for. */
  resolve(before: number, except?: Somebody, called?: Pronoun): Somebody | undefined {
    return this.#antecedents.resolve(before, except?.speaker, called);
  }

  /** Remembers which pronoun the writer uses of somebody. */
  call({ speaker, confidence }: Somebody, called: Pronoun | undefined): void {
    if (called !== undefined && confidence >= sureEnough) this.#antecedents.call(speaker, called);
  }

  /** Whether a pronoun may be somebody's, as far as the writer has said. */
  mayBe(speaker: Speaker, called: Pronoun | undefined): boolean {
    return called === undefined || (this.#antecedents.pronounOf(speaker) ?? called) === called;
  }

  /** Remembers that somebody is named at a token. */
  mention(who: Somebody["speaker"], at: number): void {
    this.#antecedents.mention(who, at);
  }
}

/** “Le ofrecí asiento.”, “Bajó la voz.”, “Took a while.”: a sentence that goes on with the writer, or with whom it was about. */
function isDropped(words: Words, from: number): boolean {
  if (!words.lexicon.drops) {
    const isVerb = words.is("finite", from) || words.is("handling", from) || words.is("gestures", from);
    return isVerb || words.lexicon.endsLikePast(words.wordAt(from) ?? "");
  }
  const at = from + Math.max(words.length("clitics", from), words.length("ownClitics", from));
  // “Se le explicó a Rosa la actividad.”
  if (at > from && words.wordAt(from) === "se") return true;
  const next = words.tokens[at + 1];
  const word = words.wordAt(at) ?? "";
  // “Llegó la enfermera.”
  const isSomebody = words.is("determiners", at + 1) || words.is("somebody", at + 1) || next?.capital === true;
  // “Le cambia la cara.”
  if (words.wordAt(from) === "le" && next?.capital !== true && /.{2}[ae]$/.test(word)) return true;
  return /.{2}[éí]$/.test(word) || (/.{2}ó$/.test(word) && !isSomebody);
}

function isVoices(kind: Subject["kind"]): boolean {
  return kind === "group" || kind === "joint" || kind === "several";
}
