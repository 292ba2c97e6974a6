/** Tools of others to measure beside ours: installed from their own lockfile, by `npm run bench` and nothing else. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.ts";

export const peersFolder = join(root, "test/bench");

/** Installs what is missing; gives the reason where that failed. */
export function installPeers(): string | undefined {
  const wanted = readFileSync(join(peersFolder, "package-lock.json"), "utf8");
  const installed = join(peersFolder, "node_modules/.installed.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return undefined;
  console.error("Installing the peers into test/bench …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, error, stderr } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    ...{ cwd: peersFolder, encoding: "utf8", timeout: 300_000 },
    shell: process.platform === "win32",
  });
  if (status !== 0) return `npm ci failed: ${error?.message ?? stderr.trim().split("\n")[0] ?? ""}`;
  writeFileSync(installed, wanted);
  return undefined;
}
