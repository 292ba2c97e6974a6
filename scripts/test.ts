import { readFileSync } from "node:fs";
import path from "node:path";
import { type Counts, closingLine, sum } from "./testing/counts.ts";
import { pack } from "./testing/pack.ts";
import { runSuite } from "./testing/run-suite.ts";
import { type Suite, suites } from "./testing/suites.ts";
import { project } from "./vscode/paths.ts";
import { setUpVSCode } from "./vscode/setup.ts";

/**
 * `npm test`: builds and packs the extension, runs every suite, and closes with the sum over all of them. `npm test --
 * unit ui` runs these two alone. It fails when any test did, or any suite did not do its part.
 */
async function test(): Promise<number> {
  const started = performance.now();
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`There is no suite “${unknown.join(", ")}”: ${suites.map((suite) => suite.name).join(", ")}.`);
    return 2;
  }
  const chosen = names.length === 0 ? suites : suites.filter((suite) => names.includes(suite.name));
  const size = await pack();
  console.log(`Packed the extension: ${Math.round(size / 1024)} KiB.`);
  const all = await runAll(chosen);
  if (chosen !== suites) console.log(`\nOnly these suites were run: ${chosen.map((suite) => suite.name).join(", ")}.`);
  return close(all, (performance.now() - started) / 1000);
}

/** The unit tests beside those that drive an editor, which wait most of the time. */
async function runAll(chosen: readonly Suite[]): Promise<readonly Counts[]> {
  const minimums = readMinimums();
  const isQuiet = ({ name }: Suite): boolean => name === "unit" || name === "growth";
  const rows = [chosen.filter(isQuiet), chosen.filter((suite) => !isQuiet(suite))];
  const hold = rows.every((row) => row.length > 0);
  // Before either row: the unit tests are held against VS Code's own grammar where it is there when they begin.
  if (hold) await setUpVSCode(console.log);
  const all: Counts[] = [];
  const run = async (row: readonly Suite[]): Promise<void> => {
    for (const suite of row) all.push(await runStory(suite, minimums[suite.name] ?? 1, hold));
  };
  await Promise.all(rows.map(run));
  return all;
}

/** Runs a suite; a story that fails is told once more from its beginning, and both tellings are shown. */
async function runStory(suite: Suite, minimum: number, hold: boolean): Promise<Counts> {
  const counts = await runSuite(suite, minimum, hold);
  if (!suite.anew || counts.failures === 0) return counts;
  console.log(`\n  ✖ The suite “${suite.name}” failed. It is told once more; the second telling counts.`);
  return runSuite(suite, minimum, hold);
}

/** How many tests each suite had when this was last written: a suite that shrinks without a word is a failure. */
function readMinimums(): Readonly<Record<string, number>> {
  return JSON.parse(readFileSync(path.join(project, "test/minimums.json"), "utf8")) as Record<string, number>;
}

function close(all: readonly Counts[], seconds: number): number {
  const { passes, failures, pending } = sum(all);
  console.log(`\n  ${passes} passing (${Math.round(seconds)}s)`);
  if (pending > 0) console.log(`  ${pending} pending`);
  if (failures > 0) console.log(`  ${failures} failing`);
  console.log(`\n${closingLine(all)}`);
  return failures + pending === 0 ? 0 : 1;
}

try {
  process.exitCode = await test();
} catch (error) {
  // Whatever went wrong before the suites began: none of them has started.
  console.error(error);
  console.log(`\n0 passed, ${suites.length} failed`);
  process.exitCode = 1;
}
