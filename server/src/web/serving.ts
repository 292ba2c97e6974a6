/** The server in a worker of a browser: the same handlers, with a disk of what the client has sent and without Node. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { capabilitiesFor } from "../capabilities.ts";
import { type FilesSent, filesNotification } from "../protocol.ts";
import { serve } from "../server.ts";
import { version } from "../version.ts";
import { put } from "./disk.ts";
import { pathOf } from "./paths.ts";

/** The next turn of the event loop, which browsers have no function for. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.addEventListener("message", () => waiting.shift()?.());
turns.port1.start();
globalThis.setImmediate = ((act: () => void) => {
  waiting.push(act);
  turns.port2.postMessage(0);
}) as typeof setImmediate;

// The types of a worker's own scope are those of a page, which the sources have not.
const [Reader, Writer] = [BrowserMessageReader, BrowserMessageWriter] as unknown as [
  new (scope: object) => BrowserMessageReader,
  new (scope: object) => BrowserMessageWriter,
];
const connection = createConnection(ProposedFeatures.all, new Reader(globalThis), new Writer(globalThis));
connection.onInitialize((params) => {
  serve(connection, params);
  return {
    serverInfo: { name: "process-recordings", version },
    capabilities: capabilitiesFor(params),
  };
});
// What has changed in them the client tells behind that, as of any disk.
connection.onNotification(filesNotification, ({ files }: FilesSent) => {
  for (const { uri, text } of files) {
    const path = pathOf(uri);
    if (path !== undefined) put(path, text);
  }
});
connection.listen();
