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
      // Processor time: a machine that has other things to do takes longer, but not more work.
      const work = (count: number): number => {
        const text = `${header}Tina said that she was tired. ${piece.repeat(count)}\n`;
        let best = Infinity;
        for (let round = 0; round < 3; round++) {
          const before = process.cpuUsage();
          recordingOf(text);
          const { user, system } = process.cpuUsage(before);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      const [short, long] = [work(2000), work(16_000)];
      // Eight times the text; quadratic would be 64 times the work.
      assert.ok(long < 24 * Math.max(4, short), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    }).timeout(30_000);
});
