/** How words are compared. */
import assert from "node:assert/strict";
import { candidatesOf, closestOf, distance, kebab } from "../../core/src/text/names.ts";
import { random } from "../support/random.ts";

describe("the nearest of some words", () => {
  it("is the one that a look at each of them finds (seeds 1–400)", () => {
    for (let seed = 1; seed <= 400; seed++) {
      const next = random(seed);
      const word = (): string =>
        Array.from({ length: 1 + Math.floor(next() * 7) }, () => "abc-é"[Math.floor(next() * 5)]).join("");
      const words = [...new Set(Array.from({ length: 30 }, word))];
      const wanted = word();
      for (const limit of [1, 2] as const) {
        const far = words.map((each) => distance(wanted, each, limit));
        const least = Math.min(...far);
        const begins = wanted.length < 3 ? undefined : words.find((each) => each.startsWith(wanted));
        const expected = least <= limit ? words[far.indexOf(least)] : begins;
        assert.equal(closestOf(wanted, candidatesOf(words), limit), expected, `${wanted} in ${words.join(" ")}`);
      }
    }
  });
});

describe("a name as a tag would write it", () => {
  for (const [written, tag] of [
    ["sharing-data", "sharing-data"],
    ["Sharing data", "sharing-data"],
    ["  “All in the same boat” ", "all-in-the-same-boat"],
    ["a--b", "a-b"],
    ["-a-", "a"],
    ["Ayuda mutua: Acción", "ayuda-mutua-acción"],
    ["Hoʻoponopono", "hooponopono"],
    ["同舟", "同舟"],
    ["", ""],
  ] as const)
    it(`“${written}” is ${tag || "nothing"}`, () => {
      assert.equal(kebab(written), tag);
    });
});
