/** Notes that leave the subject out, in a language that does not: “Asked Ruth how she was. Said she had not slept. Shook head.” */
import type { VerbKind } from "../../../language/narrative.ts";
import type { Somebody } from "../people/antecedents.ts";
import type { Saying } from "../saying.ts";
import type { Subject } from "../people/subjects.ts";
import type { Border, Tools } from "../tools.ts";

/** How sure it is that what nobody is said to say was said by the writer, who takes the notes. */
const likely = 0.7;
/** How far a sentence is looked through for a clause that is its own, in tokens. */
const sentenceReach = 40;

const asking: ReadonlySet<VerbKind> = new Set<VerbKind>(["ask", "request", "tell", "thank"]);

/** Reads sentences that begin with their verb. */
export class Clipped {
  readonly #tools: Tools;
  readonly #saying: Saying;

  constructor(tools: Tools, saying: Saying) {
    this.#tools = tools;
    this.#saying = saying;
  }

  /** A sentence that begins with a verb at a token. Gives the number of the token to go on with. */
  read(at: number, border: Border): number | undefined {
    const { words, predicates, cast } = this.#tools;
    if (words.lexicon.drops || border.at !== this.#saying.place.from) return undefined;
    const start = words.skipAdverbs(at);
    const gesture = predicates.gestureEnd(start);
    if (gesture > start) return this.#gesture(start, gesture, border);
    const found = words.verbAt(start, ["finite"]);
    // “Names are changed.”
    if (!found || found.is.kinds.has("name") || this.#isParticiple(start, start + found.length)) return undefined;
    const isAsking = [...found.is.kinds].some((kind) => asking.has(kind));
    const member = isAsking || found.is.isThought ? undefined : this.#whoGoesOn(at);
    const subject = this.#dropped(member, at);
    const is = this.#saying.predicate({ ...subject, next: start });
    const { verb, complement } = is ?? {};
    if (!verb || !complement || complement.at >= this.#saying.place.to) return undefined;
    // “Noted that Ruth was tired.”
    if (found.is.isThought && !complement.isQuestion) return undefined;
    if (verb.kinds.has("talk") && complement.isPhrase && complement.to.length === 0) return undefined;
    // “Said to Ruth that …”: who speaks to somebody without a name is who writes.
    const isMine = complement.to.length > 0 || complement.toPronoun !== undefined;
    const speaks = isMine ? this.#dropped(undefined, at) : subject;
    cast.setMain(speaks);
    const who = isMine || !member ? { speaker: this.#tools.people.writer(), confidence: likely } : member;
    cast.takeFor(speaks, who);
    return this.#saying.begin(who, speaks, complement, border, start);
  }

  /** “Shook head.”: what somebody does who was just spoken of. */
  #gesture(at: number, end: number, border: Border): number | undefined {
    const who = this.#whoGoesOn(at);
    if (who?.speaker.role !== "member") return undefined;
    const subject = this.#dropped(who, at);
    this.#tools.cast.setMain(subject);
    return this.#saying.act(who, at, at, end, border);
  }

  /** Who was asked, else who did something in the sentence before. */
  #whoGoesOn(at: number): Somebody | undefined {
    const { cast } = this.#tools;
    const subject: Subject = { kind: "she", from: at, next: at };
    const who = this.#saying.answerer(cast.who(subject), subject);
    return who?.speaker.role === "member" ? who : undefined;
  }

  /** A subject that nobody wrote. It makes no paragraph narrative that is none otherwise. */
  #dropped(who: Somebody | undefined, at: number): Subject {
    return { kind: "she", speaker: who?.speaker ?? this.#tools.people.writer(), from: at, next: at };
  }

  /** “Asked how he was, Odell shrugged.”, “Told by Ruth to sit down, …”, “Suggested reading: …” */
  #isParticiple(at: number, next: number): boolean {
    const { words, subjects, predicates, complements } = this.#tools;
    if (words.wordAt(next) === "by" || words.kindAt(next + 1) === "colon") return true;
    const { kinds } = words.verbAt(at, ["finite"])?.is ?? {};
    const isTold = kinds && complements.told(next, kinds, undefined) !== undefined;
    if (isTold !== false) return false;
    const to = Math.min(this.#saying.place.to, next + sentenceReach);
    for (let comma = next; comma < to; comma++) {
      const subject = words.kindAt(comma) === "comma" ? subjects.at(comma + 1) : undefined;
      if (!subject) continue;
      const verb = words.skipAdverbs(subject.next);
      if (predicates.verb(verb, subject) || predicates.gestureEnd(verb) > verb) return true;
      if (words.lexicon.endsLikePast(words.wordAt(verb) ?? "") || words.is("finite", verb)) return true;
    }
    return false;
  }
}
