import { readFileSync } from "node:fs";
import { start } from "./bench/running.ts";
import { generate } from "./bench/generate.ts";
import { keyAt } from "./bench/keys.ts";
import { execSync } from "node:child_process";
const [, , dirs, turns = "200", form = "dialogue", n = "2000"] = process.argv;
const g = generate({ form: form as "dialogue", mark: "tag", turns: +turns, findings: 40, seed: 2026 });
for (const d of dirs!.split(",")) {
  const file = d.endsWith(".js") ? d : `${d}/server.js`;
  const s = await start({ name: d, command: [process.execPath, file, "--stdio"], mark: "tag" });
  await s.open(g.text, s.findings);
  const pid = execSync("ps -eo pid,args").toString().split("\n").filter((l) => l.includes(file) && l.includes("--stdio") && !l.includes("zz-cpu")).map((l) => l.trim().split(" ")[0]).at(-1)!;
  const cpu = () => { const f = readFileSync(`/proc/${pid}/task/${pid}/stat`, "utf8").split(") ")[1]!.split(" "); return [+f[11]! * 10, +f[12]! * 10]; };
  for (let k = 0; k < 100; k++) await s.edit(keyAt(k, g).edit, s.findings);
  const a = cpu(); const t0 = performance.now();
  for (let k = 100; k < 100 + +n; k++) await s.edit(keyAt(k, g).edit, s.findings);
  const b = cpu();
  console.log(d, "wall/key", ((performance.now() - t0) / +n).toFixed(2), "user/key", ((b[0]! - a[0]!) / +n).toFixed(3), "sys/key", ((b[1]! - a[1]!) / +n).toFixed(3));
  await s.end();
}
process.exit(0);
