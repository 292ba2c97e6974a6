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

reads("relatos: un verbo sin sujeto sigue con el de la oración anterior", header, [
  [
    "Rosa le dio la mano a Toño. Le dijo que nadie lo echa.",
    "rosa: *(le dio la mano a Toño)*",
    "rosa?: que nadie lo echa",
  ],
  ["Se le preguntó a Rosa si estaba bien; refirió que sí.", "lola: si estaba bien", "rosa?: que sí"],
  ["Abrí la sesión preguntando cómo habían estado. Escuché a Rosa diciendo que no.", "lola: cómo habían estado"],
]);

reads("relatos: en presente, lo que otra persona hace termina lo dicho", header, [
  [
    "Carmen dice que en su pueblo no, y entonces Rosa brinca y dice que a ella le pasó.",
    "carmen: que en su pueblo no",
    "rosa: que a ella le pasó",
  ],
]);

reads("relatos: lo que se refiere o se niega", header, [
  [
    "Rosa refiere dolor. Toño niega consumo. Carmen niega con la cabeza.",
    "rosa: dolor",
    "toño: consumo",
    "carmen: *(niega con la cabeza)*",
  ],
  ["Rosa refiere sentirse sola. Toño se niega a hablar.", "rosa: sentirse sola"],
]);

reads("relatos: una línea que empieza con el verbo no parte la oración", header, [
  ["Rosa refirió que no. Carmen\ncomentó: “Ya era hora”, lo que hizo reír.", "rosa: que no", "carmen: Ya era hora"],
  ["Toño\nle preguntó: “¿Y usted?”", "toño: ¿Y usted?"],
]);
