/** The language server as the extension sees it: started at the first recording, and told of recordings only. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  l10n,
  env,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
  type Event,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type InitializationOptions, recordingsNotification, type Status, statusNotification } from "#protocol";
import { isOurs } from "./recognition.ts";
import { Sorry } from "./telling.ts";

export type ServerState = "off" | "starting" | "running" | "failed";

export interface Server {
  readonly dispose: () => void;
  readonly client: () => LanguageClient | undefined;
  readonly start: () => Promise<LanguageClient>;
  readonly startSoon: () => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The setting that chooses files has changed. */
  readonly lookAgain: () => void;
  readonly showOutput: () => void;
  /** The log, made when there is something to say. */
  readonly output: () => LogOutputChannel;
  readonly state: () => ServerState;
  readonly statusOf: (uri: string) => Status | undefined;
  /** State or status has changed. */
  readonly onChange: Event<void>;
  /** Recordings of the folder have changed on the disk. */
  readonly onRecordings: Event<void>;
}

export function createServer(context: ExtensionContext): Server {
  const change = new EventEmitter<void>();
  const recordings = new EventEmitter<void>();
  const statuses = new Map<string, Status>();
  let state: ServerState = "off";
  let log: LogOutputChannel | undefined;
  let client: LanguageClient | undefined;
  let lookAgain: (() => void) | undefined;
  let starting: Promise<LanguageClient> | undefined;

  const output = (): LogOutputChannel => {
    if (!log) context.subscriptions.push((log = window.createOutputChannel("Process Recordings", { log: true })));
    return log;
  };
  const become = (next: ServerState): void => {
    state = next;
    void commands.executeCommand("setContext", "processRecordings.running", next !== "off");
    change.fire();
  };

  async function run(): Promise<LanguageClient> {
    become("starting");
    // Loaded here, so that ordinary Markdown never pays for it.
    const { createLanguageClient } = await import("./language-client.ts");
    const made = createLanguageClient({
      bundles: Uri.joinPath(context.extensionUri, "dist"),
      output: output(),
      options: optionsFor(context),
      recognised: isOurs,
      // What was stopped on purpose is no longer ours.
      onState: (next) => {
        if (client === made.client) become(next);
      },
    });
    client = made.client;
    lookAgain = made.lookAgain;
    client.onNotification(statusNotification, (status: Status) => {
      statuses.set(status.uri, status);
      change.fire();
    });
    client.onNotification(recordingsNotification, () => recordings.fire());
    try {
      await client.start();
    } catch (error) {
      output().error(String(error));
      throw new Sorry(
        l10n.t(
          "The language server could not be started. “Restart Server” tries once more; “Show Output” has what is known.",
        ),
      );
    }
    return client;
  }

  const start = (): Promise<LanguageClient> => (starting ??= run());
  const startSoon = (): void => {
    // A failure is in the log and in the language status; a notification would only get in the way of writing.
    if (!starting) start().catch(() => undefined);
  };
  const stop = async (): Promise<void> => {
    const running = client;
    client = starting = lookAgain = undefined;
    statuses.clear();
    if (running?.needsStop()) await running.stop();
    if (state !== "off") become("off");
  };
  return {
    ...{ start, startSoon, stop, onChange: change.event, onRecordings: recordings.event },
    client: () => client,
    async restart() {
      await stop();
      await start();
    },
    lookAgain() {
      if (lookAgain) lookAgain();
      else if (workspace.textDocuments.some(isOurs)) startSoon();
      change.fire();
    },
    output,
    showOutput: () => output().show(),
    state: () => state,
    statusOf: (uri) => statuses.get(uri),
    dispose() {
      change.dispose();
      recordings.dispose();
    },
  };
}

function optionsFor(context: ExtensionContext): InitializationOptions {
  return {
    locale: env.language,
    catalogue: l10n.bundle ?? {},
    docs: `${Uri.joinPath(context.extensionUri, "docs").toString()}/`,
    recordingsOnly: true,
    status: true,
    reports: true,
    packs: Uri.joinPath(context.globalStorageUri, "packs").toString(),
  };
}
