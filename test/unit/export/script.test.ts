/** Dialogue and table are two ways to write the same recording. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createVocabulary, mutualAid, read, type Recording, scriptOf, tableColumns, toDialogue, toTable } from "#core";

const vocabulary = createVocabulary(mutualAid);
const folders = ["examples", "test/fixtures", "test/corpus/open"];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `${folder}/${name}`),
);

/** Everything that the model says and another notation must say too. */
export function facts(recording: Recording): object {
  const { header, turns, sections, suppressions, silences, events, speakers } = recording;
  const tag = (each: Recording["turns"][number]["tags"][number]): unknown[] => [
    ...[each.written, each.concept, each.by, each.tentative, each.turns],
  ];
  return {
    header: header.fields.filter(({ key }) => key.text !== "notation").map(({ key, value }) => [key.text, value]),
    speakers: speakers.map(({ id, role, name }) => [id, role, name]).sort(),
    turns: turns.map((turn) => ({
      speaker: turn.speaker.id,
      text: turn.text.replace(/\s+/g, " "),
      acts: turn.nonverbal,
      silence: turn.silence,
      to: turn.addressees,
      tags: turn.tags.map(tag).map(String).sort(),
      notes: turn.annotations
        .filter(({ text }, index) => text !== "" || turn.tags.some(({ annotation }) => annotation === index))
        .map(({ kind, text, author, date, role, to, resolved, orphan }) =>
          JSON.stringify([kind, text, author, date, role, to, resolved, orphan]),
        )
        .sort(),
    })),
    sections: sections.map(({ kind, title, turns: span, text, tags }) => [kind, title, span, text, tags.map(tag)]),
    suppressions: suppressions.map(({ scope, rules, reason, turns: about }) => [
      scope,
      rules.map((rule) => rule.text),
      reason,
      about,
    ]),
    silences: silences.map(({ after, seconds }) => [after, seconds]),
    events: events.map(({ after, text }) => [after, text]),
  };
}

const readText = (text: string): Recording => read(text, vocabulary);

/** The same without where addressees stand. */
function plain(recording: Recording): object {
  return JSON.parse(
    JSON.stringify(facts(recording), (key, value: unknown) => (key === "span" ? undefined : value)),
  ) as object;
}

describe("a recording in another notation", () => {
  for (const file of files) {
    const text = readFileSync(file, "utf8").replace(/^\s*\^{3,}.*$\n/gm, "");
    it(`${file} as dialogue, and again`, () => {
      const recording = readText(text);
      const dialogue = toDialogue(scriptOf(recording));
      assert.deepEqual(plain(readText(dialogue)), plain(recording));
      assert.equal(toDialogue(scriptOf(readText(dialogue))), dialogue);
    });
    it(`${file} as a table and back`, () => {
      const recording = readText(text);
      const table = toTable(scriptOf(recording));
      assert.deepEqual(plain(readText(table)), plain(recording));
      assert.deepEqual(plain(readText(toDialogue(scriptOf(readText(table))))), plain(recording));
      for (const columns of [["dialogue"], ["speaker", "dialogue", "analysis"], tableColumns] as const)
        assert.deepEqual(plain(readText(toTable(scriptOf(recording), columns))), plain(recording), columns.join());
    });
  }
});
