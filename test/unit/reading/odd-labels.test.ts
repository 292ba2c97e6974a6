/** Labels without a colon: several lines of a form make them, one by itself proves nothing. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

const header = "---\nmembers: [Maria, Tina, Ben]\nworker: Sam\n---\n\n";
const said = [
  ["Sam", "How was your week?"],
  ["Maria", "Long, and I am tired."],
  ["Tina", "Mine too."],
  ["Sam", "What made it long?"],
  ["Ben", "The bus strike."],
] as const;

/** Who says what. */
const turnsIn = (text: string): string =>
  recordingOf(text)
    .turns.map(({ speaker, text: words }) => `${speaker.id}: ${words}`)
    .join(" | ");

const expected = said.map(([name, words]) => `${name.toLowerCase()}: ${words}`).join(" | ");
/** The session in a form: `N` and `W` stand for name and words, `C` for the name in capitals. */
const written = (form: string, between: string): string =>
  said
    .map(([name, words]) => form.replace("N", name).replace("C", name.toUpperCase()).replace("W", words))
    .join(between);

describe("a label without a colon", () => {
  for (const form of [
    ...["[N] W", "[N]\nW", "**N** W", "**N** – W", "<u>N</u> W", "<N> W", "@N W"],
    ...[
      "N\tW",
      "N     W",
      "N | W",
      "N> W",
      "N = W",
      "N; W",
      "N/ W",
      "N... W",
      "N → W",
      "N -> W",
      "N:: W",
      "N- W",
      "N—W",
    ],
    ...["C. W", "C\nW", "C\n    W", "N  10:02 AM\nW"],
    ...[
      "3/4/26, 10:02 - N: W",
      "10:02 - N: W",
      "iv. N: W",
      "b) N: W",
      "003 N: W",
      " 4   N: W",
      "                    C\n          W",
    ],
  ])
    it(`is one in ${JSON.stringify(form)}`, () => {
      assert.equal(turnsIn(`${header}${written(form, "\n\n")}\n`), expected);
    });

  for (const form of ["[N] W", "**N** W", "N\tW", "N | W", "N> W", "N- W", "C. W", "C\nW"])
    it(`needs no blank lines: ${JSON.stringify(form)}`, () => {
      assert.equal(turnsIn(`${header}${written(form, "\n")}\n`), expected);
    });

  it("names people whom no header knows, in forms that nothing else has", () => {
    for (const form of ["N\tW", "N | W", "C. W", "C\nW"]) {
      const turns = recordingOf(`${written(form, "\n\n")}\n\n${written(form, "\n\n")}\n`).turns;
      assert.equal(turns.length, 2 * said.length, form);
    }
  });

  it("has an addressee and a manner as others have", () => {
    const { turns } = recordingOf(
      `${header}[Maria → Tina] Well.\n\n[Tina (quietly)] Yes.\n\nBen => Maria   No.\n\nMaria => Ben   Oh.\n`,
    );
    assert.deepEqual(
      turns.map(({ speaker, addressees, nonverbal }) => [speaker.id, addressees[0]?.id, nonverbal.join()]),
      [
        ["maria", "tina", ""],
        ["tina", "maria", "quietly"],
        ["ben", "maria", ""],
        ["maria", "ben", ""],
      ],
    );
  });

  for (const [what, text] of [
    ["one line of a form", "Maria | was there\n\nWe met at five.\n"],
    ["lists of names, one a line", "Maria\nTina\nBen\n"],
    ["what stands in brackets", "[silence]\n\n[Everybody laughs]\n\n[The door opens]\n"],
    ["emphasis in prose", "**Maria** had come late and **Tina** was not there.\n\n**Ben** sat by the door.\n"],
    ["lists of what was brought", "Bread - white\n\nCoffee - black\n\nSugar = 2\n\nMilk = 1\n"],
    ["short lines of prose", "Thursday\nWe met at five.\n\nFriday\nWe did not meet.\n"],
    ["titles", "SESSION ONE\nIt was raining.\n\nTHE ROOM\nSix chairs.\n"],
  ] as const)
    it(`is none in ${what}`, () => {
      assert.equal(turnsIn(`${header}${text}`), "");
    });

  it("comes and goes with the second line of its form", () => {
    const one = `${header}Maria | Hello.\n`;
    assert.equal(turnsIn(one), "");
    assert.equal(turnsIn(`${one}\nTina | Hi.\n`), "maria: Hello. | tina: Hi.");
  });
});
