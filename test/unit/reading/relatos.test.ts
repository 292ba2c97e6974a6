/** Reported speech in Spanish: dashes, dropped subjects, several tenses. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const es = "---\nworker: Lola\nmembers: [Rosa, Carmen, Toño, Sra. Peña]\nlanguage: es\n---\n\n";

for (const [paragraph, ...expected] of [
  ["—No puedo más —dijo Rosa—. Llevo tres noches sin dormir.", "rosa: No puedo más Llevo tres noches sin dormir."],
  ["—Yo fui —respondió Rosa, bajando la voz—, y me dieron pastillas.", "rosa: Yo fui y me dieron pastillas."],
  ["—¿Y tú qué sabes? —me preguntó Carmen.\n—Nada —dije.", "carmen: ¿Y tú qué sabes?", "lola: Nada"],
  ["—Mi hijo —el mayor— no viene —dijo Rosa.", "rosa: Mi hijo —el mayor— no viene"],
  ["-Ya es tarde -dijo Toño-. Vámonos.", "toño: Ya es tarde Vámonos."],
  ["—¿Otra vez?", "unknown?: ¿Otra vez?"],
  [
    "Rosa ha dicho que no. Le he preguntado a Carmen si venía y ha contestado que sí.",
    "rosa: que no",
    "lola: si venía",
    "carmen?: que sí",
  ],
  ["Rosa le preguntó a Toño qué pasaba y él respondió que nada.", "rosa: qué pasaba", "toño?: que nada"],
  ["Le pregunté a Rosa cómo estaba y dijo que bien.", "lola: cómo estaba", "rosa?: que bien"],
  ["La Sra. Peña explicó que llovía. Le dije a la Sra. Peña que pasara.", "sra.-peña: que llovía", "lola: que pasara"],
  ["Rosa y Carmen dijeron que ellas también.", "several?: que ellas también"],
  ["Carmen comentó, medio en broma, que ya éramos multitud.", "carmen: que ya éramos multitud"],
  ["Rosa se quejó de que siempre pasa. Toño volvió a preguntar si venía.", "rosa: que siempre pasa", "toño: si venía"],
  [
    "Carmen propuso hacer una lista. Rosa se ofreció a traerla. Toño habló de su madre.",
    "carmen: hacer una lista",
    "rosa: a traerla",
    "toño: de su madre",
  ],
  ["La trabajadora social pregunta quién falta. Rosa dice que nadie.", "lola: quién falta", "rosa: que nadie"],
  ["Toño entró sin saludar. Le ofrecí asiento. Dijo que venía obligado.", "toño?: que venía obligado"],
  ["Rosa no ha dicho nada. La madre de Rosa dijo que no. Según su hermana, llovía. Me dije que sí."],
  ["Según Toño, llovía. Rosa se ríe.", "toño: llovía", "rosa: *(se ríe)*"],
  [
    "Después de los saludos les recordé la hora. Al cerrar propuse que cada una dijera una palabra. Aproveché para preguntar a todas qué querían.",
    "lola: que cada una dijera una palabra",
    "lola: qué querían",
  ],
  ["Rosa dijo «cansada», Toño «contento» y Carmen «sueño».", "rosa: cansada", "toño: contento", "carmen: sueño"],
  [
    "Rosa dijo que bien, Toño que regular. Rosa le tomó la mano. Es Carmen quien habla: dice que no quiere.",
    "rosa: que bien",
    "toño: que regular",
    "rosa: *(le tomó la mano)*",
    "carmen: que no quiere",
  ],
  ["La idea la aceptan todas menos Carmen, que dice que no tiene fotos.", "carmen: que no tiene fotos"],
  [
    "Carmen contestó que no había llamado desde septiembre y se quedó mirando el piso.",
    "carmen: que no había llamado desde septiembre",
  ],
  ["Carmen contó las sillas. Rosa contó hasta diez. Toño siempre dice que sí."],
] as const)
  it(`relato: ${paragraph}`, () => {
    const turns = turnsOf(es, paragraph);
    // A paragraph with nobody's name in it is narrative only where the file says so.
    assert.deepEqual(
      turns.length > 0 ? turns : turnsOf(es.replace("language", "notation: narrative\nlanguage"), paragraph),
      expected,
    );
  });
