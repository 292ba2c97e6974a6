/** How the server is reached in VS Code for the Web: a worker. */
import { Uri } from "vscode";
import { LanguageClient, type LanguageClientOptions, State } from "vscode-languageclient/browser";
import { shareFolders } from "./folder.ts";

/** A worker, of what we use: its types are those of a page, which the sources have not. */
interface Port {
  readonly postMessage: (message: unknown) => void;
}
declare const Worker: new (address: string) => Port;
/** The client's constructor with a worker of this kind. */
const Client = LanguageClient as new (...given: [string, string, Port, LanguageClientOptions]) => LanguageClient;

/** A client of a server in a worker. `bundles`: the folder where both lie. */
export function createClient(bundles: Uri, options: LanguageClientOptions): LanguageClient {
  const at = (name: string): string => Uri.joinPath(bundles, name).toString(true);
  const worker = new Worker(at("web-server.js"));
  // It cannot tell where it was loaded from: VS Code starts workers by way of a script of its own.
  worker.postMessage(at("web-server.js"));
  const client = new Client("processRecordings", "Process Recordings", worker, options);
  let shared: ReturnType<typeof shareFolders> | undefined;
  client.onDidChangeState(({ newState }) => {
    shared?.dispose();
    shared = newState === State.Running ? shareFolders(client) : undefined;
  });
  return client;
}
