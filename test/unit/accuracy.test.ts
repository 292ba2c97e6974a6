/** How well the labelled corpus is read. Nothing here may print a text of the held-out part. */
import { deepEqual, equal, notEqual } from "node:assert/strict";
import { below, figuresOf, floors, otherHandsFloors } from "../../scripts/accuracy/figures.ts";
import { belowOf, handNames } from "../../scripts/accuracy/hands.ts";
import { corpus, type Labelled } from "../../scripts/accuracy/labels.ts";
import {
  lineFloors,
  type Line,
  linesOf,
  measureAllLines,
  measuredRules,
  type MeasuredRule,
  measureLines,
  parseLine,
  score,
  type Stretch,
} from "../../scripts/accuracy/lines.ts";
import { type Count, measure } from "../../scripts/accuracy/measure.ts";

describe("accuracy", () => {
  it("of the held-out recordings is above its floors", () => {
    const accuracy = measure(corpus("held-out"));
    equal(accuracy.counts.dialogue.right > 50 && accuracy.counts.table.right > 20, true);
    deepEqual(below(accuracy.counts, floors), []);
  });

  it("of the held-out recordings of other hands is above its floors", () => {
    const accuracy = measure(corpus("other-hand/held-out"));
    equal(accuracy.counts.dialogue.right > 50 && accuracy.counts.narrative.right > 50, true);
    deepEqual(below(accuracy.counts, otherHandsFloors), []);
  });

  const [first] = corpus("open");
  const turns = first?.labels.turns ?? [];
  const changed = (change: Partial<Labelled["labels"]>): Labelled[] =>
    first ? [{ ...first, labels: { ...first.labels, ...change } }] : [];

  it("counts a turn that is not labelled as invented, and one that is not read as missed", () => {
    const before = measure(changed({})).counts.dialogue;
    const without = measure(changed({ turns: turns.slice(1) })).counts.dialogue;
    deepEqual([without.invented, without.right], [before.invented + 1, before.right - 1]);
    const more = { speaker: "nobody", notation: "dialogue", text: "Three more words" } as const;
    const withOne = measure(changed({ turns: [...turns, more] })).counts.dialogue;
    deepEqual([withOne.missed, withOne.right], [before.missed + 1, before.right]);
  });

  it("scores nothing that the format leaves open", () => {
    const open = turns.map((turn) => ({ ...turn, to: ["nobody"], open: ["to"] }));
    equal(measure(changed({ turns: open })).counts.addressees.missed, 0);
    const closed = turns.map((turn) => ({ ...turn, to: ["nobody"], open: [] }));
    notEqual(measure(changed({ turns: closed })).counts.addressees.missed, 0);
  });

  it("has floors that wrong readings fall below", () => {
    const wrong = corpus("open").map((each) => ({ ...each, text: each.text.replaceAll(/[:|“”]| said | dijo /g, " ") }));
    equal(new Set(below(measure(wrong).counts, floors).map((sentence) => sentence.split(":")[0])).size >= 3, true);
    deepEqual(figuresOf({ right: 3, invented: 1, missed: 3 }), { precision: 0.75, recall: 0.5, f1: 0.6 });
    equal(floors.length, 5);
  });

  it("of the rules on held-out lines is above its floors", () => {
    const { counts } = measureAllLines("held-out");
    equal(counts["risk-disclosure"].right > 25 && counts["privacy-name"].right > 40, true);
    deepEqual(below(counts, lineFloors), []);
  });

  it("of risk-disclosure on held-out lines by other hands is above its floors, and asks at few ordinary turns", () => {
    deepEqual(handNames.flatMap(belowOf), []);
  });

  it("counts marks that are found, and what is found beside them", () => {
    const line = parseLine("en: Now ask ⟦Ana Ruiz⟧ or ⟦Bo⟧.", true);
    deepEqual(line.marks, [
      { start: 8, end: 16 },
      { start: 20, end: 22 },
    ]);
    const found = (...words: string[]): Stretch[] =>
      words.map((word) => ({ start: line.text.indexOf(word), end: line.text.indexOf(word) + word.length }));
    deepEqual(score(line, found("Ana Ruiz", "Bo")), { right: 2, invented: 0, missed: 0 });
    deepEqual(score(line, found("Ana", "Ruiz")), { right: 1, invented: 0, missed: 1 });
    deepEqual(score(line, found("ask Ana Ruiz")), { right: 1, invented: 0, missed: 1 });
    deepEqual(score(line, found("ask", "Bo")), { right: 1, invented: 1, missed: 1 });
    deepEqual(score(line, found("Now ask Ana Ruiz or Bo.")), { right: 2, invented: 1, missed: 0 });
    const plain = { ...line, marks: [] };
    deepEqual(score(plain, []), { right: 0, invented: 0, missed: 1 });
    deepEqual(score(plain, found("ask")), { right: 1, invented: 0, missed: 0 });
    deepEqual(score({ ...plain, isPositive: false }, found("ask")), { right: 0, invented: 1, missed: 0 });
  });

  it("has floors for lines that a rule falls below when it hears nothing, or labels are turned round", () => {
    const turned = (rule: MeasuredRule): Line[] =>
      linesOf(rule, "open").map((each) => ({ ...each, isPositive: !each.isPositive, marks: [] }));
    const counts = Object.fromEntries(
      measuredRules.map((rule) => [rule, measureLines(rule, turned(rule)).count]),
    ) as Record<MeasuredRule, Count>;
    equal(below(counts, lineFloors).length, lineFloors.length);
  });
});
