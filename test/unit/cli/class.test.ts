/** `report FOLDER` through the program as it is shipped: a class of recordings, and groups over time. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { parse } from "csv-parse/sync";
import { root } from "../../../scripts/project.ts";
import { buildCli, folderOf, runIn, snapshot } from "./program.ts";

const schema = JSON.parse(readFileSync(join(root, "docs/report.schema.json"), "utf8")) as Schema;
const validator = new Validator(schema, "7", true);

const secret = "sotto voce";
const talk = "Sam Ana Sam Bea Sam Cy Sam Ana Sam Bea Sam Cy Sam Ana Sam Bea Sam Cy Sam Ana".split(" ");

const remarks = [
  "> Feelings: sotto voce\n> Supervisor (KL): sotto voce? #information-link\n",
  "> Analysis: sotto voce #sharing-data\n",
];

/** Twenty turns: ten of the worker's with one word, ten of members with `words`; a tag and a comment in the first. */
function session(number: number, { words = "word", rubric = "", end = "" } = {}): string {
  const lines = talk.map((name, at) => `**${name}:** ${name === "Sam" ? "word" : words}\n${remarks[at] ?? ""}`);
  return `---
recording: group
group: Tenants
session: ${number}
date: February 2026
student: Ana-Luz
worker: Sam
members: [Ana, Bea, Cy]
${rubric}
---

## Middle

${lines.join("\n")}
${end}`;
}

const rubric =
  "rubric: { mutual-aid: there, own-feelings: { level: 2, comment: sotto voce, turns: [1] }, unheard-of: 9 }";
const danger = "**Bea:** Some nights I want to kill myself.\n\n**Cy:** Oh.\n";
const files = {
  "z.recording.md": session(1, { rubric }),
  "a/b.recording.md": session(2, { words: "two words", end: danger }),
  "c.recording.md": "---\nrecording: group\nworker: Sam\n---\n**Sam:** Hello.\n",
  "broken.recording.md": "---\nrecording: group\nworker: [Sam\n---\n**Sam:** Hello.\n",
  "notes.md": "Notes.\n",
};

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

describe("report of a folder", () => {
  it("has a row a recording by the files' names, who may be in danger first, and no words of anybody", () => {
    const there = folderOf(files);
    const kept = snapshot(there);
    const { code, out, err } = runIn(there, "report", ".");
    assert.equal(code, 0, err);
    assert.deepEqual(snapshot(there), kept);
    const rows = out.split("\n").filter((line) => /^\| \S+\.md /.test(line));
    assert.deepEqual(rows, [
      "| a/b.recording.md | ask: turn 21 | Ana-Luz | Tenants | 2 | February 2026 | complete | 22 | 1 of 10 | 0 of 10 | 0 of 10 | 1 | 1 | 1 |",
      "| broken.recording.md | – | – | – | – | – | cannot be read | 1 | 0 of 1 | 0 of 1 | 0 of 1 | 0 | 0 | 0 |",
      "| c.recording.md | – | – | – | – | – | missing: group, session, date, members | 1 | 0 of 1 | 0 of 1 | 0 of 1 | 0 | 0 | 0 |",
      "| z.recording.md | – | Ana-Luz | Tenants | 1 | February 2026 | complete | 20 | 1 of 10 | 0 of 10 | 0 of 10 | 1 | 1 | 1 |",
      "| z.recording.md | Your own feelings | Mostly there |",
      "| z.recording.md | Mutual aid, with the lines that show it | Clearly there |",
      "| z.recording.md | unheard-of (?) | 9 (?) |",
    ]);
    assert.match(
      out,
      /^# .*\n\n.*\n\n## Is everybody safe\?\n\n- a\/b\.recording\.md \(Ana-Luz\): .* at turn 21\. Ask today\.$/m,
    );
    for (const format of ["md", "html", "json", "csv"])
      assert.ok(!runIn(there, "report", ".", "--format", format).out.includes(secret), format);
  });

  it("goes on saying where words may be about danger although their writer has answered the question", () => {
    const answered = `<!-- recording-disable-next-turn risk-disclosure: we made a plan -->\n${danger}`;
    const there = folderOf({ "a.recording.md": session(1, { end: answered }), "z.recording.md": session(2) });
    const { out } = runIn(there, "report", ".");
    assert.match(
      out,
      /## Is everybody safe\?\n\n- a\.recording\.md \(Ana-Luz\): words that may be about danger, at turn 21; the writer says there how it was answered\. Read it, and ask\.\n/,
    );
    assert.match(out, /^\| a\.recording\.md \| answered: turn 21 \|/m);
    const [head = [], row = []] = parse(runIn(there, "report", ".", "--format", "csv").out, { bom: true });
    assert.deepEqual([row[head.indexOf("safetyTurns")], row[head.indexOf("safetyAnsweredTurns")]], ["", "21"]);
  });

  it("says which recordings may be copies, hold two versions, or hold nobody's words, and tells copies apart over time", () => {
    const merged = session(2).replace(
      "**Bea:** word\n",
      "<<<<<<< HEAD\n**Bea:** word\n=======\n**Bea:** words\n>>>>>>> kl\n",
    );
    const there = folderOf({
      "a copy.recording.md": session(1),
      "a.recording.md": session(1),
      "b.recording.md": merged,
      "empty.recording.md": "",
    });
    const { out } = runIn(there, "report", ".");
    assert.match(
      out,
      /- Git could not join two versions of the same lines, and both are counted: b\.recording\.md\.\n- The same student, group and session: a copy\.recording\.md, a\.recording\.md\. Are some of them copies\? All are counted\.\n- Nobody speaks in: empty\.recording\.md\.\n/,
    );
    assert.match(out, /\| Sharing data \| 1 \(a copy\.recording\.md\); 1 \(a\.recording\.md\); 2 \| 3 \| 0 \|/);
  });

  it("follows a group from session to session", () => {
    const { out } = runIn(folderOf(files), "report", ".");
    const [, over = ""] = out.split("## Over time: ");
    assert.match(over, /^the group Tenants\n/);
    // Ten of twenty turns and words; then ten of 22 turns, and ten of 10 + 20 + 7 + 1 words.
    assert.match(
      over,
      /\| 1 \| z\.recording\.md \| 20 \| 50 % \| 50 % \| 0 \|\n\| 2 \| a\/b\.recording\.md \| 22 \| 45 % \| 26 % \| 0 \|/,
    );
    assert.match(over, /\| Sharing data \| 1; 2 \| 2 \| 0 \|/);
    assert.match(over, /\| Reaching for an information link \| 1; 2 \| 2 \|/);
    // The student's recordings are just those of the group.
    assert.equal(out.split("## Over time").length, 2);
    const both = runIn(
      folderOf({ ...files, "y.recording.md": session(3).replace("Tenants", "Elders") }),
      "report",
      ".",
    );
    assert.match(both.out, /## Over time: recordings of Ana-Luz[^#]*\| Elders 3 \|[^\n]*\n\| Tenants 1 \|/);
  });

  it("says of nobody that they were not silent where no roster tells who was there", () => {
    const without = session(3).replace("members: [Ana, Bea, Cy]\n", "");
    const { out } = runIn(folderOf({ ...files, "y.recording.md": without }), "report", ".");
    assert.match(out, /\| 3 \| y\.recording\.md \| 20 \| 50 % \| 50 % \| – \|/);
  });

  it("is of those recordings that somebody has chosen", () => {
    const folder = folderOf({ ...files, "y.recording.md": session(3) });
    const { code, out } = runIn(folder, "report", "z.recording.md", "y.recording.md");
    assert.equal(code, 0);
    assert.match(out, /^Recordings: 2, /m);
    assert.match(out, /\| 1 \| z\.recording\.md \|[^\n]*\n\| 3 \| y\.recording\.md \|/);
    assert.doesNotMatch(out, /a\/b\.recording\.md/);
  });

  it("speaks Spanish", () => {
    const { out } = runIn(folderOf(files), "report", ".", "--language", "es");
    assert.match(out, /^# Vista del curso$/m);
    assert.match(out, /pregunta \(turnos: 21\)/);
    assert.match(out, /\| Ayuda mutua, con las líneas que la muestran \| Está claro \|/);
    assert.doesNotMatch(out, /\b(?:turns|words|worker|share|recordings|missing)\b/);
  });

  it("json is as its schema says, csv has the same facts", () => {
    const there = folderOf(files);
    const json: unknown = JSON.parse(runIn(there, "report", ".", "--format", "json").out);
    assert.deepEqual(validator.validate(json).errors.slice(-3), []);
    const { recordings } = json as { recordings: { file: string; open: object; workerWordShare?: number }[] };
    assert.deepEqual(recordings[0]?.open, { safety: [20], safetyAnswered: [], comments: 1, unanswered: 1 });
    const [head = [], ...rows] = parse(runIn(there, "report", ".", "--format", "csv").out, { bom: true });
    const of = (row: number, column: string): string | undefined => rows[row]?.[head.indexOf(column)];
    assert.deepEqual(
      [of(0, "file"), of(0, "safetyTurns"), of(1, "headerBroken"), of(3, "workerWordShare"), of(3, "rubric")],
      ["a/b.recording.md", "21", "true", "0.5", "own-feelings: mostly; mutual-aid: there; unheard-of: 9"],
    );
  });

  it("html stands alone, with a chart beside its table", () => {
    const there = folderOf({
      ...files,
      "x.recording.md": session(3).replace("Ana-Luz", "<img src=x onerror=alert(1)>"),
    });
    const page = runIn(there, "report", ".", "--format", "html").out;
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
    assert.doesNotMatch(page, /<script|<link|<img|@import|url\(/i);
    assert.equal(page.match(/<svg /g)?.length, 2);
    assert.match(
      page,
      /<svg id="chart-series-0"[^>]* role="img"[^>]* aria-labelledby="series-0-title series-0-description"/,
    );
    assert.equal(page.match(/<circle/g)?.length, 5);
    assert.equal(page.match(/<table class="shares"/g)?.length, 2);
  });

  it("says what cannot be read, in the view and beside it, and does not write over a recording", () => {
    const large = `---\nrecording: group\n---\n**Sam:** ${"word ".repeat(1_800_000)}\n`;
    const there = folderOf({
      ...files,
      "d.recording.md": new Uint8Array([0xff, 0xfe, 0, 0xd8]),
      "e.recording.md": large,
    });
    const { code, out, err } = runIn(there, "report", ".");
    assert.equal(code, 2);
    assert.match(err, /^d\.recording\.md: This is UTF-16/m);
    assert.match(out, /## Not read\n\n- d\.recording\.md: This is UTF-16.*\n- e\.recording\.md: This file is larger/);
    assert.match(out, /\| z\.recording\.md \|/);
    const kept = snapshot(there);
    const over = runIn(there, "report", ".", "-o", "a/b.recording.md");
    assert.deepEqual([over.code, snapshot(there)], [2, kept]);
    assert.match(over.err, /This is the recording itself/);
    // Its own page of last week is no recording.
    assert.equal(runIn(folderOf({ ...files, "class.md": "# Class view\n" }), "report", ".", "-o", "class.md").code, 0);
  });

  it("has the rubric of one recording, as its schema says", () => {
    const there = folderOf(files);
    const { code, out } = runIn(there, "rubric", "z.recording.md");
    assert.equal(code, 0);
    assert.match(out, /^Recorded: \*\*Mostly there\*\* \(turn 1\)\. sotto voce$/m);
    const json: unknown = JSON.parse(runIn(there, "rubric", "z.recording.md", "--format", "json").out);
    assert.deepEqual(validator.validate(json).errors.slice(-3), []);
    const { criteria } = json as { criteria: { id: string; recorded?: object }[] };
    assert.deepEqual(criteria.find(({ id }) => id === "mutual-aid")?.recorded, {
      ...{ criterion: "mutual-aid", level: "there", turns: [], known: true },
    });
    assert.equal(runIn(there, "rubric", "missing.md").code, 2);
    assert.match(runIn(there, "rubric", "z.recording.md", "--language", "es").out, /^# Rúbrica · Tenants · sesión 1$/m);
  });

  it("says so where there is nothing", () => {
    const { code, out, err } = runIn(folderOf({ "notes.md": "Notes.\n" }), "report", ".");
    assert.deepEqual([code, out, err], [2, "", "There is no recording here.\n"]);
  });

  it("takes 500 recordings in seconds", function () {
    this.timeout(60_000);
    const many = Array.from({ length: 500 }, (_, at) => [`s${at}.recording.md`, session(at + 1)] as const);
    const there = folderOf(Object.fromEntries(many));
    const begun = performance.now();
    const { code, out } = runIn(there, "report", ".", "--format", "html");
    const seconds = (performance.now() - begun) / 1000;
    assert.equal(code, 0);
    assert.equal(out.match(/<th scope="row">s\d+\.recording\.md/g)?.length, 500);
    assert.ok(seconds < 15, `${seconds} s`);
  });
});
