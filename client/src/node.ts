/** The extension in VS Code. Ordinary Markdown wakes it up, and nothing more happens. */
import { commands, type ExtensionContext, type TextDocument, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerCommands } from "./commands.ts";
import { lookForPack } from "./pack-files.ts";
import { type MarkdownIt, previewRecordings } from "./preview.ts";
import { isOurs } from "./recognition.ts";
import { createServer } from "./server.ts";
import { showStatus } from "./status.ts";
import { registerTelling } from "./telling.ts";

/** What the extension gives to tests. */
export interface Api {
  /** The running client; it starts at the first recording. */
  readonly client: () => LanguageClient | undefined;
  /** Waits until the server answers. */
  readonly started: () => Promise<LanguageClient>;
  /** VS Code's Markdown preview asks for this. */
  readonly extendMarkdownIt: <M extends MarkdownIt>(markdownIt: M) => M;
}

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): Api {
  const server = createServer(context);
  stop = server.stop;
  const status = showStatus(server);
  const look = (document: TextDocument): void => {
    if (!server.client() && isOurs(document)) server.startSoon();
    // Whether a file belongs to a pack shows in its folder.
    void lookForPack(document).then((found) => {
      if (found) server.lookAgain();
    });
  };
  let reviewing: Promise<void> | undefined;
  const review = (): Promise<void> =>
    (reviewing ??= import("./review/review.ts").then(({ startReview }) => {
      context.subscriptions.push(startReview(server));
    }));
  context.subscriptions.push(
    server,
    status,
    // Comments come with the first recording, like everything that ordinary Markdown does not need.
    server.onChange(() => {
      if (server.state() === "running") void review();
    }),
    registerTelling(server.output, "processRecordings.addComment", async () => {
      await server.start();
      await review();
      await commands.executeCommand("workbench.action.addComment");
    }),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!server.client() && isOurs(document)) server.startSoon();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("processRecordings.files")) server.lookAgain();
    }),
    ...registerCommands(context, server),
  );
  workspace.textDocuments.forEach(look);
  status.update(window.activeTextEditor);
  return {
    client: server.client,
    started: server.start,
    extendMarkdownIt: (markdownIt) =>
      previewRecordings(markdownIt, (listener) => void context.subscriptions.push(listener)),
  };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
