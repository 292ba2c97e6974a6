/** Where packs are looked for, and which there are. */
import type { PackFile } from "#core";
import type { Disk } from "./reading.ts";

/** Where a library looks. */
export interface Places {
  /** Version of this tool. */
  readonly tool: string;
  /** The folder in which a file may look upwards; `undefined` of a file that stands alone. */
  readonly rootOf: (file: string) => string | undefined;
  /** Folders of packs that are everywhere at hand, the first one first. */
  readonly installed: readonly string[];
  /** Packs that were named; the first is in force where nobody asks for another. */
  readonly named?: readonly NamedPack[];
  /** A file's text where an editor has another one than the disk. */
  readonly textOf?: (path: string) => string | undefined;
  /** What is read from; one that is not patient where nothing is said. */
  readonly disk?: Disk;
}

/** A pack that was named on a command line. */
export interface NamedPack {
  readonly name: string;
  readonly version: string;
  readonly files: readonly PackFile[];
  readonly form?: Uint8Array;
}

/** A pack that can be asked for; its folder, where it has one. */
export interface Known {
  readonly name: string;
  /** Empty where nobody knows before it is read. */
  readonly version: string;
  readonly folder?: string;
}
