/**
 * `npm run check`: every gate that needs no window. All steps run to their end, the tests beside the others, so that one run
 * tells everything that is wrong. Nothing is printed of a step that passes but its time.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./project.ts";

interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin`, or `node`, and its arguments. */
  readonly command: () => readonly [program: string, ...args: readonly string[]];
}

interface Outcome {
  readonly name: string;
  readonly command: string;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Left to `npm test`: what starts whole programs, grows texts until they are long, goes round and round with random ones,
 * or holds the gates themselves against what they must refuse. Together they take longer than all the others.
 */
const long = [
  "test/unit/cli/**",
  "test/wire/**",
  "test/unit/review/revisions.test.ts",
  "test/unit/{growth,narrative-growth,rules-edited,accuracy,maximal}.test.ts",
  "test/unit/{bad-input,bench,build,layers,order}.test.ts",
  "test/unit/convert/{docx,random,hostile}.test.ts",
  "test/unit/disk/archive.test.ts",
];

/** The folders of code, which are the projects of TypeScript, too. */
const folders = ["core", "server", "convert", "disk", "views", "client", "cli", "scripts", "test"];

const tests = ["mocha", "--reporter", "dot", "--parallel", "--jobs", "2"] as const;

/**
 * Beside one another, each in its order: the tests have two processes and both cores as soon as the others have ended.
 * The linter stands behind the types, since it asks what they have written.
 */
const rows: readonly (readonly Step[])[] = [
  [{ name: "tests", command: () => [...tests, ...long.flatMap((files) => ["--ignore", files])] }],
  [
    { name: "types", command: () => ["tsc", "-b"] },
    { name: "lint", command: () => ["eslint", ".", ...cached(lintCache())] },
    { name: "format", command: () => ["prettier", "--check", ".", ...cached()] },
    { name: "order", command: () => ["depcruise", "--config", ".dependency-cruiser.cjs", ...folders] },
    { name: "size", command: () => ["node", "--import", "tsx", "scripts/size.ts"] },
  ],
];

/** What keeps a program from looking again at what has not changed. */
function cached(location?: string): readonly string[] {
  return ["--cache", "--cache-strategy=content", ...(location === undefined ? [] : [`--cache-location=${location}`])];
}

/**
 * Where the linter keeps what it has found. Its rules ask for types, so that a change in one file can be a fault in
 * another one; but of other files they see what is declared, and nothing else. As long as no declaration is another
 * one, only files that have changed are looked at. (In CI, where nothing is kept, all are.)
 */
function lintCache(): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const written = join(root, folder, ".tsc");
    if (!existsSync(written)) continue;
    for (const name of readdirSync(written, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".d.ts")) hash.update(name).update(readFileSync(join(written, name)));
  }
  hash.update(readFileSync(join(root, "package-lock.json")));
  const home = join(root, "node_modules/.cache/eslint");
  const location = join(home, hash.digest("hex").slice(0, 16));
  if (existsSync(home) && !existsSync(location)) rmSync(home, { recursive: true });
  return location;
}

function run(step: Step): Promise<Outcome> {
  const [program, ...args] = step.command();
  const started = performance.now();
  const bin = join(root, "node_modules/.bin");
  // Programs that see a pipe leave out colours, and some take `FORCE_COLOR=0` for a wish.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  // Of random tries a tenth.
  const env = { TRIES: "0.1", ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, ...colour };
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const pieces: string[] = [];
  const hear = (piece: Buffer) => pieces.push(piece.toString());
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((done) => {
    const end = (passed: boolean) => {
      done({
        name: step.name,
        command: [program, ...args].join(" "),
        passed,
        output: pieces.join(""),
        seconds: (performance.now() - started) / 1000,
      });
    };
    child.on("error", (error) => {
      pieces.push(String(error));
      end(false);
    });
    child.on("close", (code) => {
      end(code === 0);
    });
  });
}

async function runRow(row: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of row) {
    const outcome = await run(step);
    outcomes.push(outcome);
    console.log(`${outcome.passed ? "✔" : "✘"} ${step.name.padEnd(10)} ${outcome.seconds.toFixed(1).padStart(5)} s`);
  }
  return outcomes;
}

const started = performance.now();
const outcomes = (await Promise.all(rows.map(runRow))).flat();

const failed = outcomes.filter(({ passed }) => !passed);
for (const { name, command, output } of failed) console.log(`\n── ${name}: ${command}\n\n${output.trim()}`);
console.log(
  `\n${failed.length === 0 ? "All is well" : `Failed: ${failed.map(({ name }) => name).join(", ")}`}` +
    ` (${((performance.now() - started) / 1000).toFixed(1)} s)`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
