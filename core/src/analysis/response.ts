/** What comes back to somebody who has spoken. */
import type { Recording, Turn } from "../recording/model.ts";
import { hasSign } from "../text/latin.ts";
import { countWords } from "../text/words.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { contentWords, isAcknowledgement } from "./content.ts";
import { hasCue } from "./cues.ts";
import { answersWith, pointsBack } from "./pointing.ts";
import { asked } from "./questions.ts";

/** Whether a turn is to somebody in so many words, and not only because it comes next. */
export function isAddressed(turn: Turn, id: string): boolean {
  return turn.addressees.some(
    (addressee) => addressee.id === id && (addressee.basis === "explicit" || addressee.basis === "vocative"),
  );
}

/** A question this short goes on with what was said: “Since when?”. */
const fewWords = 3;

/** Whether a turn asks somebody about what they have just said. */
export function isAsked(turn: Turn, id: string, recording: Recording): boolean {
  if (!turn.addressees.some((addressee) => addressee.id === id)) return false;
  const { language } = recording;
  return asked(turn, recording).some(({ text }) => countWords(text) <= fewWords || pointsBack(text, language));
}

/** Whether two turns have a word in common that says what they are about. */
export function sharesContent(a: Turn, b: Turn, recording: Recording): boolean {
  const words = contentWords(a, recording);
  if (words.size === 0) return false;
  for (const word of contentWords(b, recording)) if (words.has(word)) return true;
  return false;
}

/**
 * Whether anything comes back to a turn: somebody names the speaker, asks, uses a word of it or says that it got through;
 * whoever was addressed answers; the group laughs, or something else happens in the room.
 */
export function isTakenUp(turn: Turn, later: readonly Turn[], recording: Recording): boolean {
  const { id } = turn.speaker;
  const [next] = later;
  if (next && (next.speaker.role === "collective" || isAddressed(turn, next.speaker.id))) return true;
  if (recording.events.some(({ after }) => after === turn.index)) return true;
  return later.some(
    (each) =>
      // Whoever speaks again so soon has not been passed by.
      each.speaker.id === id ||
      isAddressed(each, id) ||
      isAsked(each, id, recording) ||
      hasCue(each, recording, "empathy", "experience") ||
      sharesContent(turn, each, recording),
  );
}

/** So many sentences are looked at for the first that says something. */
const fewSentences = 4;

/** Whether a turn begins with something about what has just been said: “Okay. That's fine too.”, “She did it to me.” */
export function isReply({ text }: Turn, recording: Recording): boolean {
  let looked = 0;
  for (const [sentence] of text.matchAll(/[^.!?…\n]+[.!?…]*/g)) {
    if (++looked > fewSentences) return false;
    if (!hasSign(sentence) || isAcknowledgement(sentence, recording)) continue;
    return !sentence.includes("?") && answersWith(sentence, recording.language);
  }
  return false;
}

/** Support and empathy; what the vocabulary counts among these is meant, too. */
const supports: ReadonlySet<string> = new Set([
  "mutual-support",
  "empathic-skills",
  "supporting-taboo",
  "being-there",
  "sympathy-and-empathy",
  "sharing-workers-feelings",
]);

/** Whether support or empathy is claimed in a turn. */
export function isSupportClaimed({ tags }: Turn, vocabulary: Vocabulary): boolean {
  return tags.some(({ concept }) => {
    if (concept === undefined) return false;
    return supports.has(concept) || supports.has(vocabulary.concept(concept)?.parent ?? "");
  });
}

/** Skills that bring the others in. */
const links: ReadonlySet<string> = new Set([
  "information-link",
  "feeling-link",
  "turning-back",
  "redirecting",
  "inviting-participation",
  "reaching-for-difference",
  "reaching-for-consensus",
  "identifying-theme",
]);

/** Whether a worker's turn turns to others than one member: by name, by an invitation, or by a tag that says so. */
export function isLink(turn: Turn, member: string | undefined, roles: ReadonlyMap<string, string>): boolean {
  if (turn.tags.some(({ concept }) => concept !== undefined && links.has(concept))) return true;
  return turn.addressees.some(
    ({ id, basis }) => basis !== "adjacent" && (id === "group" || (id !== member && roles.get(id) !== "worker")),
  );
}
