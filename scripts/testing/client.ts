/** A real client at the other end of a server's standard input and output: for tests and for measurements. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  type InitializeParams,
  type InitializeResult,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** A server that has answered `initialize`, and what can be said to it. */
export interface Client {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Without a range, the text is the whole file. */
  readonly change: (uri: string, version: number, text: string, range?: Range) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly save: (uri: string) => Promise<void>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** Shutdown and exit, as a client does it. */
  readonly end: () => Promise<number | null>;
}

/** Says hello to a process that speaks LSP; `prepare` sees the connection before the first message. */
export async function connectTo(
  child: ChildProcess,
  params: Pick<InitializeParams, "capabilities" | "initializationOptions" | "workspaceFolders"> &
    Partial<Pick<InitializeParams, "rootUri">>,
  prepare: (connection: ProtocolConnection) => void = () => undefined,
): Promise<Client> {
  if (!child.stdout || !child.stdin) throw new Error("The server has no standard input and output.");
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  prepare(connection);
  connection.listen();
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // Deprecated, and still required.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    rootUri: null,
    ...params,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    ...{ child, connection, result },
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      }),
    change: (uri, version, text, range) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      }),
    save: (uri) => connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    async end() {
      const closed = once(child, "close") as Promise<[number | null]>;
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const [code] = await closed;
      connection.dispose();
      return code;
    },
  };
}
