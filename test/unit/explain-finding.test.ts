/** What is behind a finding: turns, shares, figures and options, as data and as text. */
import assert from "node:assert/strict";
import { check, createLines, explainFinding, explanationText, render, rules } from "#core";
import { recordingOf, vocabulary } from "../support/read.ts";
import { readExample } from "../../core/src/example.ts";

const plain = (words: Parameters<typeof render>[0]): string => render(words);

describe("the explanation of a finding", () => {
  it("adds up: what each has of the turns and words is the whole, and the message says the same", () => {
    const rule = rules.find(({ id }) => id === "worker-dominated-stretch")!;
    const text = rule.examples.fires[0]!;
    const recording = recordingOf(text);
    const finding = check(recording, { vocabulary }).findings.find((each) => each.rule === rule.id)!;
    const explained = explainFinding(finding, rule, recording, createLines(text), { vocabulary });
    const { shares, counted, figures, turns, options } = explained;
    assert.equal(
      shares.reduce((sum, share) => sum + share.turns, 0),
      counted.turns,
    );
    assert.equal(
      shares.reduce((sum, share) => sum + share.words, 0),
      counted.words,
    );
    const worker = shares.find(({ isWorker }) => isWorker)!;
    assert.deepEqual(
      [worker.turns, counted.turns, worker.percent],
      [figures["turns"], figures["of"], figures["percent"]],
    );
    assert.equal(turns.length, finding.turns![1] - finding.turns![0] + 1);
    const set = options.filter(({ isOurs }) => !isOurs).map(({ name, value }) => [name, value]);
    assert.deepEqual(set, [["minSessionTurns", 6]]);
    const words = explanationText(explained, plain, () => "");
    assert.match(words, /^worker-dominated-stretch, line \d+\nFrom turn/);
    assert.match(words, /^ {2}Sam \* +\d+ of \d+ turns +\d+ of \d+ words +\d+ %$/m);
  });

  it("calls the group so in words, and not by its id", () => {
    const rule = rules.find(({ id }) => id === "untagged-stretch")!;
    const text =
      "---\nworker: Sam\nmembers: [Ana, Luz]\nrules: { untagged-stretch: { turns: 3 } }\n---\n\nSam → group: hi all\nAna: hi\nLuz: hi\nSam → Ana: go on\n";
    const recording = recordingOf(text);
    const finding = check(recording, { vocabulary }).findings.find((each) => each.rule === rule.id)!;
    const explained = explainFinding(finding, rule, recording, createLines(text), { vocabulary });
    assert.match(
      explanationText(explained, plain, () => ""),
      /Sam \* +the group +2/,
    );
  });

  it("is there for every example that fires, in order, each turn once, and names other files", () => {
    for (const rule of rules)
      for (const example of rule.examples.fires) {
        const { text, recording, series } = readExample(example, vocabulary);
        const asking = { vocabulary, settings: rule.offByDefault ? { [rule.id]: "on" } : {}, series };
        const findings = check(recording, asking).findings.filter((each) => each.rule === rule.id);
        for (const finding of findings) {
          const explained = explainFinding(finding, rule, recording, createLines(text), asking);
          const numbers = explained.turns.map(({ turn }) => turn);
          assert.deepEqual(
            numbers,
            [...new Set(numbers)].sort((a, b) => a - b),
            rule.id,
          );
          const words = explanationText(explained, plain, (uri, line) => `${uri}:${line + 1}`);
          assert.ok(words.includes(render(finding.message)), rule.id);
          for (const { uri } of finding.elsewhere ?? []) assert.ok(words.includes(`${uri}:`), rule.id);
        }
      }
  });
});
