/** What the server can do, and how: each handler is a look-up, a question to the core, and a conversion. */
import { hover } from "#core";
import { type Connection, DidChangeConfigurationNotification, TextDocumentSyncKind } from "vscode-languageserver";
import { offsetAt, toHover } from "./convert.ts";
import { offerDiagnostics } from "./diagnostics.ts";
import type { Note } from "./note.ts";
import { createSession } from "./session.ts";
import { version } from "./version.ts";

/** Serves one client. */
export function serve(connection: Connection): void {
  const session = createSession(connection);

  /** A question about one note. What is no recording has no answer. */
  const about =
    <P extends { textDocument: { uri: string } }, R>(nothing: R, answer: (note: Note, params: P) => R) =>
    (params: P): R => {
      const note = session.noteAt(params.textDocument.uri);
      return note ? answer(note, params) : nothing;
    };

  connection.onInitialize((params) => {
    session.begin(params);
    return {
      serverInfo: { name: "process-recordings", version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        ...(session.can().pull && {
          diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });

  connection.onInitialized(() => {
    if (session.can().watchesConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "processRecordings" });
  });

  connection.onHover(
    about(null, (note, { position }) =>
      toHover(hover(note.recording(), offsetAt(position, note), session.context()), note),
    ),
  );

  offerDiagnostics(connection, session);
  session.documents.listen(connection);
  connection.listen();
}
