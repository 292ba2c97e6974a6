/** Student's and supervisor's codings compared. */
import assert from "node:assert/strict";
import { codingsOf, kappaOf } from "../../core/src/analysis/codings.ts";
import { random } from "../support/random.ts";
import { recordingOf, vocabulary } from "../support/read.ts";

const header = "---\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";

/** A turn with what each of the two says of it. */
function turn(student: string, supervisor: string): string {
  const remark = supervisor === "" ? "" : `\n> Supervisor: Hm. ${supervisor}`;
  return `**Maria:** Yes. ${student}${remark}\n\n`;
}

describe("two codings", () => {
  it("have Cohen's κ as it is worked out by hand, and none where chance explains everything", () => {
    // Cohen 1960 by hand: 20 and 15 agreed of 50, .70 observed, .50 expected.
    assert.ok(Math.abs(kappaOf(20, 5, 10, 15)! - 0.4) < 1e-12);
    assert.equal(kappaOf(10, 0, 0, 10), 1);
    assert.equal(kappaOf(0, 10, 10, 0), -1);
    assert.equal(kappaOf(0, 0, 0, 10), undefined);
    assert.equal(kappaOf(0, 0, 0, 0), undefined);
  });

  it("agree by κ of 1 with themselves, lie between −1 and 1, and do not care who is who (seeds 1 to 500)", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const draw = random(seed);
      const [a, b, c, d] = [0, 0, 0, 0].map(() => Math.floor(draw() * 20)) as [number, number, number, number];
      const kappa = kappaOf(a, b, c, d);
      assert.ok(kappa === undefined || (kappa >= -1 - 1e-9 && kappa <= 1 + 1e-9), `${seed}: ${kappa}`);
      const other = kappaOf(a, c, b, d);
      assert.ok(kappa === other || Math.abs(kappa! - other!) < 1e-12, `seed ${seed}`);
      if (a > 0 && d > 0) assert.equal(kappaOf(a, 0, 0, d), 1, `seed ${seed}`);
    }
  });

  it("are compared by concept, with n, and no figure below five", () => {
    const text = `${header}## Middle\n\n${[
      turn("#same-boat", "#same-boat"),
      turn("#same-boat", "#same-boat"),
      turn("#same-boat", "#same-boat"),
      turn("#same-boat #taboo", ""),
      turn("", "#same-boat"),
      turn("", ""),
    ].join("")}`;
    const { turns, coded, agreement } = codingsOf(recordingOf(text), vocabulary);
    assert.equal(turns, 6);
    assert.deepEqual(
      agreement.map(({ concept, both, student, supervisor, neither, n, kappa }) => [
        concept.id,
        [both, student, supervisor, neither, n],
        kappa?.toFixed(2),
      ]),
      [
        ["same-boat", [3, 1, 1, 1, 5], "0.25"],
        ["taboo", [0, 1, 0, 5, 1], undefined],
      ],
    );
    assert.deepEqual(
      coded.map(({ turn: { index }, claims }) => [index, claims.map(({ by }) => by).join()]),
      [
        [0, "both"],
        [1, "both"],
        [2, "both"],
        [3, "student,student"],
        [4, "supervisor"],
      ],
    );
  });

  it("leave out parts of the session that only one of them has coded", () => {
    const text = `${header}## Beginning\n\n${turn("#same-boat", "")}## Middle\n\n${turn("#taboo", "#same-boat")}`;
    const { turns, coded } = codingsOf(recordingOf(text), vocabulary);
    assert.deepEqual([turns, coded.map(({ turn: { index } }) => index)], [1, [1]]);
  });
});
