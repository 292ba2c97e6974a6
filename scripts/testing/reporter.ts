import { writeFileSync } from "node:fs";
import mocha from "mocha";
import { type Counts, countsVariable } from "./counts.ts";

/** Mocha's own “spec” report, which also leaves its counts where `npm test` looks for them. */
export class Counting extends mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once("end", () => {
      const file = process.env[countsVariable];
      const { passes, failures, pending } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passes, failures, pending } satisfies Counts));
    });
  }
}

/** Mocha looks for the default export of a file given as `--reporter`. */
export { Counting as default };
