/** Words by which it is told whether a name before a colon, in the middle of a paragraph, begins somebody's turn. */
import { unaccented } from "../text/latin.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Behind these a letter or “all” belongs to the sentence: “I told T: come here”, “vitamin D:”. */
const governing = set(
  `to for with from about of by and or but told tell telling asked ask asking said say called named like was is are
  vitamin plan step part option type grade group room
  class floor ward section question hepatitis letter person client member mr mrs ms dr the a an my your our
  para con de por sobre y o e u pero dije dijo digo decirle pregunte pregunto llamado llamada como era es vitamina paso parte opcion tipo grado grupo sala clase piso seccion pregunta letra
  senor senora don dona el la los las un una mi su`,
);

/** Behind these “all” is greeted; a letter answers. */
const greetings = set(
  `dear hi hello hey morning afternoon evening night welcome thanks thank you hola dias tardes noches gracias queridos`,
);

/** What a piece of dialogue is called that a writer puts together: “how I remember it:”, “it went something like this:”. */
const retelling =
  /\b(?:remember|recall|like this|went|was said|we said|they said|dialog(?:ue)?|exchange|conversation|verbatim|back and forth|script|recuerdo|acuerdo|asi|se dijo|dijeron|dialogo|intercambio|conversacion|textual)\b/;

/** Whether a letter, or a longer word, behind this one is no label. */
export function governs(word: string, name: string): boolean {
  const key = unaccented(word.toLowerCase());
  return governing.has(key) || (name.length > 2 && greetings.has(key));
}

/** Whether a sentence before a colon says that what was said follows. */
export function announcesTurns(sentence: string): boolean {
  return retelling.test(unaccented(sentence.toLowerCase()));
}

/** Words with which somebody goes on: “And then …”, “My mother …”. */
const own = set(
  `i i'm i've i'd i'll my me mine we we're our and but so because or then also plus well
  yo mi mis me nosotras nosotros nuestra nuestro y pero porque entonces o ademas pues`,
);

/** Whether a sentence is one that goes on with somebody's own words rather than tells of others. */
export function beginsOwnWords(text: string): boolean {
  const first = /^[\p{L}’']+/u.exec(text)?.[0] ?? "";
  return own.has(unaccented(first.toLowerCase().replaceAll("’", "'")));
}
