/** All recordings of the folders that are open: read when somebody asks, and again where a file has changed. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createDocument, type Document, recognise, type Vocabulary } from "#core";
import { uriOf } from "../paths.ts";
import type { Slices } from "../slices.ts";
import { scan, type Seen } from "./scan.ts";

/** What reading a folder needs. */
export interface Reading {
  readonly wordsFor: (uri: string, text: string) => Vocabulary;
  readonly slices: Slices;
}

/** A recording of the folder, read through. */
export interface Found {
  readonly uri: string;
  readonly document: Document;
  readonly vocabulary: Vocabulary;
}

/** Which files are asked about. */
export interface Asked {
  readonly roots: readonly string[];
  /** URIs that are left out because an editor has them. */
  readonly without: ReadonlySet<string>;
  /** Whether a file is meant, by its beginning; all of them where nothing is said. */
  readonly isMeant?: (file: Seen) => boolean;
}

/** Longer files are not looked into, in UTF-16 units. */
const longest = 4_000_000;

/** What is told of recordings, asked for again and again; what is told of a file is kept while the file stays as it is. */
export function createFolder<T>(
  { wordsFor, slices }: Reading,
  tell: (found: Found) => readonly T[],
): (asked: Asked) => Promise<readonly T[]> {
  let files: ReadonlyMap<string, Seen> = new Map();
  const known = new Map<string, { readonly stamp: string; readonly told: readonly T[] }>();

  const toldOf = async ({ path, stamp }: Seen): Promise<readonly T[]> => {
    const kept = known.get(path);
    if (kept?.stamp === stamp) return kept.told;
    const found = await read(path);
    const told = found ? tell(found) : [];
    known.set(path, { stamp, told });
    return told;
  };

  const read = async (path: string): Promise<Found | undefined> => {
    const text = (await readFile(path, "utf8").catch(() => "")).replace(/^\uFEFF/, "");
    if (text === "" || text.length > longest || !recognise(text, basename(path))) return undefined;
    const uri = uriOf(path);
    const vocabulary = wordsFor(uri, text);
    const document = createDocument(text, vocabulary);
    await slices.run((isOver) => document.read(isOver));
    return { uri, document, vocabulary };
  };

  return async ({ roots, without, isMeant = () => true }) => {
    const seen = new Map<string, Seen>();
    for (const root of roots) for (const [path, file] of await scan(root, files)) seen.set(path, file);
    files = seen;
    for (const path of known.keys()) if (!seen.has(path)) known.delete(path);
    const all: T[] = [];
    for (const file of seen.values())
      if (!without.has(uriOf(file.path)) && isMeant(file)) all.push(...(await toldOf(file)));
    return all;
  };
}
