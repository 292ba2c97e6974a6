/**
 * Reading what stands in the folders of others: anybody may have put anything there, and a disk may go away between two
 * looks. Pipes and devices are never opened, since they might not answer, and with them neither would the server.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";

/** Something in a folder; links and pipes are neither file nor folder. */
export interface Entry {
  readonly name: string;
  readonly is: "file" | "folder" | "other";
}

/** What a disk can be asked. Each throws what the system says, or `notYet`. */
export interface Disk {
  /** What stands in a folder. */
  readonly list: (folder: string) => readonly Entry[];
  /** How many bytes a file has. */
  readonly size: (path: string) => number;
  /** The bytes of a file. */
  readonly read: (path: string) => Uint8Array;
  /** How often the answer was `notYet`: what was made of answers is whole if it is no more than before. */
  readonly misses: () => number;
  /** Whether it owes answers for so long that nobody waits for them any more. */
  readonly isSlow: () => boolean;
}

/** Thrown by a disk that has been asked for the first time, and will know later. */
export const notYet = new Error("The disk has not answered yet.");

/** The disk as it is, for programs that have nothing else to do meanwhile. */
export const diskAtOnce: Disk = {
  list: (folder) => entriesOf(readdirSync(folder, { withFileTypes: true })),
  size: (path) => sizeOf(statSync(path), path),
  read: (path) => {
    sizeOf(statSync(path), path);
    return readFileSync(path);
  },
  misses: () => 0,
  isSlow: () => false,
};

/** What Node says of a folder. */
export function entriesOf(found: readonly Pick<Dirent, "name" | "isFile" | "isDirectory">[]): readonly Entry[] {
  return found.map((each) => ({
    name: each.name,
    is: each.isDirectory() ? "folder" : each.isFile() ? "file" : "other",
  }));
}

/** The length that Node says a file has; whatever is no file is refused. */
export function sizeOf(found: { readonly isFile: () => boolean; readonly size: number }, path: string): number {
  if (!found.isFile()) throw Object.assign(new Error("This is no file."), { path });
  return found.size;
}

/** The bytes of a file; nothing where there is none, or none that may be read. */
export function bytesAt(path: string, disk: Disk): Uint8Array | undefined {
  try {
    return disk.read(path);
  } catch {
    return undefined;
  }
}

/** The same as text. */
export function textAt(path: string, disk: Disk): string | undefined {
  const bytes = bytesAt(path, disk);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** What stands in a folder; nothing where there is none, or none that may be read. */
export function entriesIn(folder: string, disk: Disk): readonly Entry[] {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}
