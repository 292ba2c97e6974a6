/** Where a key may lie that says who is who. */

/** Of a URI, what says where something lies. */
export interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/**
 * Whether something would lie in the folder of one of these files, or below it: with the folder it would be handed on.
 * Below a person's home lies all that is theirs, so for files that lie right there only the folder itself counts.
 */
export function isBeside(target: Place, files: readonly Place[], home: Place): boolean {
  const into = folderOf(target);
  return files.some((file) => {
    const folder = folderOf(file);
    if (folder === undefined || into === undefined || !isOneDisk(target, file)) return false;
    return into === folder || (folder !== sameForAll(home.path) && into.startsWith(`${folder}/`));
  });
}

/** An unsaved file may have a place already: on the disk that others lie on. */
function isOneDisk(target: Place, file: Place): boolean {
  return file.scheme === "untitled" || (file.scheme === target.scheme && file.authority === target.authority);
}

/** Nothing where it has no place. */
function folderOf({ path }: Place): string | undefined {
  return path.includes("/") ? sameForAll(path.slice(0, path.lastIndexOf("/"))) : undefined;
}

/** Some disks do not tell case or forms of accents apart; where one does, a key is kept out of one folder too many. */
function sameForAll(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
