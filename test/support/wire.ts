/** A real client at the other end of the real server's standard input and output. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DidOpenTextDocumentNotification,
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
import { bundle, entries } from "../../scripts/build.ts";

const folder = mkdtempSync(join(tmpdir(), "process-recordings-wire-"));
const program = join(folder, "server.js");
let built: Promise<void> | undefined;

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Bundles the server as it is shipped, once a run. */
export function buildServer(): Promise<void> {
  return (built ??= (async () => {
    const entry = entries.find(({ name }) => name === "server")!;
    const [file] = (await bundle(entry)).outputFiles;
    // Whatever a package.json above may say: bundles are CommonJS, and dist/ says so, too.
    writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
    writeFileSync(program, file!.contents);
  })());
}

/** Starts the bundled server with these arguments. */
export function startProgram(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

/** How a program ended, and what it said on its standard error. */
export async function endOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly errors: string }> {
  let errors = "";
  child.stderr!.on("data", (data: Buffer) => (errors += data.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, errors };
}

export interface Wire {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  readonly open: (uri: string, text: string) => Promise<void>;
  readonly change: (uri: string, version: number, text: string, range?: Range) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly save: (uri: string) => Promise<void>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** Shutdown and exit, as a client does it. */
  readonly end: () => Promise<number | null>;
}

/** What most clients can do; tests leave out what they are about. */
export const abilities: InitializeParams["capabilities"] = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

/** Starts a server and says hello. */
export async function connect(
  capabilities: InitializeParams["capabilities"] = abilities,
  initializationOptions: object = {},
  prepare: (connection: ProtocolConnection) => void = () => undefined,
): Promise<Wire> {
  await buildServer();
  const child = startProgram(["--stdio"]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  prepare(connection);
  connection.listen();
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // Deprecated, and still required.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    rootUri: null,
    capabilities,
    initializationOptions,
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
