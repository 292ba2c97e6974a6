/** Stories in pairs: a paragraph, and the turns that it must have. */
import assert from "node:assert/strict";
import { turnsOf } from "./turns.ts";

/** What a paragraph says, and the turns it must have. */
export type Case = readonly [string, ...string[]];

/** Tests that each paragraph, under a header, has its turns. */
export function reads(title: string, header: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [paragraph, ...expected] of cases)
      it(paragraph, () => {
        assert.deepEqual(turnsOf(header, paragraph), expected);
      });
  });
}
