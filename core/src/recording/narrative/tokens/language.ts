/** Which language a paragraph is written in. */
import { languages } from "../../../language/index.ts";
import { tellingWords } from "../../../language/narrative.ts";
import type { Language } from "../../model.ts";

/** How many words are looked at, and by how many of its own a language leads for certain. */
const [lookedAt, certain] = [60, 4];
const frequent = {
  en: new Set<string>([...languages.en.frequent, ...tellingWords.en]),
  es: new Set<string>([...languages.es.frequent, ...tellingWords.es]),
};

/** Words that are none in Spanish with its accents. */
const hastyWords =
  /(?:^|[\s,.])(?:q|xq|pq|tb|tmb|dps|xfa|despues|tambien|asi|ahi|habia|tenia|podia|queria|decia|estabamos|ibamos|mas o menos|asintio|pregunte|conte)(?=[\s,.]|$)/i;

/** Whether a Spanish paragraph is typed without its accents. */
export function isHasty(text: string): boolean {
  return !/[áéíóú]/i.test(text) && hastyWords.test(text);
}

/** The language of a paragraph: as the header says, else by its own small words. */
export function languageOf(text: string, written: string | undefined): Language {
  const said = written?.slice(0, 2).toLowerCase();
  if (said === "en" || said === "es") return said;
  let [count, looked] = [0, 0];
  for (const [found] of text.matchAll(/\p{L}+/gu)) {
    const lower = found.toLowerCase();
    if (frequent.es.has(lower)) count++;
    if (frequent.en.has(lower)) count--;
    if (++looked === lookedAt || Math.abs(count) === certain) break;
  }
  return count > 0 ? "es" : "en";
}
