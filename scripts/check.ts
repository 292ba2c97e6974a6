/**
 * `npm run check`: every gate that needs no window. All steps run to their end, two at a time, so that one run tells
 * everything that is wrong. Nothing is printed of a step that passes but its time.
 */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./project.ts";

interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin`, or `node`, and its arguments. */
  readonly command: readonly [program: string, ...args: readonly string[]];
}

interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Left to `npm test`: what starts whole programs, grows texts until they are long, or goes round and round with random
 * ones. Together they take longer than all the others.
 */
const long = [
  "test/unit/cli/**",
  "test/wire/**",
  "test/unit/review/revisions.test.ts",
  "test/unit/{growth,narrative-growth,rules-edited,accuracy,maximal}.test.ts",
  "test/unit/convert/{random,hostile}.test.ts",
  "test/unit/disk/archive.test.ts",
];

/** The longest first, so that the two workers end together. */
const steps: readonly Step[] = [
  { name: "tests", command: ["mocha", "--reporter", "dot", ...long.flatMap((files) => ["--ignore", files])] },
  // No cache: with typed rules, a change in one file can break another one.
  { name: "lint", command: ["eslint", "."] },
  { name: "types", command: ["tsc", "-b"] },
  {
    name: "format",
    command: ["prettier", "--check", "--cache", "--cache-strategy=content", "."],
  },
  {
    name: "order",
    command: [
      "depcruise",
      "--config",
      ".dependency-cruiser.cjs",
      "core",
      "server",
      "convert",
      "disk",
      "views",
      "client",
      "cli",
      "scripts",
      "test",
    ],
  },
  { name: "generated", command: ["node", "--import", "tsx", "scripts/generate.ts", "--check"] },
];

function run(step: Step): Promise<Outcome> {
  const [program, ...args] = step.command;
  const started = performance.now();
  const bin = join(root, "node_modules/.bin");
  // Programs that see a pipe leave out colours, and some take `FORCE_COLOR=0` for a wish.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  // Random edits: a fifth of those of `npm test`.
  const env = { EDITS: "400", ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, ...colour };
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const pieces: string[] = [];
  const hear = (piece: Buffer) => pieces.push(piece.toString());
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((done) => {
    const end = (passed: boolean) => {
      done({ step, passed, output: pieces.join(""), seconds: (performance.now() - started) / 1000 });
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

/** Takes steps from the row until none is left. */
async function work(row: Step[], outcomes: Outcome[]): Promise<void> {
  for (let step = row.shift(); step; step = row.shift()) {
    const outcome = await run(step);
    outcomes.push(outcome);
    console.log(`${outcome.passed ? "✔" : "✘"} ${step.name.padEnd(10)} ${outcome.seconds.toFixed(1).padStart(5)} s`);
  }
}

const started = performance.now();
const row = [...steps];
const outcomes: Outcome[] = [];
await Promise.all([work(row, outcomes), work(row, outcomes)]);

const failed = outcomes.filter(({ passed }) => !passed);
for (const { step, output } of failed) console.log(`\n── ${step.name}: ${step.command.join(" ")}\n\n${output.trim()}`);
console.log(
  `\n${failed.length === 0 ? "All is well" : `Failed: ${failed.map(({ step }) => step.name).join(", ")}`}` +
    ` (${((performance.now() - started) / 1000).toFixed(1)} s)`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
