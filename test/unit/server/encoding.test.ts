import assert from "node:assert/strict";
import { createLines } from "#core";
import { encodingOf } from "../../../server/src/capabilities.ts";
import { linesIn } from "../../../server/src/encoding.ts";
import { random } from "../../support/random.ts";

/** One, two, three and four bytes, a pair of UTF-16 units, half of one, and every line end. */
const pieces = ["a", "ñ", "é", "→", "“", "🙂", "👩‍🏫", "\ud83d", "\n", "\r\n", "\r", "x y"];

const length: Readonly<Record<string, (text: string) => number>> = {
  "utf-8": (text) => Buffer.byteLength(text, "utf8"),
  "utf-16": (text) => text.length,
  "utf-32": (text) => [...text].length,
};

describe("position encodings", () => {
  it("are the client's first choice of those that are known, and UTF-16 where it has none", () => {
    assert.equal(encodingOf(undefined), "utf-16");
    assert.equal(encodingOf([]), "utf-16");
    assert.equal(encodingOf(["utf-7"]), "utf-16");
    assert.equal(encodingOf(["utf-32", "utf-8", "utf-16"]), "utf-32");
    assert.equal(encodingOf(["utf-7", "utf-8"]), "utf-8");
    assert.equal(encodingOf(["utf-16", "utf-8"]), "utf-16");
    assert.equal(encodingOf(["constructor"]), "utf-16");
  });

  for (const encoding of ["utf-8", "utf-16", "utf-32"])
    it(`count each line in ${encoding}, forth and back (seeds 1–200)`, () => {
      for (let seed = 1; seed <= 200; seed++) {
        const next = random(seed);
        const text = Array.from({ length: 30 }, () => pieces[Math.floor(next() * pieces.length)]).join("");
        const plain = createLines(text);
        const lines = linesIn(encoding, plain);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, character } = plain.positionAt(offset);
          const before = plain.textOf(line).slice(0, character);
          const isInside = /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(text.slice(offset));
          if (encoding !== "utf-16" && isInside) continue;
          const expected = length[encoding]!(before) + character - before.length;
          assert.deepEqual(lines.positionAt(offset), { line, character: expected }, `seed ${seed}, offset ${offset}`);
          if (character === before.length)
            assert.equal(lines.offsetAt({ line, character: expected }), offset, `seed ${seed}, offset ${offset}`);
        }
      }
    });

  it("take a place inside of a character for its beginning, and one behind a line for its end", () => {
    for (const [encoding, inside] of [
      ["utf-8", 3],
      ["utf-8", 4],
    ] as const)
      assert.equal(linesIn(encoding, createLines("a🙂b")).offsetAt({ line: 0, character: inside }), 1);
    assert.equal(linesIn("utf-32", createLines("a🙂b")).positionAt(2).character, 1);
    for (const encoding of ["utf-8", "utf-32"]) {
      const lines = linesIn(encoding, createLines("ñ🙂\r\nb"));
      assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
      assert.equal(lines.offsetAt({ line: 9, character: 0 }), 6);
      assert.equal(lines.offsetAt({ line: 0, character: -1 }), 0);
    }
  });
});
