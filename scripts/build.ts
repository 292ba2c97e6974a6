/** `npm run build`: four bundles for Node, without network code. What is in them is written to dist/meta/. */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildResult, type Plugin } from "esbuild";
import { isMain, root } from "./project.ts";
import { noNetwork } from "./build/no-network.ts";

/** One file of dist/ and the source it begins with. */
export interface Entry {
  readonly name: string;
  readonly source: string;
  /** Modules that the host brings along. */
  readonly external?: readonly string[];
  readonly banner?: string;
  /** The entry that this one loads when it needs it. */
  readonly apart?: string;
}

export const entries: readonly Entry[] = [
  // What wakes up at ordinary Markdown is small; the language client comes with the first recording.
  { name: "extension", source: "client/src/node.ts", external: ["vscode"], apart: "client" },
  { name: "client", source: "client/src/language-client.ts", external: ["vscode"] },
  { name: "server", source: "server/src/node.ts" },
  { name: "cli", source: "cli/src/main.ts", banner: "#!/usr/bin/env node" },
];

/** Bundles one entry in memory. The text of the bundle is `outputFiles[0].text`. */
export function bundle(entry: Entry): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    absWorkingDir: root,
    entryPoints: [entry.source],
    outfile: join("dist", `${entry.name}.js`),
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // ESM first: the CommonJS (UMD) form of some packages hides its requires from bundlers.
    mainFields: ["module", "main"],
    external: [...(entry.external ?? [])],
    banner: entry.banner === undefined ? {} : { js: entry.banner },
    plugins: [noNetwork, parsedJson, ...(entry.apart === undefined ? [] : [leftApart(entry.apart)])],
    legalComments: "none",
    logLevel: "warning",
  });
}

/** A large object is read faster by `JSON.parse` than as source. */
const parsedJson: Plugin = {
  name: "parsed-json",
  setup(plugin) {
    plugin.onLoad({ filter: /mutual-aid\.json$/ }, async ({ path }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(compact)});`, loader: "js" };
    });
  },
};

/** Keeps what another entry bundles out of this one. */
function leftApart(name: string): Plugin {
  const source =
    entries
      .find((entry) => entry.name === name)
      ?.source.split("/")
      .at(-1) ?? name;
  return {
    name: "left-apart",
    setup(plugin) {
      plugin.onResolve({ filter: new RegExp(`/${source.replaceAll(".", "\\.")}$`) }, () => ({
        path: `./${name}.js`,
        external: true,
      }));
    },
  };
}

async function write(entry: Entry): Promise<void> {
  if (!existsSync(join(root, entry.source))) {
    console.log(`${entry.name.padEnd(12)} skipped: ${entry.source} does not exist`);
    return;
  }
  const started = performance.now();
  const { outputFiles, metafile } = await bundle(entry);
  for (const file of outputFiles) {
    await writeFile(file.path, file.contents);
    if (entry.banner !== undefined) await chmod(file.path, 0o755);
    const size = `${(file.contents.byteLength / 1024).toFixed(0)} KiB`;
    console.log(`${entry.name.padEnd(12)} ${size.padStart(9)}  ${(performance.now() - started).toFixed(0)} ms`);
  }
  await writeFile(join(root, "dist/meta", `${entry.name}.json`), JSON.stringify(metafile));
}

if (isMain(import.meta.url)) {
  await mkdir(join(root, "dist/meta"), { recursive: true });
  // The bundles are CommonJS inside a package that is not.
  await writeFile(join(root, "dist/package.json"), '{ "type": "commonjs" }\n');
  const outcomes = await Promise.allSettled(entries.map(write));
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") continue;
    process.exitCode = 1;
    // What does not compile esbuild has told already, with its place.
    if (!(outcome.reason instanceof Error && "errors" in outcome.reason)) console.error(outcome.reason);
  }
}
