import { readdirSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { gutter } from "../../scripts/vscode/names.ts";
import { Counting } from "../../scripts/testing/reporter.ts";

/** VS Code calls this inside its extension host; the run is green when it resolves. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha"); // not a static import: as CommonJS that would give another shape
  // The console of an extension host is shared with all of VS Code; the gutter tells our lines from the others.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split("\n")) console.log(gutter + line);
  };
  const mocha = new Mocha({ timeout: 90_000, slow: 5_000, reporter: Counting, color: false });
  const tests = readdirSync(__dirname).filter((name) => name.endsWith(".test.cjs"));
  for (const name of tests.toSorted(ordinaryFirst)) mocha.addFile(path.join(__dirname, name));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
}

/** Ordinary Markdown must not start the server, which can only be seen before a recording does. */
function ordinaryFirst(one: string, other: string): number {
  const rank = (name: string) => (name.startsWith("ordinary") ? 0 : 1);
  return rank(one) - rank(other) || one.localeCompare(other);
}
