import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { runInBrowserHost } from "../vscode/host.ts";
import { cache, project } from "../vscode/paths.ts";
import { type Counts, countsVariable } from "./counts.ts";

/** Inside the project: VS Code loads the tests from the extension's folder. */
const tests = path.join(cache, "tests/web.cjs");

/** Mocha's own form for browsers looks for a module to be, in a package that is none of that kind. */
const mocha: Plugin = {
  name: "mocha",
  setup: (plugin) =>
    plugin.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `var exports = {}, module = { exports };\n${readFileSync(file, "utf8")}\nexport default module.exports;`,
    })),
};

/** The suite “web”: inside the extension host of VS Code for the Web, which is a worker of a real browser. */
async function web(): Promise<number> {
  await build({
    absWorkingDir: project,
    entryPoints: ["test/web/index.ts"],
    outfile: tests,
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "cjs",
    conditions: ["worker"],
    external: ["vscode", "fs", "path"],
    banner: { js: "var process = globalThis.process ?? { env: {}, emitWarning() {}, nextTick: queueMicrotask };" },
    plugins: [mocha],
    logLevel: "warning",
  });
  let counts: Counts | undefined;
  const code = await runInBrowserHost({
    ...{ extension: project, tests, env: {}, limitMs: 180_000, isWeb: true },
    hear(line) {
      const said = /^RESULT (.*)$/.exec(line)?.[1];
      if (said !== undefined) counts = JSON.parse(said) as Counts;
    },
  });
  const file = process.env[countsVariable];
  if (file !== undefined && counts) writeFileSync(file, JSON.stringify(counts));
  return code;
}

process.exit(await web());
