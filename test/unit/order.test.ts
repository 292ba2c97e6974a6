/** The order of .dependency-cruiser.cjs, broken on purpose in a folder of its own. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const config = join(root, ".dependency-cruiser.cjs");

type Files = Readonly<Record<string, readonly string[]>>;

/** What dependency-cruiser says when these files (path → what it imports) are the whole project. */
async function violations(files: Files): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "order-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    for (const [path, imports] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const lines = imports.map((name) => `export type * from "${name}";\n`);
      writeFileSync(join(folder, path), `${lines.join("")}export const planted = 1;\n`);
    }
    const output = await run(folder, ["--config", config, "--output-type", "json", "core"]);
    const { summary } = JSON.parse(output) as { summary: { violations: Violation[] } };
    return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** What dependency-cruiser prints; its exit code is the number of violations. */
function run(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [depcruise, ...args], { cwd, maxBuffer: 1 << 26 }, (_, stdout) => {
      done(stdout);
    });
  });
}

/** A core in order: each folder uses what comes before it. */
const good: Files = {
  "core/src/text/a.ts": [],
  "core/src/language/a.ts": ["../text/a.ts"],
  "core/src/vocabulary/a.ts": ["../text/a.ts", "../language/a.ts"],
  "core/src/markdown/a.ts": ["../text/a.ts", "../language/a.ts"],
  "core/src/recording/a.ts": ["../text/a.ts", "../markdown/a.ts", "../vocabulary/a.ts"],
  "core/src/analysis/a.ts": ["../recording/a.ts"],
  "core/src/rules/rule.ts": ["../recording/a.ts"],
  "core/src/rules/one.ts": ["./rule.ts", "../analysis/a.ts"],
  "core/src/rules/other.ts": ["./rule.ts"],
  "core/src/rules/index.ts": ["./one.ts", "./other.ts"],
  "core/src/features/a.ts": ["../analysis/a.ts", "../rules/index.ts"],
  "core/src/schema/a.ts": ["../text/a.ts"],
  "core/src/packs/a.ts": ["../schema/a.ts", "../rules/index.ts", "../features/a.ts"],
  "core/src/lint.ts": ["./rules/index.ts", "./text/a.ts"],
  "core/src/index.ts": ["./lint.ts", "./features/a.ts"],
};

/** One new file for each thing that must not be, and what is said about it. */
const planted: readonly (readonly [file: string, target: string, rule: string])[] = [
  ["text/bad.ts", "language/a.ts", "core-order-text"],
  ["language/bad.ts", "markdown/a.ts", "core-order-language"],
  ["vocabulary/bad.ts", "markdown/a.ts", "core-order-vocabulary"],
  ["markdown/bad.ts", "recording/a.ts", "core-order-markdown"],
  ["recording/bad.ts", "analysis/a.ts", "core-order-recording"],
  ["analysis/bad.ts", "rules/rule.ts", "core-order-analysis"],
  ["rules/bad.ts", "features/a.ts", "core-order-rules"],
  ["rules/worse.ts", "rules/other.ts", "rules-do-not-know-each-other"],
  ["features/bad.ts", "lint.ts", "core-order-features"],
  ["schema/bad.ts", "language/a.ts", "core-order-schema"],
  ["packs/bad.ts", "lint.ts", "core-order-packs"],
  ["lint-bad.ts", "novel/a.ts", "core-folder-without-place"],
];

describe("the order of the core", () => {
  it("lets each folder use those before it", async () => {
    assert.deepEqual(await violations(good), []);
  });
  it("is kept: folders, rules apart, places for new folders, no cycles, no import that leads nowhere", async () => {
    const files: Record<string, readonly string[]> = { ...good, "core/src/novel/a.ts": [] };
    for (const [file, target] of planted)
      files[`core/src/${file}`] = [`${"../".repeat(file.split("/").length)}src/${target}`];
    files["core/src/cycle.ts"] = ["./cycle-back.ts"];
    files["core/src/cycle-back.ts"] = ["./cycle.ts"];
    files["core/src/lost.ts"] = ["./nowhere.ts"];
    const expected = [
      ...planted.map(([file, target, rule]) => `${rule}: core/src/${file} → core/src/${target}`),
      // A cycle is told once, from its first file.
      "no-cycle: core/src/cycle-back.ts → core/src/cycle.ts",
      "resolves: core/src/lost.ts → ./nowhere.ts",
    ];
    assert.deepEqual(await violations(files), expected.sort());
  });
});
