/** What rules remember of an edited text is what they say of a fresh one, with thresholds so low that they say much. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { check, createDocument, type Finding, rules, type RuleSettings } from "#core";
import { recordingOf, vocabulary } from "../support/read.ts";
import { tries } from "../support/random.ts";
import { createWriter } from "../support/writer.ts";

/** So many edits in all, from this seed on: `EDITS=20000 SEED=5000 npx mocha test/unit/rules-edited.test.ts`. */
const edits = Number(process.env["EDITS"] ?? tries(1500));
const firstSeed = Number(process.env["SEED"] ?? 1);
const editsOfText = 50;

/** Every number as low as it may be, so that nothing is too short to be asked about. */
const eager: RuleSettings = Object.fromEntries(
  rules.map(({ id, options }) => [
    id,
    {
      severity: "on",
      ...Object.fromEntries(
        Object.entries(options).flatMap(([name, option]) =>
          option.type === "number" &&
          /^(?:min|max|turns|transitions|window|pressing|questions|members|rounds)/.test(name)
            ? [[name, option.minimum]]
            : [],
        ),
      ),
    },
  ]),
);

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, span, message, turns, related }) =>
    JSON.stringify([
      ...[rule, span.block.start + span.start, message, turns],
      related.map((each) => [each.span.block.start + each.span.start, each.message]),
    ]),
  );

describe("findings of an edited text", () => {
  const bodies = rules
    .flatMap(({ examples }) => [...examples.fires, ...examples.silent])
    .filter((text) => text.includes("**"));
  const files = ["examples", "test/corpus/open"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".recording.md"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );

  it(`are those of a fresh one (${edits} edits, seeds from ${firstSeed})`, () => {
    const heard = new Set<string>();
    for (let seed = firstSeed; seed < firstSeed + edits / editsOfText; seed++) {
      const texts = [...files, ...bodies];
      const parts =
        seed % 2 === 0 ? [files[(seed / 2) % files.length]] : bodies.slice((seed * 5) % bodies.length).slice(0, 5);
      const writer = createWriter(parts.join("\n\n"), seed, texts);
      const kept = createDocument(writer.text, vocabulary);
      for (let step = 0; step < editsOfText; step++) {
        const edit = writer.write();
        kept.edit(edit);
        // Features are asked for, and nobody asks the rules until something else has been written.
        if (step % 3 === 1) kept.read();
        if (step % 3 !== 0) continue;
        const [got, wanted] = [
          kept.check({ settings: eager }).findings,
          check(recordingOf(writer.text), { vocabulary, settings: eager }).findings,
        ];
        assert.deepEqual(said(got), said(wanted), `seed ${seed}, step ${step}: ${JSON.stringify(edit)}`);
        for (const { rule } of wanted) heard.add(rule);
      }
    }
    assert.ok(heard.size > 25, `only ${[...heard].join(", ")}`);
  }).timeout(30_000 + edits * 60);
});
