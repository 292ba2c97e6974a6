/** Recordings made at random keep every word, tag, column, comment and disagreement in every form. */
import assert from "node:assert/strict";
import { importFile } from "#convert";
import { createVocabulary, mutualAid, read, type Recording, scriptOf, tableColumns, toDialogue, toTable } from "#core";
import { toDocx } from "../../../convert/src/docx/write.ts";
import { randomRecording } from "../../support/recordings.ts";
import { facts } from "../export/facts.ts";

const vocabulary = createVocabulary(mutualAid);
const readText = (text: string): Recording => read(text, vocabulary);
const seeds = Number(process.env["SEEDS"] ?? 150);
const first = Number(process.env["SEED"] ?? 1);

/** Numbers and times of lines, which the model leaves out. */
function leads(recording: Recording): unknown[] {
  return scriptOf(recording).pieces.flatMap((piece) => (piece.kind === "line" ? [[piece.number, piece.time]] : []));
}

function same(made: string, recording: Recording, what: string, text: string): void {
  const back = readText(made);
  try {
    assert.deepEqual(facts(back), facts(recording), what);
    assert.deepEqual(leads(back), leads(recording), what);
  } catch (error) {
    console.log(text, "\n=====", what, "\n", made);
    throw error;
  }
}

describe(`recordings made at random (seeds ${first}–${first + seeds - 1}, English and Spanish)`, () => {
  for (const language of ["en", "es"] as const) {
    it(`are the same as dialogue and as a table, ${language}`, function () {
      this.timeout(120_000);
      for (let seed = first; seed < first + seeds; seed++) {
        const text = randomRecording(seed, language);
        const recording = readText(text);
        same(toDialogue(scriptOf(recording)), recording, `seed ${seed}, dialogue`, text);
        const table = toTable(scriptOf(recording));
        same(table, recording, `seed ${seed}, table`, text);
        same(toDialogue(scriptOf(readText(table))), recording, `seed ${seed}, table and dialogue`, text);
        same(toTable(scriptOf(recording), tableColumns), recording, `seed ${seed}, all columns`, text);
      }
    });

    for (const layout of ["table", "dialogue"] as const)
      it(`come back from Word as they went, ${language}, ${layout}`, async function () {
        this.timeout(120_000);
        for (let seed = first; seed < first + seeds / 5; seed++) {
          const text = randomRecording(seed, language);
          const recording = readText(text);
          const bytes = await toDocx(recording, { layout, language });
          const made = await importFile({
            name: "a.docx",
            bytes,
            names: new Map(),
            language,
            vocabulary,
            forced: false,
          });
          assert.ok("text" in made);
          same(made.text, recording, `seed ${seed}`, text);
        }
      });
  }
});
