/** Words by which it is told whether a name before a colon, in the middle of a paragraph, begins somebody's turn. */
import { unaccented } from "../text/latin.ts";
import { speechVerbs } from "./index.ts";

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

/** First words of what people say, and of no sentence that tells of somebody whose name stands before them. */
const openers = set(
  `i im i'm ive i've id i'd i'll my mine we we're we'll our you your you're youre u ur yes yeah yep yup yah nope nah ok okay
  oh ah aw aww ha haha hah lol hmm mm mhm uh um well so but because cuz cause like what what's whats why how how's hows it it's its that
  that's thats this there there's they they're theyre he he's hes she she's shes dont don't do thanks thank please sorry hi
  hello hey welcome good goodbye bye wow really maybe exactly true if let's lets not never nothing nobody
  yo mi mis nosotras nosotros nuestra tu tus usted si pues bueno ay uy ja jaja como por porque pero gracias hola buenas buenos
  claro ojala eso esto`,
);
/** The same before a mark alone: “Maria no quiso” tells of her. */
const cutOff = /^(?:(?:no|ya|a mi|and then|qu[eé]|cu[aá]ndo|d[oó]nde|qui[eé]n)[,.!?…]|no$)/i;
/** What else sentences begin with. */
const joining = set(
  `in at on if when while then than after before since until during under over into out up down as not no only just even also all both
  each every some any many most more other such same here today now again still yet
  en al del desde hasta segun sin tras entre cuando si mientras luego despues antes aunque ni ya muy mas todo toda todos todas cada
  otro otra algo ahora hoy asi aqui alli no`,
);
/** Verbs and others that tell of somebody whose name stands before them. */
const telling = set(
  `is was were are has had did does will would can could who whose which and or with y e o con que es era fue esta estaba ha habia se le les me lo la`,
);

/** Whether words that stand behind a name with nothing between are surely said: “maria my sister called”. */
export function opensWords(text: string): boolean {
  return /^["“«¿¡(]/.test(text) || openers.has(firstWord(text)) || cutOff.test(text);
}

/** Whether they rather tell of whoever is named: “maria looked at me”, “maria and tina”. */
export function tellsOf(text: string): boolean {
  const word = firstWord(text);
  return (
    !opensWords(text) &&
    (word === "" || telling.has(word) || speechVerbs.has(word) || /(?:ed|o|[^s]s)$/.test(word.slice(2)))
  );
}

/** Whether a word begins sentences, and so names nobody. */
export function isOpener(word: string): boolean {
  const key = unaccented(word.toLowerCase().replaceAll("’", "'")).replace(/[.'_-]+$/, "");
  // Who writes calls herself so.
  if (key === "me") return false;
  return openers.has(key) || governing.has(key) || telling.has(key) || joining.has(key);
}

function firstWord(text: string): string {
  return unaccented((/^[\p{L}’']+/u.exec(text)?.[0] ?? "").toLowerCase().replaceAll("’", "'"));
}
