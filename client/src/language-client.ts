/** The client of the protocol. The server hears of recordings only, and is asked about nothing else. */
import { type LogOutputChannel, type TextDocument, type Uri, workspace } from "vscode";
import {
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type LanguageClient,
  type Middleware,
  State,
} from "vscode-languageclient/node";
import type { InitializationOptions } from "#protocol";
import { createErrorHandler, inTheirWords, quieten } from "./mishaps.ts";
import { packFiles } from "./pack-files.ts";
import { createClient } from "./transport.ts";

export interface Making {
  /** The folder of the bundles. */
  readonly bundles: Uri;
  readonly output: LogOutputChannel;
  readonly options: InitializationOptions;
  readonly recognised: (document: TextDocument) => boolean;
  /** Told how the server is, each time that it changes by itself. */
  readonly onState: (state: "starting" | "running" | "failed") => void;
}

export interface Made {
  readonly client: LanguageClient;
  /** Looks at every open document again: what is a recording may have changed. */
  readonly lookAgain: () => void;
}

export function createLanguageClient({ bundles, output, options, recognised, onState }: Making): Made {
  /** The documents that the server has, by URI. */
  const sent = new Set<string>();
  const isSent = (document: TextDocument): boolean => sent.has(document.uri.toString());

  const send = async (document: TextDocument): Promise<void> => {
    const feature = client.getFeature(DidOpenTextDocumentNotification.method);
    await feature.getProvider(document)?.send(document);
  };
  const takeBack = async (document: TextDocument): Promise<void> => {
    const feature = client.getFeature(DidCloseTextDocumentNotification.method);
    await feature.getProvider(document)?.send(document);
  };

  /** A server that is being stopped need not hear of anything: the next one is told all of it at its start. */
  const unlessStopped = async (sending: () => Promise<void>): Promise<void> => {
    if (!client.isRunning()) return;
    await sending().catch((error: unknown) => {
      if (client.isRunning()) throw error;
    });
  };

  const middleware: Middleware = {
    async didOpen(document, next) {
      if (!client.isRunning() || isSent(document) || !recognised(document)) return;
      sent.add(document.uri.toString());
      await unlessStopped(() => next(document));
    },
    async didChange(event, next) {
      const recording = recognised(event.document);
      if (recording && isSent(event.document)) return unlessStopped(() => next(event));
      if (recording) return unlessStopped(() => send(event.document));
      if (isSent(event.document)) return unlessStopped(() => takeBack(event.document));
    },
    async didClose(document, next) {
      if (sent.delete(document.uri.toString())) await unlessStopped(() => next(document));
    },
    provideCodeLenses(document, token, next) {
      const isOn = workspace.getConfiguration("processRecordings", document).get<boolean>("codeLens");
      return isOn === false ? [] : next(document, token);
    },
    async sendRequest(type, param, token, next) {
      const uri = documentOf(param);
      const method = typeof type === "string" ? type : type.method;
      try {
        if (uri === undefined || sent.has(uri)) return await next(type, param, token);
      } catch (error) {
        throw inTheirWords(error, method, output);
      }
      const nothing = method === DocumentDiagnosticRequest.method ? { kind: "full", items: [] } : null;
      return nothing as never;
    },
  };

  const client: LanguageClient = createClient(bundles, {
    documentSelector: [{ language: "markdown" }, ...packFiles],
    initializationOptions: options,
    outputChannel: output,
    errorHandler: createErrorHandler(output),
    // Whoever starts it hears of a failure.
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: true },
    middleware,
  });
  quieten(client);
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) sent.clear();
    onState(newState === State.Running ? "running" : newState === State.Starting ? "starting" : "failed");
  });
  return {
    client,
    lookAgain() {
      for (const document of workspace.textDocuments) {
        if (recognised(document) === isSent(document)) continue;
        const done = isSent(document) ? takeBack(document) : send(document);
        done.catch((error: unknown) => output.error(String(error)));
      }
    },
  };
}

/** The document that a request is about. */
function documentOf(param: unknown): string | undefined {
  if (typeof param !== "object" || param === null || !("textDocument" in param)) return undefined;
  const { textDocument } = param as { textDocument?: { uri?: unknown } };
  return typeof textDocument?.uri === "string" ? textDocument.uri : undefined;
}
