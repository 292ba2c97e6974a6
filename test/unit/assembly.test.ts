import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { check, createLines, describeProblem, type Recording, render, toJson } from "#core";
import { Memory } from "../../core/src/memory.ts";
import { Assembly } from "../../core/src/recording/assembly.ts";
import { random } from "../support/random.ts";
import { line, recordingOf, vocabulary } from "../support/read.ts";
import { randomEdit, randomText } from "../support/texts.ts";

/** Everything that is understood of a text, with places, as plain data. */
function everything(recording: Recording, text: string, memory?: Memory): unknown {
  const about = {
    uri: "",
    recognisedBy: "forced",
    lines: createLines(text),
    describe: (problem: Recording["problems"][number]) => render(describeProblem(problem)),
  } as const;
  const { findings, answered } = check(recording, { vocabulary, ...(memory ? { memory } : {}) });
  const said = [...findings, ...answered].map((finding) => [
    line(finding, text),
    finding.turns,
    finding.figures,
    finding.related.map((each) => each.span.block.start + each.span.start),
  ]);
  return { json: toJson(recording, about), said };
}

describe("a recording kept up with its text", () => {
  const files = [
    ...readdirSync("examples").map((name) => `examples/${name}`),
    ...readdirSync("test/fixtures").map((name) => `test/fixtures/${name}`),
  ];
  const texts = files.map((file) => readFileSync(file, "utf8"));

  it("equals a fresh reading, field by field, findings included (40 texts of 40 edits each, seeds 1–40)", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = random(seed);
      let text = seed % 2 === 0 ? (texts[(seed / 2) % texts.length] ?? "") : randomText(seed, 60);
      if (seed % 3 === 0) text = text.replaceAll("\n", "\r\n");
      const assembly = new Assembly(text, vocabulary);
      const memory = new Memory();
      for (let step = 0; step < 40; step++) {
        const edit = randomEdit(text, next);
        text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        memory.update(assembly.edit(edit), assembly.recording);
        assert.deepEqual(
          everything(assembly.recording, text, memory),
          everything(recordingOf(text), text),
          `seed ${String(seed)}, step ${String(step)}: ${JSON.stringify(edit)}`,
        );
      }
    }
  }).timeout(60_000);

  it("makes a label of a second use, and none of it again", () => {
    const text = "---\nmembers: [Maria, Tina]\n---\n\nNadia: one\n\n**Maria:** two\n\n";
    const assembly = new Assembly(text, vocabulary);
    assert.equal(assembly.recording.turns.length, 1);
    assembly.edit({ start: text.length, end: text.length, text: "Nadia: three\n" });
    assert.deepEqual(
      assembly.recording.turns.map((turn) => turn.text),
      ["one", "two", "three"],
    );
    assembly.edit({ start: text.length, end: text.length + 5, text: "Nad" });
    assert.deepEqual(
      assembly.recording.turns.map((turn) => turn.text),
      ["two"],
    );
  });

  it("makes few turns anew for a letter, however many there are", () => {
    const text = `---\nmembers: [Maria, Tina]\nworker: Sam\n---\n\n${"**Maria:** I was thinking.\n\n**Tina:** So was I.\n> Feelings: warm\n\n".repeat(2000)}`;
    const assembly = new Assembly(text, vocabulary);
    const touched = assembly.edit({ start: 50_000, end: 50_000, text: "x" });
    assert.ok(
      touched?.every(({ first, end }) => end - first <= 8),
      JSON.stringify(touched),
    );
  });
});
