/** How the server is reached: a process of its own, over Node's IPC. `web/transport.ts` stands here in a browser. */
import { type Uri } from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";

/** A client of a server that starts when the client does. `bundles`: the folder where both lie. */
export function createClient(bundles: Uri, options: LanguageClientOptions): LanguageClient {
  const run = { module: `${bundles.fsPath}/server.js`, transport: TransportKind.ipc };
  return new LanguageClient("processRecordings", "Process Recordings", { run, debug: run }, options);
}
