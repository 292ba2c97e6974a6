/** What the measurements rest on. */
import assert from "node:assert/strict";
import { figuresOf, growthExponent, quantile } from "../../scripts/bench/figures.ts";
import { createComparison, findingsOf } from "../../scripts/bench/fresh.ts";
import { forms, generate } from "../../scripts/bench/generate.ts";
import { judge, metBy } from "../../scripts/bench/judge.ts";
import { keyAt } from "../../scripts/bench/keys.ts";
import type { Measure } from "../../scripts/bench/measure.ts";

describe("a recording to measure with", () => {
  for (const form of forms)
    for (const turns of [200, 2000])
      it(`of ${turns} turns, ${form}, has 40 findings, evenly spread, and is the same each time`, () => {
        const wanted = { form, turns, findings: 40, seed: 2026 };
        const { text, marks } = generate(wanted);
        assert.equal(generate(wanted).text, text);
        assert.notEqual(generate({ ...wanted, seed: 1 }).text, text);
        assert.equal(findingsOf(text).length, 40);
        const lines = text.split("\n");
        const turnAt = new Map(
          lines.flatMap((line, at) => (/\*\*\w+ →/.test(line) ? [at] : [])).map((at, n) => [at, n]),
        );
        assert.equal(turnAt.size, turns);
        assert.deepEqual(
          marks.map(({ line }) => turnAt.get(line)),
          Array.from({ length: 40 }, (_, index) => ((index + 1) * turns) / 40 - 1),
        );
        for (const { name, line, character } of marks)
          assert.equal(lines[line]?.slice(character + 1 - name.length, character + 1), name);
      });

  it("has the same turns for Markdown tools, with references in place of tags", () => {
    const wanted = { turns: 200, findings: 40, seed: 2026 };
    const [ours, theirs] = [generate(wanted), generate({ ...wanted, mark: "reference" })];
    assert.equal(findingsOf(theirs.text).length, 0);
    assert.equal(theirs.text.replaceAll(/\[this\]\[([\w-]+)\]/g, "#$1"), ours.text);
  });
});

describe("a key", () => {
  it("changes a finding each time, and every second one takes the one before back", () => {
    const generated = generate({ turns: 200, findings: 40, seed: 2026 });
    const lines = generated.text.split("\n");
    let before = findingsOf(generated.text);
    for (let number = 0; number < 6; number++) {
      const { edit, name } = keyAt(number, generated);
      const { start, end } = edit.range;
      const line = lines[start.line]!;
      lines[start.line] = line.slice(0, start.character) + edit.text + line.slice(end.character);
      const now = findingsOf(lines.join("\n"));
      assert.notDeepEqual(now, before);
      assert.equal(now.length, 40);
      assert.match(lines[start.line]!, new RegExp(`#${name}$`));
      if (number % 2 === 1) assert.equal(lines.join("\n"), generated.text);
      before = now;
    }
  });

  it("is not answered by findings of another text", () => {
    const { text } = generate({ turns: 200, findings: 40, seed: 2026 });
    const comparison = createComparison();
    comparison.add([], () => text);
    assert.throws(() => comparison.run(), /not those of a fresh reading/);
  });
});

describe("figures", () => {
  it("lie between their neighbours", () => {
    assert.equal(quantile([3, 1, 2], 0.5), 2);
    assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
    assert.ok(Number.isNaN(quantile([], 0.5)));
    const hundred = Array.from({ length: 101 }, (_, index) => 100 - index);
    assert.deepEqual(figuresOf(hundred), { n: 101, p50: 50, p95: 95, p99: 99, max: 100 });
  });

  it("grow with an exponent", () => {
    const from = { size: 200, cost: 3 };
    assert.equal(growthExponent(from, { size: 20_000, cost: 3 }), 0);
    assert.ok(Math.abs(growthExponent(from, { size: 20_000, cost: 300 }) - 1) < 1e-9);
    assert.ok(Math.abs(growthExponent(from, { size: 2000, cost: 300 }) - 2) < 1e-9);
  });
});

describe("aims", () => {
  const measure = (turns: number, of: Measure["of"]): Measure => ({
    ...{ what: "key → diagnostics", form: "dialogue", unit: "ms", turns, of },
  });
  const metOf = (measures: readonly Measure[], kind: string): unknown =>
    judge(measures, ["rumdl", "remark"]).find((verdict) => verdict.kind === kind);

  it("are ratios of ours to V, and of the fastest peer to ours", () => {
    const one = [measure(2000, { ours: [6, 6, 6], V: [2, 2, 2], rumdl: [66], remark: [300] })];
    const about = { what: "key → diagnostics", form: "dialogue", turns: 2000 };
    assert.deepEqual(metOf(one, "p50 ÷ V"), {
      ...{ ...about, kind: "p50 ÷ V", value: 3, atLeast: 4, aim: 2, met: "at least" },
    });
    assert.deepEqual(metOf(one, "rumdl ÷ ours, p50"), {
      ...{ ...about, kind: "rumdl ÷ ours, p50", value: 11, atLeast: 8, aim: 25, met: "at least" },
    });
  });

  it("say nothing of what was not measured", () => {
    const one = [measure(2000, { ours: [6], V: [2], rumdl: { none: "no binary" } })];
    const met = judge(one, ["rumdl"]).map(({ kind, met }) => [kind, met]);
    assert.ok(met.some(([kind, met]) => kind === "best peer ÷ ours, p50" && met === "–"));
  });

  it("are held from the smallest to the largest size", () => {
    const two = [measure(20_000, { ours: [4], V: [1] }), measure(200, { ours: [2], V: [1] })];
    assert.deepEqual(metOf(two, "exponent, 200 → 20000 turns"), {
      ...{ what: "growth of a key's cost", form: "dialogue", kind: "exponent, 200 → 20000 turns" },
      ...{ value: Math.log(2) / Math.log(100), atLeast: 0.15, aim: 0.05, met: "missed" },
    });
  });

  it("are bounds that may be touched", () => {
    const bounds = { atLeast: 4, aim: 2 };
    assert.deepEqual(
      [1, 2, 3, 4, 4.1, Number.NaN].map((value) => metBy(value, bounds)),
      ["aim", "aim", "at least", "at least", "missed", "–"],
    );
    assert.deepEqual(
      [1, 4, 9].map((value) => metBy(value, { atLeast: 4, aim: 8 }, true)),
      ["missed", "at least", "aim"],
    );
    assert.equal(metBy(5, { aim: 2 }), "–");
  });
});
