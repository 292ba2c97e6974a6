/** Quotation marks of every kind, and those that somebody forgot. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header = "---\nworker: Sam\nmembers: [Tina, Odell, Ruth]\nlanguage: en\n---\n\n";

describe("quotation marks", () => {
  for (const [open, close] of ["“”", '""', "''", "‘’", "«»", "„“"].map((pair) => [...pair]))
    it(`${open ?? ""}…${close ?? ""} stand around what is said`, () => {
      const text = `Tina said no. ${open ?? ""}I don't know,${close ?? ""} Ruth said, ${open ?? ""}ask him.${close ?? ""}`;
      assert.deepEqual(turnsOf(header, text), ["tina: no", "ruth: I don't know, ask him."]);
    });

  for (const [text, ...expected] of [
    ['Tina said, "I never told him. Ruth nodded.', "tina: I never told him.", "ruth: *(nodded)*"],
    ["Tina said, “I never told him. Ruth said, “Me too.”", "tina: I never told him.", "ruth: Me too."],
    ['Tina said, "I never told him. Ruth said, "Me too."', "tina: I never told him.", "ruth: Me too."],
    ["Tina said, “I told Mrs. Lee. Ruth nodded.", "tina: I told Mrs. Lee.", "ruth: *(nodded)*"],
    ['I miss him," Tina said. Ruth said, "Me too."', "tina: I miss him", "ruth: Me too."],
    ['Tina said he is 5\'11" and late. Ruth said "no".', "tina: he is 5'11\" and late", "ruth: no"],
  ] as const)
    it(`a mark is missing: ${text}`, () => {
      assert.deepEqual(turnsOf(header, text), expected);
    });

  it("of themselves make no story of a paragraph: only a verb of saying does", () => {
    assert.deepEqual(turnsOf(header, "Ruth gave a small “yeah.”"), []);
    assert.deepEqual(turnsOf(header, "I said no. Ruth gave a small “yeah.”"), ["sam: no", "ruth?: yeah."]);
    assert.deepEqual(turnsOf(header, "I asked for a word. Ruth “tired”, Odell “fine”."), [
      "sam: for a word",
      "ruth: tired",
      "odell: fine",
    ]);
  });
});
