import assert from "node:assert/strict";
import { maximalStretches } from "#core";
import { random } from "../support/random.ts";

/** The same by definition: the best stretch, then the best ones left and right of it. */
function byDefinition(
  scores: readonly number[],
  from = 0,
  end = scores.length,
): { first: number; last: number; score: number }[] {
  let best: { first: number; last: number; score: number } | undefined;
  for (let first = from; first < end; first++) {
    let score = 0;
    for (let last = first; last < end; last++) {
      score += scores[last] ?? 0;
      const isBetter = score > (best?.score ?? 0) || (score === best?.score && last - first < best.last - best.first);
      if (isBetter) best = { first, last, score };
    }
  }
  if (!best) return [];
  return [...byDefinition(scores, from, best.first), best, ...byDefinition(scores, best.last + 1, end)];
}

describe("maximal stretches", () => {
  it("are those of Ruzzo and Tompa's own example", () => {
    const scores = [4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5];
    assert.deepEqual(
      maximalStretches(scores, (score) => score),
      [
        { first: 0, last: 0, score: 4 },
        { first: 2, last: 2, score: 3 },
        { first: 4, last: 10, score: 7 },
      ],
    );
  });

  it("have the scores of their definition (300 lists, seeds 1–300)", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed);
      const scores = Array.from({ length: 40 }, () => Math.floor(next() * 21) - 11);
      // In pieces of any size the same.
      const found = maximalStretches(scores, (score) => score, undefined, 1 + (seed % 45));
      assert.deepEqual(
        found.map(({ score }) => score),
        byDefinition(scores).map(({ score }) => score),
        `seed ${String(seed)}`,
      );
    }
  });

  it("are the same where what was found before is known (seeds 1–50)", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const next = random(seed);
      const elements = Array.from({ length: 60 }, () => ({ score: Math.floor(next() * 21) - 11 }));
      const known = { list: [] };
      for (let step = 0; step < 20; step++) {
        const at = Math.floor(next() * elements.length);
        elements.splice(at, Math.floor(next() * 2), { score: Math.floor(next() * 21) - 11 });
        const scoreOf = ({ score }: { score: number }): number => score;
        assert.deepEqual(maximalStretches(elements, scoreOf, known, 8), maximalStretches(elements, scoreOf));
      }
    }
  });
});
