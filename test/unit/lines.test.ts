import assert from "node:assert/strict";
import { createDocument, createLines } from "#core";
import { random, tries } from "../support/random.ts";
import { vocabulary } from "../support/read.ts";
import { randomEdit, randomText } from "../support/texts.ts";

describe("lines", () => {
  const texts = tries(60);
  it(`are those of the text, in a document that is edited, too (seeds 1–${texts})`, () => {
    for (let seed = 1; seed <= texts; seed++) {
      const next = random(seed);
      let text = seed === 1 ? "" : randomText(seed, 30);
      const document = createDocument(text, vocabulary);
      for (let step = 0; step < 10; step++) {
        const lines = createLines(text);
        assert.equal(document.text(), text);
        assert.equal(document.lines.count, lines.count);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          const position = lines.positionAt(offset);
          assert.deepEqual(
            document.lines.positionAt(offset),
            position,
            `seed ${String(seed)}, offset ${String(offset)}`,
          );
        }
        for (let line = -1; line <= lines.count; line++) {
          assert.equal(document.lines.textOf(line), lines.textOf(line), `seed ${String(seed)}, line ${String(line)}`);
          for (const character of [-1, 0, 1, 5, 1000]) {
            assert.equal(
              document.lines.offsetAt({ line, character }),
              lines.offsetAt({ line, character }),
              `seed ${String(seed)}, ${String(line)}:${String(character)}`,
            );
          }
        }
        const edit = randomEdit(text, next);
        text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        document.edit(edit);
      }
    }
  });
});
