/** What the server knows while one client is connected. */
import {
  type Context,
  createSpeech,
  createVocabulary,
  languageOf,
  mutualAid,
  rules,
  type Speech,
  type Vocabulary,
} from "#core";
import { type Connection, type InitializeParams, TextDocuments } from "vscode-languageserver";
import { createOpenFiles, type Note, type OpenFile } from "./note.ts";
import type { InitializationOptions } from "./protocol.ts";
import { createSettings, type Settings } from "./settings.ts";

/** What the client can do, of what makes a difference to us. */
export interface Abilities {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
}

export interface Session {
  readonly documents: TextDocuments<OpenFile>;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly options: () => InitializationOptions;
  readonly can: () => Abilities;
  readonly context: () => Context;
  readonly noteAt: (uri: string) => Note | undefined;
  readonly begin: (params: InitializeParams) => void;
  readonly onFault: (what: string, error: unknown) => void;
}

/** A session before its client has said what it can do. */
export function createSession(connection: Connection): Session {
  let options: InitializationOptions = {};
  let speech: Speech = createSpeech("en");
  let can = abilities({});
  const vocabulary = createVocabulary(mutualAid);
  const settings = createSettings(connection, () => can.configuration);

  /** Names of rules and places in our code; never words of a note. */
  const onFault = (what: string, error: unknown): void => {
    const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    connection.console.error([`${what} failed. This is a mistake of the extension.`, ...stack].join("\n"));
  };
  const reading = { vocabulary, chosen: () => options.recordingsOnly ?? false, onFault };
  const documents = new TextDocuments(createOpenFiles(reading));
  return {
    ...{ documents, settings, vocabulary, onFault },
    options: () => options,
    can: () => can,
    context: () => ({ vocabulary, rules, speech, docs: options.docs }),
    noteAt: (uri) => documents.get(uri)?.note(),
    begin({ capabilities, initializationOptions, locale }) {
      options = (initializationOptions ?? {}) as InitializationOptions;
      speech = createSpeech(languageOf(options.locale ?? locale), options.catalogue);
      can = abilities(capabilities);
    },
  };
}

function abilities({ textDocument, workspace }: InitializeParams["capabilities"]): Abilities {
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
  };
}
