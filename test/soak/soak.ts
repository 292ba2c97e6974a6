/**
 * `npm run soak`: an hour's worth of typing, looking and nonsense in a few minutes, from seeds, then what happens to
 * servers. Writes `docs/reliability.md`. `npm run soak -- 3000 7` walks 3,000 steps from the seed 7 and writes nothing.
 */
import { writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../../scripts/project.ts";
import { pageOf } from "./page.ts";
import { scenes, type Seen } from "./scenes.ts";
import { walk, type Walked } from "./walk.ts";

const [steps, seed] = process.argv.slice(2).map(Number);
const seeds = seed === undefined ? [1, 2, 3, 4, 5, 6] : [seed];

const walks: Walked[] = [];
for (const each of seeds) {
  const walked = await walk(each, steps ?? 10_000);
  walks.push(walked);
  console.log(JSON.stringify(walked));
}
const played: { readonly name: string; readonly seen: readonly Seen[] }[] = [];
const broken: string[] = [];
for (const { name, play } of scenes) {
  try {
    const seen = await play();
    played.push({ name, seen });
    console.log(`✔ ${name}: ${seen.map(({ what, value }) => `${what} ${value}`).join(", ")}`);
  } catch (error) {
    broken.push(name);
    console.log(`✘ ${name}: ${String(error)}`);
  }
}
const faults = walks.flatMap((walked) => walked.faults);
for (const fault of faults) console.log(`✘ ${fault}`);
if (steps === undefined && faults.length === 0 && broken.length === 0) {
  const [cpu] = cpus();
  const machine = `${type()} ${release()}, ${cpus().length} × ${cpu?.model ?? "?"}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}`;
  const page = pageOf(walks, played, machine);
  writeFileSync(join(root, "docs/reliability.md"), await format(page, { parser: "markdown", printWidth: 120 }));
}
process.exit(faults.length + broken.length === 0 ? 0 : 1);
