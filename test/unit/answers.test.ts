/** What suppressions answer, looked at all at once as one by one. */
import assert from "node:assert/strict";
import { type Finding, rules, type Suppression } from "#core";
import { answersOf } from "../../core/src/answers.ts";
import { random } from "../support/random.ts";

const rule = rules.find(({ id }) => id === "unknown-tag")!;

/** Whether one suppression answers one finding, as `spec/format.md` § 6 has it. */
function answers({ scope, turns }: Suppression, finding: Finding): boolean {
  if (scope === "file") return true;
  if (!finding.turns) return scope === "range";
  return turns[0] <= finding.turns[1] && finding.turns[0] <= turns[1];
}

describe("suppressions and findings", () => {
  it("meet as if each were held against each (500 sets, seeds 1–500)", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const next = random(seed);
      const below = (limit: number): number => Math.floor(next() * limit);
      const suppressions = Array.from({ length: below(8) }, () => {
        const first = below(40);
        const scope = (["next-turn", "range", "file"] as const)[Math.min(2, below(14) >> 2)] ?? "range";
        // A range that ends where it begins has one turn too few.
        return { scope, reason: "", turns: [first, first - 1 + below(5)] } as unknown as Suppression;
      });
      const findings = Array.from({ length: below(8) }, () => {
        const first = below(40);
        return (next() < 0.2 ? {} : { turns: [first, first + below(4)] }) as unknown as Finding;
      });
      const { isAnswered, used } = answersOf(rule, findings, suppressions);
      assert.deepEqual(
        findings.map(isAnswered),
        findings.map((finding) => suppressions.some((each) => answers(each, finding))),
        `seed ${seed}`,
      );
      assert.deepEqual(
        used,
        suppressions.filter((each) => findings.some((finding) => answers(each, finding))),
        `seed ${seed}`,
      );
    }
  });
});
