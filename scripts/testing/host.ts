import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { downloadDesktop, hasDisplay, runInDesktopHost } from "../vscode/desktop.ts";
import { type HostRun, runInBrowserHost } from "../vscode/host.ts";
import { cache, project } from "../vscode/paths.ts";
import { vscodeVersion } from "../vscode/setup.ts";
import { countsVariable } from "./counts.ts";

const source = path.join(project, "test/vscode");
/** Inside the project, so that the bundles find mocha; VS Code loads them from the extension's folder. */
const bundles = path.join(cache, "tests");

/** The suite “host”: the desktop VS Code of @vscode/test-electron, or where it cannot be had the browser VS Code. */
async function host(): Promise<number> {
  await bundleTests();
  const run: HostRun = {
    extension: project,
    tests: path.join(bundles, "index.cjs"),
    env: { [countsVariable]: process.env[countsVariable] ?? "" },
    limitMs: 180_000,
  };
  const download = await downloadDesktop();
  const obstacle = "reason" in download ? download.reason : hasDisplay() ? undefined : "no display";
  if ("program" in download && obstacle === undefined) return runInDesktopHost(download.program, run);
  console.log(`  No desktop VS Code here (${obstacle}): the same tests run in the browser VS Code ${vscodeVersion}.`);
  return runInBrowserHost(run);
}

/** VS Code loads CommonJS. Mocha stays outside: it finds its own files beside itself. */
async function bundleTests(): Promise<void> {
  const files = readdirSync(source).filter((name) => name.endsWith(".test.ts"));
  await build({
    absWorkingDir: project,
    entryPoints: ["index.ts", ...files].map((name) => path.join(source, name)),
    outdir: bundles,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

process.exit(await host());
