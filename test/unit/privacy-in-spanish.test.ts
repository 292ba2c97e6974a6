/** Names, numbers and places as people write them in Mexico, Puerto Rico and Spain. All are made up. */
import assert from "node:assert/strict";
import { check } from "#core";
import { datesAndPlaces } from "../../core/src/privacy/dates-places.ts";
import { identifyingDetails } from "../../core/src/privacy/identifying.ts";
import { isDoubleName, personalNames } from "../../core/src/privacy/names.ts";
import { recordingOf, vocabulary } from "../support/read.ts";

const namesIn = (text: string): string[] =>
  personalNames(text, { isKnown: () => false, language: "es" }).map((found) => found.text);

describe("a name in Spanish", () => {
  it("may be two words with a particle between, and no family name", () => {
    for (const name of ["María de la Luz", "María del Carmen", "José de Jesús", "María de los Ángeles", "Juan Carlos"])
      assert.ok(isDoubleName(name), name);
    for (const name of ["María Pérez", "Ana de la Torre", "Luz Ortiz"]) assert.ok(!isDoubleName(name), name);
  });

  it("is not said to have a family name where it has none", () => {
    const recording = recordingOf(
      "---\nworker: Sam\nmembers: [María de la Luz, Juan Carlos]\n---\n\n**Juan Carlos:** Vino mi hermana María José.\n",
    );
    const { findings } = check(recording, { vocabulary });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "privacy-name").map(({ message }) => message.text),
      ["“{name}” is not in the roster. Is it somebody's real name? Use an invented one."],
    );
  });

  it("may end in a river, or stand behind a godchild", () => {
    assert.deepEqual(namesIn("Mi vecina Concha Velasco del Río está igual."), ["Concha Velasco del Río"]);
    assert.deepEqual(namesIn("Mi ahijada Yuridia cumplió quince."), ["Yuridia"]);
    assert.deepEqual(namesIn("Mi nieto Yahir no vino."), ["Yahir"]);
  });

  it("is none in a theoretical framework", () => {
    assert.deepEqual(namesIn("Marco teórico: el grupo como sistema."), []);
    assert.deepEqual(namesIn("Marco legal y normativo."), []);
    assert.deepEqual(namesIn("Ayer vino Marco con su hija."), ["Marco"]);
  });
});

describe("a detail in Spanish", () => {
  // prettier-ignore
  for (const line of [
    "mi NIE X1234567L", "12.345.678-Z", "12345678Z", "la Seguridad Social 28/12345678/40", "mi licencia es 1234567",
    "mi clave de elector es GMZLRS85031209M400", "expediente 2345/2023", "folio 123456",
    "Mi casa, 612 34 56 78", "Apunta: 612 345 678", "Vivo en C/ Mayor 12, 2.º izq.", "Plaza Mayor 4", "Urb. Las Lomas, calle 5 B-12",
    "Urbanización Villa Carolina, bloque 12 #34", "carr. 842 km 3.2", "HC 01 Box 4567", "Manzana 4 lote 12", "Mz. 3, Lt. 8",
    "en el 45 de la calle Alcalá", "28014 Madrid", "@begotxu en Instagram",
  ])
    it(`is seen: ${line}`, () => {
      assert.ok(identifyingDetails(line).length > 0);
    });

  // prettier-ignore
  for (const line of [
    "Somos 12 en el grupo, 5 nuevas.", "La ronda 2 duró 10 minutos.", "De 10 000 a 12 000 pesos.", "Mi licencia es de 15 días.",
    "A la plaza fuimos 4.", "El bloque 2 de la sesión.", "Llevo 20 años.", "Un folio en blanco.", "La manzana 4 estaba podrida.",
  ])
    it(`is not in: ${line}`, () => {
      assert.deepEqual(identifyingDetails(line), []);
    });
});

describe("a place in Spanish", () => {
  // prettier-ignore
  for (const line of [
    "Iba a la Secundaria Técnica 43.", "Iba al CEIP Miguel de Cervantes.", "Estudié en el IES Ramiro de Maeztu.", "La Primaria Benito Juárez.",
    "Está en la Prepa 6.", "el penal de Almoloya", "Vive en Iztapalapa.", "Vive en Bayamón.", "Vivo en Ecatepec.", "Es de Santurce.",
    "el Juzgado Tercero de lo Familiar", "Voy al centro de salud de Vallecas.",
  ])
    it(`is asked about: ${line}`, () => {
      assert.ok(datesAndPlaces(line).length > 0);
    });

  it("is none where a school has no name", () => {
    for (const line of [
      "Va en la secundaria. Mi hija también.",
      "La escuela me queda lejos.",
      "La prepa es difícil.",
      "Estoy en primaria.",
    ])
      assert.deepEqual(datesAndPlaces(line), [], line);
  });
});
