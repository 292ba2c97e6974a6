/** The recordings in a folder: what `.gitignore` leaves, and no way out of it through links. */
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { recognise } from "#core";
import { beginningOf } from "./read-file.ts";

/** Recordings found, and folders that could not be looked into. */
export interface Found {
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/** The patterns of one folder's `.gitignore`. */
interface Patterns {
  readonly folder: string;
  readonly rules: Ignore;
}

const markdown = /\.(?:md|markdown|mkd|mdown|mdwn|mdtext)$/i;
const neverEntered = new Set([".git", "node_modules"]);

/** Enough to hold any header that `recognise` looks at. */
const beginning = 65_536;

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** All recordings below a folder, in the order of their names. */
export function recordingsIn(folder: string): Found {
  const files: string[] = [];
  const closed: string[] = [];
  walk(folder, fromAbove(resolve(folder)));
  return { files, closed };

  function walk(here: string, above: readonly Patterns[]): void {
    const entries = entriesOf(here);
    if (!entries) {
      closed.push(here);
      return;
    }
    const patterns = [...above, ...patternsOf(resolve(here))];
    for (const entry of entries) {
      // Links are left alone: what they lead to inside the folder is found without them.
      if (neverEntered.has(entry.name) || !(entry.isFile() || entry.isDirectory())) continue;
      const path = join(here, entry.name);
      if (isIgnored(resolve(path), entry.isDirectory(), patterns)) continue;
      if (entry.isDirectory()) walk(path, patterns);
      else if (isRecording(path)) files.push(path);
    }
  }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

function isRecording(path: string): boolean {
  if (!markdown.test(path)) return false;
  const text = beginningOf(path, beginning);
  // What cannot be opened is reported when it is read, if its name says that it is ours.
  return recognise(text ?? "", basename(path)) !== undefined;
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
