/** Rounds: a worker's prompt to the group that everybody answers once. */
import { anyWord } from "../../language/address-words.ts";
import { languages } from "../../language/index.ts";
import { isLatin, latinLetters, latinSigns } from "../../text/latin.ts";
import type { Language, Turn } from "../model.ts";

/** Longest worker's turn that still counts as an acknowledgement inside a round, in words. */
const shortAcknowledgement = 8;

/** What rounds are looked for in. */
export interface Rounding {
  readonly turns: readonly Turn[];
  /** Whether a turn is a worker's that no round goes over. */
  readonly breaks: (turn: Turn) => boolean;
  /** Whether a heading stands between a turn and the one before it. */
  readonly beginsSection: (index: number) => boolean;
  /** How many members are present. */
  readonly present: () => number;
}

/** Whether a turn asks something of everybody; `invites` says whether a turn's words do. */
export function isPromptOf(turn: Turn, invites: (turn: Turn) => boolean): boolean {
  if (turn.speaker.role !== "worker") return false;
  const [named] = turn.addressees;
  return named?.basis === "explicit" ? named.id === "group" : invites(turn);
}

/** Whether a turn is a worker's that no round goes over. */
export function breaksRound(turn: Turn, invites: (turn: Turn) => boolean): boolean {
  if (turn.speaker.role !== "worker") return false;
  return turn.words > shortAcknowledgement || isQuestion(turn.text) || isPromptOf(turn, invites);
}

/**
 * The answers of the round that the prompt at `index` begins: once each by at least three members and 70 % of those
 * present, a worker's short acknowledgements between them allowed.
 */
export function roundFrom(index: number, { turns, breaks, beginsSection, present }: Rounding): readonly number[] {
  const answers: number[] = [];
  const once = new Set<string>();
  const worker = turns[index]?.speaker.id;
  for (let next = index + 1; next < turns.length; next++) {
    const turn = turns[next];
    if (!turn || breaks(turn) || beginsSection(next)) break;
    if (turn.speaker.role === "worker") {
      if (turn.speaker.id !== worker) break;
      continue;
    }
    if (
      turn.speaker.role !== "member" ||
      (once.has(turn.speaker.id) && turns[next - 1]?.speaker.id !== turn.speaker.id)
    )
      break;
    if (turn.addressees.some(({ basis, id }) => basis === "explicit" && id !== worker && id !== "group")) break;
    once.add(turn.speaker.id);
    answers.push(next);
  }
  return once.size >= 3 && once.size >= 0.7 * present() ? answers : [];
}

const asides = anyWord((of) => of.asides);
const questionWords = anyWord((of) => of.questions.words);
const questionsWithVerb = anyWord((of) => of.questions.withVerb);
const apart = `(?![${latinLetters}'’])`;
const hasty = new RegExp(
  `^(?:(?:${asides})[,\\s]+)*(?:${questionWords}|(?:${questionsWithVerb})\\s+(?:${anyWord((of) => of.questionVerbs)}))${apart}`,
  "i",
);

/** Whether somebody asks something; who types in a hurry may leave out the mark at the end. */
export function isQuestion(text: string): boolean {
  return text.includes("?") || (!/[.!…]\s*$/.test(text) && hasty.test(text));
}

const outright = new RegExp(
  `^[¿\\s]*(?:(?:${asides})[,\\s]+)?[¿]?(?:${anyWord((of) => of.askingBack)}|${questionWords}|${questionsWithVerb})(?![${latinLetters}])[^.!?]*\\?\\s*$`,
  "i",
);

/** Whether words are one question, which goes to somebody: “You were a pharmacist?”, not “I slept, does that count?” */
export function asksSomebody(text: string): boolean {
  return text.length < longestAsked && outright.test(text);
}

const longestAsked = 200;
const betweenLatin = new RegExp(`[^${latinSigns}']+`, "g");

/** Whether words of a worker go to the whole group. */
export function isInvitation(text: string, language: Language): boolean {
  const words = ` ${text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(isLatin(text) ? betweenLatin : /[^\p{L}\p{M}\p{N}']+/gu, " ")} `;
  return languages[language].invitations.some((cue) => words.includes(` ${cue} `));
}

/** Whether words of a member go to the whole group: “you guys”. */
export function speaksToAll(text: string, language: Language): boolean {
  return (youAll[language] ??= anyOf(languages[language].youAll)).test(text);
}

const youAll: Partial<Record<Language, RegExp>> = {};

/** Every member's turn is asked: one pattern is quicker than taking the words apart. */
function anyOf(cues: readonly string[]): RegExp {
  const written = cues.map((cue) => cue.replaceAll("'", "['’]")).join("|");
  return new RegExp(`(?<![${latinSigns}])(?:${written})(?![${latinSigns}])`, "i");
}
