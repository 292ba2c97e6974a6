import assert from "node:assert/strict";
import {
  maximalStretches,
  type Measures,
  type Opened,
  type Stretch,
  stretchesOf,
} from "../../core/src/analysis/maximal.ts";
import { cut, type Piece, recut } from "../../core/src/analysis/pieces.ts";
import { type Passages, walk } from "../../core/src/analysis/walk.ts";
import type { Turn } from "#core";
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

/** A turn's words are its score, and every stretch is wanted. */
const measures: Measures = { of: ({ words }) => [words, 1], isWanted: () => true };

const turnsOf = (scores: readonly number[]): Turn[] => scores.map((words) => ({ words }) as Turn);

function found(
  turns: readonly Turn[],
  pieces = cut(turns),
  passages: Passages<Opened, Stretch> = new WeakMap(),
): unknown[] {
  const walked = walk(pieces, maximalStretches(measures), passages);
  return stretchesOf(walked, measures).map(({ first, last, sums: [score, length] }) => {
    assert.equal(length, turns.indexOf(last) - turns.indexOf(first) + 1);
    return { first: turns.indexOf(first), last: turns.indexOf(last), score };
  });
}

describe("maximal stretches", () => {
  it("are those of Ruzzo and Tompa's own example", () => {
    assert.deepEqual(found(turnsOf([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5])), [
      { first: 0, last: 0, score: 4 },
      { first: 2, last: 2, score: 3 },
      { first: 4, last: 10, score: 7 },
    ]);
  });

  it("have the scores of their definition (300 lists, seeds 1–300)", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed);
      const drift = seed % 3;
      const scores = Array.from({ length: 40 }, () => Math.floor(next() * 21) - 10 - drift);
      assert.deepEqual(
        found(turnsOf(scores)).map((each) => (each as { score: number }).score),
        byDefinition(scores).map(({ score }) => score),
        `seed ${seed}`,
      );
    }
  });

  it("are the same where what was found before an edit is known (seeds 1–50)", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const next = random(seed);
      const some = (most: number): Turn[] =>
        turnsOf(Array.from({ length: Math.floor(next() * most) }, () => Math.floor(next() * 21) - 10 - (seed % 4)));
      const turns = some(900);
      let pieces: readonly Piece[] = cut(turns);
      const passages: Passages<Opened, Stretch> = new WeakMap();
      for (let step = 0; step < 20; step++) {
        const first = Math.floor(next() * (turns.length + 1));
        const fresh = some(4);
        const before = Math.min(turns.length - first, Math.floor(next() * 4));
        turns.splice(first, before, ...fresh);
        pieces = recut(pieces, [{ first, end: first + fresh.length, before }], turns);
        assert.deepEqual(found(turns, pieces, passages), found(turns), `seed ${seed}, step ${step}`);
      }
    }
  });
});
