/**
 * A server in a worker has no disk. What it may want of the open folders is read here and sent to it, and again when it
 * changes: course packs, what folders say, and Markdown, of which it finds out itself what is a recording.
 */
import { FileType, RelativePattern, Uri, workspace } from "vscode";
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type LanguageClient,
} from "vscode-languageclient/browser";
import { filesNotification, type FilesSent, folderReach } from "#protocol";

/** Longer files are not read. */
const mostBytes = 4_000_000;
/** So many files are read at once: behind a virtual folder there may be a network. */
const atOnce = 8;
/** So long nothing changes before it is sent, in milliseconds. */
const quiet = 200;

const wanted =
  /(?:\.(?:md|markdown)|\/\.process-recordings\.ya?ml|\/(?:pack|phases|populations|rules|rubric)\.(?:ya?ml|json)|\/concepts\/[^/]+\.(?:ya?ml|json))$/i;

/** Sends the folders that are open, and goes on with what changes in them, until it is disposed of. */
export function shareFolders(client: LanguageClient): { readonly dispose: () => void } {
  const changed = new Map<string, Uri>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const send = async (uris: readonly Uri[]): Promise<void> => {
    for (let at = 0; at < uris.length; at += atOnce) {
      const files = await Promise.all(uris.slice(at, at + atOnce).map(read));
      await client.sendNotification(filesNotification, { files } satisfies FilesSent);
    }
    const changes = uris.map((uri): FileEvent => ({ uri: uri.toString(), type: FileChangeType.Changed }));
    if (changes.length > 0) await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };
  /** One after the other: what was read first must not arrive last. What could not be sent is sent later. */
  let sent = Promise.resolve();
  const sendChanged = async (): Promise<void> => {
    const uris = [...changed.values()];
    changed.clear();
    try {
      await send(uris);
    } catch {
      uris.forEach(add);
    }
  };
  const add = (uri: Uri): void => {
    if (isOver || !wanted.test(uri.path)) return;
    changed.set(uri.toString(), uri);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      sent = sent.then(sendChanged);
    }, quiet);
  };
  const watchers = (workspace.workspaceFolders ?? []).flatMap((folder) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, "**/*"));
    return [watcher, watcher.onDidCreate(add), watcher.onDidChange(add), watcher.onDidDelete(add)];
  });
  let left: number = folderReach.entries;
  const walk = async (folder: Uri, depth: number): Promise<void> => {
    for (const [name, type] of await listed(folder)) {
      if (--left < 0) return;
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.File) add(uri);
      else if (type === FileType.Directory && depth < folderReach.depth && isLookedInto(name))
        await walk(uri, depth + 1);
    }
  };
  for (const { uri } of workspace.workspaceFolders ?? []) void walk(uri, 0);
  return {
    dispose() {
      isOver = true;
      clearTimeout(waiting);
      for (const each of watchers) each.dispose();
    },
  };
}

function isLookedInto(name: string): boolean {
  return name === ".process-recordings" || !/^(?:\.|node_modules$)/.test(name);
}

async function listed(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** A file as it is now; without a text where it is gone, too long, or no text. */
async function read(uri: Uri): Promise<FilesSent["files"][number]> {
  const named = { uri: uri.toString() };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > mostBytes) return named;
    return { ...named, text: new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri)) };
  } catch {
    return named;
  }
}
