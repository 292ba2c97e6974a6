/**
 * The step of `action.yml`: what the command line finds goes into a SARIF file, and into the log how much there is of
 * what. Logs are read by more people than recordings are, so no words of a recording and no names are in it.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const { env } = process;
const program = join(env.ACTION_PATH, "dist/cli.js");
const file = join(env.RUNNER_TEMP ?? ".", "process-recordings.sarif");
const paths = (env.CHECK_PATH || ".").split(/\s+/).filter(Boolean);
const pack = env.CHECK_PACK ? ["--pack", env.CHECK_PACK] : [];
const options = [
  "--format",
  "sarif",
  "--fail-on",
  env.CHECK_FAIL_ON || "never",
  "--language",
  env.CHECK_LANGUAGE || "en",
];
const { status, stdout, stderr } = spawnSync(process.execPath, [program, "check", ...options, ...pack, ...paths], {
  encoding: "utf8",
  maxBuffer: 1 << 30,
});
if (stdout === "") {
  // Nothing was checked: what was asked for is wrong. Sentences about options hold no words of recordings.
  console.log(stderr.trim());
  process.exit(status ?? 2);
}
writeFileSync(file, stdout);
const results = JSON.parse(stdout)
  .runs.flatMap((run) => run.results)
  .filter((result) => !result.suppressions?.length);
const byRule = new Map();
for (const { ruleId } of results) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${rule}`);
console.log(`${String(results.length).padStart(6)}  in all`);
if (status === 2) console.log("Something could not be read; the findings of the rest are there.");
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `sarif=${file}\nfindings=${results.length}\n`);
process.exit(status ?? 2);
