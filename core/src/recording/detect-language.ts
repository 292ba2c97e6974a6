import { languages } from "../language/index.ts";
import { wordsOf } from "../text/words.ts";
import type { Language, Turn } from "./model.ts";

/** How many turns are looked at: enough to tell, few enough to cost nothing. */
export const lookedAt = 40;

/** The language of the dialogue: as the header says, else by its most frequent small words. */
export function detectLanguage(written: string | undefined, turns: readonly Turn[]): Language {
  const said = written?.slice(0, 2).toLowerCase();
  if (said === "en" || said === "es") return said;
  const count = { en: 0, es: 0 };
  for (const turn of turns.slice(0, lookedAt)) {
    for (const word of wordsOf(turn.text)) {
      if (languages.en.frequent.includes(word)) count.en++;
      if (languages.es.frequent.includes(word)) count.es++;
    }
  }
  return count.es > count.en ? "es" : "en";
}
