/**
 * `npm run accuracy`: how well the corpus in `test/corpus` is read. `--open` shows every miss in its open part, for
 * mending the reader. Of the held-out part only figures are ever printed.
 */
import { below, tableOf } from "./accuracy/figures.ts";
import { corpus } from "./accuracy/labels.ts";
import { measure } from "./accuracy/measure.ts";

const open = measure(corpus("open"));
if (process.argv.includes("--open"))
  for (const { file, what, expected, got } of open.misses)
    console.log(`${file} ${what}\n  expected ${expected}\n  got      ${got}`);

const heldOut = measure(corpus("held-out"));
console.log(`${tableOf("open", open)}\n\n${tableOf("held-out", heldOut)}`);
const missed = below(heldOut);
if (missed.length > 0) {
  console.error(`\nBelow the floor on held-out:\n${missed.join("\n")}`);
  process.exitCode = 1;
}
