/** What all recordings of the folders that are open mention: read when somebody asks, and again where a file has changed. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createDocument, type Mention, mentions, recognise, type Vocabulary } from "#core";
import type { PositionEncodingKind, Range } from "vscode-languageserver";
import { toRange } from "../convert.ts";
import { linesIn } from "../encoding.ts";
import { uriOf } from "../packs/places.ts";
import type { Slices } from "../slices.ts";
import { scan, type Seen } from "./scan.ts";

/** A mention with its place as the protocol has it. */
export interface Placed extends Omit<Mention, "span"> {
  readonly uri: string;
  readonly range: Range;
}

/** What reading a folder needs. */
export interface Reading {
  readonly encoding: PositionEncodingKind;
  readonly wordsFor: (uri: string, text: string) => Vocabulary;
  readonly slices: Slices;
}

/** Longer files are not looked into, in UTF-16 units. */
const longest = 4_000_000;

export interface Folder {
  /** What the files below these folders mention, but for those that are left out because an editor has them. */
  readonly mentions: (roots: readonly string[], without: ReadonlySet<string>) => Promise<readonly Placed[]>;
}

export function createFolder(reading: Reading): Folder {
  let files: ReadonlyMap<string, Seen> = new Map();
  const known = new Map<string, { readonly stamp: string; readonly placed: readonly Placed[] }>();

  const placedIn = async ({ path, stamp }: Seen): Promise<readonly Placed[]> => {
    const kept = known.get(path);
    if (kept?.stamp === stamp) return kept.placed;
    const placed = await read(path, reading);
    known.set(path, { stamp, placed });
    return placed;
  };

  return {
    async mentions(roots, without) {
      const seen = new Map<string, Seen>();
      for (const root of roots) for (const [path, file] of await scan(root, files)) seen.set(path, file);
      files = seen;
      for (const path of known.keys()) if (!seen.has(path)) known.delete(path);
      const all: Placed[] = [];
      for (const file of seen.values()) if (!without.has(uriOf(file.path))) all.push(...(await placedIn(file)));
      return all;
    },
  };
}

async function read(path: string, { encoding, wordsFor, slices }: Reading): Promise<readonly Placed[]> {
  const text = (await readFile(path, "utf8").catch(() => "")).replace(/^\uFEFF/, "");
  if (text === "" || text.length > longest || !recognise(text, basename(path))) return [];
  const uri = uriOf(path);
  const document = createDocument(text, wordsFor(uri, text));
  await slices.run((isOver) => document.read(isOver));
  const place = { lines: () => linesIn(encoding, document.lines) };
  return mentions(document.recording).map(({ span, ...mention }) => ({ ...mention, uri, range: toRange(span, place) }));
}
