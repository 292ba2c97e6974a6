/** The files `.process-recordings.yaml` beside and above recordings. */
import { dirname, join, relative, sep } from "node:path";
import { folderFileName, type FolderFile, readFolderFile, rules } from "#core";
import type { Remembering } from "./remembering.ts";
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
  remembered: Remembering,
): FolderFiles {
  let known = new Map<string, FolderFile | undefined>();
  const at = (path: string, root: string): FolderFile | undefined =>
    remembered(known, path, () => {
      const text = textOf(path);
      // For people it is the way from the folder that is open.
      const label = relative(root, path).split(sep).join("/");
      return text === undefined ? undefined : readFolderFile(text, label, rules);
    });
  return {
    nearest(file) {
      const root = rootOf(file);
      if (root === undefined) return undefined;
      // All of them are looked at, so that a disk is asked once.
      const found = upTo(root, dirname(file)).map((folder) => {
        const path = join(folder, folderFileName);
        return { path, said: at(path, root) };
      });
      return found.find((each): each is { path: string; said: FolderFile } => each.said !== undefined);
    },
    forget() {
      known = new Map();
    },
  };
}
