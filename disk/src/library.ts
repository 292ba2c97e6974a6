/** The words in force for a recording: what it or its folder asks for, looked for from its folder upwards. */
import { join } from "node:path";
import {
  bundledPacks,
  createVocabulary,
  folderFileName,
  type FolderFile,
  message,
  type Message,
  mutualAid,
  own,
  type Pack,
  type PackFile,
  type PackProblem,
  type PackReading,
  readPackName,
  type SettingsLayer,
  type Vocabulary,
} from "#core";
import { checkFolderFile } from "./folder-file-check.ts";
import { createFolderFiles } from "./folder-files.ts";
import { createPackReader, type FolderReading, type Words } from "./pack-reader.ts";
import type { Known, NamedPack, Places } from "./places.ts";
import { bytesAt, diskAtOnce, textAt } from "./reading.ts";
import { remembering } from "./remembering.ts";
import { chosen, createShelves, packAround } from "./shelves.ts";
import { owed } from "./troubles.ts";

/** What is in force for one recording. */
export interface InForce {
  readonly vocabulary: Vocabulary;
  /** What the nearest `.process-recordings.yaml` says about rules. */
  readonly folder?: SettingsLayer;
}

/** Packs and folder files, each read once until somebody says that it has changed. */
export interface Library {
  /** What is in force for a file that asks for this, `name` or `name@version`, or for nothing. */
  readonly inForce: (asked: string | undefined, file?: string) => InForce;
  /** The packs that a file can ask for, the nearest first. */
  readonly packsFor: (file?: string) => readonly Known[];
  /** The school's own form of a pack, or of the nearest one that it builds on. */
  readonly formOf: (pack: Pack, file?: string) => Uint8Array | undefined;
  /** Reads the files of a pack that stands at a path, or anywhere. */
  readonly read: (files: readonly PackFile[], file?: string) => PackReading;
  /** The words of a pack that is being written, as far as it can be read. */
  readonly wordsIn: (folder: string) => Vocabulary;
  /** What stands in a folder of a pack, as it is now. */
  readonly readFolder: (folder: string) => FolderReading;
  /** The path of the nearest folder file. */
  readonly folderFileOf: (file: string) => string | undefined;
  /** What is wrong with a folder file that says this: its pack may not be here. */
  readonly checkFolderFile: (text: string, file: string) => readonly PackProblem[];
  /** Files on the disk have changed. */
  readonly forget: () => void;
}

/** A library of the packs at these places. */
export function createLibrary(places: Places): Library {
  const { named = [], rootOf, disk = diskAtOnce } = places;
  const [first] = named;
  const remembered = remembering(disk);
  const shelves = createShelves(places, disk, remembered);
  const reader = createPackReader(places, shelves, disk, remembered);
  const textOf = (path: string): string | undefined => places.textOf?.(path) ?? textAt(path, disk);
  const folderFiles = createFolderFiles(rootOf, textOf, remembered);

  const vocabularies = new WeakMap<Pack, Map<string, Vocabulary>>();
  const vocabularyOf = (pack: Pack, trouble?: Message): Vocabulary => {
    const known = remembered(vocabularies, pack, () => new Map<string, Vocabulary>());
    return remembered(known, JSON.stringify(trouble ?? null), () => createVocabulary(pack, trouble));
  };
  const packsFor = (file?: string): readonly Known[] => [
    ...shelves.near(file),
    ...[...named, mutualAid].map(({ name, version }) => ({ name, version })),
    ...Object.keys(bundledPacks).map((name) => ({ name, version: "" })),
  ];
  const wordsFor = (asked: string | undefined, said: FolderFile | undefined, file: string | undefined): Words => {
    const written = asked ?? said?.pack;
    if (written === undefined) {
      const mine = file === undefined ? undefined : packAround(file, disk);
      if (mine) return reader.fromFolder(mine);
      // One that was named is meant itself, whatever stands on a shelf under its name.
      return first ? reader.fromFiles(first, file) : { pack: mutualAid };
    }
    const wanted = readPackName(written);
    if (wanted.name === mutualAid.name) return { pack: mutualAid };
    const found = chosen(wanted, shelves.near(file));
    if (found) return reader.fromFolder(found);
    const meant = chosen(wanted, named) ?? bundled(wanted.name);
    if (meant) return reader.fromFiles(meant, file);
    // What a recording asks for itself is compared by a rule, at its place.
    if (asked !== undefined) return { pack: mutualAid };
    const trouble = message("The course pack “{name}”, which {file} asks for, is not here.", {
      ...{ name: wanted.name, file: folderFileName },
    });
    return { pack: mutualAid, trouble };
  };
  const formIn = (name: string, file: string | undefined): Uint8Array | undefined => {
    const folder = chosen({ name }, shelves.near(file))?.folder;
    const onShelf = folder === undefined ? undefined : bytesAt(join(folder, formName), disk);
    return onShelf ?? chosen({ name }, named)?.form;
  };

  return {
    ...{ read: reader.read, readFolder: reader.readFolder, packsFor },
    inForce(asked, file) {
      const before = disk.misses();
      const said = file === undefined ? undefined : folderFiles.nearest(file)?.said;
      const { pack, trouble } = wordsFor(asked, said, file);
      // What the disk owes is neither missing nor broken.
      const why = disk.misses() === before ? trouble : disk.isSlow() ? owed : undefined;
      return { vocabulary: vocabularyOf(pack, why), ...(said && { folder: said.layer }) };
    },
    formOf(pack, file) {
      for (const name of [pack.name, ...(pack.bases ?? [])]) {
        const form = formIn(name, file);
        if (form) return form;
      }
      return undefined;
    },
    wordsIn: (folder) => vocabularyOf(reader.latestIn(folder)),
    folderFileOf: (file) => folderFiles.nearest(file)?.path,
    checkFolderFile: (text, file) => checkFolderFile(text, () => packsFor(file)),
    forget() {
      shelves.forget();
      reader.forget();
      folderFiles.forget();
    },
  };
}

/** A pack of ours beside the built-in one. */
function bundled(name: string): NamedPack | undefined {
  const files = own(bundledPacks, name)?.();
  return files && { name, version: "", files };
}

const formName = "form.docx";
