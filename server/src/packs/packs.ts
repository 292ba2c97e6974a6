/** Course packs for one client: which words are in force for a document, and what is wrong with files of packs. */
import {
  type Context,
  folderSchema,
  isUsable,
  type PackProblem,
  packSchemas,
  provePack,
  rules,
  type Schema,
} from "#core";
import { join } from "node:path";
import { createLibrary, createPatientDisk, type InForce, isWithin, type Library, whole } from "#disk";
import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";
import { version } from "../version.ts";
import { type PackPlace, placeOf } from "./places.ts";
import { pathOf, uriOf } from "../paths.ts";

/** What there is to know about packs. */
export interface Packs {
  readonly library: Library;
  /** Asks again until the disk has said all that an answer takes, or is slow: then the answer is made of what is known. */
  readonly whole: <T>(ask: () => T) => Promise<T>;
  /** The disk has changed. What is known counts until it has been read again, which is told. */
  readonly forget: () => void;
  /** What a file is to packs; `undefined` of a file that is nothing to them. */
  readonly placeOf: (uri: string) => PackPlace | undefined;
  /** Until the disk has said what answers about a file go by, or is slow. */
  readonly settled: (uri: string) => Promise<void>;
  /** Until it has said which packs a file can ask for and what is in them, or is slow. */
  readonly allRead: (uri: string) => Promise<void>;
  /** The words for a document that asks for a pack, or for none; without a document those of the workspace. */
  readonly inForce: (uri: string | undefined, asked: string | undefined) => InForce;
  /** What is wrong with a file of a pack or folder. */
  readonly problemsOf: (place: PackPlace, text: string) => readonly PackProblem[];
  /** The schema of a data file, and the words that it may name. */
  readonly schemaOf: (place: PackPlace) => Schema | undefined;
  readonly wordsFor: (place: PackPlace, context: Context) => Context;
  /** A file that could be in the workspace; `undefined` where no folder is open. */
  readonly anywhere: () => string | undefined;
  /** The folder of the workspace that a file lies in. */
  readonly rootOf: (path: string) => string | undefined;
  /** The nearest folder file of a document. */
  readonly uriOfFolderFile: (uri: string) => string | undefined;
  /** The folders of the workspace. */
  readonly roots: () => readonly string[];
  readonly setFolders: (uris: readonly string[]) => void;
}

/** Packs of a client; `textOf`: the text of a document that is open; `told`: the disk has said more than before. */
export function createPacks(
  params: InitializeParams,
  textOf: (path: string) => string | undefined,
  told: () => void,
): Packs {
  const { packs } = (params.initializationOptions ?? {}) as InitializationOptions;
  let roots: readonly string[] = [];
  const setFolders = (uris: readonly string[]): void => {
    const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
    roots = paths.sort((a, b) => b.length - a.length);
  };
  setFolders(foldersIn(params));
  const rootOf = (file: string): string | undefined => roots.find((root) => isWithin(root, file));
  const installed = packs === undefined ? undefined : pathOf(packs);
  const disk = createPatientDisk({
    told(anew) {
      if (anew) library.forget();
      told();
    },
  });
  const library: Library = createLibrary({
    tool: version,
    rootOf,
    installed: installed === undefined ? [] : [installed],
    ...{ textOf, disk },
  });
  const proofs = new WeakMap<object, readonly PackProblem[]>();
  const schemas = { ...packSchemas(rules), folder: folderSchema(rules) };

  const proved = (folder: string): readonly PackProblem[] => {
    const { files, reading } = library.readFolder(folder);
    const known = proofs.get(reading);
    if (known) return known;
    const { pack, problems } = reading;
    const all = [...problems, ...(pack && isUsable(problems) ? provePack(files, pack, rules) : [])];
    proofs.set(reading, all);
    return all;
  };

  const anywhere = (): string | undefined => {
    const [root] = roots;
    return root === undefined ? undefined : join(root, "new.recording.md");
  };

  return {
    ...{ library, setFolders, anywhere, rootOf, forget: disk.forget },
    whole: (ask) => whole(disk, ask),
    placeOf: (uri) => placeOf(uri, disk),
    async settled(uri) {
      await whole(disk, () => {
        const place = placeOf(uri, disk);
        if (place?.kind === "folder") library.packsFor(place.path);
        else if (place) library.readFolder(place.folder);
      });
      await disk.settled();
    },
    allRead: (uri) =>
      whole(disk, () => {
        for (const { folder } of library.packsFor(pathOf(uri))) if (folder !== undefined) library.readFolder(folder);
      }),
    roots: () => roots,
    inForce: (uri, asked) => library.inForce(asked, uri === undefined ? anywhere() : pathOf(uri)),
    uriOfFolderFile(uri) {
      const path = pathOf(uri);
      const found = path === undefined ? undefined : library.folderFileOf(path);
      return found === undefined ? undefined : uriOf(found);
    },
    problemsOf: ({ path, kind, folder, file }, text) =>
      kind === "folder"
        ? library.checkFolderFile(text, path)
        : proved(folder).filter((problem) => problem.file === file),
    schemaOf: ({ kind }) =>
      kind === "template" || kind === "exemplar" || kind === "example" || kind === "form" ? undefined : schemas[kind],
    wordsFor({ kind, folder, path }, context) {
      const vocabulary = kind === "folder" ? library.inForce(undefined, path).vocabulary : library.wordsIn(folder);
      return { ...context, vocabulary };
    },
  };
}

/** The folders that are open. A client that knows of one only says so in the older way. */
function foldersIn({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- older clients send nothing else
  return older.rootUri ? [older.rootUri] : [];
}
