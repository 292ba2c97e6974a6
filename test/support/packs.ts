/** The packs of this project, from their files, as a host would read them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Pack, type PackFile, type PackReading, readPack, rules } from "#core";

const root = join(import.meta.dirname, "../../packs");

/** The names of all of them. */
export const packNames = readdirSync(root, { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() ? [each.name] : [],
);

/** The files of one. */
export function packFiles(name: string): PackFile[] {
  const folder = join(root, name);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const full = join(entry.parentPath, entry.name);
    const text = readFileSync(full, "utf8");
    return [{ path: full.slice(folder.length + 1).replaceAll("\\", "/"), text, bytes: Buffer.byteLength(text) }];
  });
}

const readings = new Map<string, PackReading>();

/** What reading one says. Each is read once. */
export function readingOf(name: string): PackReading {
  const known = readings.get(name);
  if (known) return known;
  const find = (asked: string) => (packNames.includes(asked) ? packFiles(asked) : undefined);
  const reading = readPack(packFiles(name), { find, rules, tool: "0.1.0" });
  readings.set(name, reading);
  return reading;
}

/** One as data, with all that it builds on. */
export function packNamed(name: string): Pack {
  const { pack } = readingOf(name);
  if (!pack) throw new Error(`packs/${name} makes no pack.`);
  return pack;
}
