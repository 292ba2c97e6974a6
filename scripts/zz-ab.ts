// A/B: keys on two builds side by side. usage: tsx zz-ab.ts DIRA DIRB turns form keys
import { start } from "./bench/running.ts";
import { generate } from "./bench/generate.ts";
import { keyAt } from "./bench/keys.ts";
const [, , A, B, turns = "200", form = "dialogue", n = "400"] = process.argv;
const g = generate({ form: form as "dialogue", mark: "tag", turns: +turns, findings: 40, seed: 2026 });
const servers = await Promise.all([A, B].map((d) => start({ name: d!, command: [process.execPath, d!.endsWith(".js") ? d! : `${d!}/server.js`, "--stdio"], mark: "tag" })));
const ms: number[][] = [[], []];
for (const s of servers) await s.open(g.text, s.findings);
for (let k = 0; k < +n + 60; k++) {
  const { edit } = keyAt(k, g);
  const order = (k >> 1) % 2 ? [0, 1] : [1, 0];
  for (const i of order) { const r = await servers[i]!.edit(edit, servers[i]!.findings); if (k >= 60) ms[i]!.push(r.ms); }
}
import("node:fs");
const q = (a: number[], p: number) => a.sort((x, y) => x - y)[Math.floor(a.length * p)]!.toFixed(2);
for (const i of [0, 1]) console.log(servers[i]!.name, "p25", q(ms[i]!, 0.25), "p50", q(ms[i]!, 0.5), "p95", q(ms[i]!, 0.95));
process.exit(0);
