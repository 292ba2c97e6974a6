/**
 * A course pack as one file to mail. What is needed for it is a bundle of its own, loaded when somebody installs or
 * exports a pack; so this file exports functions only.
 */
import { limits, message, type Message } from "#core";
import { readZip, Refused, type ZipForm } from "#zip";
import { isHidden, type RawFile } from "./pack-files.ts";

const form: ZipForm = {
  parts: limits.files,
  bytes: limits.bytes,
  broken: (problem) => message("This is no course pack, or a damaged one: {problem}.", { problem }),
};

/** The files of a pack that is one file, or why it is refused: somebody may have made it to do harm. */
export async function openArchive(bytes: Uint8Array): Promise<readonly RawFile[] | { readonly why: Message }> {
  const wanted = (name: string): boolean => !name.endsWith("/") && !name.split("/").some(isHidden);
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    parts = await readZip(bytes, wanted, form);
  } catch (error) {
    if (error instanceof Refused) return { why: error.why };
    throw error;
  }
  const files = Array.from(parts, ([path, content]) => ({ path, content }));
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

/** A pack as one file: a zip that is the same for the same files. */
export async function archiveOf(files: readonly RawFile[]): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, content }) => [path, content])), {
    level: 9,
    // A zip cannot hold an earlier day; the day of packing would make each archive another one.
    mtime: new Date(1980, 0, 1),
  });
}
