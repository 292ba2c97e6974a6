/** What somebody does: says something, makes a gesture, or neither, or not really. */
import { hasPronoun } from "../../../language/forms.ts";
import type { Mood, VerbKind } from "../../../language/narrative.ts";
import type { Hearing } from "../people/addressed.ts";
import type { Subject } from "../people/subjects.ts";
import type { Found, Words } from "../tokens/words.ts";

/** A verb of saying where it stands. */
export interface Verb {
  readonly next: number;
  readonly kinds: ReadonlySet<VerbKind>;
  /** In a language that drops subjects: whether the form is the first person's. */
  readonly isFirst: boolean | undefined;
  /** “I say”. */
  readonly isPresent: boolean;
  readonly isThought: boolean;
  /** It is a thought unless somebody is told: “I noted that …”. */
  readonly needsTold: boolean;
  /** … where somebody in the room is its subject: “noted that Ana looked away”. */
  readonly maySee: boolean;
  readonly isAdditive: boolean;
  /** A pronoun before the verb says to whom: “le dijo”. */
  readonly addressed: boolean;
  /** … to everybody, to whoever writes, to somebody: “les dije”, “me dijo”, “le dijo”. */
  readonly toWhole: Hearing | undefined;
  readonly clitic: "own" | "either" | undefined;
}

const [told, led, perfect] = [
  ["finite", "first"],
  ["infinitive", "gerund"],
  ["participle"],
] as const satisfies Mood[][];

/** How many particles a verb may have: “swore up and down”. */
const particles = 3;
/** Whom a pronoun before a verb means, where no name is needed for that. */
function wholeOf(clitic: string, isWorkers: boolean): Hearing | undefined {
  if (clitic === "nos" || (clitic === "les" && isWorkers)) return "all";
  if (clitic === "le") return "somebody";
  return clitic === "me" && !isWorkers ? "writer" : undefined;
}

const openKinds: ReadonlySet<VerbKind> = new Set<VerbKind>(["state"]);
/** Lists of verbs behind which nothing is said. */
const openBut = ["unsaid", "unspoken", "modals", "finite", "presents"] as const;

/** “brincó que …”, “le aventó que …”: what somebody does before “that” is saying it, unless it is thinking. */
const unlisted: Found = {
  is: { mood: "finite", kinds: openKinds, isThought: false, isAdditive: false },
  length: 1,
};

/** What somebody moves that need not be called theirs. */
const hands: ReadonlySet<string> = new Set(["hand", "hands", "fist", "finger", "arm", "eyebrow"]);
/** At whom somebody looks. */
const lookedAt: ReadonlySet<string> = new Set([
  "me",
  "us",
  "him",
  "her",
  "them",
  "each",
  "everyone",
  "everybody",
  "one",
]);

/** Finds verbs of saying in the tokens of a paragraph. */
export class Predicates {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Whether what a subject does is not real, or only wished for. */
  isBlocked(at: number): boolean {
    const words = this.#words;
    return words.is("modals", at) && this.verb(at, undefined) === undefined;
  }

  /** Where a gesture ends that begins at a token; `at` itself where there is none. */
  gestureEnd(at: number): number {
    const words = this.#words;
    const bare = words.length("gestures", at);
    if (bare > 0) return at + bare;
    // “le tomó la mano”
    const clitics = Math.max(words.length("clitics", at), words.length("ownClitics", at));
    const length = clitics > 0 ? words.length("gestures", at + clitics) : 0;
    if (length > 0) return at + clitics + length;
    return this.#handlingEnd(at + clitics) ?? this.#lookEnd(at) ?? at;
  }

  /** “looked across at Odell”, “stared into her cup” */
  #lookEnd(at: number): number | undefined {
    const words = this.#words;
    if (!words.is("looking", at)) return undefined;
    let to = words.skipAdverbs(at + 1);
    for (let count = 0; count < 2 && words.is("ways", to); count++) to = words.skipAdverbs(to + 1);
    if (!["at", "into", "to", "toward", "towards", "through", "from", "of"].includes(words.wordAt(to) ?? ""))
      return undefined;
    const target = to + 1;
    const noun = target + (words.is("possessives", target) ? 1 : 0);
    if (noun > target && words.is("lookedAt", noun)) return noun + words.length("lookedAt", noun);
    const isSomebody = words.tokens[target]?.capital === true || lookedAt.has(words.wordAt(target) ?? "");
    const isOwn = words.wordAt(target)?.endsWith("'s") === true || (noun > target && words.kindAt(noun) !== "word");
    return isSomebody && !isOwn ? target + 1 : undefined;
  }

  /** “took his hat off”, “drew in her breath”, “estiró la mano”: what somebody does with a part of the body. */
  #handlingEnd(at: number): number | undefined {
    const words = this.#words;
    const verb = words.wordAt(at);
    if (verb === undefined || !(words.is("handling", at) || words.lexicon.endsLikePast(verb))) return undefined;
    const { drops } = words.lexicon;
    const isOwner = (index: number): boolean => {
      const word = words.wordAt(index) ?? "";
      // “held up a fist”, “puts the hand on the chest”; “took the hat” is no gesture.
      const isHand = ["a", "the", "both", "one"].includes(word) && hands.has(words.wordAt(index + 1) ?? "");
      if (!drops && isHand) return true;
      // “levanta dos dedos”, “held up eight fingers”
      if (words.is(drops ? "rounds" : "numbers", index)) return true;
      return words.is(drops ? "determiners" : "possessives", index) && !["the", "my"].includes(word);
    };
    const owner = isOwner(at + 1) || drops ? at + 1 : at + 2;
    return isOwner(owner) && words.is("body", owner + 1) ? owner + 2 : undefined;
  }

  /** Whether the sentence may go on with what was really said, though this was not: “was late and said that …”. */
  mayGoOn(at: number): boolean {
    const words = this.#words;
    if (!words.is("reals", at)) return false;
    // “was going to have said”
    return words.lexicon.drops || !["have", "had"].includes(words.wordAt(at + 1) ?? "");
  }

  /** “Odell quipped that even the cat had left”: whatever somebody does before “that”, unless it is felt or seen. */
  #openVerb(at: number, subject: Subject | undefined): Verb | undefined {
    const words = this.#words;
    const token = words.tokens[at];
    const isSomebody = subject && ["person", "newcomer", "I", "she", "group", "joint"].includes(subject.kind);
    if (words.lexicon.drops || !isSomebody || token?.kind !== "word" || token.capital) return undefined;
    const isVerb = words.lexicon.endsLikePast(token.text) || /[^su]s$/.test(token.text);
    if (!isVerb || openBut.some((list) => words.is(list, at))) return undefined;
    let next = at + 1;
    while (next <= at + particles && words.is("particles", next)) next++;
    const behind = words.skipAdverbs(next);
    if (!words.is("that", behind) || !words.hasClause(behind + 1)) return undefined;
    return {
      ...{ next: behind, kinds: openKinds, isFirst: undefined, isPresent: false, isThought: false, needsTold: false },
      ...{ maySee: false, isAdditive: false, addressed: false, toWhole: undefined, clitic: undefined },
    };
  }

  /**
   * The verb at a token, pronouns and what leads it included. `subject`: the one before it, if there is one. `mayBeBase`:
   * also “Mr. Kowal ask if”, as who learns English writes.
   */
  verb(at: number, subject: Subject | undefined, mayBeBase = false): Verb | undefined {
    const words = this.#words;
    const { drops } = words.lexicon;
    const isWriter = subject && (subject.kind === "I" || subject.kind === "we");
    // “se quejó de” has its pronoun itself.
    // … and “me limité a preguntar” its own, too.
    const isWhole = words.verbAt(at, told) !== undefined || (drops && words.is("ledBy", at));
    const clitics = isWhole ? 0 : words.length("clitics", at);
    const own = isWhole ? 0 : words.length("ownClitics", at);
    let next = at + Math.max(clitics, own);
    const lead = words.length("ledBy", next);
    const tense = words.is("perfect", next) ? "third" : words.is("perfectFirst", next) ? "first" : undefined;
    let found = words.verbAt(next, told);
    let isFirst = found?.is.mood === "first";
    if (lead > 0) {
      const infinitive = words.skipAdverbs(next + lead);
      found = words.verbAt(infinitive, led);
      // “empecé a preguntar”
      isFirst = isWriter ?? (drops && /(?:[éí]|^me|^tuve)$/.test(words.wordAt(next) ?? ""));
      // “did not say”: what leads is no lead.
      if (found) next = infinitive;
    } else if (tense !== undefined) {
      found = words.verbAt(next + 1, perfect);
      next++;
      isFirst = tense === "first";
    }
    if (!found && words.is("progressive", next)) {
      found = words.verbAt(next + 1, ["gerund"]);
      next++;
      isFirst = isWriter ?? false;
    }
    // “Rosa dicen”: nobody says that of one.
    const isMany = drops && subject?.kind === "person" && words.wordAt(next)?.endsWith("n") === true;
    if (found && isMany && lead === 0) return undefined;
    found ??= this.#unlisted(next, subject);
    if (!found) return this.#openVerb(next, subject);
    // In English only the first person says “say”; in Spanish the first person says nothing else.
    if (isWriter === false && isFirst && !(mayBeBase && !drops && subject?.kind === "person")) return undefined;
    if (isWriter === true && !isFirst && drops) return undefined;
    const clitic = own > 0 && clitics === 0 ? "own" : own > 0 && clitics > 0 ? "either" : undefined;
    const isWriters = isWriter ?? (drops && isFirst);
    const isThought = (clitic === "own" && own > clitics) || (clitic === "either" && isWriters);
    const isWondering = subject?.speaker?.role === "worker" && found.is.kinds.has("ask");
    const needsTold = found.is.isThought && (isWriters || isWondering);
    const addressed = (clitics > 0 || hasPronoun(words.wordAt(next) ?? "")) && !isThought;
    const isWorkers = isWriters || subject?.speaker?.role === "worker";
    return {
      next: next + found.length,
      kinds: found.is.kinds,
      isFirst: drops ? isFirst : undefined,
      isPresent: isFirst && !drops && lead === 0,
      isThought,
      needsTold,
      maySee: drops && found.is.isThought && subject?.speaker?.role === "worker",
      isAdditive: found.is.isAdditive,
      addressed,
      toWhole: addressed ? wholeOf(words.wordAt(at) ?? "", isWorkers) : undefined,
      clitic: clitic === "either" && isWriters ? "own" : clitic,
    };
  }

  /** A verb of somebody in the room that no list has, directly before what was said. */
  #unlisted(at: number, subject: Subject | undefined): Found | undefined {
    const words = this.#words;
    if (!words.lexicon.drops || subject?.kind !== "person" || !words.is("that", at + 1)) return undefined;
    const isToldBy = ["le", "les", "me", "nos"].includes(words.wordAt(at - 1) ?? "");
    // “A Rosa le dolió que …”
    const isDone = (at === subject.next || isToldBy) && !words.is("toWords", subject.from - 1);
    const follows = words.kindAt(at + 2);
    return isDone && (follows === "word" || follows === "quote") && this.mayDo(at) ? unlisted : undefined;
  }

  /** Whether a word may tell what somebody does in the tense of the story, other than think or be. */
  mayDo(at: number): boolean {
    const words = this.#words;
    const word = words.tokens[at];
    if (word?.kind !== "word" || word.capital || words.is("unsaid", at) || words.is("modals", at)) return false;
    return words.lexicon.endsLikePast(word.text) || (words.isPresent && /[^aeiou][ae]$/.test(word.text));
  }
}
