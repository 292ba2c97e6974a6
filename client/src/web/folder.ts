/**
 * A server in a worker has no disk. What it may want of the open folders is read here and sent to it, and again when it
 * changes: course packs, what folders say, and Markdown, of which it finds out itself what is a recording.
 */
import { RelativePattern, type Uri, workspace } from "vscode";
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type LanguageClient,
} from "vscode-languageclient/browser";
import { filesNotification, type FilesSent } from "#protocol";
import { filesBelow, isReached, isWanted, read } from "./looking.ts";

/** So many files are read at once: behind a virtual folder there may be a network. */
const atOnce = 8;
/** So long nothing changes before it is sent, in milliseconds. */
const quiet = 200;
/** So long a new folder has to come to rest before it is looked through again, in milliseconds. */
const settling = 1_000;

/** Sends the folders that are open, and goes on with what changes in them, until it is disposed of. */
export function shareFolders(client: LanguageClient): { readonly dispose: () => void } {
  const changed = new Map<string, Uri>();
  /** Folders that were not there before. */
  const appeared = new Map<string, Uri>();
  /** All that the server has been told of. */
  const told = new Map<string, Uri>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const note = (uri: Uri): unknown => changed.set(uri.toString(), uri);

  const send = async (uris: readonly Uri[]): Promise<void> => {
    for (let at = 0; at < uris.length; at += atOnce) {
      const files = await Promise.all(uris.slice(at, at + atOnce).map(read));
      await client.sendNotification(filesNotification, { files } satisfies FilesSent);
    }
    const changes = uris.map((uri): FileEvent => ({ uri: uri.toString(), type: FileChangeType.Changed }));
    if (changes.length > 0) await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };
  /** One that holds more than before may still be filled, and is looked through once more. */
  const lookThrough = async (folders: readonly Uri[]): Promise<void> => {
    for (const folder of folders) {
      const files = await filesBelow(folder);
      if (files.some((uri) => !told.has(uri.toString()))) appeared.set(folder.toString(), folder);
      files.forEach(note);
    }
  };
  const sendChanged = async (): Promise<void> => {
    const folders = [...appeared.values()];
    appeared.clear();
    await lookThrough(folders);
    const uris = [...changed.values()];
    changed.clear();
    for (const uri of uris) told.set(uri.toString(), uri);
    try {
      await send(uris);
    } catch {
      // It is sent later.
      uris.forEach(note);
    }
    if (appeared.size > 0 || changed.size > 0) soon(settling);
  };
  /** One after the other: what was read first must not arrive last. */
  let sent = Promise.resolve();
  const soon = (pause = quiet): void => {
    clearTimeout(waiting);
    if (isOver) return;
    waiting = setTimeout(() => {
      sent = sent.then(sendChanged);
    }, pause);
  };

  const change = (uri: Uri): void => {
    if (!isWanted(uri)) return;
    note(uri);
    soon();
  };
  /** Of a folder that is moved, copied or unpacked into another one watchers tell, and often not of what is in it. */
  const create = (uri: Uri): void => {
    if (isWanted(uri)) return change(uri);
    if (!isReached(uri)) return;
    appeared.set(uri.toString(), uri);
    soon();
  };
  const remove = (uri: Uri): void => {
    change(uri);
    for (const each of told.values()) if (each.path.startsWith(`${uri.path}/`)) change(each);
  };
  const folders = workspace.workspaceFolders ?? [];
  const watchers = folders.flatMap((folder) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, "**/*"));
    return [watcher, watcher.onDidCreate(create), watcher.onDidChange(change), watcher.onDidDelete(remove)];
  });
  for (const { uri } of folders) appeared.set(uri.toString(), uri);
  soon();
  return {
    dispose() {
      isOver = true;
      clearTimeout(waiting);
      for (const each of watchers) each.dispose();
    },
  };
}
