import assert from "node:assert/strict";
import { countWords } from "../../core/src/text/words.ts";
import { random } from "../support/random.ts";

describe("counting words", () => {
  /** What a word is, as the doc comment says it; without the scripts that have no spaces. */
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‐‑-]*/gu;

  it("counts runs of letters, marks, digits, apostrophes and hyphens in any script (5,000 texts, seeds 1–5,000)", () => {
    // Every character up to U+024F, and of the others those that decide something.
    const others = "’ ‘ “ ” – — … ‐ ‑ → α ж א 🙂 👩‍👧 e\u0301 \u0301 \ud800 ʼ ⅷ ⁵ ǅ Ḁ".split(" ");
    const characters = [...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)), ...others];
    for (let seed = 1; seed <= 5000; seed++) {
      const next = random(seed);
      const from = seed % 2 === 0 ? 0x250 : characters.length;
      const text = Array.from({ length: 40 }, () => characters[Math.floor(next() * from)]).join("");
      assert.equal(countWords(text), [...text.matchAll(word)].length, JSON.stringify(text));
    }
  });

  it("cuts what is written without spaces", () => {
    assert.ok(countWords("今天天气很好") > 1);
  });
});
