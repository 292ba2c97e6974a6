/** The files `.process-recordings.yaml` beside and above recordings. */
import { dirname, join, relative, sep } from "node:path";
import { folderFileName, type FolderFile, readFolderFile, rules } from "#core";
import { upTo } from "./shelves.ts";

/** Folder files, each read once. */
export interface FolderFiles {
  /** The nearest one of a file, no higher than its root, and where it stands. */
  readonly nearest: (file: string) => { readonly path: string; readonly said: FolderFile } | undefined;
  readonly forget: () => void;
}

/** Folder files whose texts come from `textOf`. */
export function createFolderFiles(
  rootOf: (file: string) => string | undefined,
  textOf: (path: string) => string | undefined,
): FolderFiles {
  const known = new Map<string, FolderFile | undefined>();
  const at = (path: string, root: string): FolderFile | undefined => {
    if (known.has(path)) return known.get(path);
    const text = textOf(path);
    // For people it is the way from the folder that is open.
    const label = relative(root, path).split(sep).join("/");
    const said = text === undefined ? undefined : readFolderFile(text, label, rules);
    known.set(path, said);
    return said;
  };
  return {
    nearest(file) {
      const root = rootOf(file);
      if (root === undefined) return undefined;
      for (const folder of upTo(root, dirname(file))) {
        const path = join(folder, folderFileName);
        const said = at(path, root);
        if (said) return { path, said };
      }
      return undefined;
    },
    forget: () => known.clear(),
  };
}
