/** What a file is to packs, by its place. */
import { dirname, sep } from "node:path";
import { folderFileName, kindOf, type FileKind } from "#core";
import { type Disk, packAt } from "#disk";
import { pathOf } from "../paths.ts";

/** A file of a pack, or a folder's settings. */
export interface PackPlace {
  readonly path: string;
  readonly kind: FileKind | "folder";
  /** The folder of the pack, and the way to the file from there. */
  readonly folder: string;
  readonly file: string;
}

/** How deep a file of a pack stands below its folder at most: `examples/<rule>/fires-….recording.md`. */
const deepest = 3;

/** What a file is to packs, as far as a disk knows; `undefined` of a file that is nothing to them. */
export function placeOf(uri: string, disk: Disk): PackPlace | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const steps = path.split(sep);
  if (steps.at(-1) === folderFileName) return { path, kind: "folder", folder: dirname(path), file: folderFileName };
  for (let depth = 1; depth <= deepest && depth < steps.length; depth++) {
    const file = steps.slice(-depth).join("/");
    const kind = kindOf(file);
    if (kind === undefined) continue;
    const around = steps.slice(0, -depth).join(sep) || sep;
    if (kind === "pack" || packAt(around, disk)) return { path, kind, folder: around, file };
  }
  return undefined;
}
