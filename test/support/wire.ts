/** The real server, bundled as it is shipped, with a real client at the other end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { InitializeParams, ProtocolConnection } from "vscode-languageserver-protocol/node";
import { bundleInto } from "../../scripts/build.ts";
import { type Client, connectTo } from "../../scripts/testing/client.ts";

/** Where the bundles lie. */
export const programFolder = mkdtempSync(join(tmpdir(), "process-recordings-wire-"));
const program = join(programFolder, "server.js");
let built: Promise<void> | undefined;

process.on("exit", () => rmSync(programFolder, { recursive: true, force: true }));

/** Bundles the server as it is shipped, once a run. */
export function buildServer(): Promise<void> {
  return (built ??= (async () => {
    await bundleInto(programFolder, "server");
  })());
}

/** Starts the bundled server with these arguments; `env`: what its environment has besides. */
export function startProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [program, ...args], { stdio: "pipe", env: { ...process.env, ...env } });
}

/** How a program ended, and what it said on its standard error. */
export async function endOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly errors: string }> {
  let errors = "";
  child.stderr!.on("data", (data: Buffer) => (errors += data.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, errors };
}

/** What most clients can do; tests leave out what they are about. */
export const abilities: InitializeParams["capabilities"] = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

export type { Client as Wire };

/** Starts the bundled server and says hello. */
export async function connect(
  capabilities: InitializeParams["capabilities"] = abilities,
  initializationOptions: object = {},
  prepare?: (connection: ProtocolConnection) => void,
  /** The folder that is open; without one files stand alone. */
  folder?: string,
  env?: NodeJS.ProcessEnv,
): Promise<Client> {
  await buildServer();
  const workspaceFolders = folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: "folder" }];
  return connectTo(startProgram(["--stdio"], env), { capabilities, initializationOptions, workspaceFolders }, prepare);
}
