/**
 * The clauses of reported speech in a paragraph. A clause is taken for a turn only where its subject stands directly
 * before its verb of saying at the beginning of a clause: an invented turn is worse than a missed one. One pass from
 * left to right; what is looked at ahead is bounded.
 */
import type { Lexicon } from "../../language/narrative.ts";
import type { Speaker } from "../model.ts";
import type { Slice } from "../../markdown/slice.ts";
import { Attributions } from "./quotes/attribution.ts";
import { Builder } from "./builder.ts";
import type { Clause } from "./clause.ts";
import { Cast } from "./people/cast.ts";
import { Complements } from "./verbs/complement.ts";
import { Predicates } from "./verbs/predicates.ts";
import { SentenceReader } from "./sentence.ts";
import { sentencesOf } from "./tokens/sentences.ts";
import { type People, Subjects } from "./people/subjects.ts";
import { type Token, tokensOf } from "./tokens/tokens.ts";
import { Words } from "./tokens/words.ts";

/** What a paragraph says. */
export interface Narration {
  readonly clauses: readonly Clause[];
  /** Somebody by name or the writer says something in it. */
  readonly isSure: boolean;
  /** Sentences in which nobody says or does anything. */
  readonly prose: readonly Slice[];
  /** The last clause is a quotation that no mark closes. */
  readonly isOpen: boolean;
}

/** What a paragraph may go on with. */
export interface Before {
  /** Who spoke last in the paragraph before. */
  readonly speaker?: Speaker | undefined;
  /** Who says there what no mark closes. */
  readonly quoted?: Speaker | undefined;
}

/** Reads a paragraph; `hidden` are its tags, acts and comments, in order. */
export function narrationOf(
  text: string,
  hidden: readonly Slice[],
  lexicon: Lexicon,
  people: People,
  before: Before,
): Narration {
  const tokens = tokensOf(text, hidden, lexicon, before.quoted !== undefined);
  if (!tokens.some(maySay))
    return { clauses: [], isSure: false, prose: [{ start: 0, end: text.length }], isOpen: false };
  const words = new Words(tokens, lexicon);
  const subjects = new Subjects(text, words, people);
  const complements = new Complements(words, subjects);
  const predicates = new Predicates(words);
  const attributions = new Attributions({ text, words, people, subjects, complements, predicates });
  const cast = new Cast(people, before.speaker);
  const builder = new Builder(tokens, text);
  const sentences = new SentenceReader({
    ...{ text, words, people, subjects, complements, predicates },
    ...{ attributions, cast, builder, quoted: before.quoted },
  });
  const prose: Slice[] = [];
  const endsAtQuote = (index: number, from: number): boolean => attributions.endsSentence(index, from);
  for (const sentence of sentencesOf(words, text, endsAtQuote, (index) => subjects.nameAt(index)?.next)) {
    if (!sentences.read(sentence))
      prose.push({ start: builder.startOf(sentence.from), end: builder.endOf(sentence.to - 1) });
  }
  const last = tokens.at(-1)?.quotation;
  const isOpen = last?.isOpen === true && builder.clauses.at(-1)?.words.at(-1) === last.inner;
  return { clauses: builder.clauses, isSure: builder.isSure, prose, isOpen };
}

/** Whether a token may be a part of somebody's saying something. */
function maySay({ kind, entry }: Token): boolean {
  if (kind === "quote") return true;
  if (entry === undefined) return false;
  return entry.verbs.length > 0 || telling.some((list) => entry.lists[list] !== undefined);
}

/** Lists of which some word stands wherever somebody says something without a verb that is known for it. */
const telling = [
  "gestures",
  "accordingTo",
  "that",
  "circles",
  "speechNouns",
  "questionNouns",
  "proposalNouns",
  "viewNouns",
  "actNouns",
  "body",
  "looking",
  "doing",
] as const;
