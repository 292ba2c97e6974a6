import assert from "node:assert/strict";
import type { Nodes } from "mdast";
import { emphasisOf } from "../../core/src/markdown/emphasis.ts";
import { parseMarkdown } from "../../core/src/markdown/remark.ts";
import { random, tries } from "../support/random.ts";

const runs = ["*", "**", "***", "_", "__", "****"];
// prettier-ignore
const pieces = [" ", " ", " ", "a", "really", "Añ", "1", ".", ",", ":", "?", "-", "(", ")", "[", "]", "“", "”", "’", "—", "\n", "\t", "#tag", "!", "田", "🙂", "\u00a0", "\\", "`", "<", "&amp;", "~", "@b.c", "www."];

/** Words with runs of marks, most of which come in pairs. */
function textOf(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const some = (list: readonly string[], most: number): string =>
    Array.from({ length: Math.floor(next() * most) }, () => pick(list)).join("");
  const stretch = (): string => {
    const run = pick(runs);
    const words = next() < 0.7 ? pick(["a", "no", "Maria,", "why?"]) : some(pieces, 3);
    return `${next() < 0.7 ? pick([" ", "“", "("]) : some(pieces, 3)}${run}${words}${next() < 0.9 ? run : pick(runs)}${pick([" ", ".", ")", "x"])}`;
  };
  return Array.from({ length: 1 + Math.floor(next() * 3) }, stretch).join("");
}

/** What remark shows of a text, with a word before it as in `inline/marks.ts`. */
function shownByRemark(text: string): string {
  const shown = (node: Nodes): string =>
    "children" in node ? node.children.map(shown).join("") : "value" in node ? node.value : "";
  return shown(parseMarkdown(`w ${text.replace(/[\r\n]/g, " ")}`)).slice(1);
}

const words = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("plain emphasis", () => {
  const count = tries(100_000);
  it(`is what remark makes of it, or is left to remark (seeds 1–${count})`, () => {
    let plain = 0;
    for (let seed = 1; seed <= count; seed++) {
      const text = textOf(random(seed));
      const marks = emphasisOf(text);
      if (!marks || marks.length === 0) continue;
      plain++;
      const cut = marks.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
      assert.equal(words(cut), words(shownByRemark(text)), JSON.stringify(text));
    }
    assert.ok(plain > count / 10, `only ${String(plain)} were plain`);
  });

  it("is what people write", () => {
    for (const text of ["I *really* mean it.", "**Note:** no call", "(*quietly*) yes", "_No._ She left."])
      assert.equal(emphasisOf(text)?.length, 2, text);
    for (const text of ["a*b*c", "5 * 3 * 2", "**one *two* three**", "*a _b* c_", "*no end", "`*x*`", "snake_case_"])
      assert.equal(emphasisOf(text), undefined, text);
  });
});
