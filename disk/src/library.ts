/** The words in force for a recording: what it or its folder asks for, looked for from its folder upwards. */
import { dirname, join, sep } from "node:path";
import {
  bundledPacks,
  createVocabulary,
  folderFileName,
  isUsable,
  isVersion,
  message,
  type Message,
  mutualAid,
  own,
  type Pack,
  type PackFile,
  type PackProblem,
  type PackReading,
  readFolderFile,
  readPack,
  readPackName,
  rules,
  type SettingsLayer,
  type Vocabulary,
} from "#core";
import { createFolderFiles } from "./folder-files.ts";
import { packFolder, textsOf } from "./pack-files.ts";
import { bytesAt, type Disk, diskAtOnce, notYet, textAt } from "./reading.ts";
import { remembering } from "./remembering.ts";
import { chosen, packAt, packsFolder, packsIn, type Shelved, upTo } from "./shelves.ts";
import { broken, nothing, owed, unreadable } from "./troubles.ts";

/** What is in force for one recording. */
export interface InForce {
  readonly vocabulary: Vocabulary;
  /** What the nearest `.process-recordings.yaml` says about rules. */
  readonly folder?: SettingsLayer;
}

/** The same before it becomes a vocabulary; `trouble`: why what was asked for is not in force as it stands. */
interface Words extends Pick<InForce, "folder"> {
  readonly pack: Pack;
  readonly trouble?: Message;
}

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
  readonly readFolder: (folder: string) => { readonly files: readonly PackFile[]; readonly reading: PackReading };
  /** The path of the nearest folder file. */
  readonly folderFileOf: (file: string) => string | undefined;
  /** What is wrong with a folder file that says this: its pack may not be here. */
  readonly checkFolderFile: (text: string, file: string) => readonly PackProblem[];
  /** Files on the disk have changed. */
  readonly forget: () => void;
}

/** A library of the packs at these places. */
export function createLibrary(places: Places): Library {
  const { named = [], installed, rootOf, tool, disk = diskAtOnce } = places;
  const remembered = remembering(disk);
  const lastGood = new Map<string, Pack>();
  const vocabularies = new WeakMap<Pack, Map<string, Vocabulary>>();
  let shelves = new Map<string, readonly Shelved[]>();
  let readings = new Map<string, ReturnType<Library["readFolder"]>>();

  const textOf = (path: string): string | undefined => places.textOf?.(path) ?? textAt(path, disk);
  const folderFiles = createFolderFiles(rootOf, textOf, remembered);
  const vocabularyOf = (pack: Pack, trouble?: Message): Vocabulary => {
    const known = remembered(vocabularies, pack, () => new Map<string, Vocabulary>());
    return remembered(known, JSON.stringify(trouble ?? null), () => createVocabulary(pack, trouble));
  };
  const above = (file: string | undefined): readonly string[] =>
    file === undefined ? [] : upTo(rootOf(file), dirname(file));
  const shelved = (file: string | undefined): readonly Shelved[] =>
    [...above(file).map((folder) => join(folder, packsFolder)), ...installed].flatMap((shelf) =>
      remembered(shelves, shelf, () => packsIn(shelf, disk)),
    );

  const filesIn = (folder: string): readonly PackFile[] =>
    textsOf(packFolder(folder, disk)).map((file) => {
      const text = places.textOf?.(join(folder, ...file.path.split("/")));
      return text === undefined ? file : { ...file, text, bytes: new TextEncoder().encode(text).length };
    });
  const read = (files: readonly PackFile[], file?: string): PackReading => {
    const find = (name: string): Pack | readonly PackFile[] | undefined => {
      if (name === mutualAid.name) return mutualAid;
      const found = chosen({ name }, shelved(file));
      return found ? filesIn(found.folder) : (chosen({ name }, named)?.files ?? own(bundledPacks, name)?.());
    };
    return readPack(files, { rules, tool, find });
  };
  const readFolder = (folder: string): ReturnType<Library["readFolder"]> =>
    remembered(readings, folder, () => {
      try {
        const files = filesIn(folder);
        return { files, reading: read(files, join(folder, "pack.yaml")) };
      } catch (error) {
        return { files: [], reading: error === notYet ? nothing : unreadable(folder, error) };
      }
    });

  /** The pack as the disk has it, whatever an editor has. */
  const savedIn = (folder: string): Pack | undefined => {
    try {
      return read(textsOf(packFolder(folder, disk)), join(folder, "pack.yaml")).pack;
    } catch {
      return undefined;
    }
  };

  /** The pack that an exemplar or an example lies in. */
  const around = (file: string | undefined): Shelved | undefined => {
    const folder =
      file === undefined ? undefined : /^(.*)[\\/](?:exemplars|examples[\\/][^\\/]+)[\\/][^\\/]+$/.exec(file)?.[1];
    return folder === undefined ? undefined : packAt(folder, disk);
  };

  const fromFolder = (found: Shelved): Words => {
    const { files, reading } = readFolder(found.folder);
    if (reading.pack && isUsable(reading.problems)) {
      lastGood.set(found.folder, reading.pack);
      return { pack: reading.pack };
    }
    const good = lastGood.get(found.folder);
    return { pack: good ?? mutualAid, trouble: broken(found.name, files, reading, good) };
  };
  const fromFiles = ({ name, version, files }: NamedPack, file: string | undefined): Words => {
    const reading = remembered(readings, `:${name}@${version}`, () => ({
      files,
      reading: read(files, file),
    })).reading;
    if (reading.pack && isUsable(reading.problems)) return { pack: reading.pack };
    return { pack: mutualAid, trouble: broken(name, files, reading, undefined) };
  };

  const packsFor: Library["packsFor"] = (file) => [
    ...shelved(file),
    ...[...named, mutualAid].map(({ name, version }) => ({ name, version })),
    ...Object.keys(bundledPacks).map((name) => ({ name, version: "" })),
  ];

  const lookFor = (asked: string | undefined, file: string | undefined): Words => {
    const here = file === undefined ? undefined : folderFiles.nearest(file)?.said;
    const layer = here && { folder: here.layer };
    const written = asked ?? here?.pack;
    if (written === undefined) {
      const mine = around(file);
      if (mine) return { ...fromFolder(mine), ...layer };
    }
    const wanted = written === undefined ? undefined : readPackName(written);
    // One that was named is meant itself, whatever stands on a shelf under its name.
    const [first] = named;
    if (written === undefined && first) return { ...fromFiles(first, file), ...layer };
    const name = wanted?.name ?? mutualAid.name;
    if (name === mutualAid.name) return { pack: mutualAid, ...layer };
    const found = chosen(wanted ?? { name }, shelved(file));
    if (found) return { ...fromFolder(found), ...layer };
    const meant = chosen(wanted ?? { name }, named) ?? bundled(name);
    if (meant) return { ...fromFiles(meant, file), ...layer };
    // What a recording asks for itself is compared by a rule, at its place.
    const words = message("The course pack “{name}”, which {file} asks for, is not here.", {
      name,
      file: folderFileName,
    });
    return { pack: mutualAid, ...(asked === undefined && { trouble: words }), ...layer };
  };

  return {
    inForce(asked, file) {
      const before = disk.misses();
      const { pack, trouble, folder } = lookFor(asked, file);
      // What the disk owes is neither missing nor broken.
      const why = disk.misses() === before ? trouble : disk.isSlow() ? owed : undefined;
      return { vocabulary: vocabularyOf(pack, why), ...(folder && { folder }) };
    },
    formOf(pack, file) {
      for (const name of [pack.name, ...(pack.bases ?? [])]) {
        const folder = chosen({ name }, shelved(file))?.folder;
        const path = folder === undefined ? undefined : join(folder, formName);
        const bytes = path === undefined ? undefined : bytesAt(path, disk);
        if (bytes) return bytes;
        const form = chosen({ name }, named)?.form;
        if (form) return form;
      }
      return undefined;
    },
    ...{ read, readFolder, packsFor, folderFileOf: (file) => folderFiles.nearest(file)?.path },
    wordsIn(folder) {
      const { pack, problems } = readFolder(folder).reading;
      if (pack && isUsable(problems)) {
        lastGood.set(folder, pack);
        return vocabularyOf(pack);
      }
      // While a line is being typed, its file is often broken: then the pack on the disk has the words.
      return vocabularyOf(lastGood.get(folder) ?? savedIn(folder) ?? mutualAid);
    },
    checkFolderFile(text, file) {
      const { pack, problems, data } = readFolderFile(text, folderFileName, rules);
      const wanted = pack === undefined ? undefined : readPackName(pack);
      const place = data?.yaml.placeOf(["pack"]);
      if (!wanted || !place) return problems;
      const there = chosen(wanted, packsFor(file));
      const at = { ...place, file: folderFileName, severity: "warning" } as const;
      const { name, version: asked = "" } = wanted;
      if (!there) {
        const words = message("There is no course pack “{name}” here. Install it, or put its folder into {folder}.", {
          ...{ name, folder: packsFolder.split(sep).join("/") },
        });
        return [...problems, { ...at, code: "invalid-pack", message: words }];
      }
      if (there.version === "" || isVersion(there.version, wanted.version)) return problems;
      const words = message("Version {asked} of “{name}” is asked for, and here is {there}.", {
        ...{ asked, name, there: there.version },
      });
      return [...problems, { ...at, code: "pack-version", message: words }];
    },
    forget() {
      shelves = new Map();
      readings = new Map();
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
