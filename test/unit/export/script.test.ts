/** Dialogue and table are two ways to write the same recording. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createVocabulary, mutualAid, read, type Recording, scriptOf, tableColumns, toDialogue, toTable } from "#core";
import { facts } from "./facts.ts";

const vocabulary = createVocabulary(mutualAid);
const folders = ["examples", "test/fixtures", "test/corpus/open"];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `${folder}/${name}`),
);

const readText = (text: string): Recording => read(text, vocabulary);

describe("a recording in another notation", () => {
  for (const file of files) {
    const text = readFileSync(file, "utf8").replace(/^\s*\^{3,}.*$\n/gm, "");
    const recording = readText(text);
    const script = scriptOf(recording);
    const told = facts(recording);
    it(`${file} as dialogue, and again`, () => {
      const dialogue = toDialogue(script);
      const back = readText(dialogue);
      assert.deepEqual(facts(back), told);
      assert.equal(toDialogue(scriptOf(back)), dialogue);
    });
    it(`${file} as a table and back`, () => {
      const back = readText(toTable(script));
      assert.deepEqual(facts(back), told);
      assert.deepEqual(facts(readText(toDialogue(scriptOf(back)))), told);
      for (const columns of [["dialogue"], ["speaker", "dialogue", "analysis"], tableColumns] as const)
        assert.deepEqual(facts(readText(toTable(script, columns))), told, columns.join());
    });
  }
});
