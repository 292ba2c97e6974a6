/**
 * `npm run bench`: how long the language server takes, against an empty server on the same library in the same run.
 * Ratios are what matters; milliseconds are this machine's. The answers are compared with a fresh reading.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { activations } from "./bench/activation.ts";
import { jsonOf, tableOf, type Times } from "./bench/figures.ts";
import { generate } from "./bench/generate.ts";
import { compare, findingsOf, keystrokes } from "./bench/keystrokes.ts";
import { buildServers, type Name, names, start } from "./bench/servers.ts";
import { root } from "./project.ts";

const seed = 2026;
const findings = 40;
const sizes = [200, 2000];
/** Fresh processes a size and server, and keys typed a size. */
const rounds = 11;
const [keys, warm] = [200, 40];
/** Wakings of an extension, each in a VS Code of its own. */
const wakings = 5;

const folder = join(root, ".vscode-test");
const programs = await buildServers(join(folder, "bench"));
const recordings = sizes.map((turns) => ({ turns, recording: generate({ turns, findings, seed }) }));
for (const { turns, recording } of recordings) {
  const found = findingsOf(recording.text).length;
  if (found !== findings) throw new Error(`The recording of ${turns} turns has ${found} findings, not ${findings}.`);
}

const cold: Record<Name, number[]> = { ours: [], V: [] };
const all: Times[] = [{ what: "cold start: spawn → initialize", ms: cold }];

for (const { turns, recording } of recordings) {
  const ms: Record<Name, number[]> = { ours: [], V: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const server = await start(programs[name]);
      cold[name].push(server.startMs);
      const answer = await server.open(recording.text);
      ms[name].push(answer.ms);
      if (name === "ours") compare(answer.items, recording.text);
      await server.end();
    }
  }
  all.push({ what: "open → first diagnostics, fresh process", turns, ms });
}

for (const { turns, recording } of recordings) {
  const servers = { ours: await start(programs.ours), V: await start(programs.V) };
  all.push({ what: "key → full diagnostics", turns, ms: await keystrokes(recording, servers, { keys, warm }) });
  await Promise.all([servers.ours.end(), servers.V.end()]);
}

all.push({ what: "activation in VS Code: ours ÷ an extension that does nothing", ms: await activations(wakings) });

const about = { seed, findings, node: process.version, cpu: cpus()[0]?.model ?? "", cpus: cpus().length };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(jsonOf(all, about), undefined, 2)}\n`);
console.log(`${tableOf(all)}

V is an empty server on vscode-languageserver, bundled alike. Seed ${seed}, ${findings} findings in each recording, every
answer of ours compared with a fresh reading. In the last line V is an empty extension. → .vscode-test/bench.json`);
