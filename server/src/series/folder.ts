/** All recordings of the folders that are open: read when somebody asks, and again where a file has changed. */
import { type Found, readOnDisk, type Reading } from "./on-disk.ts";
import { scan, type Seen } from "./scan.ts";

/** Which files are asked about. */
export interface Asked {
  readonly roots: readonly string[];
  /** Paths that are left out because an editor has the files. */
  readonly without: ReadonlySet<string>;
  /** Whether a file is meant, by its beginning; all of them where nothing is said. */
  readonly isMeant?: (file: Seen) => boolean;
}

/** What is told of recordings, asked for again and again; what is told of a file is kept while the file stays as it is. */
export function createFolder<T>(
  reading: Reading,
  tell: (found: Found) => readonly T[],
): (asked: Asked) => Promise<readonly T[]> {
  let files: ReadonlyMap<string, Seen> = new Map();
  const known = new Map<string, { readonly stamp: string; readonly told: readonly T[] }>();

  const toldOf = async ({ path, stamp }: Seen): Promise<readonly T[]> => {
    const kept = known.get(path);
    if (kept?.stamp === stamp) return kept.told;
    const found = await readOnDisk(path, reading);
    const told = found ? tell(found) : [];
    known.set(path, { stamp, told });
    return told;
  };

  return async ({ roots, without, isMeant = () => true }) => {
    const seen = new Map<string, Seen>();
    for (const root of roots) for (const [path, file] of await scan(root, files)) seen.set(path, file);
    files = seen;
    for (const path of known.keys()) if (!seen.has(path)) known.delete(path);
    const all: T[] = [];
    for (const file of seen.values()) if (!without.has(file.path) && isMeant(file)) all.push(...(await toldOf(file)));
    return all;
  };
}
