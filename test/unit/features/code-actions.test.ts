import assert from "node:assert/strict";
import { check, codeActions, fixAll, type Recording } from "#core";
import { edited } from "../../support/edits.ts";
import { context, header, recordingOf } from "../../support/features.ts";

function findingsOf(recording: Recording): ReturnType<typeof check>["findings"] {
  return check(recording, { vocabulary: context.vocabulary }).findings;
}

/** The text after the writer has answered the first finding of a rule. */
function answered(text: string, rule: string): string {
  const recording = recordingOf(text);
  const finding = findingsOf(recording).find((each) => each.rule === rule);
  assert.ok(finding, `no ${rule}`);
  const action = codeActions(finding, recording, context.speech).find(
    ({ title }) => title === `I see it differently… (${rule})`,
  );
  assert.ok(action);
  return edited(text, action.edits);
}

const words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
const pair = (turn: (name: string, said: string) => string): string =>
  Array.from(
    { length: 12 },
    (_, index) => turn("Sam", words) + turn(["Maria", "Tina", "Gloria"][index % 3]!, "Yes."),
  ).join("");

describe("“I see it differently…”", () => {
  it("answers above the first turn of the question, and the question is answered", () => {
    for (const end of ["\n", "\r\n"]) {
      const text = `${header}## Middle\n\n${pair((name, said) => `**${name}:** ${said}\n\n`)}`.replaceAll("\n", end);
      const after = answered(text, "worker-dominated-stretch");
      const comment = "<!-- recording-disable-next-turn worker-dominated-stretch: because … -->";
      assert.ok(after.includes(`## Middle${end}${end}${comment}${end}**Sam:** one`), after.slice(0, 300));
      assert.ok(!findingsOf(recordingOf(after)).some(({ rule }) => rule === "worker-dominated-stretch"));
    }
  });

  it("answers behind the words of a table's row", () => {
    const head = "| Speaker | Dialogue |\n| --- | --- |\n";
    const after = answered(
      `${header}${head}${pair((name, said) => `| ${name} | ${said} |\n`)}`,
      "worker-dominated-stretch",
    );
    assert.ok(
      after.includes(`| Sam | ${words} <!-- recording-disable-next-turn worker-dominated-stretch: because … --> |`),
      after.slice(0, 300),
    );
    const left = findingsOf(recordingOf(after)).map(({ rule }) => rule);
    assert.ok(!left.includes("worker-dominated-stretch") && !left.includes("unknown-speaker"), left.join(", "));
  });

  it("answers in a story before the turn that is asked about, in the middle of a paragraph or of its lines", () => {
    const comment = "<!-- recording-disable-next-turn demand-without-support: because … -->";
    const head = `${header}## Middle\n\n`;
    for (const end of ["\n", "\r\n"])
      for (const [before, apart] of [
        ["Tina said that she drinks. I asked about the TV. ", " "],
        [`Tina said that she drinks. I asked about the TV.${end}`, end],
      ] as const) {
        const told = `Gloria said that she should stop. #mutual-demand Maria said nothing.${end}`;
        const text = `${head.replaceAll("\n", end)}${before}${told}`;
        const after = answered(text, "demand-without-support");
        assert.ok(after.endsWith(`${before}${comment}${apart}${told}`), after);
        const left = findingsOf(recordingOf(after)).map(({ rule }) => rule);
        assert.ok(!left.includes("demand-without-support") && !left.includes("unused-suppression"), left.join(", "));
        const words = (each: string): readonly string[] => recordingOf(each).turns.map((turn) => turn.text);
        assert.deepEqual(words(after), words(text));
      }
  });

  it("stands apart from the sides of a cell that is empty or full", () => {
    const head = "| Speaker | Dialogue | Analysis |\n| --- | --- | --- |\n";
    const comment = "<!-- recording-disable-next-turn missing-analysis: because … -->";
    for (const [row, wanted] of [
      ["| Sam | | |", `| Sam | ${comment} | |`],
      ["| Sam |Hm.| |", `| Sam |Hm. ${comment} | |`],
      ["| Sam | Hm. | |", `| Sam | Hm. ${comment} | |`],
    ] as const) {
      const text = `${header}${head}${row}\n`;
      const recording = recordingOf(text);
      const { findings } = check(recording, { vocabulary: context.vocabulary, settings: { "missing-analysis": "on" } });
      const finding = findings.find(({ rule }) => rule === "missing-analysis");
      assert.ok(finding, row);
      const action = codeActions(finding, recording, context.speech).at(-1);
      assert.ok(action && edited(text, action.edits).endsWith(`${wanted}\n`), action && edited(text, action.edits));
    }
  });

  it("answers a question about the session right under the header", () => {
    const text = `${header}\n${pair((name, said) => `**${name}:** ${said}\n\n`)}`;
    const after = answered(text, "silent-member");
    assert.ok(
      after.startsWith(`${header}<!-- recording-disable silent-member: Rosa: because … -->\n`),
      after.slice(0, 200),
    );
    assert.ok(!findingsOf(recordingOf(after)).some(({ rule }) => rule === "silent-member"));
  });

  it("is not offered for slips of form", () => {
    const recording = recordingOf(`${header}**Maria:** Hm. #sharing-dta\n`);
    const finding = findingsOf(recording).find(({ rule }) => rule === "unknown-tag")!;
    const titles = codeActions(finding, recording, context.speech).map(({ title }) => title);
    assert.ok(
      titles.length > 0 && !titles.some((title) => title.startsWith("I see it differently")),
      titles.join(", "),
    );
  });
});

describe("fixing everything", () => {
  it("takes the mechanical fixes only, and none over another", () => {
    const text = `${header}**Maria:** Hm. #sharing-dta\n`;
    const edits = fixAll(findingsOf(recordingOf(text)));
    for (const { fixes } of findingsOf(recordingOf(edited(text, edits))))
      assert.ok(!fixes.some(({ safety }) => safety === "mechanical"));
  });
});
