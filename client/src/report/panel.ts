/** The web views: how one is made, and what both kinds of them have in common. */
import { env, type Event, l10n, type TextDocumentShowOptions, Uri, type WebviewPanel, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { ViewSpeech, ViewState } from "#messages";
import { nameOf } from "../empty-document.ts";
import { Sorry } from "../telling.ts";
import { pageOf } from "./page.ts";

/** The views by the names that VS Code knows them by. */
export const reportView = "processRecordings.report";
export const classViewType = "processRecordings.classView";

/** What a view is made with. */
export interface Making {
  readonly extension: Uri;
  readonly start: () => Promise<LanguageClient>;
  /** Recordings have changed on the disk. */
  readonly onRecordings: Event<void>;
  /** Does what somebody asked for in a view, and tells them what goes wrong. */
  readonly tell: (what: string, act: () => unknown) => void;
}

/** Fills a panel, new or from before the window was loaded anew. */
export function fill({ webview }: WebviewPanel, { extension }: Making): void {
  const dist = Uri.joinPath(extension, "dist");
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const speech: ViewSpeech = { language: /^es\b/i.test(env.language) ? "es" : "en", catalogue: l10n.bundle ?? {} };
  webview.html = pageOf(webview, Uri.joinPath(dist, "view.js"), speech);
}

/** Tells whether a view is open: one that is closed throws whatever it is asked. */
export function lifeOf(panel: WebviewPanel): () => boolean {
  let isOpen = true;
  panel.onDidDispose(() => {
    isOpen = false;
  });
  return () => isOpen;
}

/** Opens a recording that a view names: it may have gone since the view was drawn. */
export async function openNamed(uri: Uri, how: TextDocumentShowOptions): Promise<void> {
  try {
    await window.showTextDocument(uri, how);
  } catch {
    throw new Sorry(l10n.t("{0} cannot be opened. Is it still there?", nameOf(uri)));
  }
}

/** What a view has kept, if it is from a view of ours. */
export function stateOf(kept: unknown): ViewState | undefined {
  if (typeof kept !== "object" || kept === null || !("uri" in kept) || typeof kept.uri !== "string") return undefined;
  const turns = turnsOf("turns" in kept ? kept.turns : undefined);
  return { uri: kept.uri, ...(turns && { turns }) };
}

/** A stretch that a lens has given, or a view has kept. */
export function turnsOf(given: unknown): ViewState["turns"] {
  const [first, last] = Array.isArray(given) ? (given as unknown[]) : [];
  return typeof first === "number" && typeof last === "number" ? [first, last] : undefined;
}
