/**
 * `npm run bench`: how long everything takes, beside an empty server on the same library (V) and tools of others, in
 * one run. Ratios are what matters; milliseconds are this machine's. Every measured answer of ours is compared with a
 * fresh reading. A whole run writes `docs/performance.md`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { type Form, forms, generate, type Mark } from "./bench/generate.ts";
import { judge } from "./bench/judge.ts";
import type { Bench, Measure } from "./bench/measure.ts";
import { pageOf } from "./bench/page.ts";
import { installPeers } from "./bench/peers.ts";
import { figureTable, jsonOf, missingLines, verdictTable } from "./bench/report.ts";
import { measureActivation } from "./bench/sections/activation.ts";
import { measureDeafness } from "./bench/sections/deafness.ts";
import { measureFeatures } from "./bench/sections/features.ts";
import { measureFolder } from "./bench/sections/folder.ts";
import { measureKeys } from "./bench/sections/keys.ts";
import { measureStart } from "./bench/sections/start.ts";
import { measureStructure } from "./bench/sections/structure.ts";
import { benchFolder, ourServers, peerServers } from "./bench/servers.ts";
import { root } from "./project.ts";

const sections: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  start: measureStart,
  keys: measureKeys,
  features: measureFeatures,
  structure: measureStructure,
  deafness: measureDeafness,
  folder: measureFolder,
  activation: measureActivation,
};

const { values: wanted } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(sections).join() },
    sizes: { type: "string", default: "200,2000,20000" },
    forms: { type: "string", default: forms.join() },
    quick: { type: "boolean", default: false },
    alone: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

const usage = `Usage: npm run bench -- [options]

  --only SECTIONS   ${Object.keys(sections).join(", ")}; several with commas
  --sizes TURNS     200, 2000, 20000
  --forms FORMS     ${forms.join(", ")}
  --quick           fewer repetitions
  --alone           without the peers
  --profile         our server writes a CPU profile for each process, into .vscode-test/bench/profiles
`;
const unknown = wanted.only.split(",").filter((name) => !(name in sections));
if (wanted.help || unknown.length > 0) {
  console.log(unknown.map((name) => `There is no section “${name}”.\n\n`).join("") + usage);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const seed = 2026;
const findings = 40;
const profiles = join(benchFolder, "profiles");
const { ours, empty } = await ourServers(wanted.profile ? profiles : undefined);
const { peers, missing } = wanted.alone ? { peers: [], missing: {} } : peerServers(installPeers());
const measures: Measure[] = [];
const recordings = new Map<string, ReturnType<typeof generate>>();
const bench: Bench = {
  ...{ ours, empty, peers, missing, quick: wanted.quick },
  note: (measure) => void measures.push(measure),
  sizes: wanted.sizes.split(",").map(Number),
  forms: forms.filter((form) => wanted.forms.split(",").includes(form)),
  recording(form: Form, turns: number, mark: Mark = "tag") {
    const key = [form, turns, mark].join();
    const known = recordings.get(key) ?? generate({ form, mark, turns, findings, seed });
    recordings.set(key, known);
    return known;
  },
};

for (const name of wanted.only.split(",")) {
  const began = performance.now();
  try {
    await sections[name]?.(bench);
  } catch (error) {
    // What was measured is shown all the same.
    console.error(error);
    process.exitCode = 1;
  }
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

const verdicts = judge(
  measures,
  peers.map(({ name }) => name),
);
const about = { seed, findings, node: process.version, cpu: cpus()[0]?.model ?? "", cpus: cpus().length };
mkdirSync(benchFolder, { recursive: true });
const file = ".vscode-test/bench.json";
writeFileSync(join(root, file), `${JSON.stringify(jsonOf(measures, verdicts, about), undefined, 2)}\n`);
console.log(`${verdictTable(verdicts)}

${figureTable(measures)}

Cells are median / 95 % / most (count). V is an empty server on vscode-languageserver, bundled alike. Seed ${seed}, ${findings}
findings in each recording, every answer of ours compared with a fresh reading. → ${file}
${missingLines(measures)}`);
// A part of the bench, or a quick one, is no ground for a page.
if (process.argv.length === 2 && !process.exitCode) {
  const page = await format(pageOf(measures, verdicts, about), { parser: "markdown", printWidth: 120 });
  writeFileSync(join(root, "docs/performance.md"), page);
}
// Servers of a section that broke off may still be there.
process.exit();
