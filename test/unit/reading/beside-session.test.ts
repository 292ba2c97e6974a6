/**
 * What stands in a file beside the session: notes, the course's papers, calls, examples. Another hand wrote the fragments
 * (`test/corpus/beside/fragments.json`), blind to the reader.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { recordingOf } from "../../support/read.ts";

interface Fragment {
  readonly language: "en" | "es";
  readonly kind: string;
  /** What stands above it, without marks. */
  readonly heading: string;
  readonly text: string;
}

const folder = new URL("../../corpus/beside/", import.meta.url);
const fragments = JSON.parse(readFileSync(new URL("fragments.json", folder), "utf8")) as readonly Fragment[];

const rosters = {
  en: "Worker: Dana\nMembers present: Ruth, Marvin, Lois, Teddy\n\n",
  es: "Trabajadora: Dana\nIntegrantes presentes: Rosa, Inés, Chelo, Marta\n\n",
};
const announced = { en: "The session", es: "La sesión" };
const sessions = {
  dialogue: {
    en: "Dana: Marvin, how did it go?\nMarvin: It went in the trash.\nLois: In the trash!!\nTeddy: My dad did that.\nRuth: Two years.",
    es: "Dana: Inés, ¿cómo te fue?\nInés: Lo tiró a la basura.\nChelo: ¿A la basura?\nRosa: Mi papá hizo eso.\nMarta: Dos años.",
  },
  story: {
    en: "I asked Marvin how it went. Marvin said it went in the trash. Lois asked if it was really in the trash.",
    es: "Le pregunté a Inés cómo le fue. Inés dijo que lo tiró a la basura. Chelo preguntó si de verdad a la basura.",
  },
};
const marks = { "with #": "## ", plain: "" };
const places = { before: "the session", after: "the session" };

/** How many turns of all fragments may be wrong at one place and under one kind of heading: poems, letters and drawings. */
const ceiling = 12;

/** Titles of the session itself, in words that other documents have, too. */
const ofSessions = [
  "Appendix A: Process recording",
  "Peer support group notes",
  "Treatment group notes",
  "Anexo 1: Registro de proceso",
  "Informe de intervención grupal",
];

describe("what stands beside the session", () => {
  for (const [form, texts] of Object.entries(sessions))
    for (const [style, mark] of Object.entries(marks))
      for (const place of Object.keys(places))
        it(`is nobody's words ${place} a ${form}, under headings ${style}, and no turn is lost to it`, () => {
          let invented = 0;
          for (const { language, heading, text, kind } of fragments) {
            const roster = rosters[language];
            const session = `${mark}${announced[language]}\n\n${texts[language]}\n`;
            const beside = `${mark}${heading}\n\n${text}\n`;
            const alone = spoken(`${roster}${session}`);
            const together = spoken(roster + (place === "before" ? `${beside}\n${session}` : `${session}\n${beside}`));
            const here = place === "before" ? together.slice(-alone.length) : together.slice(0, alone.length);
            assert.deepEqual(here, alone, kind);
            invented += together.length - alone.length;
          }
          assert.ok(invented <= ceiling, `${String(invented)} turns are nobody's`);
        });

  it("is read where neither a heading nor a line says that it is something else", () => {
    assert.deepEqual(
      spoken(`${rosters.en}The session\n\n${sessions.dialogue.en}\n\nClosing\n\nRuth: Bye.`).at(-1),
      "Bye.",
    );
  });

  it("holds the session where its title says so, and instructions for it do not", () => {
    for (const title of [
      "Instructions for process recordings",
      "Rubric: process recording",
      "Progress note, session 4",
    ])
      assert.deepEqual(spoken(`${rosters.en}Dana: Hi.\n\n## ${title}\n\nRuth: Bye.\n`), ["Hi."], title);
    for (const mark of ["## ", ""])
      assert.deepEqual(spoken(`${rosters.en}Dana: Hi.\n\n${mark}Part 2 – Progress note\n\nRuth: Bye.\n`), ["Hi."]);
  });

  it("is not what a title of the session says", () => {
    for (const title of [
      "Tina reads the e-mail",
      "The dream",
      "Role play",
      "Meeting",
      "Group norms",
      "Check-in call",
      ...ofSessions,
    ])
      for (const mark of ["## ", ""]) {
        const text = `${rosters.en}Dana: Hi.\n\n${mark}${title}\n\nRuth: Bye.\n`;
        assert.deepEqual(spoken(text), ["Hi.", "Bye."], title);
      }
  });

  it("ends where the recording is said to begin, and begins where it is said to end", () => {
    const text = `PROGRESS NOTE\n\nRuth: tearful.\n\nRECORDING STARTS HERE\n\nDana: Hi.\nRuth: Hi.\n\nEND OF RECORDING\n\nRuth: quiet.\n`;
    assert.deepEqual(spoken(`${rosters.en}${text}`), ["Hi.", "Hi."]);
  });

  it("has letters that are nobody's: progress notes, questions and answers", () => {
    const turns = "Dana: Hi.\nRuth: Hi.\n\n";
    const notes =
      "S: Sad.\nO: 4 of 5 came.\nA: Trust grows.\nP: Go on.\n\n**B:** Came.\n**I:** Breathing.\n**R:** Calm.\n";
    assert.deepEqual(spoken(`${rosters.en}${turns}${notes}`), ["Hi.", "Hi."]);
    const answers = "Q: Why?\nA: So.\n\nQ: When?\nA: Now.\n";
    assert.deepEqual(spoken(`${rosters.en}${turns}${answers}`), ["Hi.", "Hi."]);
    assert.deepEqual(spoken(answers), ["Why?", "So.", "When?", "Now."]);
  });

  it("has the form that says who was there below the assignment, and its boxes are nobody's words", () => {
    const form =
      "Type: [ ] individual [x] group\nDate: 3/4\nGroup leader: Dana\nMembers present: Ruth, Marvin\nSignature: ______\n";
    const { turns, speakers } = recordingOf(
      `Hand in by Sunday. Do not clean it up.\n\nForm 22\n\n${form}\nRuth: Hi.\nDana: Hi.\n`,
    );
    assert.deepEqual(
      turns.map(({ speaker, text }) => `${speaker.id}: ${text}`),
      ["ruth: Hi.", "dana: Hi."],
    );
    assert.deepEqual(
      speakers.map(({ id, role }) => `${id} ${role}`),
      ["dana worker", "ruth member", "marvin member"],
    );
  });
});

function spoken(text: string): readonly string[] {
  return recordingOf(text).turns.map((turn) => turn.text);
}
