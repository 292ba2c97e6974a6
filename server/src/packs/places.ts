/** Where files stand for the file system, by the URIs under which clients know them. */
import { dirname, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { folderFileName, kindOf, type FileKind } from "#core";
import { packAt } from "#disk";

/** The path of a file on this machine; also of one that is not saved yet and knows where it will be. */
export function pathOf(uri: string): string | undefined {
  try {
    if (uri.startsWith("file:")) return fileURLToPath(uri);
    const path = /^untitled:(?:\/\/)?(\/.*)$/.exec(uri)?.[1];
    return path === undefined ? undefined : fileURLToPath(`file://${path}`);
  } catch {
    return undefined;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

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

/** What a file is to packs; `undefined` of a file that is nothing to them. */
export function packPlaceOf(uri: string): PackPlace | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const steps = path.split(sep);
  if (steps.at(-1) === folderFileName) return { path, kind: "folder", folder: dirname(path), file: folderFileName };
  for (let depth = 1; depth <= deepest && depth < steps.length; depth++) {
    const file = steps.slice(-depth).join("/");
    const kind = kindOf(file);
    if (kind === undefined) continue;
    const around = steps.slice(0, -depth).join(sep) || sep;
    if (kind === "pack" || packAt(around)) return { path, kind, folder: around, file };
  }
  return undefined;
}
