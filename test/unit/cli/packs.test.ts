/** Course packs on the command line: made, checked, built, used, and who decides how a rule asks. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { course } from "../packs/pack.ts";
import { below } from "../disk/folders.ts";
import { buildCli, folderOf, runIn, snapshot } from "./program.ts";

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

const session = `---
recording: group
group: Tuesday
session: 2
date: March
worker: Sam
members: [Maria, Tina]
pack: sowk487
rules: { unknown-speaker: hint }
---

## The work

**Maria → Tina:** How is the little one? #kitchen-table

**Tina → Maria:** Fine. #kitchen-tabel
`;

describe("pack new, check and build", () => {
  it("make a pack that is in order, and one file of it that is the same pack", () => {
    const folder = folderOf({});
    assert.equal(runIn(folder, "pack", "new", "sowk487").code, 0);
    assert.deepEqual(runIn(folder, "pack", "check", "sowk487"), {
      code: 0,
      out: "sowk487 1.0.0: in order.\n",
      err: "",
    });
    assert.equal(runIn(folder, "pack", "build", "sowk487", "-o", "sowk487.recordingpack").code, 0);
    assert.equal(runIn(folder, "pack", "check", "sowk487.recordingpack").out, "sowk487 1.0.0: in order.\n");
  });

  it("write nothing over what is there", () => {
    const folder = folderOf({ "mine/notes.txt": "Mine." });
    const before = snapshot(folder);
    const { code, err } = runIn(folder, "pack", "new", "mine");
    assert.deepEqual([code, err], [2, "mine: A new pack needs a folder that is not there yet, or is empty.\n"]);
    assert.deepEqual(snapshot(folder), before);
  });

  it("say every problem at its file and line, also as JSON and in Spanish", () => {
    const broken = { ...course, "concepts/course.yaml": "- id: Two words\n", "phases.yaml": "", "rubric.yaml": "" };
    const folder = folderOf(below("p", { ...broken, "exemplars/first.recording.md": "**Maria:** Hello.\n" }));
    const { code, out } = runIn(folder, "pack", "check", "p");
    assert.equal(code, 1);
    assert.match(
      out,
      /^p\/concepts\/course\.yaml:1:7: error: “Two words” cannot be an id: .*\n(?:.*\n)*sowk487 1\.2\.0: \d problems?\.\n$/,
    );
    const json = JSON.parse(runIn(folder, "pack", "check", "p", "--format", "json").out) as { problems: object[] };
    assert.deepEqual(json.problems[0], {
      ...{ file: "concepts/course.yaml", code: "invalid-pack", severity: "error", at: { line: 0, character: 6 } },
      message: "“Two words” cannot be an id: write small letters and digits, with - between words.",
    });
    assert.match(
      runIn(folder, "pack", "check", "p", "--language", "es").out,
      /error: “Two words” no puede ser un identificador/,
    );
  });

  it("build nothing of a broken pack", () => {
    const folder = folderOf(below("p", { ...course, "pack.yaml": "name: sowk487\ntitle: T\nextends: mutual-aid\n" }));
    const { code, err } = runIn(folder, "pack", "build", "p", "-o", "p.recordingpack");
    assert.equal(code, 1);
    assert.match(
      err,
      /^p\/pack\.yaml:1:1: This file has no “version”\.\n(?:.*\n)*Nothing was written: mend the pack first\.\n$/,
    );
    assert.equal(existsSync(join(folder, "p.recordingpack")), false);
  });

  it("build nothing while a recording of the pack leads to a person, unless somebody says why", () => {
    const real = "---\nmembers: [Maria, Tina]\n---\n\n**Maria → Tina:** Call me at 555-867-5309. #kitchen-table\n";
    const folder = folderOf(
      below("p", {
        ...course,
        "rules.yaml": "identifying-detail: hint\n",
        "exemplars/first.recording.md": `${real}\n<!-- recording-disable-file identifying-detail: invented -->\n`,
        "examples/identifying-detail/fires-on-a-number.recording.md": real,
      }),
    );
    const build = (...more: readonly string[]) => runIn(folder, "pack", "build", "p", "-o", "p.recordingpack", ...more);
    const { code, err } = build();
    assert.equal(code, 1);
    assert.match(err, /^p\/exemplars\/first\.recording\.md:5: .*telephone number/m);
    assert.doesNotMatch(err, /fires-on-a-number\.recording\.md:\d+: .*telephone/);
    assert.ok(!existsSync(join(folder, "p.recordingpack")));
    assert.equal(build("--override-privacy", " ").code, 2);
    assert.equal(build("--override-privacy", "an invented number").code, 0);
    assert.ok(existsSync(join(folder, "p.recordingpack")));
  });

  it("build the same pack again into its own folder", () => {
    const { "exemplars/first.recording.md": _, ...files } = course;
    const folder = folderOf(below("p", files));
    const built = Array.from({ length: 3 }, () => {
      assert.equal(runIn(folder, "pack", "build", "p", "-o", "p/p.recordingpack").code, 0);
      return readFileSync(join(folder, "p/p.recordingpack"), "base64");
    });
    assert.equal(new Set(built).size, 1);
  });

  it("refuse what is no pack, or was made to do harm", () => {
    const evil = zipSync({ "pack.yaml": new Uint8Array(1), "../../evil.yaml": new Uint8Array(1) });
    const folder = folderOf({ "evil.zip": evil, "a.md": "x", "half.zip": evil.subarray(0, 40) });
    const said = (name: string) => runIn(folder, "pack", "check", name);
    assert.deepEqual(said("evil.zip"), {
      code: 2,
      out: "",
      err: "evil.zip: It holds a part outside of its own folder: “../../evil.yaml”.\n",
    });
    assert.equal(
      said("a.md").err,
      "a.md: This is no course pack: a pack is a folder, or a file that ends in .recordingpack or .zip.\n",
    );
    assert.match(said("half.zip").err, /^half\.zip: This is no course pack, or a damaged one: /);
    assert.equal(said("nothing").err, "nothing: There is no such file.\n");
    assert.equal(said(".").code, 1, "a folder without pack.yaml");
  });

  it("are used wrongly: it is said how", () => {
    for (const args of [
      ["pack"],
      ["pack", "make", "x"],
      ["pack", "build", "x"],
      ["pack", "check"],
      ["explain-config", "x"],
    ])
      assert.equal(runIn(folderOf({}), ...args).code, 2, args.join(" "));
  });
});

describe("a recording that asks for a pack", () => {
  const found = (out: string): string[] =>
    [...out.matchAll(/^ +(\d+):\d+ +\S+ +(unknown-tag|invalid-pack)/gm)].map(([, line, rule]) => `${line} ${rule}`);

  it("is checked with the one beside it, above it or named", () => {
    const beside = folderOf({ ...below(".process-recordings/packs/sowk487", course), "a.recording.md": session });
    assert.deepEqual(found(runIn(beside, "check", "a.recording.md").out), ["16 unknown-tag"]);
    const above = folderOf({
      ...below(".process-recordings/packs/sowk487", course),
      "w4/a.recording.md": session,
      ".git/x": "",
    });
    assert.deepEqual(found(runIn(join(above, "w4"), "check", "a.recording.md").out), ["16 unknown-tag"]);
    const named = folderOf({ ...below("packs/sowk487", course), "a.recording.md": session });
    assert.deepEqual(found(runIn(named, "check", "a.recording.md").out), [
      "8 invalid-pack",
      "14 unknown-tag",
      "16 unknown-tag",
    ]);
    assert.deepEqual(found(runIn(named, "check", "--pack", "packs/sowk487", "a.recording.md").out), ["16 unknown-tag"]);
  });

  it("or for none is checked with the one that was named, whatever stands beside it under that name", () => {
    const older = { ...course, "concepts/course.yaml": "", "phases.yaml": "", "rubric.yaml": "" };
    const folder = folderOf({
      ...below(".process-recordings/packs/sowk487", {
        ...older,
        "exemplars/first.recording.md": "**Maria:** Hello.\n",
      }),
      ...below("new", course),
      "a.recording.md": session.replace("pack: sowk487\n", ""),
    });
    assert.deepEqual(found(runIn(folder, "check", "--pack", "new", "a.recording.md").out), ["15 unknown-tag"]);
  });

  it("is checked with one that builds on another that was named, in either order", () => {
    const more = { "pack.yaml": "name: more\nversion: 1.0.0\ntitle: T\nextends: sowk487\n" };
    const folder = folderOf({
      ...below("more", more),
      ...below("base", course),
      "a.recording.md": session.replace("pack: sowk487", "pack: more"),
    });
    for (const [one, other] of [
      ["more", "base"],
      ["base", "more"],
    ] as const) {
      const { out, err } = runIn(folder, "check", "--pack", one, "--pack", other, "a.recording.md");
      assert.deepEqual([found(out), err], [["16 unknown-tag"], ""], one);
    }
  });

  it("in one of two versions that were named is checked with that one", () => {
    const second = { ...course, "pack.yaml": course["pack.yaml"]!.replace("1.2.0", "2.0.0") };
    const folder = folderOf({
      ...below("one", course),
      ...below("two", { ...second, "rules.yaml": "unknown-tag: off\n" }),
      "a.recording.md": session.replace("pack: sowk487", "pack: sowk487@1"),
      "b.recording.md": session.replace("pack: sowk487", "pack: sowk487@2"),
    });
    const { out } = runIn(folder, "check", "--pack", "one", "--pack", "two", "a.recording.md", "b.recording.md");
    assert.deepEqual(found(out), ["16 unknown-tag"], "only version 1 asks");
  });

  it("is parsed and exported with it", () => {
    const folder = folderOf({ ...below("sowk487", course), "a.recording.md": session });
    interface Parsed {
      sections: { phase?: string }[];
      turns: { tags: { concept?: string }[] }[];
    }
    const parsed = JSON.parse(runIn(folder, "parse", "--pack", "sowk487", "a.recording.md").out) as Parsed;
    assert.deepEqual(
      parsed.sections.map(({ phase }) => phase),
      ["middle"],
    );
    assert.equal(parsed.turns[0]?.tags[0]?.concept, "kitchen-table");
    const page = runIn(
      folder,
      "export",
      "--pack",
      "sowk487",
      "a.recording.md",
      "--to",
      "html",
      "--override-privacy",
      "a test",
    ).out;
    assert.match(page, /Kitchen table/);
  });

  it("is not read with a broken one that was named", () => {
    const folder = folderOf({ "sowk487/pack.yaml": "name: [\n", "a.recording.md": session });
    const { code, out, err } = runIn(folder, "check", "--pack", "sowk487", "a.recording.md");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^sowk487\/pack\.yaml:1:7: /);
  });

  it("hears the course's words behind the rule's", () => {
    const rulesFile = "unknown-tag: { note: Ask me in class. }\n";
    const folder = folderOf({ ...below("p", { ...course, "rules.yaml": rulesFile }), "a.recording.md": session });
    assert.match(
      runIn(folder, "check", "--pack", "p", "a.recording.md").out,
      /Did you mean #kitchen-table\? Ask me in class\.$/m,
    );
  });
});

describe("explain-config", () => {
  const stretch = session.replace("{ unknown-speaker: hint }", "\n  worker-dominated-stretch: { minTurns: 4 }");

  it("names the file and line that decided, and those that it went before", () => {
    const folder = folderOf({
      ...below(".process-recordings/packs/sowk487", course),
      "w4/.process-recordings.yaml": "rules:\n  worker-dominated-stretch:\n    share: 0.4\n",
      "w4/a.recording.md": `${stretch}\n<!-- recording-disable worker-dominated-stretch: agreed -->\n`,
    });
    const { code, out } = runIn(folder, "explain-config", "w4/a.recording.md", "worker-dominated-stretch");
    assert.equal(code, 0);
    const lines = out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    assert.equal(lines[0], "worker-dominated-stretch in w4/a.recording.md:");
    for (const line of [
      "severity | warning | sowk487/rules.yaml:3",
      "share | 0.4 | w4/.process-recordings.yaml:3 (before: 0.5 in sowk487/rules.yaml:4)",
      "minTurns | 4 | w4/a.recording.md:10",
      "minWorkerTurns | 3 | our default",
      "answered at w4/a.recording.md:19: agreed",
    ])
      assert.ok(lines.includes(line), `${line}\n---\n${out}`);
  });

  it("says the same as JSON, and what it does not know", () => {
    const folder = folderOf({ "a.recording.md": stretch });
    const { out } = runIn(folder, "explain-config", "a.recording.md", "worker-dominated-stretch", "--format", "json");
    const { decisions } = JSON.parse(out) as { decisions: { key: string; said: object[] }[] };
    assert.deepEqual(decisions.find(({ key }) => key === "minTurns")?.said, [{ from: "recording", value: 4, line: 9 }]);
    const unknown = runIn(folder, "explain-config", "a.recording.md", "no-such-rule");
    assert.deepEqual([unknown.code, unknown.err], [2, "There is no rule “no-such-rule”.\n"]);
    assert.equal(runIn(folder, "explain-config", "b.recording.md", "silent-member").code, 2);
  });
});

describe("a folder of recordings with packs", () => {
  it("is checked by all threads with the same words", () => {
    const folder = folderOf(below(".process-recordings/packs/sowk487", course));
    mkdirSync(join(folder, "s"));
    for (let index = 0; index < 80; index++) writeFileSync(join(folder, "s", `${index}.recording.md`), session);
    const { out } = runIn(folder, "check", "s", "--format", "json");
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    assert.equal(files.length, 80);
    for (const { findings } of files)
      assert.equal(findings.filter(({ rule }) => rule === "unknown-tag" || rule === "invalid-pack").length, 1);
    assert.equal(readFileSync(join(folder, "s", "0.recording.md"), "utf8"), session);
  });
});
