/** Words that point to what has just been said, or to whoever is spoken to. */
import { languages } from "../language/index.ts";
import type { Language } from "../recording/model.ts";
import { wordsOf } from "../text/words.ts";

/** Whether a text points back: “that”, “there”, “he”. */
export const pointsBack = holds("pointing");
/** Whether a text speaks to somebody: “you”. */
export const saysYou = holds("you");

/** What also leads on to something else: “Then page two.”, “There is cake.”, “It's late.” */
const leadsOn: ReadonlySet<string> = new Set(["then", "there", "it", "its", "more", "entonces", "ahí", "allí"]);

/** Whether a sentence begins with what was said, or with whoever said it: “That's hard.”, “You're welcome here.” */
export function answersWith(sentence: string, language: Language): boolean {
  const [first = ""] = wordsOf(sentence);
  return !leadsOn.has(first.replace(/'.*$/, "")) && (pointsBack(first, language) || saysYou(first, language));
}

function holds(list: "pointing" | "you"): (text: string, language: Language) => boolean {
  const known = new Map<Language, ReadonlySet<string>>();
  return (text, language) => {
    const words = known.get(language) ?? new Set<string>(languages[language][list]);
    known.set(language, words);
    return wordsOf(text).some((word) => words.has(word) || words.has(word.replace(/'.*$/, "")));
  };
}
