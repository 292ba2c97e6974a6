/** Walking over turns that change costs what has changed, and finds what a walk over all of them finds. */
import assert from "node:assert/strict";
import { cut, type Piece, recut } from "../../core/src/analysis/pieces.ts";
import { type Passages, type Walk, walk } from "../../core/src/analysis/walk.ts";
import type { Turn } from "#core";
import { random } from "../support/random.ts";

const turn = (words: number): Turn => ({ words }) as Turn;

/** Where the sum of the words passes a multiple of 50, counted again from there. */
const every50: Walk<{ readonly sum: number }, Turn> = {
  start: { sum: 0 },
  step({ sum }, each, tell) {
    if (sum + each.words < 50) return { sum: sum + each.words };
    tell(each);
    return { sum: 0 };
  },
};

describe("a walk over turns", () => {
  it("finds the same after edits as from the beginning", () => {
    for (let seed = 0; seed < 20; seed++) {
      const next = random(seed);
      const some = (most: number): Turn[] =>
        Array.from({ length: Math.floor(next() * most) }, () => turn(Math.floor(next() * 20)));
      const turns = some(3000);
      const passages: Passages<{ readonly sum: number }, Turn> = new WeakMap();
      let pieces: readonly Piece[] = cut(turns);
      for (let edit = 0; edit < 30; edit++) {
        const first = Math.floor(next() * (turns.length + 1));
        const before = Math.min(turns.length - first, Math.floor(next() * (edit % 5 === 0 ? 700 : 3)));
        const fresh = some(edit % 7 === 0 ? 700 : 3);
        turns.splice(first, before, ...fresh);
        pieces = recut(pieces, [{ first, end: first + fresh.length, before }], turns);
        assert.deepEqual(
          pieces.flatMap((piece) => piece.turns),
          turns,
        );
        assert.deepEqual(walk(pieces, every50, passages), walk(cut(turns), every50, new WeakMap()));
      }
    }
  });

  it("takes again only the steps that an edit can have changed", () => {
    const turns = Array.from({ length: 20_000 }, () => turn(7));
    let steps = 0;
    const counted: typeof every50 = { ...every50, step: (...all) => (steps++, every50.step(...all)) };
    const passages: Passages<{ readonly sum: number }, Turn> = new WeakMap();
    let pieces = cut(turns);
    walk(pieces, counted, passages);
    assert.equal(steps, turns.length);
    turns[10_000] = turn(7);
    pieces = recut(pieces, [{ first: 10_000, end: 10_001, before: 1 }], turns);
    steps = 0;
    walk(pieces, counted, passages);
    assert.ok(steps <= 512, `${steps} steps`);
  });
});
