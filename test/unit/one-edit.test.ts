import assert from "node:assert/strict";
import { distance } from "../../core/src/text/names.ts";
import { oneEditAway } from "../../core/src/text/one-edit.ts";
import { random } from "../support/random.ts";

describe("the first word that is one edit away", () => {
  it("is the one that comparing with each word finds (2,000 words, seed 7)", () => {
    const next = random(7);
    const word = (): string =>
      Array.from({ length: 1 + Math.floor(next() * 5) }, () => "abcñ"[Math.floor(next() * 4)]).join("");
    const words = Array.from({ length: 60 }, word);
    const find = oneEditAway(words);
    let found = 0;
    for (let time = 0; time < 2000; time++) {
      const asked = word();
      const wanted = words.findIndex((each) => distance(asked, each, 1) === 1);
      assert.equal(find(asked) ?? -1, wanted, asked);
      if (wanted >= 0) found++;
    }
    assert.ok(found > 100 && found < 1900, "both happen");
  });

  it("is none for what is no name", () => {
    assert.equal(oneEditAway(["a".repeat(100_000)])("a".repeat(100_001)), undefined);
  });
});
