/** Recordings as Spanish-speaking students write them. */
import assert from "node:assert/strict";
import { questionsOf } from "../../../core/src/analysis/questions.ts";
import { recordingOf } from "../../support/read.ts";
import { addressedIn, turnsOf } from "../../support/turns.ts";

describe("a header in Spanish", () => {
  it("has its values in Spanish, too", () => {
    for (const [value, kind] of [
      ["grupo", "group"],
      ["Grupal", "group"],
      ["familia", "family"],
      ["comunitaria", "community"],
    ] as const) {
      const { header, problems } = recordingOf(`---\nregistro: ${value}\nnotación: diálogo\n---\n\nAna: hola\n`);
      assert.deepEqual([header.recording, header.notation, problems.length], [kind, "dialogue", 0], value);
    }
    const { problems } = recordingOf("---\nregistro: pareja\n---\n\nAna: hola\n");
    assert.equal(problems.length, 1);
  });

  it("says its language as people call it", () => {
    for (const [said, language] of [
      ["español", "es"],
      ["castellano", "es"],
      ["Spanish", "es"],
      ["inglés", "en"],
    ] as const)
      assert.equal(recordingOf(`---\nidioma: ${said}\n---\n\nAna: …\n`).language, language, said);
  });
});

describe("the language of a few words", () => {
  for (const [text, language] of [
    ["**Sam:** Hola a todas.\n**Ana:** Hola.\n", "es"],
    ["**Sam:** ¿Quién?\n**Ana:** Teresa.\n", "es"],
    ["**Sam:** Gracias. Muy bien.\n", "es"],
    ["**Sam:** Tell me.\n**Ana:** No.\n", "en"],
    ["**Sam:** Hi.\n**Ana:** Fine, José.\n", "en"],
  ] as const)
    it(text.split("\n").join(" "), () => {
      assert.equal(recordingOf(text).language, language);
    });
});

/** What a table with these headings makes of a row: the words, and each remark with its column. */
function rowOf(headings: readonly string[]): string[] {
  const cells = headings.map((heading, at) => (/^(?:Nº|Núm)/.test(heading) ? "1" : `c${at}`));
  const speaker = headings.findIndex((heading) => /^(?:Nombre|Emisor|Quién|Persona|Participante)/.test(heading));
  cells[speaker] = "Ana";
  const lines = [headings, headings.map(() => "---"), cells].map((row) => `| ${row.join(" | ")} |`);
  const { turns, problems } = recordingOf(`---\nworker: Sam\nmembers: [Ana, Luz]\n---\n\n${lines.join("\n")}\n`);
  return [
    ...turns.flatMap(({ speaker: who, text, annotations }) => [
      `${who.id}: ${text}`,
      ...annotations.map((remark) => `${remark.kind}: ${remark.text}`),
    ]),
    ...problems.map(({ code }) => code),
  ];
}

describe("a table in Spanish", () => {
  for (const [headings, ...expected] of [
    [
      "Nº de intervención | Nombre | Contenido verbal y no verbal | Sentimientos de la alumna | Marco teórico | Habilidades profesionales | Devolución",
      ...["ana: c2", "feelings: c3", "analysis: c4", "skill: c5", "supervisor: c6"],
    ],
    ["Emisor | Mensaje | Sentir | Pensar | Hacer", "ana: c1", "feelings: c2", "analysis: c3", "skill: c4"],
    [
      "Quién habla | Qué se dijo | Qué sentí | Qué pienso que pasaba | Destrezas",
      "ana: c1",
      "feelings: c2",
      "analysis: c3",
      "skill: c4",
    ],
    [
      "Participante | Diálogo | Emociones de la usuaria | Mis resonancias | Hipótesis",
      "ana: c1",
      "client: c2",
      "feelings: c3",
      "analysis: c4",
    ],
    [
      "Persona | Contenido manifiesto | Contenido latente | Otra forma de decirlo",
      "ana: c1",
      "analysis: c2",
      "next-time: c3",
    ],
    [
      "Nombre | Lo que se dijo | Reacciones del grupo | Lo que pienso | Retroalimentación de la instructora",
      "ana: c1",
      "client: c2",
      "analysis: c3",
      "supervisor: c4",
    ],
    [
      "Nombre | Textual | Lo que sentí y pensé | Por qué lo hice | Qué podría haber dicho",
      "ana: c1",
      "feelings: c2",
      "analysis: c3",
      "next-time: c4",
    ],
  ] as const)
    it(headings, () => {
      assert.deepEqual(rowOf(headings.split(" | ")), expected);
    });
});

describe("to whom, in a label", () => {
  const header = "---\nworker: Sam\nmembers: [Tina, Chelo]\nlanguage: es\n---\n\n";
  for (const [label, to] of [
    ["Tina, a Chelo", "chelo/explicit"],
    ["Tina, to Chelo", "chelo/explicit"],
    ["Tina para Chelo", "chelo/explicit"],
    ["Tina (para Chelo)", "chelo/explicit"],
    ["Tina, al grupo", "group/explicit"],
    ["Tina (dirigiéndose a Chelo)", "chelo/explicit"],
    ["Tina (turning to Chelo)", "chelo/explicit"],
    ["Tina a las demás", "group/explicit"],
    ["Tina → el resto", "group/explicit"],
  ] as const)
    it(label, () => {
      const text = `Sam: hola\n${label}: ven\nChelo: voy\n`;
      assert.deepEqual(turnsOf(header, text), ["sam: hola", "tina: ven", "chelo: voy"]);
      assert.equal(addressedIn(header, text)[1], to);
    });

  for (const label of [
    ...["Tina (to herself)", "Tina to herself", "Tina, to herself", "Tina (mutters to no one in particular)"],
    ...["Tina (para sí)", "Tina a sí misma", "Tina (a nadie)", "Tina para sí misma"],
  ])
    it(`is nobody: ${label}`, () => {
      const { turns, problems } = recordingOf(`${header}Sam: hola\n${label}: ven\nChelo: voy\n`);
      assert.deepEqual(
        turns.map(({ speaker, addressees, nonverbal }) => [speaker.id, addressees.length, nonverbal.length]),
        [
          ["sam", 0, 0],
          ["tina", 0, 1],
          ["chelo", 1, 0],
        ],
      );
      assert.deepEqual(problems, []);
    });

  it("is no member where it is what something is for", () => {
    const text = "Sam: hola\nTina: hola\nTarea para Chelo: llamar a la escuela.\nTina: adiós\n";
    assert.deepEqual(
      recordingOf(header + text).turns.map(({ speaker }) => speaker.id),
      ["sam", "tina", "tina"],
    );
  });

  it("is no manner of speaking", () => {
    assert.deepEqual(turnsOf(header, "Sam: hola\nTina, a la salida: adiós\n").slice(1), [
      "tina: adiós *(a la salida)*",
    ]);
  });

  it("is no name where it is the group's", () => {
    const { speakers } = recordingOf(`${header}Sam: hola\nLos demás: hola\nVarias personas: sí\n`);
    assert.deepEqual(
      speakers.filter(({ role }) => role === "collective").map(({ id }) => id),
      ["group", "several"],
    );
  });
});

describe("a question in Spanish", () => {
  for (const [question, kind] of [
    ["¿Y tú, Rosario?", "open"],
    ["¿Y a ti?", "open"],
    ["¿Y usted, doña Carmen?", "open"],
    ["¿Y las demás?", "open"],
    ["Como te fue?", "open"],
    ["¿Podés contarnos?", "open"],
    ["¿Dormiste bien anoche?", "closed"],
    ["¿Verdad?", "murmur"],
  ] as const)
    it(question, () => {
      const recording = recordingOf(`---\nlanguage: es\n---\n\n**Sam:** ${question}\n`);
      const [turn] = recording.turns;
      assert.deepEqual(turn && questionsOf(turn, recording).map((each) => each.kind), [kind]);
    });
});
