/** Turns near a turn, as counted. */
import assert from "node:assert/strict";
import { following, preceding } from "../../core/src/analysis/near.ts";
import { recordingOf } from "../support/read.ts";

const turnsOf = (speakers: readonly string[]): string =>
  `---\nmembers: [Maria, Tina]\n---\n\n${speakers.map((name) => `**${name}:** x`).join("\n\n")}\n`;

describe("turns near a turn", () => {
  it("are counted by speaker: who goes on is counted once", () => {
    const recording = recordingOf(turnsOf(["Maria", "Maria", "Tina", "Tina", "Maria", "Tina"]));
    const indices = (turns: readonly { index: number }[]): number[] => turns.map(({ index }) => index);
    assert.deepEqual(indices(following(0, 1, recording)), [1, 2, 3]);
    assert.deepEqual(indices(preceding(5, 2, recording)), [2, 3, 4]);
  });

  it("are not looked for without end where one speaker goes on without end", () => {
    const recording = recordingOf(turnsOf(Array.from({ length: 5000 }, () => "Maria")));
    assert.equal(following(0, 3, recording).length, 399);
    assert.equal(preceding(4999, 3, recording).length, 399);
  });
});
