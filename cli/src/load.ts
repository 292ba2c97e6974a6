/** From what was named on the command line to recordings in memory. */
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { askedPack, createLines, type Lines, recognise, type RecognisedBy } from "#core";
import type { InForce, NamedPack } from "#disk";
import type { Fault } from "./fault.ts";
import { isFolder, markdownIn, type Path } from "./find.ts";
import { libraryOf, noPacks } from "./packs.ts";
import { beginningOf, readFile } from "./read-file.ts";

/** One file, its text read, and what is in force for it. */
export interface Loaded extends InForce {
  /** As the writer named it. */
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly bytes: number;
  readonly lines: Lines;
  readonly recognisedBy: RecognisedBy;
}

/** A file that was named. It is always read, whatever it is. */
export function load(path: string, packs: readonly NamedPack[] = noPacks): Loaded | Fault {
  const file = readFile(path);
  if ("why" in file) return { path, ...file };
  return {
    path,
    uri: pathToFileURL(path).href,
    ...file,
    lines: createLines(file.text),
    recognisedBy: recognise(file.text, basename(path)) ?? "forced",
    ...libraryOf(packs).inForce(askedPack(file.text), resolve(path)),
  };
}

/** A file that was found in a folder; `undefined` where it is no recording. */
export function loadFound(path: string, packs?: readonly NamedPack[]): Loaded | Fault | undefined {
  const loaded = load(path, packs);
  // What cannot be read is reported if its beginning or its name says that it is ours.
  const isOurs =
    "why" in loaded ? recognise(beginningOf(path) ?? "", basename(path)) : loaded.recognisedBy !== "forced";
  return isOurs ? loaded : undefined;
}

/** What there is to look at. */
export interface Paths {
  /** Each file once, in the order in which they were named. */
  readonly files: readonly Path[];
  /** The folders that were named. */
  readonly folders: readonly string[];
  /** Folders that could not be looked into. */
  readonly faults: readonly Fault[];
}

/** The paths behind what was named: files as they are, folders by the Markdown files in them. */
export function pathsOf(named: readonly string[]): Paths {
  const files = new Map<string, Path>();
  const folders: string[] = [];
  const faults: Fault[] = [];
  for (const name of named) {
    if (!isFolder(name)) {
      files.set(resolve(name), { path: name, isNamed: true });
      continue;
    }
    const found = markdownIn(name);
    folders.push(name);
    faults.push(...found.closed);
    for (const path of found.files) if (!files.has(resolve(path))) files.set(resolve(path), { path, isNamed: false });
  }
  return { files: [...files.values()], folders, faults };
}
