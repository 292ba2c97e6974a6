/** What the open folders hold that a server without a disk may want. */
import { FileType, Uri, workspace } from "vscode";
import { type FilesSent, folderReach } from "#protocol";

/** Longer files are not read. */
const mostBytes = 4_000_000;

const wanted =
  /(?:\.(?:md|markdown)|\/\.process-recordings\.ya?ml|\/(?:pack|phases|populations|rules|rubric)\.(?:ya?ml|json)|\/concepts\/[^/]+\.(?:ya?ml|json))$/i;

/** Whether the server may want a file of this name. */
export function isWanted({ path }: Uri): boolean {
  return wanted.test(path);
}

/** Whether a folder of this name is looked into. */
function isLookedInto(name: string): boolean {
  return name === ".process-recordings" || !/^(?:\.|node_modules$)/.test(name);
}

/** Whether a folder, and all between it and the open folder it lies in, are looked into. */
export function isReached(folder: Uri): boolean {
  const root = workspace.getWorkspaceFolder(folder)?.uri.path;
  return root !== undefined && folder.path.slice(root.length).split("/").slice(1).every(isLookedInto);
}

/** The wanted files below a folder, as far as it is looked through; none where it is no folder. */
export async function filesBelow(folder: Uri): Promise<readonly Uri[]> {
  let left: number = folderReach.entries;
  const found: Uri[] = [];
  const look = async (here: Uri, depth: number): Promise<void> => {
    for (const [name, type] of await listed(here)) {
      if (--left < 0) return;
      const uri = Uri.joinPath(here, name);
      if (type === FileType.File && isWanted(uri)) found.push(uri);
      else if (type === FileType.Directory && depth < folderReach.depth && isLookedInto(name))
        await look(uri, depth + 1);
    }
  };
  await look(folder, 0);
  return found;
}

async function listed(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** A file as it is now; without a text where it is gone, too long, or no text. */
export async function read(uri: Uri): Promise<FilesSent["files"][number]> {
  const named = { uri: uri.toString() };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > mostBytes) return named;
    return { ...named, text: new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri)) };
  } catch {
    return named;
  }
}
