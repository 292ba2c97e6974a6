/** Who is told or asked, behind a verb of saying. */
import type { VerbKind } from "../../../language/narrative.ts";
import { optional } from "../../../text/optional.ts";
import type { Speaker } from "../../model.ts";
import type { Subject, Subjects } from "./subjects.ts";
import type { Words } from "../tokens/words.ts";

/** Somebody who is told or asked. */
export interface Told {
  readonly speaker: Speaker;
  /** Numbers of the first token of the name and of the first behind it. */
  readonly from: number;
  readonly next: number;
}

/** Who is told by a word that is no name: everybody, whoever writes, or one who has been spoken of (“le dijo”). */
export type Hearing = "all" | "writer" | "somebody";

/** Those who are told. */
export interface Audience {
  readonly people: readonly Told[];
  /** Number of the token of a pronoun that is told: “her”. */
  readonly pronoun?: number;
  readonly whole?: Hearing;
  readonly next: number;
}

/** Those who are told by a verb of these kinds, from a token on. `subject`: who tells. */
export function audienceAt(
  index: number,
  kinds: ReadonlySet<VerbKind>,
  subject: Subject | undefined,
  words: Words,
  subjects: Subjects,
): Audience | undefined {
  const isLead = !kinds.has("say") || words.lexicon.drops || words.wordAt(index) === "to";
  const lead = isLead ? words.length("toWords", index) : 0;
  const needsLead =
    words.lexicon.drops ||
    (!kinds.has("request") && ["say", "state", "propose", "talk", "utter"].some((kind) => kinds.has(kind as VerbKind)));
  if (lead === 0 && needsLead && !kinds.has("tell")) {
    // “answered her that …”
    const isTold =
      words.length("objects", index) === 1 && (words.is("that", index + 1) || words.is("answers", index + 1));
    return isTold && !words.lexicon.drops ? { people: [], next: index + 1, pronoun: index } : undefined;
  }
  const at = index + lead;
  const named = namesAt(at, words, subjects);
  if (named) return named;
  const object = words.length("objects", at);
  if (object > 0) {
    const whole = wholeAt(at, object, subject, words);
    return { people: [], next: at + object, ...(object === 1 ? { pronoun: at } : {}), ...optional("whole", whole) };
  }
  // Only the writer asks “the mothers”: a member's mothers are elsewhere.
  if (subject?.kind !== "I" && subject?.speaker?.role !== "worker") return undefined;
  const noun = at + words.length("determiners", at);
  const audience = noun > at ? words.length("audience", noun) : 0;
  const whole = counted.test(words.wordAt(noun) ?? "") ? undefined : "all";
  return audience > 0 ? { people: [], next: noun + audience, ...optional("whole", whole) } : undefined;
}

/** Some of them: “the two”, “both of them”. */
const counted = /^(?:two|three|four|dos|tres|cuatro|couple|couples|quiet|other|both)$/;
const others = /^(?:her|him|you|ella|él)$/;
/** Of a member, these may be people of whom she speaks. */
const mayBeElsewhere = /^(?:them|ellas|ellos)$/;

/** Whom words mean that name nobody. */
function wholeAt(at: number, count: number, subject: Subject | undefined, words: Words): Audience["whole"] {
  const [first = "", last = ""] = [words.wordAt(at), words.wordAt(at + count - 1)];
  if (/^(?:me|mí)$/.test(first) || /^(?:worker|trabajadora|facilitator|facilitadora)$/.test(last)) return "writer";
  if (others.test(first) || counted.test(first) || counted.test(last)) return undefined;
  const isWorker = subject?.kind === "I" || subject?.speaker?.role === "worker";
  return isWorker || !mayBeElsewhere.test(first) ? "all" : undefined;
}

const toSomebody: ReadonlySet<VerbKind> = new Set<VerbKind>(["say"]);

/** “hello”, “good morning to everybody”: to whom, and where it ends; “hello to her neighbor” was said elsewhere. */
export function greetingAt(
  at: number,
  subject: Subject | undefined,
  words: Words,
  subjects: Subjects,
): { readonly to: readonly Told[]; readonly end: number } | undefined {
  const end = at + words.length("greetings", at);
  if (end === at) return undefined;
  const told = words.is("toWords", end) ? audienceAt(end, toSomebody, subject, words, subjects) : undefined;
  const next = words.skipAdverbs(told?.next ?? end);
  // “hello, and that she could not stay”
  const that = next + (words.kindAt(next) === "comma" ? 1 : 0);
  const isMore = words.is("that", that + words.length("conjunctions", that));
  const isEnd = words.kindAt(next) !== "word" || words.is("conjunctions", next);
  return isEnd && !isMore ? { to: told?.people ?? [], end } : undefined;
}

function namesAt(index: number, words: Words, subjects: Subjects): Audience | undefined {
  const people: Told[] = [];
  let at = index;
  for (;;) {
    const from = at + words.length("determiners", at);
    const known = subjects.nameAt(at, true) ?? (from > at ? subjects.nameAt(from, true) : undefined);
    const named = known ?? subjects.newcomerTold(at);
    if (!named) break;
    people.push({ speaker: named.speaker, from: at, next: named.next });
    at = named.next;
    const joined = words.kindAt(at) === "comma" ? 1 : words.length("conjunctions", at);
    const again = words.length("toWords", at + joined);
    if (joined === 0 || !subjects.nameAt(at + joined + again)) break;
    at += joined + again;
  }
  return people.length > 0 ? { people, next: at } : undefined;
}
