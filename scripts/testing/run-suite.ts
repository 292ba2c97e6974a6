import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atExit } from "../vscode/cleanup.ts";
import { project } from "../vscode/paths.ts";
import { type Counts, countsVariable, judge } from "./counts.ts";
import type { Suite } from "./suites.ts";

/**
 * Runs one suite, shows what it prints, says what is wrong with it, and gives its counts. `hold`: shows it when the
 * suite has ended, because others run at the same time.
 */
export async function runSuite(suite: Suite, minimum: number, hold = false): Promise<Counts> {
  const heading = `\n━━ ${suite.name}: ${suite.about}`;
  if (!hold) console.log(heading);
  const folder = mkdtempSync(path.join(tmpdir(), "process-recordings-counts-"));
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "counts.json");
  const { exitCode, printed } = await runProcess(suite, { ...process.env, [countsVariable]: file }, hold);
  if (hold) console.log(`${heading}\n${printed}`);
  const { counts, fault } = judge(readCounts(file), exitCode, minimum);
  remove();
  if (fault !== undefined) console.log(`  ✖ The suite “${suite.name}” ${fault}.`);
  return counts;
}

/** In a process group of its own, so that a suite that hangs can be ended with all that it started. */
function runProcess(
  suite: Suite,
  env: NodeJS.ProcessEnv,
  hold: boolean,
): Promise<{ readonly exitCode: number; readonly printed: string }> {
  const printed: Buffer[] = [];
  const output = hold ? "pipe" : "inherit";
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...suite.args], {
      cwd: project,
      detached: true,
      env,
      stdio: ["ignore", output, output],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => printed.push(piece));
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
      const done = (): void => resolve({ exitCode: code ?? 1, printed: Buffer.concat(printed).toString() });
      if (!hold) return done();
      // What was printed last may still be on its way; somebody who outlives the suite may keep the way open.
      child.once("close", done);
      setTimeout(done, 3000).unref();
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
