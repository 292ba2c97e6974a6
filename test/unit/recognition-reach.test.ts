/** How far a text decides what it is. */
import assert from "node:assert/strict";
import { askedPack, recognise, recognitionReach } from "#core";
import { random } from "../support/random.ts";

const heads = [
  "---\nrecording: group\npack: a@1\n---\n",
  "\uFEFF---\r\nrecording: group\r\n...\r\n",
  "---\nmembers: [A, B]\n---",
  "---\nrecording: group\n",
  "----\nrecording: group\n---\n",
  "# Session\n",
  "",
];

describe("the reach of recognition", () => {
  it("holds all that decides it: what changes behind changes nothing (seeds 1–200)", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
      const text = `${pick(heads)}\n**Maria:** Hello.\nrecording: false\n---\npack: other\n`;
      const reach = recognitionReach(text);
      if (reach >= text.length) continue;
      const at = reach + 1 + Math.floor(next() * (text.length - reach));
      const edited = `${text.slice(0, at)}${pick(["\n---\n", "recording: group\n", "pack: b\n", "x", "\n"])}${text.slice(at)}`;
      assert.equal(recognise(edited, "a.md"), recognise(text, "a.md"), JSON.stringify(edited));
      assert.equal(askedPack(edited), askedPack(text), JSON.stringify(edited));
    }
  });
  it("ends with the front matter, so that a key further down is looked at no more", () => {
    const head = heads[0] ?? "";
    assert.equal(recognitionReach(`${head}${"**Maria:** Hello.\n".repeat(1000)}`), head.length);
  });
});
