import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atExit } from "../vscode/cleanup.ts";
import { project } from "../vscode/paths.ts";
import { type Counts, countsVariable, judge } from "./counts.ts";
import type { Suite } from "./suites.ts";

/** Runs one suite, shows what it prints, says what is wrong with it, and gives its counts. */
export async function runSuite(suite: Suite, minimum: number): Promise<Counts> {
  console.log(`\n━━ ${suite.name}: ${suite.about}`);
  const folder = mkdtempSync(path.join(tmpdir(), "process-recordings-counts-"));
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "counts.json");
  const exitCode = await runProcess(suite, { ...process.env, [countsVariable]: file });
  const { counts, fault } = judge(readCounts(file), exitCode, minimum);
  remove();
  if (fault !== undefined) console.log(`  ✖ The suite “${suite.name}” ${fault}.`);
  return counts;
}

/** In a process group of its own, so that a suite that hangs can be ended with all that it started. */
function runProcess(suite: Suite, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...suite.args], {
      cwd: project,
      detached: true,
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    // First the signal that a suite can hear: it has VS Code servers to end, which are groups of their own.
    const end = atExit(() => signalGroup(child, "SIGTERM"));
    const patience = setTimeout(() => {
      console.log(`  ✖ The suite “${suite.name}” took longer than ${suite.limitMs / 60_000} minutes.`);
      end();
      setTimeout(() => signalGroup(child, "SIGKILL"), 10_000).unref();
    }, suite.limitMs);
    child.once("exit", (code) => {
      clearTimeout(patience);
      end();
      signalGroup(child, "SIGKILL");
      resolve(code ?? 1);
    });
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Nothing is left of the group.
  }
}

function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts;
  } catch {
    return undefined;
  }
}
