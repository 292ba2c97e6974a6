/** The files of a course pack, from a folder or from one file to mail. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { limits, message, type PackFile } from "#core";
import { readZip, type ZipForm } from "#zip";

/** A file of a pack with its bytes. */
export interface RawFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Endings of packs that are one file. */
export const archiveEndings = ["recordingpack", "zip"] as const;

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

const archive: ZipForm = {
  parts: limits.files,
  bytes: limits.bytes,
  broken: (problem) => message("This is no course pack, or a damaged one: {problem}.", { problem }),
};

/** The files of a pack that is one file. Throws `Refused` where somebody may have made it to do harm. */
export async function packArchive(bytes: Uint8Array): Promise<readonly RawFile[]> {
  const wanted = (name: string): boolean => !name.endsWith("/") && !name.split("/").some(isHidden);
  const files = Array.from(await readZip(bytes, wanted, archive), ([path, content]) => ({ path, content }));
  const top = rootOf(files.map(({ path }) => path));
  return files.flatMap(({ path, content }) =>
    path.startsWith(top) ? [{ path: path.slice(top.length), content }] : [],
  );
}

/** Archives are often made of a folder, not of what is in it: then the pack is one step down. */
function rootOf(paths: readonly string[]): string {
  const heads = paths.filter((path) => /^(?:[^/]+\/)?pack\.(?:ya?ml|json)$/.test(path));
  return (heads.sort((a, b) => a.length - b.length)[0] ?? "").replace(/[^/]*$/, "");
}

/** Marks of systems and editors, and what they leave behind. */
function isHidden(name: string): boolean {
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

/** A pack as one file to mail: a zip that is the same for the same files. */
export async function archiveOf(files: readonly RawFile[]): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, content }) => [path, content])), {
    level: 9,
    // A zip cannot hold an earlier day; the day of packing would make each archive another one.
    mtime: new Date(1980, 0, 1),
  });
}
