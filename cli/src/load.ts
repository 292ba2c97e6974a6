/** From what was named on the command line to recordings in memory. */
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createLines,
  createVocabulary,
  type Lines,
  message,
  type Message,
  mutualAid,
  type Position,
  recognise,
  type RecognisedBy,
  type Vocabulary,
} from "#core";
import { isFolder, recordingsIn } from "./find.ts";
import { readFile } from "./read-file.ts";

/** One file, its text read. */
export interface Loaded {
  /** As the writer named it. */
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly bytes: number;
  readonly lines: Lines;
  readonly recognisedBy: RecognisedBy;
}

/** Something that could not be read. */
export interface Fault {
  readonly path: string;
  readonly why: Message;
  readonly at?: Position;
}

/** The words in force. A recording's own pack is a later matter. */
export const vocabulary: Vocabulary = createVocabulary(mutualAid);

/** A file that was named. It is always read, whatever it is. */
export function load(path: string): Loaded | Fault {
  const file = readFile(path);
  if ("why" in file) return { path, ...file };
  return {
    path,
    uri: pathToFileURL(path).href,
    ...file,
    lines: createLines(file.text),
    recognisedBy: recognise(file.text, basename(path)) ?? "forced",
  };
}

/** The paths behind what was named: files as they are, folders by the recordings in them. Each once. */
export function pathsOf(named: readonly string[]): { readonly paths: readonly string[]; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const paths = new Map<string, string>();
  for (const name of named) {
    if (!isFolder(name)) {
      paths.set(resolve(name), name);
      continue;
    }
    const { files, closed } = recordingsIn(name);
    for (const file of files) if (!paths.has(resolve(file))) paths.set(resolve(file), file);
    for (const path of closed) faults.push({ path, why: message("You may not look into this folder.") });
    if (files.length === 0) faults.push({ path: name, why: message(nothing) });
  }
  return { paths: [...paths.values()], faults };
}

const nothing =
  "There is no recording in this folder. The name of a recording ends in .recording.md, or its header says “recording: group”.";
