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
// One a line where there are lines, so that a name may hold spaces.
const written = (env.CHECK_PATH || ".").trim();
const paths = written.split(/[\r\n]/.test(written) ? /\s*[\r\n]\s*/ : /\s+/).filter(Boolean);
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
const { runs } = JSON.parse(stdout);
const results = runs.flatMap((run) => run.results).filter((result) => !result.suppressions?.length);
const byRule = new Map();
for (const { ruleId } of results) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${rule}`);
console.log(`${String(results.length).padStart(6)}  in all`);
if (status === 2) {
  // What was named in the workflow is said again; files that were found are called after people sometimes.
  const faults = runs.flatMap(({ invocations = [] }) =>
    invocations.flatMap(({ toolExecutionNotifications = [] }) =>
      toolExecutionNotifications.map((each) => each.message.text),
    ),
  );
  const named = faults.filter((fault) => paths.some((path) => fault.startsWith(`${path}: `)));
  for (const fault of named) console.log(fault.trim());
  const others = faults.length - named.length;
  if (others > 0) console.log(`${others} of the files found could not be read; which, is in the SARIF file.`);
  console.log("The findings of the rest are there.");
}
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `sarif=${file}\nfindings=${results.length}\n`);
process.exit(status ?? 2);
