/** Packs as they are read, each once until somebody says that it has changed, and the last good state of each. */
import { join } from "node:path";
import {
  bundledPacks,
  isUsable,
  type Message,
  mutualAid,
  own,
  type Pack,
  type PackFile,
  type PackReading,
  readPack,
  rules,
} from "#core";
import { packFolder, textsOf } from "./pack-files.ts";
import type { NamedPack, Places } from "./places.ts";
import { type Disk, notYet } from "./reading.ts";
import type { Remembering } from "./remembering.ts";
import { chosen, type Shelved, type Shelves } from "./shelves.ts";
import { broken, nothing, unreadable } from "./troubles.ts";

/** The pack that counts, and why what was asked for is not in force as it stands. */
export interface Words {
  readonly pack: Pack;
  readonly trouble?: Message;
}

/** What stands in a folder of a pack. */
export interface FolderReading {
  readonly files: readonly PackFile[];
  readonly reading: PackReading;
}

/** What a library reads packs with. */
export interface PackReader {
  /** Reads the files of a pack that stands at a path, or anywhere. */
  readonly read: (files: readonly PackFile[], file?: string) => PackReading;
  /** What stands in a folder, as it is now. */
  readonly readFolder: (folder: string) => FolderReading;
  /** The words of a pack on a shelf; while it is broken, those it had before. */
  readonly fromFolder: (found: Shelved) => Words;
  /** The words of a pack that was named. */
  readonly fromFiles: (pack: NamedPack, file: string | undefined) => Words;
  /** The pack in a folder that is being written, as far as it can be read. */
  readonly latestIn: (folder: string) => Pack;
  readonly forget: () => void;
}

/** A reader of packs that looks for what they build on where a library does. */
export function createPackReader(
  { tool, named = [], textOf }: Places,
  shelves: Shelves,
  disk: Disk,
  remembered: Remembering,
): PackReader {
  const lastGood = new Map<string, Pack>();
  let readings = new Map<string, FolderReading>();

  const filesIn = (folder: string): readonly PackFile[] =>
    textsOf(packFolder(folder, disk)).map((file) => {
      const text = textOf?.(join(folder, ...file.path.split("/")));
      return text === undefined ? file : { ...file, text, bytes: new TextEncoder().encode(text).length };
    });
  const read = (files: readonly PackFile[], file?: string): PackReading => {
    const find = (name: string): Pack | readonly PackFile[] | undefined => {
      if (name === mutualAid.name) return mutualAid;
      const found = chosen({ name }, shelves.near(file));
      return found ? filesIn(found.folder) : (chosen({ name }, named)?.files ?? own(bundledPacks, name)?.());
    };
    return readPack(files, { rules, tool, find });
  };
  const readAt = (folder: string, files: readonly PackFile[]): PackReading => read(files, join(folder, "pack.yaml"));
  const readFolder = (folder: string): FolderReading =>
    remembered(readings, folder, () => {
      try {
        const files = filesIn(folder);
        return { files, reading: readAt(folder, files) };
      } catch (error) {
        return { files: [], reading: error === notYet ? nothing : unreadable(folder, error) };
      }
    });
  /** The pack that was read in a folder where it can be used, which is the last good one from then on. */
  const goodIn = (folder: string, reading: PackReading): Pack | undefined => {
    const pack = usable(reading);
    if (pack) lastGood.set(folder, pack);
    return pack;
  };
  /** The pack as the disk has it, whatever an editor has. */
  const savedIn = (folder: string): Pack | undefined => {
    try {
      return readAt(folder, textsOf(packFolder(folder, disk))).pack;
    } catch {
      return undefined;
    }
  };

  return {
    read,
    readFolder,
    fromFolder({ folder, name }) {
      const { files, reading } = readFolder(folder);
      const pack = goodIn(folder, reading);
      if (pack) return { pack };
      const good = lastGood.get(folder);
      return { pack: good ?? mutualAid, trouble: broken(name, files, reading, good) };
    },
    fromFiles({ name, version, files }, file) {
      const key = `:${name}@${version}`;
      const { reading } = remembered(readings, key, () => ({ files, reading: read(files, file) }));
      const pack = usable(reading);
      return pack ? { pack } : { pack: mutualAid, trouble: broken(name, files, reading, undefined) };
    },
    // While a line is being typed, its file is often broken: then the pack on the disk has the words.
    latestIn: (folder) =>
      goodIn(folder, readFolder(folder).reading) ?? lastGood.get(folder) ?? savedIn(folder) ?? mutualAid,
    forget() {
      readings = new Map();
    },
  };
}

function usable({ pack, problems }: PackReading): Pack | undefined {
  return pack && isUsable(problems) ? pack : undefined;
}
