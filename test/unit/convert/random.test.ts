/** Recordings made at random keep every word, tag, column, comment and disagreement in every form. */
import assert from "node:assert/strict";
import { exportFile, importFile, sayIn } from "#convert";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import {
  createVocabulary,
  mutualAid,
  privacyGate,
  read,
  type Recording,
  scriptOf,
  tableColumns,
  toDialogue,
  toHtml,
  toTable,
} from "#core";
import { toDocx } from "../../../convert/src/docx/write.ts";
import { randomRecording } from "../../support/recordings.ts";
import { facts } from "../export/facts.ts";

const vocabulary = createVocabulary(mutualAid);
const readText = (text: string): Recording => read(text, vocabulary);
const seeds = Number(process.env["SEEDS"] ?? 150);
const first = Number(process.env["SEED"] ?? 1);

const known = new Map<string, { readonly text: string; readonly recording: Recording }>();

/** A recording made at random, read once for all tests. */
function madeOf(seed: number, language: "en" | "es"): { readonly text: string; readonly recording: Recording } {
  const made = known.get(`${seed} ${language}`);
  if (made) return made;
  const text = randomRecording(seed, language);
  const now = { text, recording: readText(text) };
  known.set(`${seed} ${language}`, now);
  return now;
}

/** Numbers and times of lines, which the model leaves out. */
function leads(recording: Recording): unknown[] {
  return scriptOf(recording).pieces.flatMap((piece) => (piece.kind === "line" ? [[piece.number, piece.time]] : []));
}

/** What must come back, told once of each recording. */
function toldOf(recording: Recording): readonly unknown[] {
  return [facts(recording), leads(recording)];
}

function same(made: string | Recording, told: readonly unknown[], what: string, text: string): void {
  try {
    assert.deepEqual(toldOf(typeof made === "string" ? readText(made) : made), told, what);
  } catch (error) {
    console.log(text, "\n=====", what, "\n", typeof made === "string" ? made : toTable(scriptOf(made)));
    throw error;
  }
}

describe(`recordings made at random (seeds ${first}–${first + seeds - 1}, English and Spanish)`, () => {
  for (const language of ["en", "es"] as const) {
    it(`are the same as dialogue and as a table, ${language}`, function () {
      this.timeout(120_000);
      for (let seed = first; seed < first + seeds; seed++) {
        const { text, recording } = madeOf(seed, language);
        const script = scriptOf(recording);
        const told = toldOf(recording);
        same(toDialogue(script), told, `seed ${seed}, dialogue`, text);
        const table = readText(toTable(script));
        same(table, told, `seed ${seed}, table`, text);
        same(toDialogue(scriptOf(table)), told, `seed ${seed}, table and dialogue`, text);
        same(toTable(script, tableColumns), told, `seed ${seed}, all columns`, text);
      }
    });

    for (const layout of ["table", "dialogue"] as const)
      it(`come back from Word as they went, ${language}, ${layout}`, async function () {
        this.timeout(120_000);
        for (let seed = first; seed < first + seeds / 5; seed++) {
          const { text, recording } = madeOf(seed, language);
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
          same(made.text, toldOf(recording), `seed ${seed}`, text);
        }
      });
  }
});

/** The words of a text, without what Markdown, HTML or a spreadsheet put around them. */
const bare = (text: string): string => text.replace(/[\s'’"“”]+/g, "");

/** The recording as a spreadsheet. */
async function csvOf(recording: Recording): Promise<Uint8Array> {
  const csv = await exportFile({
    ...{ recording, text: "", name: "a.md", uri: "", recognisedBy: "forced", vocabulary, to: "csv", layout: "table" },
    ...{ language: "en", gate: privacyGate([]), say: sayIn("en") },
  });
  assert.ok(typeof csv === "string");
  return new TextEncoder().encode(csv);
}

/** The text of a page as a person sees it. */
function textOf(page: string): string {
  const seen = (node: DefaultTreeAdapterTypes.Node): string => {
    if ("value" in node) return node.value;
    return "childNodes" in node && node.nodeName !== "style" ? node.childNodes.map(seen).join(" ") : "";
  };
  return bare(seen(parse(page)));
}

describe(`pages and rows of recordings made at random (seeds ${first}–${first + seeds - 1})`, () => {
  for (const language of ["en", "es"] as const) {
    it(`a page says every word, act, remark, author, claim and disagreement, ${language}`, function () {
      this.timeout(120_000);
      for (let seed = first; seed < first + seeds; seed++) {
        const { recording } = madeOf(seed, language);
        const page = toHtml(recording, { vocabulary, language, gate: privacyGate([]) });
        const seen = textOf(page ?? "");
        const say = (text: string): void => {
          for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
            assert.ok(seen.includes(word), `seed ${seed}: ${word}`);
        };
        for (const turn of recording.turns) {
          say(turn.text);
          turn.nonverbal.forEach(say);
          for (const { text, author, date } of turn.annotations) [text, author ?? "", date ?? ""].forEach(say);
          for (const { concept, written } of turn.tags) {
            const { label } = (concept === undefined ? undefined : vocabulary.concept(concept)) ?? { label: undefined };
            say(label ? (label[language] ?? label.en) : `#${written}`);
          }
        }
        for (const { text } of recording.sections) say(text);
        for (const { text } of recording.events) say(text);
        for (const { reason } of recording.suppressions) say(reason);
      }
    });

    it(`rows have every turn with its words, claims and remarks, and lead back to them, ${language}`, async () => {
      for (let seed = first; seed < first + seeds; seed++) {
        const { recording } = madeOf(seed, language);
        const said = recording.turns.filter(
          ({ text, nonverbal, silence }) => text !== "" || nonverbal.length > 0 || silence,
        );
        const bytes = await csvOf(recording);
        const made = await importFile({ name: "a.csv", bytes, names: new Map(), language, vocabulary, forced: true });
        assert.ok("text" in made);
        const back = readText(made.text);
        const plain = ({ speaker, text, nonverbal, tags, annotations }: Recording["turns"][number]): unknown => ({
          ...{ speaker: speaker.name, text: bare(text), nonverbal: nonverbal.length },
          tags: tags.map(({ concept, written, by, tentative }) => `${concept ?? written} ${by} ${tentative}`).sort(),
          notes: annotations.map(({ kind, text: words, author }) => `${kind} ${author ?? ""} ${bare(words)}`).sort(),
        });
        assert.deepEqual(back.turns.map(plain), said.map(plain), `seed ${seed}`);
      }
    });
  }
});
