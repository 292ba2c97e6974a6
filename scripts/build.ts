/** `npm run build`: bundles for Node, without network code. What is in them is written to dist/meta/. */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildResult, type Metafile, type Plugin } from "esbuild";
import { isMain, root } from "./project.ts";
import { type Apart, leftApart } from "./build/apart.ts";
import { ascii } from "./build/ascii.ts";
import { compiledPhrases } from "./build/phrases.ts";
import { withoutExamples } from "./build/examples.ts";
import { late } from "./build/late.ts";
import { foldersIn, noticesOf, packagesOf, readForData } from "./build/packages.ts";
import { noNetwork } from "./build/no-network.ts";
import { forTheWeb } from "./build/web.ts";

/** One file of dist/ and the source it begins with. */
export interface Entry extends Apart {
  /** Modules that the host brings along. */
  readonly external?: readonly string[];
  readonly banner?: string;
  /** Node where nothing is said; in a browser a page or a worker. */
  readonly host?: "browser";
  /** `.js` where nothing is said. VS Code for the Web goes by the ending, and by the package that is of modules. */
  readonly ending?: ".cjs";
  /** Runs as it is under Node and as a script among others: what it names is its own. */
  readonly isScript?: boolean;
  /** Names of the entries that are not bundled into this one. */
  readonly apart?: readonly string[];
}

/** The first line of what can be run as a command. */
const program = "#!/usr/bin/env node";

/** What is read with needs no Node. */
const shared = { host: "browser", isScript: true } as const;

export const entries: readonly Entry[] = [
  // What wakes up at ordinary Markdown is small; the language client comes with the first recording.
  {
    name: "extension",
    source: "client/src/node.ts",
    external: ["vscode"],
    apart: ["client", "exchange", "packs", "report", "review", "practice", "moving", "preview"],
  },
  { name: "client", source: "client/src/language-client.ts", external: ["vscode"] },
  { name: "exchange", source: "client/src/exchange/exchange.ts", external: ["vscode"], apart: ["pages"] },
  { name: "packs", source: "client/src/packs/packs.ts", external: ["vscode"], apart: ["pages"] },
  { name: "practice", source: "client/src/practice/course.ts", external: ["vscode"], apart: ["pages"] },
  { name: "moving", source: "client/src/moving/moving.ts", external: ["vscode"] },
  // One provider of texts for all of them.
  { name: "pages", source: "client/src/pages.ts", external: ["vscode"] },
  { name: "report", source: "client/src/report/report.ts", external: ["vscode"] },
  // The Markdown preview of recordings is drawn in the extension host, which reads with what the server reads with.
  { name: "preview", source: "views/src/preview/preview.ts", packages: ["#preview"], apart: ["core"] },
  // What runs in the report's web view, which knows no Node.
  { name: "view", source: "views/src/webview/main.ts", host: "browser" },
  { name: "review", source: "client/src/review/review.ts", external: ["vscode"], apart: ["pages"] },
  // VS Code for the Web loads one file; the server runs in a worker, and reads with what the others read with.
  { name: "web", ending: ".cjs", source: "client/src/node.ts", host: "browser", external: ["vscode"] },
  { name: "web-server", source: "server/src/web/start.ts", host: "browser", apart: ["web-serving"] },
  { name: "web-serving", source: "server/src/web/serving.ts", host: "browser", isScript: true, apart: ["core"] },
  // What comes in and goes out runs in a thread, and there alone are the libraries for Word, CSV and zip.
  { name: "convert", source: "convert/src/thread.ts", apart: ["core"] },
  // The server loads its bundles itself, to keep what V8 makes of them.
  { name: "server", source: "server/src/start.ts", banner: program, apart: ["hello"] },
  // It speaks the protocol alone, and loads the rest when `initialize` comes.
  { name: "hello", source: "server/src/node.ts", apart: ["protocol", "serving"] },
  { name: "serving", source: "server/src/server.ts", apart: ["protocol", "core", "archive"] },
  // Zips come and go with course packs that somebody installs or exports.
  { name: "archive", source: "disk/src/archive.ts", apart: ["core"] },
  // Server and conversions run apart and read with the same.
  { name: "core", source: "core/src/index.ts", packages: ["#core"], apart: ["yaml", "remark"], ...shared },
  {
    name: "protocol",
    source: "vscode-languageserver/node",
    packages: ["vscode-languageserver", "vscode-languageserver/node"],
  },
  // Few headers need all of YAML, and few turns all of Markdown.
  { name: "yaml", source: "yaml", ...shared },
  { name: "remark", source: "core/src/markdown/remark.ts", ...shared },
  { name: "cli", source: "cli/src/main.ts", banner: program, apart: ["yaml", "remark"] },
];

/** The name of an entry's file in dist/. */
function fileOf({ name, ending }: Entry): string {
  return name + (ending ?? ".js");
}

/** Bundles one entry in memory. The text of the bundle is `outputFiles[0].text`. */
export function bundle(entry: Entry, minify = true): Promise<BuildResult<{ write: false; metafile: true }>> {
  const isForNode = entry.host === undefined;
  return build({
    absWorkingDir: root,
    entryPoints: [entry.source],
    outfile: join("dist", fileOf(entry)),
    bundle: true,
    write: false,
    metafile: true,
    minify,
    platform: entry.host ?? "node",
    target: isForNode ? "node20" : "es2022",
    ...(!isForNode && { conditions: ["worker"] }),
    // Else esbuild makes `new RegExp(…)` of them, for engines whose Unicode is another one: V8 keeps literals, not these.
    supported: { "regexp-unicode-property-escapes": true },
    format: "cjs",
    // ESM first: the CommonJS (UMD) form of some packages hides its requires from bundlers.
    mainFields: isForNode ? ["module", "main"] : ["browser", "module", "main"],
    external: [...(entry.external ?? [])],
    // A library asks where it is; in VS Code's workers that is no place.
    define: entry.isScript ? { self: "undefined" } : {},
    banner: { js: entry.isScript ? script.banner : (entry.banner ?? "") },
    footer: { js: entry.isScript ? script.footer : "" },
    plugins: [
      noNetwork,
      isForNode ? late : forTheWeb,
      parsedJson,
      compiledPhrases,
      withoutExamples,
      leftApart(entries.filter(({ name }) => entry.apart?.includes(name))),
      ascii,
    ],
    legalComments: "none",
    logLevel: "warning",
  });
}

/** Scripts of a worker share their names, and ask for each other as modules do: `server/src/web/start.ts` loads them. */
const script = { banner: "((module,exports,require)=>{", footer: "})(module,module.exports,require);" };

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

/** Writes an entry and all that it loads into a folder, as they are shipped, or with the names of the sources. */
export async function bundleInto(folder: string, name: string, minify = true): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Whatever a package.json above may say: the bundles are CommonJS.
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  await Promise.all(entriesWith(name).map((entry) => write(entry, folder, minify)));
}

function entriesWith(name: string): readonly Entry[] {
  const names = new Set([name]);
  // Names that are added while the set is gone through are gone through, too.
  for (const each of names) for (const other of entryOf(each).apart ?? []) names.add(other);
  return Array.from(names, entryOf);
}

function entryOf(name: string): Entry {
  const entry = entries.find((each) => each.name === name);
  if (!entry) throw new Error(`“${name}” is not among the entries of the build.`);
  return entry;
}

async function write(
  entry: Entry,
  folder: string,
  minify = true,
): Promise<{ readonly bytes: number; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await bundle(entry, minify);
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry.source} gave no bundle.`);
  const path = join(folder, fileOf(entry));
  await writeFile(path, file.contents);
  if (entry.banner !== undefined) await chmod(path, 0o755);
  return { bytes: file.contents.byteLength, metafile };
}

/** Writes an entry into dist/, and gives the folders of packages that are in it. */
async function ship(entry: Entry): Promise<readonly string[]> {
  const started = performance.now();
  const { bytes, metafile } = await write(entry, join(root, "dist"));
  const size = `${(bytes / 1024).toFixed(0)} KiB`;
  console.log(`${entry.name.padEnd(12)} ${size.padStart(9)}  ${(performance.now() - started).toFixed(0)} ms`);
  await writeFile(join(root, "dist/meta", `${entry.name}.json`), JSON.stringify(metafile));
  return foldersIn(metafile);
}

if (isMain(import.meta.url)) {
  await mkdir(join(root, "dist/meta"), { recursive: true });
  // The bundles are CommonJS inside a package that is not.
  await writeFile(join(root, "dist/package.json"), '{ "type": "commonjs" }\n');
  const outcomes = await Promise.allSettled(entries.map(ship));
  const folders: string[] = [...readForData];
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") {
      folders.push(...outcome.value);
      continue;
    }
    process.exitCode = 1;
    // What does not compile esbuild has told already, with its place.
    if (!(outcome.reason instanceof Error && "errors" in outcome.reason)) console.error(outcome.reason);
  }
  await writeFile(join(root, "dist/THIRD-PARTY-NOTICES.txt"), noticesOf(packagesOf(folders)));
  await tidy(["package.json", "THIRD-PARTY-NOTICES.txt", ...entries.map(fileOf)]);
}

/** What another build has left in dist/ would be packed. */
async function tidy(files: readonly string[]): Promise<void> {
  for (const each of await readdir(join(root, "dist"), { withFileTypes: true }))
    if (each.isFile() && !files.includes(each.name)) await rm(join(root, "dist", each.name));
}
