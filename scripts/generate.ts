/**
 * `npm run generate`: writes everything that is made from the pack and the rules. Whether it is needed says
 * `test/unit/generated.test.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { measures } from "../core/src/measures/figures.ts";
import { rules } from "../core/src/rules/index.ts";
import { conceptPages } from "./generate/concept-pages.ts";
import { stale, type File } from "./generate/file.ts";
import { citiesFile, givenNamesFile } from "./generate/given-names.ts";
import { manifestFile, readmeFile } from "./generate/manifest.ts";
import { measurePage } from "./generate/measure-page.ts";
import { bundledFile, readPacks } from "./generate/packs.ts";
import { rulePages } from "./generate/rule-pages.ts";
import { schemaFiles } from "./generate/schemas.ts";
import { snippetFile } from "./generate/snippets.ts";
import { vocabularyFile } from "./generate/vocabulary.ts";
import { isMain, root } from "./project.ts";

/** Folders in which every file is generated: what nobody generates any more has to go. */
const owned = ["docs/rules", "docs/concepts", "schemas"];

/** All generated files as they should be. Throws, with every problem, when a pack is not in order. */
export function generated(): File[] {
  const { builtIn: pack, bundled, problems } = readPacks(filesIn("packs"));
  if (!pack || problems.length > 0) throw new Error(`The packs are not in order:\n${problems.join("\n")}`);
  const readme = textOf("README.md");
  const manifest = manifestFile(rules, textOf("package.json") ?? "{}");
  return [
    vocabularyFile(pack),
    bundledFile(bundled),
    ...schemaFiles(rules),
    givenNamesFile(),
    citiesFile(),
    snippetFile(pack.templates),
    ...conceptPages(pack, rules),
    ...rulePages(rules, pack),
    measurePage(measures),
    manifest,
    ...(readme === undefined ? [] : [readmeFile(rules, readme, manifest.text, textOf("package.nls.json"))]),
  ];
}

/** Files that differ from what they should be, and files in our own folders that should not be. */
export function staleFiles(files: readonly File[]): {
  readonly changed: readonly string[];
  readonly left: readonly string[];
} {
  const wanted = new Set(files.map(({ path }) => path));
  const present = owned.flatMap((folder) => filesIn(folder).map(({ path }) => `${folder}/${path}`));
  return { changed: stale(files, textOf), left: present.filter((path) => !wanted.has(path)) };
}

function textOf(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}

/** Every file below a folder, by its path from there. */
function filesIn(folder: string): File[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(join(root, folder).length + 1).replaceAll("\\", "/");
    return [{ path, text: readFileSync(full, "utf8") }];
  });
}

function write({ path, text }: File): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function main(): void {
  const files = generated();
  const { changed, left } = staleFiles(files);
  for (const file of files) if (changed.includes(file.path)) write(file);
  for (const path of left) rmSync(join(root, path));
  const quiet = changed.length + left.length === 0;
  console.log(quiet ? "Nothing to do." : [...changed, ...left.map((path) => `${path} (removed)`)].join("\n"));
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (error) {
    // What is wrong with the pack is said in its message; our stack would only hide it.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
