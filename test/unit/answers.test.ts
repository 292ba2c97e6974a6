/** What suppressions answer, looked at all at once as one by one. */
import assert from "node:assert/strict";
import { type Finding, rules, type Suppression } from "#core";
import { answersOf } from "../../core/src/answers.ts";
import { random } from "../support/random.ts";
import { checked } from "../support/read.ts";

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

  const asked = (
    reason: string,
    scope = "disable",
    members = "[Maria, Tina, Gloria, Mr. Cole, A]",
  ): readonly string[] => {
    const header = `---\nrecording: group\nmembers: ${members}\nworker: Sam\n---\n\n`;
    const answer = `<!-- recording-${scope} silent-member: ${reason} -->\n\n`;
    return checked(`${header}${answer}**Maria:** Hm.\n`).findings.flatMap(({ rule, person = "" }) =>
      rule === "silent-member" ? [person] : [],
    );
  };

  it("meet about one person where the reason names one", () => {
    assert.deepEqual(asked("Gloria passes today, agreed at check-in"), ["Tina", "Mr. Cole", "A"]);
    assert.deepEqual(asked("Tina: because she had a cold. Mr. Cole listened."), ["Gloria", "A"]);
    assert.deepEqual(asked("A: a quiet day"), ["Tina", "Gloria", "Mr. Cole"]);
  });

  it("meet about everybody where the reason names nobody of whom is asked, and for the whole file", () => {
    for (const reason of ["all agreed to listen", "A quiet day", "Maria spoke for us", "Glorias, coleslaw", ""])
      assert.deepEqual(asked(reason), [], reason);
    assert.deepEqual(asked("Gloria passes today", "disable-file"), []);
  });
});
