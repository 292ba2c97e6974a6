/** By which words what stands in brackets between turns is the writer's own thought, and nothing that happened. */
import { unaccented } from "../text/latin.ts";

/** “I felt”, “Here I froze”, “What I notice now”: so near the beginning of a sentence stands who thinks. */
const english = /^(?:\S+\s+){0,5}?i(?:['’](?:m|ve|d|ll))?(?:\s|$)|^(?:\S+\s+)?my\s|^(?:im|ive|id|note to self)\s/;
/** “Sentí”, “no supe”, “me dio pena”, “aquí yo”. */
const spanish =
  /^(?:\S+\s+){0,3}?yo\s|^(?:\S+\s+)?mis?\s|^(?:\S+\s+){0,2}?(?:senti|pense|quise|crei|note|tuve|supe|pude|dije|hice|quede|queria|pensaba|sentia|temi|dude|recorde|esperaba|me (?:dio|daba|puso|parecio|parece|sorprendio|gusto|costo|acorde|pregunte))(?:\s|$)/;

/** Whether brackets hold what the writer felt, thought or asks: “(I felt relieved.)”, “(Sentí un frío.)”. */
export function isOwnThought(text: string): boolean {
  if (/[?？]\s*$/.test(text)) return true;
  return text
    .split(/[.!?…]\s+/)
    .map((sentence) => unaccented(sentence.toLowerCase()))
    .some((sentence) => english.test(sentence) || spanish.test(sentence));
}
