import mocha from "mocha/mocha.js";
import { gutter } from "../../scripts/vscode/names.ts";

/** A worker has no document to report to: what happens is printed, and counted by who reads it. */
class Quiet {
  done(failures: number, end: (failures: number) => void): void {
    end(failures);
  }
}

/** VS Code calls this inside of its extension host; the run is green when it resolves. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", reporter: Quiet, timeout: 60_000 });
  await import("./recording.test.ts");
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes, pending } = runner.stats;
      console.log(`${gutter}RESULT ${JSON.stringify({ passes, failures, pending })}`);
      resolve(failures);
    });
    runner.on("pass", (test) => console.log(`${gutter}✔ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on("fail", (test, error) => console.log(`${gutter}✘ ${test.fullTitle()}: ${error.message}`));
  });
  if (failed > 0) throw new Error(`${failed} of the tests failed.`);
}
