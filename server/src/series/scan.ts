/** The recordings of a folder by the groups that they are of: only beginnings are read, and only of what has changed. */
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { frontReach, groupOf } from "#core";
import { folderReach, isMarkdown } from "../protocol/files.ts";

/** A file as it was when its beginning was read. */
export interface Seen {
  readonly path: string;
  /** When it was changed, and how long it was then: the same as long as the file is. */
  readonly stamp: string;
  readonly group: string | undefined;
}

/** All Markdown files below a folder; those in `before` that have not changed are not read again. */
export async function scan(root: string, before: ReadonlyMap<string, Seen>): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  let left: number = folderReach.entries;
  const look = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (--left < 0) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (depth < folderReach.depth && !/^(?:\.|node_modules$)/.test(entry.name)) await look(path, depth + 1);
      } else if (entry.isFile() && isMarkdown(entry.name)) {
        const file = await lookAt(path, before.get(path));
        if (file) seen.set(path, file);
      }
    }
  };
  await look(root, 0);
  return seen;
}

/** One file; nothing where it went while we looked. */
async function lookAt(path: string, before: Seen | undefined): Promise<Seen | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs} ${size}`;
    if (before?.stamp === stamp) return before;
    const file = await open(path);
    try {
      const bytes = new Uint8Array(frontReach);
      const { bytesRead } = await file.read(bytes, 0, frontReach, 0);
      return { path, stamp, group: groupOf(new TextDecoder().decode(bytes.subarray(0, bytesRead))) };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
