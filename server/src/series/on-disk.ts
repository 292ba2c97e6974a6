/** A recording as its file is on the disk, read slice by slice. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createDocument, type Document, recognise, type Vocabulary } from "#core";
import { uriOf } from "../paths.ts";
import type { Slices } from "../slices.ts";

/** What reading files needs. */
export interface Reading {
  /** The words that a file is read with. */
  readonly wordsFor: (uri: string, text: string) => Promise<Vocabulary>;
  readonly slices: Slices;
}

/** A recording that has been read through. */
export interface Found {
  readonly uri: string;
  readonly document: Document;
  readonly vocabulary: Vocabulary;
}

/** Longer files are not looked into (2 MB are 20,000 turns), in UTF-16 units. */
const longest = 4_000_000;

/** Reads a file; nothing of one that is no recording, or that cannot be read. */
export async function readOnDisk(path: string, { wordsFor, slices }: Reading): Promise<Found | undefined> {
  const text = (await readFile(path, "utf8").catch(() => "")).replace(/^\uFEFF/, "");
  if (text === "" || text.length > longest || !recognise(text, basename(path))) return undefined;
  const uri = uriOf(path);
  const vocabulary = await wordsFor(uri, text);
  const document = createDocument(text, vocabulary);
  await slices.run((isOver) => document.read(isOver));
  return { uri, document, vocabulary };
}
