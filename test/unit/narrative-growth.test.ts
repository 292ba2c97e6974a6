/** Reported speech that says the same again and again: what it costs grows with its length. */
import assert from "node:assert/strict";
import { recordingOf } from "../support/read.ts";

const header = "---\nworker: Sam\nmembers: [Tina, Maria, Gloria, Ruth, Mrs. O'Brien]\nabsent: [Rosa]\n---\n\n";

describe("reading narrative that repeats itself", () => {
  for (const piece of [
    "Tina said that she was tired, and ",
    "“",
    "“a” ",
    "Tina ",
    "She said she ",
    "said in the ",
    ", and Maria, ",
    "Mrs. ",
    "Tina said “x.” ",
    "I ",
    "Dijo ",
    "- Tina said no\n",
    "—a\n",
    "—a —dijo b",
    "—a —b— ",
    "'a ",
    "'a' ",
    "‘a ",
    "when she said ",
    "until Tina said that ",
    "I asked Tina if she said ",
    ", Tina and Maria",
    "both of them said ",
    "“a” Tina laughed ",
    "Tina laughed, ",
  ])
    it(`takes time in proportion to the length of ${JSON.stringify(piece)} again and again`, () => {
      const time = (count: number): number => {
        const text = `${header}Tina said that she was tired. ${piece.repeat(count)}\n`;
        let best = Infinity;
        for (let round = 0; round < 3; round++) {
          const start = performance.now();
          recordingOf(text);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const [short, long] = [time(2000), time(16_000)];
      assert.ok(long < Math.max(40, short * 24), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    }).timeout(30_000);
});
