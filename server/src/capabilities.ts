/** What the server says it can do, and what of a client's abilities makes a difference to it. */
import { tokenModifiers, tokenTypes } from "#core";
import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

/** What the client can do, of what makes a difference to us. */
export interface Abilities {
  /** How it counts the characters of a line. */
  readonly encoding: PositionEncodingKind;
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
  /** A list of completions may say once what is true of all its items. */
  readonly sharesDefaults: boolean;
  /** The few words beside a completion may come when somebody looks at it. */
  readonly resolvesDetail: boolean;
  /** It may be told what has changed of semantic tokens. */
  readonly tokenDeltas: boolean;
  readonly watchesFiles: boolean;
  readonly watchesOutside: boolean;
  readonly refreshesTokens: boolean;
  readonly changesFolders: boolean;
  readonly refreshesHints: boolean;
  /** Formatting can be offered of some files only. */
  readonly registersFormatting: boolean;
  readonly preparesRename: boolean;
  /** The edit of a code action may come when it is chosen. */
  readonly resolvesActions: boolean;
  /** An outline may have outlines within. */
  readonly nestsSymbols: boolean;
  /** It shows Markdown under the pointer. */
  readonly hoversMarkdown: boolean;
  /** It shows Markdown beside a completion. */
  readonly explainsMarkdown: boolean;
  /** Changes can say why they are made, and wait for somebody to confirm them. */
  readonly annotates: boolean;
}

/** What asks for the line of whoever speaks next. */
export const onTyping = { firstTriggerCharacter: "\n" };

/** What the outline is called; a client that brings its words has its own for it. */
const outline = "Process recording";

/** The kind of the action that fixes a whole file. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.processRecordings`;

export function abilitiesOf({ general, textDocument, workspace }: InitializeParams["capabilities"]): Abilities {
  const { completionItem, completionList } = textDocument?.completion ?? {};
  // Some clients leave out what they must say: whoever says nothing cannot.
  const says = (support: { readonly properties?: readonly string[] } | undefined, property: string): boolean =>
    support?.properties?.includes(property) === true;
  const tokens: { readonly requests?: { readonly full?: boolean | { readonly delta?: boolean } } } | undefined =
    textDocument?.semanticTokens;
  const fullTokens = tokens?.requests?.full;
  return {
    encoding: encodingOf(general?.positionEncodings),
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    snippets: completionItem?.snippetSupport === true,
    sharesDefaults: ["editRange", "insertTextMode"].every((each) => completionList?.itemDefaults?.includes(each)),
    resolvesDetail: says(completionItem?.resolveSupport, "detail"),
    tokenDeltas: typeof fullTokens === "object" && fullTokens.delta === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    registersFormatting:
      textDocument?.formatting?.dynamicRegistration === true &&
      textDocument.rangeFormatting?.dynamicRegistration === true &&
      textDocument.onTypeFormatting?.dynamicRegistration === true,
    resolvesActions: says(textDocument?.codeAction?.resolveSupport, "edit"),
    preparesRename: textDocument?.rename?.prepareSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoversMarkdown: showsMarkdown(textDocument?.hover?.contentFormat),
    explainsMarkdown: showsMarkdown(completionItem?.documentationFormat),
    annotates:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
  };
}

/** Clients that say nothing are taken to show it, as all did before they could say. */
function showsMarkdown(formats: readonly MarkupKind[] | null | undefined): boolean {
  return !formats || formats.length === 0 || formats.includes(MarkupKind.Markdown);
}

/** The client's first choice of those that we know; UTF-16 where it says nothing, as the protocol wants it. */
export function encodingOf(offered?: readonly PositionEncodingKind[] | null): PositionEncodingKind {
  const known: readonly PositionEncodingKind[] = Object.values(PositionEncodingKind);
  return offered?.find((each) => known.includes(each)) ?? PositionEncodingKind.UTF16;
}

/** What a client is told that the server can do. */
export function capabilitiesFor({ capabilities, initializationOptions }: InitializeParams): ServerCapabilities {
  const { encoding, pull, preparesRename, registersFormatting, tokenDeltas } = abilitiesOf(capabilities);
  const { catalogue } = (initializationOptions ?? {}) as InitializationOptions;
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { resolveProvider: true, triggerCharacters: ["#", "/", ">", "→", "@", "*", " "] },
    documentSymbolProvider: { label: catalogue?.[outline] ?? outline },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    workspaceSymbolProvider: true,
    linkedEditingRangeProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    codeLensProvider: { resolveProvider: true },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(!registersFormatting && {
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: onTyping,
    }),
    inlayHintProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: tokenDeltas ? { delta: true } : true,
    },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
      resolveProvider: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pull && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
  };
}
