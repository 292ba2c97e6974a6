/** The files of a course pack. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { limits, type PackFile } from "#core";

/** A file of a pack with its bytes. */
export interface RawFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Whether a path names a pack that is one file. */
export function isArchive(path: string): boolean {
  return /\.(?:recordingpack|zip)$/i.test(path);
}

/**
 * The files of a folder, without hidden ones; links are not followed. One file more than a pack may hold ends the walk,
 * and what is too large together is not read: either is said when the pack is.
 */
export function packFolder(folder: string): readonly RawFile[] {
  const files: { readonly path: string; readonly bytes: number }[] = [];
  const walk = (within: string): void => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      if (files.length > limits.files) return;
      if (isHidden(entry.name)) continue;
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push({ path, bytes: statSync(join(folder, path)).size });
    }
  };
  walk("");
  const isTooLarge = files.reduce((sum, { bytes }) => sum + bytes, 0) > limits.bytes;
  return files.map(({ path, bytes }) => ({
    path,
    content: isTooLarge ? new Uint8Array(bytes) : readFileSync(join(folder, path)),
  }));
}

/** Whether a name is of what systems and editors leave behind. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "__MACOSX" || name === "node_modules" || name === "Thumbs.db";
}

/** Files as the reader of packs wants them. */
export function textsOf(files: readonly RawFile[]): readonly PackFile[] {
  return files.map(({ path, content }) => {
    const text = textOf(content);
    return { path, bytes: content.length, ...(text !== undefined && { text }) };
  });
}

function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
