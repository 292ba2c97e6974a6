/** Packs take effect while they are written: whatever changes in one, on the disk or in the editor, counts soon after. */
import { folderFileName } from "#core";
import type { Connection, FileSystemWatcher } from "vscode-languageserver";
import type { Session } from "../session.ts";

/** So long nobody types before recordings are read with the new words, in milliseconds. */
const quiet = 300;

/** Where the files of packs lie; `installed`: the URI of the folder of installed ones, where it can be watched. */
export function packPatterns(installed: string | undefined): readonly FileSystemWatcher["globPattern"][] {
  return [
    `**/${folderFileName}`,
    // Of a folder that is moved or unpacked into another one watchers tell, and often not of what is in it.
    "**/.process-recordings",
    "**/.process-recordings/packs",
    "**/.process-recordings/packs/**",
    "**/{pack,phases,populations,rules,rubric}.{yaml,yml,json}",
    "**/{concepts,templates}/*",
    ...(installed === undefined ? [] : [{ baseUri: installed, pattern: "**" }]),
  ];
}

/** Sees to it that recordings are read again when packs have changed: `soon` is told of what happened on the disk. */
export function watchPacks(connection: Connection, session: Session, again: () => void): { readonly soon: () => void } {
  const { documents, packs, can } = session;
  let waiting: NodeJS.Timeout | undefined;
  let isTyped = false;
  let isOnDisk = false;
  session.onWords(() => {
    again();
    if (can.refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
  });
  const look = (): void => {
    waiting = undefined;
    // What is on the disk is heard of when it has been read.
    if (isOnDisk) packs.forget();
    if (isTyped) session.lookAgain();
    isOnDisk = isTyped = false;
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, quiet);
  };

  // The library throws where a client has never heard of folders that change.
  if (can.changesFolders)
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      packs.setFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
      packs.library.forget();
      isTyped = true;
      soon();
    });
  const hear = ({ document }: { document: { uri: string; note: () => unknown } }): void => {
    if (document.note() !== undefined || !packs.placeOf(document.uri)) return;
    // Its own diagnostics are asked for at once; what it means for recordings can wait for the end of the word.
    packs.library.forget();
    isTyped = true;
    soon();
  };
  documents.onDidChangeContent(hear);
  documents.onDidClose(hear);
  return {
    soon() {
      isOnDisk = true;
      soon();
    },
  };
}
