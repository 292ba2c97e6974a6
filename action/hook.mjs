#!/usr/bin/env node
/**
 * The hook of `.pre-commit-hooks.yaml`. pre-commit keeps a copy of this repository, which is built at the first call:
 * npm cannot build a package that it installs globally from a repository.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const program = `${home}dist/cli.js`;
if (!existsSync(program)) {
  for (const args of [
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
    ["run", "--silent", "build"],
  ]) {
    // On Windows npm is a script, which only a shell can start.
    const shell = process.platform === "win32";
    const { status, stderr, error } = spawnSync("npm", args, { cwd: home, encoding: "utf8", shell });
    if (status === 0) continue;
    console.error(error ? `npm cannot be started (${error.code}). Is Node installed with it?` : stderr);
    process.exit(2);
  }
}
process.exit(
  spawnSync(process.execPath, [program, "check", ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 2,
);
