/** Reported speech in Spanish as students put it down between two sessions: greetings, rounds, deeds behind words. */
import { reads } from "../../support/stories.ts";

const header =
  "---\nworkers: [Lola, Héctor]\naliases: { Yo: Lola }\nmembers: [Rosa, Carmen, Toño]\nlanguage: es\nnotation: narrative\n---\n\n";

reads("relatos: los saludos son palabras", header, [
  [
    "Rosa dijo hola. Carmen dijo buenas tardes y Toño dijo hola a Carmen.",
    "rosa: hola",
    "carmen: buenas tardes",
    "toño: hola",
  ],
  ["Dije buenos días y les recordé que hoy terminamos.", "lola: buenos días", "lola: que hoy terminamos"],
  ["Rosa dijo adiós. Rosa dijo hola a la vecina."],
]);

reads("relatos: lo que alguien nombra o exige", header, [
  ["Rosa nombró el café. Toño enumeró las escaleras y el frío.", "rosa: el café", "toño: las escaleras y el frío"],
  ["Carmen exigió una disculpa.", "carmen: una disculpa"],
  ["Rosa nombró a su hijo. Carmen nombró su perro."],
]);

reads("relatos: quien llora o ríe", header, [
  ["Rosa rompió a llorar. Toño soltó una carcajada.", "rosa: *(rompió a llorar)*", "toño: *(soltó una carcajada)*"],
  [
    "Carmen dijo que en su casa eso acabaría mal, y Toño se echó a reír.",
    "carmen: que en su casa eso acabaría mal",
    "toño: *(se echó a reír)*",
  ],
]);

reads("relatos: de dos trabajadores, «yo» es quien escribe", header, [
  [
    "Héctor explicó que era tarde. Le pregunté por qué. La trabajadora dijo que no.",
    "héctor: que era tarde",
    "lola: por qué",
    "worker: que no",
  ],
]);
