/** The files in a folder that may be recordings: what `.gitignore` leaves, and no way out of it through links. */
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { type Fault, whyNoFolder } from "./fault.ts";

/** A file to look at. One that was named is read, whatever it is. */
export interface Path {
  readonly path: string;
  readonly isNamed: boolean;
  /** Other files of the same group. */
  readonly siblings?: readonly string[];
}

/** Markdown files, and folders that could not be looked into. */
export interface Found {
  readonly files: readonly string[];
  readonly closed: readonly Fault[];
}

/** The patterns of one folder's `.gitignore`. */
interface Patterns {
  readonly folder: string;
  readonly rules: Ignore;
}

const markdown = /\.(?:md|markdown|mkd|mdown|mdwn|mdtext)$/i;
const neverEntered = new Set([".git", "node_modules"]);

/** Whether a path leads to a folder. What cannot be told is no folder: reading it will say why. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** All Markdown files below a folder, in the order of their names. */
export function markdownIn(folder: string): Found {
  const files: string[] = [];
  const closed: Fault[] = [];
  walk(folder, fromAbove(resolve(folder)));
  return { files, closed };

  function walk(here: string, above: readonly Patterns[]): void {
    const entries = entriesOf(here);
    if ("why" in entries) {
      closed.push(entries);
      return;
    }
    const patterns = [...above, ...patternsOf(resolve(here))];
    for (const entry of entries) {
      // Links are left alone: what they lead to inside the folder is found without them.
      if (neverEntered.has(entry.name) || !(entry.isFile() || entry.isDirectory())) continue;
      if (entry.isFile() && !markdown.test(entry.name)) continue;
      const path = join(here, entry.name);
      if (isIgnored(resolve(path), entry.isDirectory(), patterns)) continue;
      if (entry.isDirectory()) walk(path, patterns);
      else files.push(path);
    }
  }
}

function entriesOf(folder: string): readonly Dirent[] | Fault {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { path: folder, why: whyNoFolder(error) };
  }
}

/** The patterns of the folders above, up to the repository's root; none where the folder itself is ignored by them. */
function fromAbove(folder: string): readonly Patterns[] {
  const folders: string[] = [];
  for (let here = folder; !existsSync(join(here, ".git"));) {
    const above = dirname(here);
    if (above === here) return [];
    folders.unshift(above);
    here = above;
  }
  const patterns = folders.flatMap(patternsOf);
  return isIgnored(folder, true, patterns) ? [] : patterns;
}

function patternsOf(folder: string): readonly Patterns[] {
  try {
    const text = readFileSync(join(folder, ".gitignore"), "utf8");
    return [{ folder, rules: ignore().add(text) }];
  } catch {
    return [];
  }
}

/** The innermost folder that speaks of a path decides. */
function isIgnored(path: string, isFolder: boolean, patterns: readonly Patterns[]): boolean {
  for (const { folder, rules } of patterns.toReversed()) {
    const from = relative(folder, path).split(sep).join("/");
    if (from === "") continue;
    const { ignored, unignored } = rules.test(isFolder ? `${from}/` : from);
    if (ignored || unignored) return ignored;
  }
  return false;
}
