/** “Mrs. Pruitt”, “doña Carmen”, “la señora Eva”: what may stand before a name, and be left out. */
import { nameKey } from "../text/names.ts";
import { remembering } from "../text/remember.ts";

// prettier-ignore
const titles = new Set(["mr", "mrs", "ms", "mx", "miss", "mister", "missus", "dr", "doctor", "prof", "professor", "father", "sister", "brother", "nurse", "auntie", "uncle", "grandma", "grandpa", "the", "sr", "sra", "srta", "señor", "señora", "señorita", "seño", "don", "doña", "dra", "doctora", "profe", "tía", "tío", "abuela", "abuelo", "el", "la"]);

/** The key of a name (`nameKey`) without titles and articles; the whole of it where it is nothing else. */
export const untitled = remembering((key: string): string => {
  const words = key.split(" ");
  const first = words.findIndex((word) => !titles.has(nameKey(word)));
  return first <= 0 ? key : words.slice(first).join(" ");
});

/** Words with which a name may begin because a title does. */
export const titleWords: ReadonlySet<string> = titles;
