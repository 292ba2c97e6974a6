import { languages } from "../language/index.ts";
import { wordsOf } from "../text/words.ts";
import type { Language, Turn } from "./model.ts";

/** How many turns are looked at: enough to tell, few enough to cost nothing. */
export const lookedAt = 40;

/** The language of the dialogue: as the header says, else by its most frequent small words. */
export function detectLanguage(written: string | undefined, turns: readonly Turn[]): Language {
  const said = written?.trim().toLowerCase() ?? "";
  if (/^(?:es|spa|cast)/.test(said)) return "es";
  if (/^(?:en|ing)/.test(said)) return "en";
  const count = { en: 0, es: 0 };
  for (const turn of turns.slice(0, lookedAt)) {
    // No other language has these signs.
    if (/[¿¡]/.test(turn.text)) count.es++;
    for (const word of wordsOf(turn.text)) {
      if (languages.en.frequent.includes(word)) count.en++;
      if (languages.es.frequent.includes(word)) count.es++;
    }
  }
  return count.es > count.en ? "es" : "en";
}
