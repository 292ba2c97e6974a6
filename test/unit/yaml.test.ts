import assert from "node:assert/strict";
import { readFrontMatter, readYaml } from "../../core/src/markdown/front-matter.ts";
import { readSimpleYaml } from "../../core/src/markdown/simple-yaml.ts";
import { random, tries } from "../support/random.ts";

/** Offsets alone: there is no block here. */
const place = (start: number, end: number) => ({ start, end: Math.max(start, end) }) as never;

// prettier-ignore
const keys = ["members", "worker", "date", "sesión", "a b", "true", "Null", "x-y", "é", "K_1", "1a", "田"];
// prettier-ignore
const pieces = [":", ": ", " :", "\n", "\n", "\r\n", "\r", " ", "  ", "\t", "[", "]", "[]", ",", ", ", "[Maria, Tina]", "[Maria , Tina ]", "Maria", "Tina", "Álvaro", "O’Brien", "O'Brien", "Tues. (am)", "true", "Null", "~", "1", "0", "007", "12", "1.5", "1e3", "0x1F", "2026-02-10", "4 of 12", "4/12", "9007199254740993", "-", "- ", "--", "#", " #", "\"", "'", "|", ">", "&a", "*a", "!", "%", "@", "?", "{", "}", "{ hot-seat: off }", "{a: {b: c}, d: 1}", "[{a: b}]", "<<", "...", "é", "田", "🙂", "_", ".inf", "no", "y"];

/** Lines of a key and a few pieces; one in ten begins as it likes. */
function headerOf(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const line = (): string => {
    const value = Array.from({ length: Math.floor(next() * 4) }, () => pick(pieces)).join(next() < 0.5 ? " " : "");
    return next() < 0.1
      ? value
      : `${pick(keys)}:${next() < 0.9 ? " " : ""}${value}${pick(["\n", "\n", "\r\n", "\r", " \n", ""])}`;
  };
  return Array.from({ length: 1 + Math.floor(next() * 4) }, line).join("");
}

describe("simple YAML", () => {
  const count = tries(100_000);
  it(`is what the library makes of it, places included (seeds 1–${count})`, () => {
    let simple = 0;
    for (let seed = 1; seed <= count; seed++) {
      const yaml = headerOf(random(seed));
      const entries = readSimpleYaml(yaml, place);
      if (!entries) continue;
      simple++;
      assert.deepEqual({ entries }, readYaml(yaml, place), JSON.stringify(yaml));
    }
    assert.ok(simple > count / 20, `only ${String(simple)} were simple`);
  });

  it("is what headers usually are", () => {
    const yaml =
      "recording: group\ngroup: Tuesday parents\nsession: 4 of 12\ndate: 2026-02-10\nworker: Sam\nmembers: [Maria, Tina]\nphase:\nrules: { hot-seat: off, late-entry: { severity: hint } }\n";
    assert.deepEqual(
      readSimpleYaml(yaml, place)?.map(({ key, value }) => [key.text, value.kind]),
      [
        ..."recording group session date worker".split(" ").map((name) => [name, "scalar"]),
        ["members", "list"],
        ["phase", "scalar"],
        ["rules", "map"],
      ],
    );
  });

  it("leaves everything else to the library", () => {
    for (const yaml of [
      "a: {b}\n",
      "a: {b: c, b: d}\n",
      "a: b #c\n",
      "a:\n  - b\n",
      "a: 'b'\n",
      "a: b\n  c\n",
      "a: 1\na: 2\n",
      "a: [b,, c]\n",
    ])
      assert.equal(readSimpleYaml(yaml, place), undefined, yaml);
    const block = { text: "---\na: {b: c}\n---\n", contentEnd: 17, unclosed: false };
    assert.equal(readFrontMatter(block as never).entries[0]?.value.kind, "map");
  });
});
