/** The files of a course pack. */
import { join } from "node:path";
import { limits, type PackFile } from "#core";
import { type Disk, diskAtOnce, notYet } from "./reading.ts";

/** A file of a pack with its bytes. */
export interface RawFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Whether a path names a pack that is one file. */
export function isArchive(path: string): boolean {
  return /\.(?:recordingpack|zip)$/i.test(path);
}

/**
 * The files of a folder, without hidden ones; links are not followed. One file more than a pack may hold ends the walk,
 * and what is too large together is not read: either is said when the pack is. Throws what the disk says of the first
 * file that it does not give.
 */
export function packFolder(folder: string, disk: Disk = diskAtOnce): readonly RawFile[] {
  const paths: string[] = [];
  const walk = (within: string): void => {
    const entries = disk.list(join(folder, within)).filter(({ name }) => !isHidden(name));
    all(
      entries.map(({ name, is }) => () => {
        if (paths.length > limits.files) return;
        const path = within === "" ? name : `${within}/${name}`;
        if (is === "folder") walk(path);
        // A pack in a pack is mostly the last one that was made of this folder.
        else if (is === "file" && !isArchive(name)) paths.push(path);
      }),
    );
  };
  walk("");
  const sizes = all(paths.map((path) => () => disk.size(join(folder, path))));
  const isTooLarge = sizes.reduce((sum, bytes) => sum + bytes, 0) > limits.bytes;
  const contents = all(
    paths.map((path, index) => () => (isTooLarge ? new Uint8Array(sizes[index] ?? 0) : disk.read(join(folder, path)))),
  );
  return paths.map((path, index) => ({ path, content: contents[index] ?? new Uint8Array() }));
}

/** Asks everything before it gives up, so that a disk which has not answered yet is asked for all at once. */
function all<T>(asking: readonly (() => T)[]): readonly T[] {
  const answers = asking.flatMap((ask) => {
    try {
      return [ask()];
    } catch (error) {
      if (error !== notYet) throw error;
      return [];
    }
  });
  if (answers.length < asking.length) throw notYet;
  return answers;
}

/** Whether a name is of what systems and editors leave behind. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "__MACOSX" || name === "node_modules" || name === "Thumbs.db";
}

/** Files as the reader of packs wants them. */
export function textsOf(files: readonly RawFile[]): readonly PackFile[] {
  return files.map(({ path, content }) => {
    const text = textOf(content);
    return { path, bytes: content.length, ...(text !== undefined && { text }) };
  });
}

function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
