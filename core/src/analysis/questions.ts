/** Questions in the words of turns. */
import { hasSign } from "../text/latin.ts";
import { quotedBySpeaker } from "../text/quoted.ts";
import type { CueHit, SpokenCue } from "../language/cues.ts";
import type { Language, Recording, Turn } from "../recording/model.ts";
import { countWords } from "../text/words.ts";
import { cuesOf } from "./cues.ts";

/**
 * What a question leaves to whoever answers. `open`: anything. `closed`: a yes or a no. `murmur`: nothing is waited for
 * (“right?”). `other`: it cannot be told from the words (“And Ben?”).
 */
export type QuestionKind = "open" | "closed" | "murmur" | "other";

/** A question and where it stands in the turn's text, from its first letter behind the sentence before, in UTF-16 units. */
export interface Question {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Turn, { readonly language: Language; readonly questions: readonly Question[] }>();
const none: readonly Question[] = [];

/** The questions that a speaker asks, in order; those in quotation marks are somebody else's. */
export function questionsOf(turn: Turn, recording: Pick<Recording, "language">): readonly Question[] {
  if (!turn.text.includes("?") || turn.notation === "narrative") return none;
  const kept = known.get(turn);
  if (kept?.language === recording.language) return kept.questions;
  const questions = questionsIn(turn.text, cuesOf(turn, recording), recording.language);
  known.set(turn, { language: recording.language, questions });
  return questions;
}

/** The questions that wait for an answer. */
export function asked(turn: Turn, recording: Pick<Recording, "language">): readonly Question[] {
  return questionsOf(turn, recording).filter(({ kind }) => kind !== "murmur");
}

function questionsIn(text: string, hits: readonly CueHit[], language: Language): Question[] {
  const found: Question[] = [];
  const isQuoted = quotedBySpeaker(text);
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?…:;\n¿—“”"«»]/g)) {
    if (mark === "?" && !isQuoted(index) && hasSign(text.slice(start, index))) {
      const end = index + 1;
      const within = hits.filter((hit) => hit.start >= start && hit.end <= end);
      found.push({
        kind: kindOf(text.slice(start, end), within, language),
        text: text.slice(start, end).trim(),
        start,
        end,
      });
    }
    start = index + 1;
  }
  return found;
}

function kindOf(text: string, hits: readonly CueHit[], language: Language): QuestionKind {
  const has = (cue: SpokenCue): boolean => hits.some((hit) => hit.value === cue);
  if (has("telling")) return "open";
  if (has("closed")) return "closed";
  if (has("open")) return "open";
  if (has("murmur")) return "murmur";
  // Spanish has no word that only a closed question begins with; a name alone asks nothing yet.
  return language === "es" && countWords(text) > 2 ? "closed" : "other";
}
