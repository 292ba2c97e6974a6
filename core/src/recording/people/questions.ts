/** Whether words ask something, and whether they go to everybody. */
import { anyWord } from "../../language/address-words.ts";
import { languages } from "../../language/index.ts";
import { isLatin, latinLetters, latinSigns } from "../../text/latin.ts";
import type { Language } from "../model.ts";

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
