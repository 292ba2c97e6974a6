/** “Open Report”: one view for each recording, beside the editor. Loaded when somebody opens the first one. */
import { l10n, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import { adoptClassView, openClassView } from "./class-view.ts";
import { type Chosen, follow, type Show } from "./follow.ts";
import { classViewType, fill, type Making, reportView, stateOf } from "./panel.ts";

export { openClassView };

/** The reports that are open, by recording. */
const open = new Map<string, { readonly panel: WebviewPanel; readonly show: Show }>();

/** Opens the report of a recording, or goes to the one that is open. */
export function openReport(making: Making, document: TextDocument, what: Chosen = {}): void {
  const uri = document.uri.toString();
  const there = open.get(uri);
  if (there) {
    there.panel.reveal(undefined, true);
    there.show(what);
    return;
  }
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const panel = window.createWebviewPanel(
    reportView,
    l10n.t("Report: {0}", name),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );
  adopt(panel, document, making, what);
}

/** A view that was open before the window was loaded anew, of a report or of a class. */
export async function restoreView(making: Making, panel: WebviewPanel, kept: unknown): Promise<void> {
  const state = stateOf(kept);
  if (!state) {
    panel.dispose();
    return;
  }
  const uri = Uri.parse(state.uri);
  if (panel.viewType.endsWith(classViewType)) {
    adoptClassView(making, panel, uri);
    return;
  }
  try {
    adopt(panel, await workspace.openTextDocument(uri), making, state);
  } catch {
    // The recording is gone, or was never saved.
    panel.dispose();
  }
}

function adopt(panel: WebviewPanel, document: TextDocument, making: Making, what: Chosen): void {
  const uri = document.uri.toString();
  open.set(uri, { panel, show: follow(panel, document, making, what) });
  panel.onDidDispose(() => open.delete(uri));
  fill(panel, making);
}
