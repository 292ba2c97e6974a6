/** What workflows, the action and the pages for contributors lean on is there. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/project.ts";
import { buildCli, program } from "./cli/program.ts";

const text = (file: string): string => readFileSync(join(root, file), "utf8");
const { scripts, version } = JSON.parse(text("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
};
const workflows = readdirSync(join(root, ".github/workflows")).map((name) => `.github/workflows/${name}`);
const pages = ["CONTRIBUTING.md", "README.md", "ARCHITECTURE.md", "docs/editors/README.md", "docs/scale.md"];

describe("workflows and pages", () => {
  it("run scripts that there are", () => {
    const asked = [...workflows, ...pages].flatMap((file) =>
      Array.from(text(file).matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g), ([, name = ""]) => `${file}: ${name}`),
    );
    assert.ok(asked.length > 10);
    assert.deepEqual(
      asked.filter((each) => scripts[each.split(": ")[1] ?? ""] === undefined),
      [],
    );
  });

  it("are YAML, and take actions in a version", () => {
    for (const file of [...workflows, "action.yml", ".pre-commit-hooks.yaml"]) {
      assert.ok(parse(text(file)) !== null, file);
      for (const [, action = ""] of text(file).matchAll(/^ *(?:- )?uses: (\S+)/gm))
        assert.match(action, /@v\d+(?:\.\d+)*$/, file);
    }
  });

  it("offer a hook that is a program", () => {
    const [hook] = parse(text(".pre-commit-hooks.yaml")) as { readonly entry: string }[];
    assert.ok((statSync(join(root, hook?.entry.split(" ")[0] ?? "")).mode & 0o111) > 0);
    assert.ok(text("docs/scale.md").includes(`rev: v${version}`));
  });
});

describe("the action", () => {
  let home = "";
  before(async function () {
    this.timeout(60_000);
    await buildCli();
    home = mkdtempSync(join(tmpdir(), "process-recordings-action-"));
    mkdirSync(join(home, "class"));
    symlinkSync(join(program, ".."), join(home, "dist"));
    const session = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n";
    writeFileSync(join(home, "class/one.recording.md"), `${session}**Maria:** I want to die. #nonsens-tag\n`);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  const check = (more: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [join(root, "action/check.mjs")], {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, ACTION_PATH: home, RUNNER_TEMP: home, GITHUB_OUTPUT: join(home, "output"), ...more },
    });

  it("writes findings into a file, and into the log only how many there are of each kind", () => {
    const { status, stdout, stderr } = check({ CHECK_PATH: "class" });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /^ +1 {2}risk-disclosure$/m);
    assert.match(stdout, /^ +\d+ {2}in all$/m);
    assert.doesNotMatch(stdout, /Maria|Tina|Sam|die|nonsens|one\.recording/);
    const sarif = JSON.parse(readFileSync(join(home, "process-recordings.sarif"), "utf8")) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[];
    };
    assert.match(
      readFileSync(join(home, "output"), "utf8"),
      new RegExp(`^sarif=.*\\nfindings=${sarif.runs[0]?.results.length ?? -1}$`, "m"),
    );
  });

  it("takes folders whose names hold spaces, one a line, and says of what was named why it could not be read", () => {
    mkdirSync(join(home, "spring 2026"));
    writeFileSync(join(home, "spring 2026/maria.recording.md"), Buffer.from([0xff, 0xfe]));
    const { status, stdout } = check({ CHECK_PATH: "class\nspring 2026\nnowhere\n" });
    assert.equal(status, 2);
    assert.match(stdout, /^nowhere: There is no such file\.\n1 of the files found could not be read/m);
    assert.doesNotMatch(stdout, /maria/);
    rmSync(join(home, "spring 2026"), { recursive: true });
  });

  it("fails from the severity on that is asked for, and where nothing could be checked", () => {
    assert.equal(check({ CHECK_PATH: "class", CHECK_FAIL_ON: "warning" }).status, 1);
    const wrong = check({ CHECK_PATH: "class", CHECK_FAIL_ON: "sometimes" });
    assert.deepEqual([wrong.status, wrong.stdout.includes("--fail-on")], [2, true]);
  });
});
