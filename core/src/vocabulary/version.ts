/** Versions of packs, and what recordings ask for. */
import { compareVersions } from "compare-versions";

/** `sowk487@1`: a name, and the beginning of the version that is meant. */
export interface PackName {
  readonly name: string;
  readonly version?: string;
}

/** What stands behind `pack:`. Names of packs are in small letters; the codes of courses are mostly written in capitals. */
export function readPackName(written: string): PackName {
  const at = written.lastIndexOf("@");
  const nameOf = (words: string): string => words.trim().normalize("NFC").toLowerCase();
  if (at <= 0) return { name: nameOf(written) };
  const version = written
    .slice(at + 1)
    .trim()
    .replace(/^v/i, "");
  return { name: nameOf(written.slice(0, at)), ...(version !== "" && { version }) };
}

/** Whether a version begins as asked: `1` takes 1.4.2, and no version asked for takes any. */
export function isVersion(version: string, asked: string | undefined): boolean {
  return asked === undefined || version === asked || version.startsWith(`${asked}.`);
}

/** Which of two versions is newer; what is no version counts as the oldest. */
export function compare(a: string, b: string): number {
  try {
    return compareVersions(a, b);
  } catch {
    return 0;
  }
}
