/** What is said of danger in Spanish of several countries, what only sounds like it, and how a worker asks. */
import assert from "node:assert/strict";
import { heardIn } from "../../core/src/language/cues.ts";
import { isSafetyResponse } from "../../core/src/language/risk.ts";

/** What the lists hear; what is only weighed is a guess, and no sign. */
const signsIn = (text: string): string[] =>
  heardIn(text, "es").risks.flatMap(({ risk }) => (risk === "unsure" ? [] : [risk]));

const danger = {
  self: [
    ...["Ya no le encuentro chiste a la vida.", "me kiero morir", "Me tragué todo el frasco.", "Me voy a colgar."],
    "Que desde que murió su esposa no le ve sentido a nada y que a ratos quisiera irse con ella.",
    "Desde que falleció mi mamá quisiera irme con ella.",
  ],
  other: [
    ...["Le voy a meter un plomazo.", "Traigo una fusca en la mochila.", "Voy a reventarlo a golpes."],
    ...["Me dieron ganas de darle una piña.", "Lo voy a cagar a trompadas."],
  ],
  abuse: [
    ...["Me madreó mi novio.", "Me reventó la boca.", "Me surtió bien feo.", "Mi pareja me cascó el otro día."],
    ...["Me agarró a golpes.", "Me entra a golpes.", "Me cae a palos.", "Me molió a patadas.", "Me dio una pela."],
    ...[
      "Me tienen amenazada.",
      "Me ha puesto la mano encima.",
      "Me alzó la mano otra vez.",
      "Me tiró contra la pared.",
    ],
    ...["Me amarra al pie de la cama.", "Volvió a tomar y me da miedo que llegue a la casa."],
  ],
};

// prettier-ignore
const harmless = [
  "Me muero de risa.", "Me mata el tráfico.", "Mi jefa me mata si llego tarde.", "Me pegó bien duro la gripe.",
  "Me dan ganas de tirarlo todo por la ventana.", "Tiramos la casa por la ventana.", "Me corté pelando papas.",
  "Me desvivo por mis hijos.", "Quiero desaparecer de la vergüenza.", "Se me fue la mano con la sal.",
  "Le pegué a la lotería.", "Me voy a matar estudiando.", "El perro me mordió.", "Mi bebé me pega cuando le cambio el pañal.",
  "Mi nena me pega jugando.", "Me dejó marcada su consejo.", "Cuando ya no esté el grupo, ¿qué hacemos?",
  "El niño se encierra en su cuarto a jugar.", "Por poco me mato en la bici.", "Mi mamá no me deja salir entre semana.",
  "Mi mamá no me deja salir hasta que termine la tarea.", "Me surtió la receta.", "El Barça le dio una paliza al Madrid.",
  "Quiero irme con ella a México.", "Me voy a colgar la medalla.",
];

// prettier-ignore
const asking = [
  "¿Tienes miedo de que te haga algo?", "¿Piensas en morir?", "¿Pensás en matarte?", "¿Te has hecho daño?", "¿Te está pegando?",
  "¿Te ha pegado?", "¿Tienes un lugar seguro?", "¿Los niños están seguros?", "Te voy a dar el número de la Línea PAS.",
  "Podemos llamar al 024.", "¿Tienes las pastillas contigo?", "¿Cómo lo harías?", "¿Quieres morir?", "Me quedo contigo después del grupo.",
  "¿Tienes armas en casa?", "¿Ha pensado usted en hacerse daño?", "¿Te hicieron daño?", "estas pensando en hacerte daño",
  "Voy a avisar al Departamento de la Familia.", "¿Tenés adónde ir esta noche?",
];

describe("danger in Spanish", () => {
  for (const [risk, lines] of Object.entries(danger))
    for (const line of lines)
      it(`is heard: ${line}`, () => {
        assert.ok(signsIn(line).includes(risk));
      });

  for (const line of harmless)
    it(`is not in: ${line}`, () => {
      assert.deepEqual(signsIn(line), []);
    });

  it("is still heard beside what only sounds like it", () => {
    assert.deepEqual(signsIn("Mi marido me mata si llego tarde."), ["abuse"]);
    assert.deepEqual(signsIn("Me dejó marcada la cara."), ["abuse"]);
    assert.deepEqual(signsIn("Mi marido no me deja salir."), ["abuse"]);
    assert.notDeepEqual(signsIn("Me dan ganas de tirarme por la ventana."), []);
    assert.notDeepEqual(signsIn("A mi hija la encierra en su cuarto."), []);
  });

  for (const line of asking)
    it(`is asked about: ${line}`, () => {
      assert.ok(isSafetyResponse(line));
    });

  it("is not asked about where a worker speaks of something else", () => {
    for (const line of [
      "Tengo un plan para hoy.",
      "¿Estás segura de que es el jueves?",
      "¿Cómo durmieron?",
      "¿Seguro que no?",
    ])
      assert.equal(isSafetyResponse(line), false, line);
  });
});
