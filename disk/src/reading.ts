/**
 * Reading what stands in the folders of others: anybody may have put anything there, and a disk may go away between two
 * looks. Pipes and devices are never opened, since they might not answer, and with them neither would the server.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";

/** The bytes of a file; nothing where there is none, or none that may be read. */
export function bytesAt(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The same as text. */
export function textAt(path: string): string | undefined {
  const bytes = bytesAt(path);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** What stands in a folder; nothing where there is none, or none that may be read. */
export function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
