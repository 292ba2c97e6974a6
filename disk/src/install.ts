/** Puts a pack where all recordings find it: whole, or not at all. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RawFile } from "./pack-files.ts";

/** Installs the files of a sound pack in the folder of packs, in place of one of the same name. */
export function installPack(name: string, files: readonly RawFile[], shelf: string): void {
  mkdirSync(shelf, { recursive: true });
  const made = mkdtempSync(join(shelf, ".new-"));
  const [target, old] = [join(shelf, name), join(made, ".old")];
  try {
    const fresh = join(made, name);
    for (const { path, content } of files) {
      const full = join(fresh, ...path.split("/"));
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content, { flag: "wx" });
    }
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
