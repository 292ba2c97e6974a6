/** What the commands print, and how they end. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, linkSync, mkdirSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { rules, type Rule } from "#core";
import { runHere } from "./here.ts";
import { buildCli, folderOf, program, runIn, snapshot } from "./program.ts";

before(async function () {
  this.timeout(60_000);
  await buildCli();
});

const clean = `---
group: Tuesday parents
session: 1
date: spring
worker: Sam
members: [Maria, Tina]
---

**Maria:** Hello.

**Tina → Maria:** Hello.
`;
const warned = clean.replace("Hello.\n\n", "Hello. #nonsense-tag\n\n");
const informed = clean.replace("Tina]", "Tina, Rosa]");

describe("check", () => {
  it("ends with 0, 1 or 2, and 2 wins", () => {
    const folder = folderOf({ "clean.md": clean, "warned.md": warned, "informed.md": informed });
    const code = (...args: readonly string[]): number | null => runIn(folder, "check", ...args).code;
    assert.equal(code("clean.md"), 0);
    assert.equal(code("warned.md"), 1);
    assert.equal(code("warned.md", "--fail-on", "error"), 0);
    assert.equal(code("warned.md", "--fail-on", "never"), 0);
    assert.equal(code("informed.md"), 0);
    assert.equal(code("informed.md", "--fail-on", "information"), 1);
    assert.equal(code("clean.md", "missing.md"), 2);
    assert.equal(code("warned.md", "missing.md"), 2);
  });

  it("groups by file, with related turns below, and says the sum", () => {
    const folder = folderOf({ "clean.md": clean, "warned.md": warned });
    const { out, err } = runIn(folder, "check", "clean.md", "warned.md");
    assert.match(out, /^warned\.md\n {2}9:19 {2}warning {2}unknown-tag {2}\S.*\n\n2 recordings: 1 warning\.\n$/);
    assert.equal(err, "");
  });

  it("speaks Spanish when asked", () => {
    const folder = folderOf({ "warned.md": warned });
    const { out } = runIn(folder, "check", "--language", "es", "warned.md");
    assert.match(out, / advertencia +unknown-tag .*\n\n1 registro: 1 advertencia\.\n$/);
    assert.equal(runIn(folder, "check", "--language=es", "no.md").err, "no.md: No existe ese archivo.\n");
  });

  it("prints JSON of schema 1, places from 0", () => {
    const folder = folderOf({ "warned.md": warned });
    const { out, code } = runIn(folder, "check", "--format", "json", "warned.md");
    assert.equal(code, 1);
    const { schema, files, summary } = JSON.parse(out) as {
      schema: number;
      files: { uri: string; findings: Record<string, unknown>[] }[];
      summary: Record<string, number>;
    };
    assert.equal(schema, 1);
    assert.match(files[0]!.uri, /^file:\/\/\/.*\/warned\.md$/);
    const [finding] = files[0]!.findings;
    assert.deepEqual(finding!["range"], { start: { line: 8, character: 18 }, end: { line: 8, character: 31 } });
    assert.deepEqual(
      ["rule", "kind", "severity", "docs"].map((key) => finding![key]),
      ["unknown-tag", "form", "warning", "docs/rules/unknown-tag.md"],
    );
    for (const key of ["message", "related", "figures", "fixes"]) assert.ok(finding![key] !== undefined, key);
    assert.deepEqual(summary, { files: 1, findings: 1, error: 0, warning: 1, information: 0, hint: 0, answered: 0 });
  });

  it("names a rule of ours that breaks, asks the others, and ends with 2", async () => {
    const folder = folderOf({ "warned.md": warned });
    const broken: Rule = {
      ...rules[0]!,
      id: "broken-rule",
      options: {},
      check() {
        throw new Error("secret words of the writer");
      },
    };
    const checked = (...asked: readonly Rule[]) => runHere(["check", join(folder, "warned.md")], { rules: asked });
    const said = await checked(broken, ...rules);
    assert.equal(said.code, 2);
    assert.match(said.out, /unknown-tag/);
    assert.match(said.err, /warned\.md: the rule “broken-rule” broke/);
    assert.doesNotMatch(said.err, /secret/);
    const atTurn: Rule = {
      ...rules[0]!,
      id: "broken-rule",
      options: {},
      about: () => true,
      checkTurn({ index }) {
        if (index === 1) throw new Error("secret words of the writer");
        return [];
      },
    };
    const once = await checked(atTurn, ...rules);
    assert.equal(once.code, 2);
    assert.match(once.err, /warned\.md:11: the rule “broken-rule” broke/);
    assert.doesNotMatch(once.err, /secret/);
  });

  it("colours only for a person", async () => {
    const folder = folderOf({ "warned.md": warned });
    assert.ok(!runIn(folder, "check", "warned.md").out.includes("\u001B"));
    const said = await runHere(["check", join(folder, "warned.md")], undefined, true);
    assert.ok(said.out.includes("\u001B[33mwarning"));
  });
});

describe("check of a folder", () => {
  it("reads recordings, leaves out what .gitignore does, and follows no link", () => {
    const outside = folderOf({ "outside.recording.md": warned });
    const folder = folderOf({
      "work/a.recording.md": warned,
      "work/notes.md": "**Maria:** #nonsense-tag\n",
      "work/declared.md": warned.replace("group:", "recording: group\ngroup:"),
      "work/no.recording.md": warned.replace("group:", "recording: false\ngroup:"),
      "work/private/b.recording.md": warned,
      "work/deep/c.recording.md": warned,
      "work/deep/kept.recording.md": warned,
      "work/deep/.gitignore": "*.recording.md\n!kept.recording.md\n",
      "work/node_modules/d.recording.md": warned,
      ".gitignore": "private/\n",
    });
    mkdirSync(join(folder, ".git"));
    symlinkSync(outside, join(folder, "work/link"));
    symlinkSync(join(outside, "outside.recording.md"), join(folder, "work/link.recording.md"));
    symlinkSync(folder, join(folder, "work/round"));
    const { out, code } = runIn(folder, "check", "work");
    assert.deepEqual(out.match(/^work\S+$/gm), [
      "work/a.recording.md",
      "work/declared.md",
      "work/deep/kept.recording.md",
    ]);
    assert.equal(code, 1);
    // Who names a file or folder wants it, whatever .gitignore says; named twice it is read once.
    const named = runIn(folder, "check", "work/private", "work/private/b.recording.md", "work/notes.md");
    assert.match(named.out, /^2 recordings: /m);
  });

  it("says so when there is no recording in it", () => {
    const folder = folderOf({ "work/notes.md": "Notes.\n" });
    const { code, out, err } = runIn(folder, "check", "work");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^work: There is no recording in this folder\./);
  });
});

describe("explain", () => {
  it("shows turns, shares, figures and options behind a finding, by rule or by line", () => {
    const text = rules.find(({ id }) => id === "worker-dominated-stretch")!.examples.fires[0]!;
    const folder = folderOf({ "a.md": text });
    const { code, out } = runIn(folder, "explain", "a.md", "--rule", "worker-dominated-stretch");
    assert.equal(code, 0);
    const line = Number(/^worker-dominated-stretch, line (\d+)$/m.exec(out)?.[1]);
    assert.match(out, /^ {2}minSessionTurns +6 {2}set for this recording/m);
    assert.ok(runIn(folder, "explain", "a.md", "--line", String(line)).out.includes(out.trim()));
    const json = runIn(folder, "explain", "a.md", "--line", String(line), "--format", "json").out;
    const { explained } = JSON.parse(json) as { explained: { rule: string; message: string }[] };
    assert.ok(explained.some(({ rule, message }) => rule === "worker-dominated-stretch" && message.includes("turn")));
  });

  it("explains what is said over the sessions of a folder, and says which rule there is not", () => {
    const session = (number: number, name: string): string =>
      `---\nrecording: group\ngroup: Tuesday parents\nsession: ${number}\nworker: Sam\nmembers: [${name}, Tina]\n---\n\n**${name}:** Hello.\n`;
    const folder = folderOf({ "3.recording.md": session(3, "Coralie"), "4.recording.md": session(4, "Coaralie") });
    const { code, out } = runIn(folder, "explain", "4.recording.md", "--rule", "inconsistent-name");
    assert.equal(code, 0);
    assert.match(out, /“Coaralie” may be “Coralie” of session 3[^]*3\.recording\.md:6/);
    for (const args of [
      ["explain", "4.recording.md", "--rule", "inconsistant-name"],
      ["explain-config", "4.recording.md", "inconsistant-name"],
    ])
      assert.deepEqual(runIn(folder, ...args), {
        code: 2,
        out: "",
        err: "There is no rule “inconsistant-name”. Did you mean “inconsistent-name”?\n",
      });
  });

  it("says where nothing is asked, and what is no line", () => {
    const folder = folderOf({ "a.md": clean });
    const { code, out, err } = runIn(folder, "explain", "a.md", "--line", "1");
    assert.deepEqual([code, out, err], [0, "", "Nothing is asked there.\n"]);
    assert.equal(runIn(folder, "explain", "a.md", "--line", "x").code, 2);
    assert.equal(runIn(folder, "explain", "b.md").code, 2);
  });
});

describe("parse", () => {
  it("prints the model, and why the file was read", () => {
    const folder = folderOf({ "a.recording.md": clean, "plain.txt": "Maria: Hi.\nTina: Hi.\nMaria: So.\n" });
    const model = (file: string): Record<string, unknown> =>
      JSON.parse(runIn(folder, "parse", file).out) as Record<string, unknown>;
    assert.equal(model("a.recording.md")["recognisedBy"], "name");
    assert.equal(model("plain.txt")["recognisedBy"], "forced");
    assert.equal((model("plain.txt")["turns"] as unknown[]).length, 3);
  });

  it("says which suppressions answer something", () => {
    const comment = "<!-- recording-disable unknown-tag: ours -->\n<!-- recording-disable silent-member: no -->\n\n";
    const folder = folderOf({ "a.md": warned.replace("**Maria", `${comment}**Maria`) });
    const { suppressions } = JSON.parse(runIn(folder, "parse", "a.md").out) as { suppressions: { used: boolean }[] };
    assert.deepEqual(
      suppressions.map(({ used }) => used),
      [true, false],
    );
  });

  it("prints an outline as text", () => {
    const folder = folderOf({ "a.md": clean });
    assert.match(runIn(folder, "parse", "a.md", "--format", "text").out, /^ +2 {2}Tina → Maria: Hello\.$/m);
  });

  it("takes no folder and no second file", () => {
    const folder = folderOf({ "a/b.md": clean });
    assert.equal(runIn(folder, "parse", "a").err, "a: This is a folder. Name a file.\n");
    assert.equal(runIn(folder, "parse", "a/b.md", "a/b.md").code, 2);
  });
});

describe("export", () => {
  it("writes the page where it is told, and says what was looked for", () => {
    const folder = folderOf({ "a.md": clean });
    const { code, out, err } = runIn(folder, "export", "a.md", "--to", "html", "-o", "page.html");
    assert.deepEqual([code, out], [0, ""]);
    assert.match(err, /No identifying details were found/);
    const page = readFileSync(join(folder, "page.html"), "utf8");
    assert.ok(page.startsWith("<!doctype html>") && !page.includes("look once more"));
    assert.deepEqual(Object.keys(snapshot(folder)).length, 2, "no temporary file is left");
    assert.equal(runIn(folder, "export", "a.md", "--to", "html").out, page, "without -o to the terminal");
  });

  it("refuses while names are left, suppressed ones too, and goes on only with a reason", () => {
    const named = `${clean}\n<!-- recording-disable-file privacy-name: invented -->\n**Maria:** I told Angela.\n`;
    const folder = folderOf({ "a.md": named });
    const refused = runIn(folder, "export", "a.md", "--to", "html", "-o", "page.html");
    assert.equal(refused.code, 1);
    assert.match(refused.err, /“Angela”/);
    assert.equal(Object.keys(snapshot(folder)).length, 1);
    const allowed = named.replace("---\n", "---\nrules: { privacy-name: { allow: [Angela] } }\n");
    assert.equal(
      runIn(folderOf({ "b.md": allowed }), "export", "b.md", "--to", "html").code,
      0,
      "it is said to be invented",
    );
    const anyway = ["export", "a.md", "--to", "html", "-o", "page.html", "--override-privacy", "my own sister agreed"];
    assert.equal(runIn(folder, ...anyway).code, 0);
  });

  it("never writes over the recording, by whatever name", () => {
    const folder = folderOf({ "a.md": clean });
    symlinkSync(join(folder, "a.md"), join(folder, "link.html"));
    linkSync(join(folder, "a.md"), join(folder, "hard.html"));
    for (const name of ["a.md", "./a.md", "link.html", "hard.html"]) {
      const { code, err } = runIn(folder, "export", "a.md", "--to", "html", "-o", name);
      assert.equal(code, 2, name);
      assert.match(err, /This is the recording itself/);
    }
    assert.equal(readFileSync(join(folder, "a.md"), "utf8"), clean);
  });

  it("says why a page cannot be written", () => {
    const folder = folderOf({ "a.md": clean, "b/c.md": clean });
    const err = (out: string): string => runIn(folder, "export", "a.md", "--to", "html", "-o", out).err;
    assert.match(err("b"), /^b: This is a folder/m);
    assert.match(err("no/page.html"), /^no\/page\.html: There is no such folder/m);
    assert.ok(!existsSync(join(folder, "no")));
  });

  it("refuses while identifying details are left, whatever the recording says, unless somebody says why", async () => {
    const comment = "<!-- recording-disable-file identifying-detail: no -->\n";
    const folder = folderOf({
      "a.md": `---\nrules: { identifying-detail: off }\n---\n${comment}**Maria:** Call 555-867-5309.\n`,
    });
    const exporting = (...more: readonly string[]) =>
      runHere(["export", join(folder, "a.md"), "--to", "html", ...more]);
    const refused = await exporting();
    assert.deepEqual([refused.code, refused.out], [1, ""]);
    assert.match(
      refused.err,
      /a\.md:5:17: identifying-detail: This looks like a telephone number.*\nNothing was written/,
    );
    const forced = await exporting("--override-privacy", "my supervisor has seen it");
    assert.equal(forced.code, 0);
    assert.match(forced.err, /because: my supervisor has seen it/);
    assert.ok(forced.out.startsWith("<!doctype html>") && !forced.out.includes("my supervisor"));
  });
});

describe("usage", () => {
  it("is printed on demand", () => {
    const folder = folderOf({});
    const options = (text: string): readonly string[] =>
      [...new Set(text.match(/--?[a-z][a-z-]*|\b[a-z]+(?:\|[a-z]+)+/g))].sort();
    for (const args of [["--help"], ["check", "--help"]]) {
      const { code, out } = runIn(folder, ...args);
      assert.equal(code, 0);
      assert.match(out, /process-recordings check FILES/);
      const spanish = runIn(folder, ...args, "--language", "es");
      assert.equal(spanish.code, 0);
      assert.match(spanish.out, /process-recordings check ARCHIVOS/);
      assert.deepEqual(options(spanish.out), options(out), "the same options");
    }
    assert.match(runIn(folder, "--version").out, /^\d+\.\d+\.\d+\n$/);
  });

  it("is printed of one command, with what is said of all", async () => {
    const commands = (text: string): readonly string[] => text.match(/(?<=process-recordings )[a-z-]+/g) ?? [];
    const whole = await runHere(["--help"]);
    const all = new Set(commands(whole.out));
    assert.equal(all.size, 12);
    for (const name of all)
      for (const args of [
        [name, "--help"],
        ["help", name],
        ["--language", "es", name, "-h"],
      ]) {
        const { code, out } = await runHere(args);
        assert.equal(code, 0);
        assert.deepEqual(new Set(commands(out)), new Set([name]));
        assert.match(out, /^ {2}--language en\|es/m);
      }
    const { out } = await runHere(["codings", "--help"]);
    assert.match(out, /^ {2}process-recordings codings FILE .*\n {6}--format text\|json .*\n\n {2}--pack/);
    assert.match((await runHere(["pack", "--help"])).out, /pack check[^]*pack new[^]*pack build[^]*--override-privacy/);
  });

  it("is printed in Spanish, with the same commands and options", () => {
    const folder = folderOf({});
    const names = (text: string): string[] => [
      ...new Set(text.match(/(?<![\w-])--?[a-z-]+|process-recordings [a-z-]+(?: check| new| build)?/g)),
    ];
    const english = runIn(folder, "--help").out;
    for (const args of [
      ["--help", "--language", "es"],
      ["--language=es", "--help"],
    ]) {
      const { code, out } = runIn(folder, ...args);
      assert.equal(code, 0);
      assert.match(out, /^Lee registros de proceso/);
      assert.deepEqual(names(out).sort(), names(english).sort());
    }
  });

  it("is explained in Spanish when it is wrong", () => {
    const folder = folderOf({ "a.md": clean });
    for (const [sentence, ...args] of [
      [/Di qué hacer/],
      [/“chekc” no es un comando/, "chekc"],
      [/Aquí no existe la opción --nonsense/, "check", "a.md", "--nonsense"],
      [/--output necesita un valor/, "export", "a.md", "--to", "html", "-o"],
    ] as const) {
      const { code, err } = runIn(folder, "--language", "es", ...args);
      assert.equal(code, 2);
      assert.match(err, sentence);
    }
  });

  it("is explained in one sentence when it is wrong, and ends with 2", () => {
    const folder = folderOf({ "a.md": clean });
    const wrong: readonly (readonly [RegExp, ...string[]])[] = [
      [/Say what to do/],
      [/“chekc” is no command/, "chekc", "a.md"],
      [/Say which files/, "check"],
      [/--fail-on can be error, .*, not “fatal”/, "check", "a.md", "--fail-on", "fatal"],
      [/--format can be text, json, ndjson, sarif, github, junit, not “xml”/, "check", "a.md", "--format", "xml"],
      [/--language can be en, es/, "check", "a.md", "--language", "fr"],
      [/There is no option --nonsense here\./, "check", "a.md", "--nonsense"],
      [/--output needs a value\./, "report", "a.md", "-o", "-x"],
      [/--fix takes no value\./, "check", "a.md", "--fix=1"],
      [/--to html/, "export", "a.md"],
      [/--to can be .*html.*, not “odt”/, "export", "a.md", "--to", "odt"],
      [/needs your reason/, "export", "a.md", "--to", "html", "--override-privacy", " "],
      [/Say which file\./, "parse"],
    ];
    for (const [sentence, ...args] of wrong) {
      const { code, out, err } = runIn(folder, ...args);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, sentence);
      assert.match(err, /\nMore: process-recordings --help\n$/);
    }
    assert.equal(
      runIn(folder, "check", "a.md", "--nonsense", "--language", "es").err,
      "Aquí no existe la opción --nonsense.\nMás: process-recordings --help\n",
    );
  });
});

describe("what becomes of our words", () => {
  const folder = (): string => folderOf({ "a.md": clean });

  it("a full disk is said, and ends with 2", function () {
    if (!existsSync("/dev/full")) this.skip();
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [program, "check", "a.md", "--format", "json"], {
      ...{ cwd: folder(), encoding: "utf8", stdio: ["ignore", full, "pipe"] },
    });
    closeSync(full);
    assert.deepEqual([status, stderr], [2, "The disk is full.\n"]);
  });

  it("nobody who listens on the error channel changes how a run ends", async () => {
    const child = spawn(process.execPath, [program, "check", "nothing.md"], {
      cwd: folder(),
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.stderr.destroy();
    assert.deepEqual(await once(child, "exit"), [2, null]);
  });

  it("a pipe that is named is written into", function () {
    if (process.platform === "win32") this.skip();
    const line = '"$0" "$1" export a.md --to csv --override-privacy test -o /dev/stdout | cat';
    const { stdout } = spawnSync("sh", ["-c", line, process.execPath, program], { cwd: folder(), encoding: "utf8" });
    assert.match(stdout, /Hello/);
  });
});
