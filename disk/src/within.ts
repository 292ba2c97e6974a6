/** What lies in a folder, said in one place. */
import { isAbsolute, relative, sep } from "node:path";

const here = { isAbsolute, relative, sep };

/** Whether a path is this folder or below it. From one drive of Windows to another there is no way but the whole path. */
export function isWithin(folder: string, path: string, names: typeof here = here): boolean {
  const way = names.relative(folder, path);
  return way !== ".." && !way.startsWith(`..${names.sep}`) && !names.isAbsolute(way);
}
