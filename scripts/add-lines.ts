/**
 * `node --import tsx scripts/add-lines.ts <folder>`: takes labelled lines from the folder's `*.positive.txt` and
 * `*.negative.txt` into `test/lines`. Every third line, counted in the file that is taken, goes to `held-out`, which
 * nobody opens from then on; so lines are written before anybody runs a rule on them, and are taken once.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder holds the lines?");
const open = join(root, "test/lines");
const heldOut = join(open, "held-out");
mkdirSync(heldOut, { recursive: true });
for (const file of readdirSync(folder).filter((name) => /\.(?:positive|negative)\.txt$/.test(name))) {
  const lines = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  for (const [at, line] of lines.entries())
    appendFileSync(join((at + 1) % 3 === 0 ? heldOut : open, file), `${line}\n`);
}
