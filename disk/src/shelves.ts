/** Where course packs stand on the disk, and which of them is meant by a name. */
import { dirname, join, relative, sep } from "node:path";
import { compare, isVersion, type PackName } from "#core";
import type { Places } from "./places.ts";
import { type Disk, entriesIn, textAt } from "./reading.ts";
import type { Remembering } from "./remembering.ts";
import { isWithin } from "./within.ts";

/** A pack's folder, and what its `pack.yaml` says it is. */
export interface Shelved {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** The folder that holds packs, beside recordings. */
export const packsFolder = join(".process-recordings", "packs");

/** No more folders than this are looked into: somebody may have made a shelf of their whole disk. */
const mostPacks = 200;
const longestHead = 65_536;

/** The packs in a folder of packs, by name and the newest first. */
function packsIn(shelf: string, disk: Disk): readonly Shelved[] {
  return entriesIn(shelf, disk)
    .filter(({ name, is }) => is === "folder" && !name.startsWith("."))
    .slice(0, mostPacks)
    .flatMap(({ name }) => packAt(join(shelf, name), disk) ?? [])
    .sort((a, b) => (a.name === b.name ? compare(b.version, a.version) : a.name < b.name ? -1 : 1));
}

/** The pack in a folder; `undefined` where it has no `pack.yaml`. One that cannot be read is a pack, which is said when it is. */
export function packAt(folder: string, disk: Disk): Shelved | undefined {
  const there = new Set(entriesIn(folder, disk).map(({ name }) => name));
  const head = ["pack.yaml", "pack.yml", "pack.json"].find((each) => there.has(each));
  if (head === undefined) return undefined;
  const { name, version } = headOf(
    (textAt(join(folder, head), disk) ?? "").slice(0, longestHead),
    head.endsWith(".json"),
  );
  return { folder, name: name ?? folder.slice(folder.lastIndexOf(sep) + 1), version: version ?? "0.0.0" };
}

/** What even a broken `pack.yaml` says about itself, with or without a byte-order mark; in JSON a key stands anywhere. */
function headOf(text: string, isJson: boolean): { readonly name?: string; readonly version?: string } {
  const begin = isJson ? "(?:^|[{,])[ \\t]*" : "^\uFEFF?";
  const value = (key: string): string | undefined =>
    new RegExp(`${begin}["']?${key}["']?[ \\t]*:[ \\t]*["']?([^"'#\\r\\n]*)`, "m").exec(text)?.[1]?.trim();
  const [name, version] = [value("name")?.normalize("NFC"), value("version")];
  return { ...(name && { name }), ...(version && { version }) };
}

/** A folder and those above it, up to a root that holds it; none where the root does not. */
export function upTo(root: string | undefined, folder: string): readonly string[] {
  if (root === undefined || !isWithin(root, folder)) return [];
  const folders: string[] = [];
  for (let here = folder; ; here = dirname(here)) {
    folders.push(here);
    if (relative(root, here) === "" || dirname(here) === here) return folders;
  }
}

/** The shelves around files, each looked at once until somebody says that it has changed. */
export interface Shelves {
  /** The packs that can be asked for near a file, the nearest first; without one, those that are installed. */
  readonly near: (file: string | undefined) => readonly Shelved[];
  readonly forget: () => void;
}

/** The shelves of a library. */
export function createShelves({ rootOf, installed }: Places, disk: Disk, remembered: Remembering): Shelves {
  let shelves = new Map<string, readonly Shelved[]>();
  return {
    near(file) {
      const above = file === undefined ? [] : upTo(rootOf(file), dirname(file));
      return [...above.map((folder) => join(folder, packsFolder)), ...installed].flatMap((shelf) =>
        remembered(shelves, shelf, () => packsIn(shelf, disk)),
      );
    },
    forget() {
      shelves = new Map();
    },
  };
}

/** The pack that an exemplar or an example lies in. */
export function packAround(file: string, disk: Disk): Shelved | undefined {
  const [, folder] = /^(.*)[\\/](?:exemplars|examples[\\/][^\\/]+)[\\/][^\\/]+$/.exec(file) ?? [];
  return folder === undefined ? undefined : packAt(folder, disk);
}

/** Of the packs in their order the first one of the name and version, else the first one of the name. */
export function chosen<T extends { readonly name: string; readonly version: string }>(
  { name, version }: PackName,
  packs: readonly T[],
): T | undefined {
  const named = packs.filter((pack) => pack.name === name);
  return named.find((pack) => isVersion(pack.version, version)) ?? named[0];
}
