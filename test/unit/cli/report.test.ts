/** `report` and `stats` through the program as it is shipped. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { parse } from "csv-parse/sync";
import { root } from "../../../scripts/project.ts";
import { buildCli, folderOf, program, runIn, runWith, snapshot } from "./program.ts";

const lines = "Sam Ana Sam Bea Sam Cy Sam Ana Sam Bea Sam Cy Sam Ana Sam Bea Sam Cy Sam Ana".split(" ");
/** Twenty turns of one word: ten of Sam's, four of Ana's, three of Bea's and of Cy's; Dot is silent. */
const session = `---
recording: group
group: Tenants
session: 2
worker: Sam
members: [Ana, Bea, Cy, Dot]
---

## Middle

${lines.map((name) => `**${name}:** word\n`).join("\n")}`;
const short = "---\nworker: Sam\nmembers: [Ana]\n---\n**Sam:** Hello.\n\n**Ana:** Hello to you.\n";

const schema = JSON.parse(readFileSync(join(root, "docs/report.schema.json"), "utf8")) as Schema;
const validator = new Validator(schema, "7", true);

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

describe("report and stats", () => {
  const folder = (): string => folderOf({ "a.recording.md": session, "b.recording.md": short, "notes.md": "Notes.\n" });

  it("md says the figures in words, in either language", () => {
    const { code, out, err } = runIn(folder(), "report", "a.recording.md");
    assert.equal(code, 0, err);
    assert.match(out, /^# Report: Tenants, session 2$/m);
    // Ten of twenty turns and words; five people.
    assert.match(out, /^- The worker has 50 % of the turns and 50 % of the words, in 10 turns \(10 lines\)\.$/m);
    assert.match(out, /^- An equal share would be 20 %\.$/m);
    assert.match(out, /^- Present but not heard here: Dot\. Silent, or left out of the record\?$/m);
    assert.match(
      out,
      /^- At most 19 exchanges in a row go through the worker \(turns 1–20\); there are 20 turns in all\.$/m,
    );
    assert.match(out, /^\| Ana \| member \| 4 \| 4 \| 20 % \| 20 % \|$/m);
    const spanish = runIn(folder(), "report", "a.recording.md", "--language", "es").out;
    assert.match(spanish, /^# Informe: Tenants, sesión 2$/m);
    assert.match(spanish, /Quien facilita tiene el 50 % de los turnos/);
    assert.doesNotMatch(spanish, /\b(?:turns|words|worker|share)\b/);
  });

  it("json and ndjson are as their schema says", () => {
    for (const args of [
      ["report", "a.recording.md", "--format", "json"],
      ["report", "b.recording.md", "--format", "json"],
      ["report", "notes.md", "--format", "json"],
      ["stats", ".", "--format", "json"],
    ]) {
      const { out, err } = runIn(folder(), ...args);
      assert.deepEqual(validator.validate(JSON.parse(out)).errors.slice(-3), [], `${args.join(" ")} ${err}`);
    }
    for (const example of ["tuesday-parents", "padres-jueves", "new-tenants", "grief-circle"]) {
      const { out } = runIn(root, "report", `examples/${example}.recording.md`, "--format", "json");
      assert.deepEqual(validator.validate(JSON.parse(out)).errors.slice(-3), [], example);
    }
    const said = runIn(folder(), "stats", "--format", "ndjson", "a.recording.md", "b.recording.md").out;
    const rows = said.trim().split("\n");
    assert.equal(rows.length, 2);
    for (const row of rows) assert.ok(validator.validate(JSON.parse(row)).valid, row);
    assert.equal(validator.validate({ schema: 2 }).valid, false);
  });

  it("csv has a row a figure, and a row a recording", () => {
    const figures = parse(runIn(folder(), "report", "a.recording.md", "--format", "csv").out, { bom: true });
    assert.deepEqual(figures[0], ["Section", "Table", "Row", "Column", "Value"]);
    assert.ok(figures.some((row) => row.join() === "Participation,Turns and words of each person,Ana,Turns,4"));
    const [head = [], ...rows] = parse(runIn(folder(), "stats", ".", "--format", "csv").out, { bom: true });
    const of = (row: number, column: string): string | undefined => rows[row]?.[head.indexOf(column)];
    assert.deepEqual(
      [of(0, "turns"), of(0, "workerTurnShare"), of(0, "silent"), of(0, "wheelSpan")],
      ["20", "0.5", "1", "19"],
    );
    // Two turns: counts only.
    assert.deepEqual([of(1, "turns"), of(1, "workerTurnShare")], ["2", ""]);
  });

  it("ndjson of parts is joined to what one call says, each recording once, broken lines told", () => {
    const home = folder();
    const whole = runIn(home, "stats", "--format", "json", "a.recording.md", "b.recording.md").out;
    const part = (name: string): string => runIn(home, "stats", "--format", "ndjson", name).out;
    writeFileSync(join(home, "1.ndjson"), part("b.recording.md"));
    writeFileSync(join(home, "2.ndjson"), `${part("a.recording.md")}\n${part("b.recording.md")}`);
    const joined = runIn(home, "stats", "--merge", "--format", "json", "1.ndjson", "2.ndjson");
    assert.deepEqual([joined.code, joined.err, joined.out], [0, "", whole]);
    for (const format of ["text", "csv", "ndjson"])
      assert.equal(
        runIn(home, "stats", "--merge", "--format", format, "1.ndjson", "2.ndjson").out,
        runIn(home, "stats", "--format", format, "a.recording.md", "b.recording.md").out,
      );
    writeFileSync(join(home, "3.ndjson"), `{"schema":2}\nnonsense\n${part("a.recording.md")}`);
    const broken = runIn(home, "stats", "--merge", "3.ndjson", "none.ndjson");
    assert.equal(broken.code, 2);
    assert.equal(broken.out.trim().split("\n").length, 1);
    assert.match(broken.err, /3\.ndjson:1:1.*no line of “stats --format ndjson”/);
    assert.match(broken.err, /3\.ndjson:2:1/);
    assert.match(broken.err, /none\.ndjson.*There is no such file/);
  });

  it("html stands alone: no script, nothing fetched, each chart beside its table", () => {
    const there = folder();
    assert.equal(runIn(there, "report", "a.recording.md", "--format", "html", "-o", "r.html").code, 0);
    const page = readFileSync(join(there, "r.html"), "utf8");
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(page, /<script|<link|<img|@import|url\(| on[a-z]+=/i);
    assert.deepEqual(
      Array.from(page.matchAll(/<svg id="chart-(\w+)"/g), ([, name]) => name),
      ["map", "timeline", "participation", "facilitation"],
    );
    assert.ok(page.includes('<table class="arrows">') && page.includes('<table class="people">'));
  });

  it("says what cannot be read, and goes on with the others", () => {
    const { code, out, err } = runIn(folder(), "stats", "missing.md", "a.recording.md");
    assert.equal(code, 2);
    assert.match(out, /^a\.recording\.md: 20 turns, 20 words, 5 people; worker 50 % of turns/);
    assert.match(err, /^missing\.md: /);
    assert.equal(runIn(folder(), "report", "missing.md").code, 2);
    assert.match(
      runIn(folder(), "report", "a.recording.md", "--format", "pdf").err,
      /--format can be md, html, json, csv/,
    );
    const nothing = runIn(folderOf({ "x.txt": "" }), "stats", ".");
    assert.deepEqual([nothing.code, nothing.err], [2, "There is no recording here.\n"]);
  });

  it("refuses where identifying details are left, unless somebody says why: a report names everybody", () => {
    const text = session.replace("**Bea:** word", "**Bea:** call 555-867-5309");
    const files = folderOf({ "a.recording.md": text });
    const before = snapshot(files);
    for (const args of [[], ["--format", "html", "-o", "page.html"], ["--format", "json"]]) {
      const { code, out, err } = runIn(files, "report", "a.recording.md", ...args);
      assert.deepEqual([code, out], [1, ""], args.join(" "));
      assert.match(
        err,
        /a\.recording\.md:\d+:\d+: identifying-detail: This looks like a telephone number[^\n]*\nNothing was written/,
      );
    }
    assert.deepEqual(snapshot(files), before);
    const forced = runIn(files, "report", "a.recording.md", "--override-privacy", "it is the office's");
    assert.equal(forced.code, 0);
    assert.match(forced.err, /because: it is the office's/);
    assert.doesNotMatch(forced.out, /the office's|555-867/);
    assert.equal(runIn(files, "report", "a.recording.md", "--override-privacy", " ").code, 2);
  });

  it("refuses what is too large to be looked through", () => {
    const files = folderOf({ "a.recording.md": `${session}\n![](data:image/png;base64,${"A".repeat(1024 * 1024)})\n` });
    const { code, out, err } = runIn(files, "report", "a.recording.md", "-o", "page.md");
    assert.deepEqual([code, out], [1, ""]);
    assert.match(err, /^This recording is too large to be looked through[^\n]*\na\.recording\.md:\d+:1: too-large: /);
    assert.doesNotMatch(err, /No identifying details/);
  });

  it("leaves everything as it was where it may not write, or where the disk has no room", () => {
    const files = folderOf({ "a.recording.md": session, "old.html": "old" });
    const before = snapshot(files);
    chmodSync(files, 0o555);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const args = ["a.recording.md", "--format", "html", "-o", "old.html"];
    const closed = runWith(user, files, "report", ...args);
    assert.equal(closed.code, 2);
    assert.match(closed.err, /^old\.html: You may not write to this folder\.$/m);
    chmodSync(files, 0o755);
    // As a disk that is full after a kilobyte; the signal that would end the program is Node's to ignore.
    const command = ['ulimit -f 1; exec "$@"', "sh", process.execPath, program, "report", ...args];
    const full = spawnSync("sh", ["-c", ...command], { cwd: files, encoding: "utf8" });
    assert.equal(full.status, 2, full.stderr);
    assert.match(full.stderr, /^old\.html: (?:This file cannot be written \(EFBIG\)|The disk is full)\.$/m);
    assert.deepEqual(snapshot(files), before);
  });
});
