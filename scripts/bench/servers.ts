/** The two servers that are compared, bundled alike in the same run, and a client for them. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { bundle, entries } from "../build.ts";

/** Ours, and V, the empty one. */
export const names = ["ours", "V"] as const;
export type Name = (typeof names)[number];

/** Bundles both and gives their programs. */
export async function buildServers(folder: string): Promise<Readonly<Record<Name, string>>> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  const ours = entries.find(({ name }) => name === "server");
  if (!ours) throw new Error("The server is not among the entries of the build.");
  const program = async (name: string, source: string): Promise<string> => {
    const [file] = (await bundle({ ...ours, source })).outputFiles;
    if (!file) throw new Error(`${source} gave no bundle.`);
    const path = join(folder, `${name}.js`);
    writeFileSync(path, file.contents);
    return path;
  };
  return { ours: await program("ours", ours.source), V: await program("V", "scripts/bench/empty-server.ts") };
}

/** One server that runs, and what can be asked of it. */
export interface Running {
  /** From spawn to the answer to `initialize`. */
  readonly startMs: number;
  readonly open: (text: string) => Promise<Answer>;
  readonly edit: (range: Range, text: string) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

/** A full report, and how long it took from sending the change. */
export interface Answer {
  readonly ms: number;
  readonly items: readonly Diagnostic[];
}

const uri = "file:///bench/measured.recording.md";

/** Starts a server and says hello. */
export async function start(program: string): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The protocol still asks for it.
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  const startMs = performance.now() - began;
  await connection.sendNotification(InitializedNotification.type, {});
  let version = 1;
  return {
    startMs,
    open: (text) =>
      answer(connection, () =>
        connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId: "markdown", version, text },
        }),
      ),
    edit: (range, text) =>
      answer(connection, () =>
        connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range, text }],
        }),
      ),
    end: () => end(connection, child),
  };
}

async function answer(connection: ProtocolConnection, send: () => Promise<void>): Promise<Answer> {
  const began = performance.now();
  await send();
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const ms = performance.now() - began;
  if (report.kind !== DocumentDiagnosticReportKind.Full) throw new Error("The report is not a full one.");
  return { ms, items: report.items };
}

async function end(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  const closed = once(child, "close");
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await closed;
  connection.dispose();
}
