import { readdirSync } from "node:fs";
import path from "node:path";
import { Counting } from "../../scripts/testing/reporter.ts";

/** VS Code calls this inside its extension host; the run is green when it resolves. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha"); // not a static import: as CommonJS that would give another shape
  const mocha = new Mocha({ timeout: 90_000, slow: 5_000, reporter: Counting, color: false });
  const tests = readdirSync(__dirname).filter((name) => name.endsWith(".test.cjs"));
  for (const name of tests.toSorted()) mocha.addFile(path.join(__dirname, name));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
}
