/** What holds for every text. The random texts come from fixed seeds. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { check, fileSpan, rules } from "#core";
import { quotes } from "../support/quotes.ts";
import { random, tries } from "../support/random.ts";
import { checked, line, recordingOf, vocabulary } from "../support/read.ts";

const seeds = Array.from({ length: tries(300) }, (_, index) => index + 1);

// prettier-ignore
const pieces = ["**Maria:** ", "Tina: ", "**Tina → Maria:** ", "W: ", "I: ", "Note: ", "> ", "> Feelings: ", "> Supervisor (KL, to Tina “x”): ", "| Dialogue | My feelings |\n|---|---|\n", "| Maria: a <br> Tina: b | c |", "|", "\n", "\n", "\n\n", "\r\n", "\r", "---\n", "---\nmembers: [Maria, Tina]\n---\n", "members: [Maria\n", "## Beginning\n", "# Plan\n", "===\n", "```\n", "<!-- ", "-->", "<!-- recording-disable-next-turn silent-member: x -->", "#taboo", "#?taboo(3)", "#", "\\#x", "`#a`", "[silence, 20 s]", "*(leans over)*", "(pause)", "[a](b)", "*", "**", "_", "&amp;", "<b>", "<div>\n", "hello there", "¿Quién más?", "👩‍👧", "e\u0301", "\ud800", "\u0000", "田中：", "- ", "12. ", "[00:14:05] ", "    ", "\t", "“", "http://a.b/#c", "A to B: "];

function randomText(seed: number): string {
  const next = random(seed);
  return Array.from({ length: 40 }, () => pieces[Math.floor(next() * pieces.length)] ?? "").join("");
}

const examples = readdirSync("examples").map((name) => readFileSync(`examples/${name}`, "utf8"));
const ends = ["\n", "\r\n", "\r"];

describe("any text", () => {
  it(`is read without an exception, and every place quotes the source (seeds 1–${String(seeds.length)})`, () => {
    for (const seed of seeds) quotes(randomText(seed));
    for (const text of examples) for (const end of ends) quotes(text.replaceAll("\n", end));
  });

  it("has findings only inside of it, and the same ones in any order of rules", () => {
    for (const text of [...seeds.map(randomText), ...examples]) {
      const recording = recordingOf(text);
      const { findings } = checked(text);
      for (const finding of findings) {
        for (const { start, end } of [finding, ...finding.related].map((each) => fileSpan(each.span)))
          assert.ok(start >= 0 && start <= end && end <= text.length);
      }
      const shuffled = check(recording, { vocabulary, rules: rules.toReversed() }).findings;
      assert.deepEqual(
        shuffled.map((finding) => line(finding, text)).sort(),
        findings.map((finding) => line(finding, text)).sort(),
      );
    }
  });

  it("is read alike with every line end", () => {
    for (const text of examples) {
      const expected = checked(text).findings.map((finding) => line(finding, text));
      for (const end of ends) {
        const other = text.replaceAll("\n", end);
        assert.deepEqual(
          checked(other).findings.map((finding) => line(finding, other)),
          expected,
        );
      }
    }
  });
});
