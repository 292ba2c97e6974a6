/** What the measurements rest on. */
import assert from "node:assert/strict";
import { quantile } from "../../scripts/bench/figures.ts";
import { generate } from "../../scripts/bench/generate.ts";
import { findingsOf } from "../../scripts/bench/keystrokes.ts";

describe("a recording to measure with", () => {
  for (const turns of [200, 2000])
    it(`of ${turns} turns has 40 findings, evenly spread, and is the same each time`, () => {
      const wanted = { turns, findings: 40, seed: 2026 };
      const { text, tags } = generate(wanted);
      assert.equal(generate(wanted).text, text);
      assert.notEqual(generate({ ...wanted, seed: 1 }).text, text);
      assert.equal(findingsOf(text).length, 40);
      const gaps = new Set(tags.slice(1).map(({ line }, index) => line - (tags[index]?.line ?? 0)));
      assert.deepEqual([...gaps], [(2 * turns) / 40]);
      for (const { line, character } of tags) assert.equal(text.split("\n")[line]?.slice(character), "q");
    });
});

describe("a quantile", () => {
  it("lies between its neighbours", () => {
    assert.equal(quantile([3, 1, 2], 0.5), 2);
    assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
    assert.ok(Number.isNaN(quantile([], 0.5)));
  });
});
