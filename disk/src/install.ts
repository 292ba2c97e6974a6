/** Puts a pack where all recordings find it: whole, or not at all. */
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RawFile } from "./pack-files.ts";

/** Installs the files of a sound pack in the folder of packs, in place of one of the same name. */
export async function installPack(name: string, files: readonly RawFile[], shelf: string): Promise<void> {
  await mkdir(shelf, { recursive: true });
  const made = await mkdtemp(join(shelf, ".new-"));
  const [target, old] = [join(shelf, name), join(made, ".old")];
  try {
    const fresh = join(made, name);
    for (const { path, content } of files) {
      const full = join(fresh, ...path.split("/"));
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, content, { flag: "wx" });
    }
    const hadOne = await rename(target, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(fresh, target);
    } catch (error) {
      if (hadOne) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
