/** What `check` prints for programs: as their own schemas and parsers have it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { DOMParser } from "@xmldom/xmldom";
import type { Log } from "sarif";
import { rules } from "#core";
import { root } from "../../../scripts/project.ts";
import { type FormatName, formatNames } from "../../../cli/src/check/formats/names.ts";
import { runHere } from "./here.ts";
import { folderOf } from "./program.ts";

/** Everything that there is to be said: examples, the open corpus, what fires of each rule, what answers, odd letters. */
const hostile = `**Maria & "Tina" <b>:** #nonsense, 100%\u0007 \u001f :: ]]> é 😀 #nonsense\n`;
const answered = `---
worker: Sam
members: [Maria, Tina]
---

<!-- recording-disable-next-turn risk-disclosure: asked her after the group & told Kim, "today" -->
**Maria:** Some days I think they would all be better off without me.

**Sam:** And you, Tina?
`;

function everything(): string {
  const ours = ["examples", "test/corpus/open"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".recording.md"))
      .map((name) => [`corpus/${name}`, readFileSync(join(root, folder, name), "utf8")] as const),
  );
  const firing = rules.flatMap(({ id, examples }) =>
    examples.fires.map((text, at) => [`rules/${id} ${at}, 100%.recording.md`, text] as const),
  );
  return folderOf({
    ...Object.fromEntries([...ours, ...firing]),
    "odd/hostile.recording.md": hostile,
    "odd/answered.recording.md": answered,
    "odd/clean.recording.md": "---\nrecording: group\n---\n",
    "odd/empty.recording.md": "",
    "odd/binary.recording.md": new Uint8Array([0, 1, 2, 3]),
  });
}

const printed = (format: FormatName, ...args: readonly string[]) => runHere(["check", "--format", format, ...args]);

function schemaAt(path: string, draft: "4" | "7"): Validator {
  return new Validator(JSON.parse(readFileSync(join(root, path), "utf8")) as object, draft, true);
}

describe("check --format", function () {
  this.timeout(60_000);
  let folder = "";
  before(() => (folder = everything()));

  const outputs = [
    { format: "json", schema: () => schemaAt("docs/check.schema.json", "7") },
    { format: "sarif", schema: () => schemaAt("test/support/schemas/sarif-2.1.0-rtm.5.json", "4") },
  ] as const;
  for (const { format, schema } of outputs)
    it(`${format} is as its schema says, with much to say, with little and with nothing`, async () => {
      const validator = schema();
      const empty = folderOf({ "work/notes.md": "Notes.\n" });
      for (const path of [folder, join(folder, "odd/clean.recording.md"), join(folder, "missing.md"), empty]) {
        const { out } = await printed(format, path);
        const { errors } = validator.validate(JSON.parse(out));
        assert.deepEqual(errors.slice(-3), [], path);
      }
      assert.equal(validator.validate({ schema: 2, version: "2.2.0" }).valid, false);
    });

  it("says once, in every form and at its line, what is wrong with the file of a folder", async () => {
    const there = folderOf({
      ".process-recordings.yaml": "rules:\n  stacked-questions: { questions: 300 }\n  nonsense: off\n",
      "a.recording.md": "---\nrecording: group\n---\n",
      "deep/b.recording.md": "---\nrecording: group\n---\n",
      ".git/HEAD": "",
    });
    for (const format of formatNames) {
      const { out, code } = await printed(format, there);
      assert.equal(code, 1);
      assert.equal(
        out.split("“questions” should be a number from 2 to 20.").length - 1,
        format === "junit" ? 2 : 1,
        out,
      );
    }
    const { out } = await printed("text", there);
    assert.match(
      out,
      /\.process-recordings\.yaml\n {2}2:35 +warning +invalid-setting +“questions”[^\n]*\n +3:3 +warning +unknown-rule/,
    );
    assert.match(out, /\n2 recordings: /);
    const { out: json } = await printed("json", there);
    assert.deepEqual(schemaAt("docs/check.schema.json", "7").validate(JSON.parse(json)).errors, []);
  });

  it("sarif holds the rules, each finding with its turns, and what was answered as suppressed", async () => {
    const { out, code } = await printed("sarif", join(folder, "odd"));
    const [{ tool, results = [], invocations = [] }] = (JSON.parse(out) as Log).runs as [Log["runs"][0]];
    const described = tool.driver.rules ?? [];
    assert.equal(described.length, rules.length);
    for (const { ruleId, ruleIndex = -1 } of results) assert.equal(described[ruleIndex]?.id, ruleId);
    const suppressed = results.filter(({ suppressions }) => suppressions);
    assert.deepEqual(
      suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification]),
      [["risk-disclosure", 'asked her after the group & told Kim, "today"']],
    );
    assert.equal(code, 2);
    assert.equal(invocations[0]?.executionSuccessful, false);
    assert.match(JSON.stringify(invocations[0].toolExecutionNotifications), /binary\.recording\.md/);
  });

  it("sarif names places from here, in columns of UTF-16 units from 1", async () => {
    const { out } = await printed("sarif", "test/corpus/open/01-kinship-carers.recording.md");
    const [first] = (JSON.parse(out) as Log).runs[0]?.results ?? [];
    const place = first?.locations?.[0]?.physicalLocation;
    assert.deepEqual(place?.artifactLocation, {
      uri: "test/corpus/open/01-kinship-carers.recording.md",
      uriBaseId: "%SRCROOT%",
    });
    const { out: json } = await printed("json", "test/corpus/open/01-kinship-carers.recording.md");
    const { range } = (JSON.parse(json) as { files: { findings: { range: { start: { line: number } } }[] }[] })
      .files[0]!.findings[0]!;
    assert.equal(place.region?.startLine, range.start.line + 1);
  });

  it("ndjson says the same as json, a finding a line", async () => {
    const [lines, whole] = [await printed("ndjson", folder), await printed("json", folder)];
    const said = lines.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const { files, summary } = JSON.parse(whole.out) as {
      files: { uri: string; findings: object[] }[];
      summary: object;
    };
    assert.deepEqual(said, [
      ...files.flatMap(({ uri, findings }) => findings.map((finding) => ({ schema: 1, uri, ...finding }))),
      { schema: 1, summary },
    ]);
    assert.equal(lines.code, whole.code);
  });

  it("json keeps what was answered about safety, first and with its reason", async () => {
    const { out, code } = await printed("json", join(folder, "odd/answered.recording.md"));
    const { files, summary } = JSON.parse(out) as {
      files: { findings: { rule: string; answered?: { reason: string; range: object } }[] }[];
      summary: Record<string, number>;
    };
    const [first, ...others] = files[0]!.findings;
    assert.equal(first!.rule, "risk-disclosure");
    assert.match(first!.answered!.reason, /^asked her/);
    assert.ok(others.every((each) => !each.answered));
    assert.deepEqual([summary["warning"], summary["answered"]], [1, 1], JSON.stringify(files));
    assert.equal(code, 1);
  });

  it("github annotates each finding at its place, on one line, with nothing that ends a command", async () => {
    const { out } = await printed("github", folder);
    const lines = out.trimEnd().split("\n");
    const form =
      /^::(?:error|warning|notice) file=[^,:]+,line=\d+(?:,col=\d+)?,endLine=\d+(?:,endColumn=\d+)?,title=[a-z-]+::\S.*$/;
    const last = lines.pop() ?? "";
    assert.match(last, /^\d+ recordings: /);
    assert.ok(lines.length > 100);
    for (const line of lines) assert.ok(form.test(line) || line.startsWith("::error::"), line);
    assert.match(out, /%25/);
  });

  it("junit is XML with a suite a file, and fails from --fail-on up", async () => {
    const counts = async (...args: string[]): Promise<readonly [suites: number, failures: number, errors: number]> => {
      const { out } = await printed("junit", ...args);
      const problems: string[] = [];
      const onError = (_: string, problem: string): void => void problems.push(problem);
      const document = new DOMParser({ onError }).parseFromString(out, "text/xml");
      assert.deepEqual(problems, []);
      const count = (name: string): number => document.getElementsByTagName(name).length;
      for (const suite of Array.from(document.getElementsByTagName("testsuite"))) {
        const cases = suite.getElementsByTagName("testcase").length;
        assert.equal(suite.getAttribute("tests"), String(cases));
        assert.equal(suite.getAttribute("failures"), String(suite.getElementsByTagName("failure").length));
      }
      return [count("testsuite"), count("failure"), count("error")];
    };
    const odd = join(folder, "odd");
    const [suites, failures, errors] = await counts(odd);
    // Four files that are read, and one that is not.
    assert.deepEqual([suites, errors], [5, 1]);
    const [, all] = await counts(odd, "--fail-on", "hint");
    const [, none] = await counts(odd, "--fail-on", "never");
    assert.ok(0 < failures && failures < all, `${failures} of ${all}`);
    assert.equal(none, 0);
  });

  it("ends alike in every form, and says what could not be read on the other channel only", async () => {
    for (const format of formatNames) {
      assert.equal((await printed(format, join(folder, "missing.md"))).code, 2, format);
      assert.equal(
        (await printed(format, join(folder, "odd/clean.recording.md"), "--fail-on", "never")).code,
        0,
        format,
      );
    }
  });
});
