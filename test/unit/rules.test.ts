import assert from "node:assert/strict";
import { rules } from "#core";
import { checked, fixed, line } from "../support/read.ts";

/** Placeholders of a snippet filled with their defaults. */
function filled(text: string): string {
  return text.replace(/\$\{\d+:([^}]*)\}/g, "$1");
}

describe("rules", () => {
  for (const rule of rules) {
    // A rule that waits to be switched on is switched on for its examples.
    const settings = rule.offByDefault ? { [rule.id]: "on" } : {};
    describe(rule.id, () => {
      it("has at least two examples that fire and two that stay silent", () => {
        assert.ok(rule.examples.fires.length >= 2 && rule.examples.silent.length >= 2);
      });
      for (const [index, example] of rule.examples.fires.entries()) {
        it(`fires in example ${String(index + 1)}`, () => {
          const found = checked(example, settings).findings.filter((finding) => finding.rule === rule.id);
          assert.ok(found.length > 0, `nothing said about:\n${example}`);
        });
        it(`has fixes that settle example ${String(index + 1)}`, () => {
          for (const finding of checked(example, settings).findings.filter((each) => each.rule === rule.id)) {
            for (const [at, fix] of finding.fixes.entries()) {
              const after = filled(fixed(example, finding, at));
              const left = checked(after, settings).findings.filter(
                (each) => each.rule === rule.id && line(each, after) === line(finding, example),
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
      for (const [index, example] of rule.examples.silent.entries()) {
        it(`stays silent in example ${String(index + 1)}`, () => {
          const found = checked(example, settings).findings.filter((finding) => finding.rule === rule.id);
          assert.deepEqual(
            found.map((finding) => line(finding, example)),
            [],
          );
        });
      }
    });
  }

  it("say the same in any order", () => {
    const text = rules.flatMap((rule) => rule.examples.fires).join("\n");
    const said = checked(text).findings.map((finding) => line(finding, text));
    assert.ok(said.length > 10);
  });
});
