/** Which open documents are files of a course pack, or settings of a folder. The server hears of them as of recordings. */
import { type TextDocument, Uri, workspace } from "vscode";

/** The files that the server may be told of, for the client of the protocol. */
export const packFiles = [
  { language: "yaml", pattern: "**/.process-recordings.{yaml,yml}" },
  { language: "yaml", pattern: "**/{pack,phases,populations,rules,rubric}.{yaml,yml}" },
  { language: "yaml", pattern: "**/concepts/*.{yaml,yml}" },
  { language: "json", pattern: "**/{pack,phases,populations,rules,rubric}.json" },
  { language: "json", pattern: "**/concepts/*.json" },
];

const head = /^(.*)\/pack\.(?:ya?ml|json)$/;
const part =
  /^(.*)\/(?:(?:phases|populations|rules|rubric)\.(?:ya?ml|json)|concepts\/[^/]+\.(?:ya?ml|json)|templates\/[^/]+\.md)$/;

/** Folders that were looked into, and whether they are packs. */
const folders = new Map<string, boolean>();

/** Whether a document is such a file, as far as is known. */
export function isPackFile(document: TextDocument): boolean {
  const { path } = document.uri;
  if (path.endsWith("/.process-recordings.yaml")) return true;
  const folder = (head.exec(path) ?? part.exec(path))?.[1];
  if (folder === undefined) return false;
  const key = document.uri.with({ path: folder }).toString();
  // A pack stays one while its name is written anew.
  if (head.test(path) && (isBesideRecordings(folder) || (says("name", document) && says("version", document))))
    folders.set(key, true);
  return folders.get(key) === true;
}

function isBesideRecordings(folder: string): boolean {
  return /\/\.process-recordings\/packs\/[^/]+$/.test(folder);
}

function says(key: string, document: TextDocument): boolean {
  return new RegExp(`^["']?${key}["']?[ \\t]*:`, "m").test(document.getText());
}

/** Finds out about the folder of a document; tells whether it is now known to be a file of a pack and was not before. */
export async function lookForPack(document: TextDocument): Promise<boolean> {
  const { uri } = document;
  const path = part.exec(uri.path)?.[1];
  if (path === undefined || isPackFile(document)) return false;
  const folder = uri.with({ path });
  folders.set(folder.toString(), await hasHead(folder));
  return isPackFile(document);
}

async function hasHead(folder: Uri): Promise<boolean> {
  for (const name of ["pack.yaml", "pack.yml", "pack.json"])
    try {
      await workspace.fs.stat(Uri.joinPath(folder, name));
      return true;
    } catch {
      // There is no such file; there may be the next one.
    }
  return false;
}
