/** Every rule by its own examples: they are its page, and what it must and must not say. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check, type Rule, rules } from "#core";
import { Pace } from "../../core/src/analysis/pace.ts";
import { random } from "../support/random.ts";
import { checkedExample, fixed, line, recordingOf, vocabulary } from "../support/read.ts";

/** Placeholders of a snippet filled with their defaults. */
function filled(text: string): string {
  return text.replace(/\$\{\d+:([^}]*)\}/g, "$1");
}

/** A rule that waits to be switched on is switched on for its examples. */
function settingsFor({ id, offByDefault }: Rule): Record<string, unknown> {
  return offByDefault ? { [id]: "on" } : {};
}

const known = new Map(rules.map((rule) => [rule.id, rule]));
const never = (): never => assert.fail("It walks over all turns.");

describe("rules", () => {
  for (const rule of rules) {
    const settings = settingsFor(rule);
    describe(rule.id, () => {
      it("has at least two examples that fire and two that stay silent", () => {
        assert.ok(rule.examples.fires.length >= 2 && rule.examples.silent.length >= 2);
      });
      it("says what it looks for, why, what it cannot know, and whose its numbers are", () => {
        for (const words of [rule.summary, rule.why, rule.limits]) assert.match(words, /^[\p{Lu}“`].{20,}[.?!]$/su);
        assert.ok(rule.why !== rule.summary && rule.limits !== rule.why);
        // A number is ours, or somebody's who has published it: by name and year.
        for (const { type, description } of Object.values(rule.options))
          if (type === "number") assert.match(description, /[Oo]ur default|\(\p{Lu}.*\d{4}\)/u);
      });
      it("is answered as its page says", () => {
        const [example = ""] = rule.examples.fires;
        const { findings, text } = checkedExample(example, settings);
        const own = findings.filter((each) => each.rule === rule.id);
        const page = readFileSync(`docs/rules/${rule.id}.md`, "utf8");
        const comment = page.match(/<!-- recording-disable.* -->/g)?.at(-1) ?? "";
        const turn = recordingOf(text).turns[own[0]?.turns?.[0] ?? -1];
        const belowHeader = /^---\n.*?\n---\n/s.exec(text)?.[0].length ?? 0;
        const at = comment.includes("-next-turn") && turn ? turn.span.block.start : belowHeader;
        const after = `${text.slice(0, at)}${comment}\n${text.slice(at)}`;
        // What stands beside it in the folder stays beside it.
        const beside = example.slice(0, example.length - text.length);
        const left = checkedExample(beside + after, settings).findings.filter((each) => each.rule === rule.id);
        assert.ok(left.length < own.length, `${comment} leaves:\n${left.map((each) => line(each, after)).join("\n")}`);
      });
      for (const [index, example] of rule.examples.fires.entries()) {
        it(`fires in example ${String(index + 1)}`, () => {
          const { findings } = checkedExample(example, settings);
          assert.ok(
            findings.some((finding) => finding.rule === rule.id),
            `nothing said about:\n${example}`,
          );
        });
        it(`has fixes that settle example ${String(index + 1)}`, () => {
          const { findings, text } = checkedExample(example, settings);
          for (const finding of findings.filter((each) => each.rule === rule.id)) {
            for (const [at, fix] of finding.fixes.entries()) {
              const after = filled(fixed(text, finding, at));
              const left = checkedExample(after, settings).findings.filter(
                (each) => each.rule === rule.id && line(each, after) === line(finding, text),
              );
              assert.deepEqual(
                left.map((each) => line(each, after)),
                [],
                `“${fix.title.text}” leaves:\n${after}`,
              );
            }
          }
        });
      }
      const { goesBy } = rule;
      if (goesBy)
        it("looks at no more of a recording than it goes by", () => {
          for (const example of [...rule.examples.fires, ...rule.examples.silent]) {
            const recording = new Proxy(recordingOf(example), {
              get(target, part) {
                assert.ok(
                  goesBy.some((each) => each === part),
                  `It looks at ${String(part)}.`,
                );
                return Reflect.get(target, part) as unknown;
              },
            });
            // None of these rules has options.
            assert.deepEqual(rule.options, {});
            const asked = {
              vocabulary,
              options: {},
              series: [],
              said: [],
              answered: [],
              used: new Set<never>(),
              rules: known,
            };
            for (const { message } of rule.check?.({ ...asked, recording, walk: never, pace: new Pace() }) ?? [])
              assert.ok(message.text !== "");
          }
        });
      for (const [index, example] of rule.examples.silent.entries()) {
        it(`stays silent in example ${String(index + 1)}`, () => {
          const { findings, text } = checkedExample(example, settings);
          const found = findings.filter((finding) => finding.rule === rule.id);
          assert.deepEqual(
            found.map((finding) => line(finding, text)),
            [],
          );
        });
      }
    });
  }

  it("say the same in any order (seeds 1 to 5)", () => {
    const text = rules.flatMap((rule) => rule.examples.fires).join("\n");
    const said = (inOrder: readonly Rule[]): string[] =>
      check(recordingOf(text), { vocabulary, rules: inOrder }).findings.map((finding) => line(finding, text));
    const wanted = said(rules);
    assert.ok(wanted.length > 10);
    for (let seed = 1; seed <= 5; seed++) {
      const draw = random(seed);
      const shuffled = rules
        .map((rule) => ({ rule, at: draw() }))
        .sort((a, b) => a.at - b.at)
        .map(({ rule }) => rule);
      assert.deepEqual(said(shuffled), wanted, `seed ${seed}`);
    }
  });
});
