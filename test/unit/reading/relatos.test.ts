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
    "rosa: traerla",
    "toño: de su madre",
  ],
  ["La trabajadora social pregunta quién falta. Rosa dice que nadie.", "lola: quién falta", "rosa: que nadie"],
  ["Toño entró sin saludar. Le ofrecí asiento. Dijo que venía obligado.", "toño?: que venía obligado"],
  ["Rosa no ha dicho nada. La madre de Rosa dijo que no. Según Toño, llovía. Me dije que sí."],
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
