/** What changes on the disk without being typed: files of packs, and recordings beside those that are open. */
import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { packPatterns } from "./packs/watch.ts";
import { isMarkdown, markdownFiles } from "./protocol/files.ts";
import type { Session } from "./session.ts";

/** Who is told of what. */
export interface Watching {
  readonly packs: () => void;
  readonly recordings: () => void;
}

/** Has the client tell of files; a client that cannot is asked nothing, and what is opened and saved is heard of anyway. */
export function watchFiles(connection: Connection, { can, options, packs }: Session, told: Watching): void {
  if (can.watchesFiles) {
    const patterns = [...packPatterns(can.watchesOutside ? options.packs : undefined), markdownFiles];
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isMarkdown(uri))) told.recordings();
    // Templates and exemplars of a pack are Markdown, too.
    if (changes.some(({ uri }) => !isMarkdown(uri) || packs.placeOf(uri) !== undefined)) told.packs();
  });
}
