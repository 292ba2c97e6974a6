/** “Open Report”: one view for each recording, beside the editor. Loaded when somebody opens the first one. */
import {
  env,
  l10n,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { FromView, Turns, ViewSpeech } from "#messages";
import { type PlacedRange, type ReportAnswer, type ReportParams, reportRequest, turnPlaceRequest } from "#protocol";
import { toRange } from "../ranges.ts";
import { pageOf } from "./page.ts";
import { savePicture } from "./save.ts";

/** What the view is made with. */
export interface Making {
  readonly extension: Uri;
  readonly start: () => Promise<LanguageClient>;
}

/** A report that is open. */
interface Opened {
  readonly panel: WebviewPanel;
  readonly show: (what: Chosen) => void;
}

/** What of a report is shown: the figures of a stretch of turns or of all of them, and a section to begin with. */
interface Chosen {
  /** A stretch that a lens has given. */
  readonly turns?: unknown;
  readonly section?: "map";
}

const open = new Map<string, Opened>();

/** Opens the report of a recording, or goes to the one that is open. */
export function openReport(making: Making, document: TextDocument, what: Chosen = {}): void {
  const uri = document.uri.toString();
  const there = open.get(uri);
  if (there) {
    there.panel.reveal(undefined, true);
    there.show(what);
    return;
  }
  const dist = Uri.joinPath(making.extension, "dist");
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const panel = window.createWebviewPanel(
    "processRecordings.report",
    l10n.t("Report: {0}", name),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [dist], enableFindWidget: true },
  );
  open.set(uri, { panel, show: follow(panel, document, making, what) });
  const speech: ViewSpeech = { language: /^es\b/i.test(env.language) ? "es" : "en", catalogue: l10n.bundle ?? {} };
  panel.webview.html = pageOf(panel.webview, Uri.joinPath(dist, "view.js"), speech);
}

/** A stretch that a lens has given. */
function turnsOf(given: unknown): Turns | undefined {
  const [first, last] = Array.isArray(given) ? (given as unknown[]) : [];
  return typeof first === "number" && typeof last === "number" ? [first, last] : undefined;
}

/** Asks for figures whenever the document has changed, the view can be seen, and it has drawn what it was told. */
function follow(panel: WebviewPanel, document: TextDocument, { start }: Making, chosen: Chosen): Opened["show"] {
  const uri = document.uri.toString();
  let turns = turnsOf(chosen.turns);
  let { section } = chosen;
  let isReady = false;
  let isStale = true;

  const update = async (): Promise<void> => {
    if (!isReady || !isStale || !panel.visible) return;
    isReady = isStale = false;
    const answer = await ask();
    if (!answer || answer.version < document.version) isStale = true;
    if (answer?.shown) {
      await panel.webview.postMessage({ kind: "report", shown: answer.shown, ...(section && { section }) });
      section = undefined;
    } else isReady = true;
    // A count that was let go is asked for again at once; what is no recording now, with the next change.
    if (answer && !answer.shown) await update();
  };
  /** Nothing where the file is no recording now, or the server has stopped. */
  const ask = async (): Promise<ReportAnswer | null> => {
    const params: ReportParams = { uri, ...(turns && { turns }) };
    try {
      return await (await start()).sendRequest<ReportAnswer | null>(reportRequest, params);
    } catch {
      return null;
    }
  };
  const again = (): void => {
    isStale = true;
    void update();
  };
  const select = (stretch: Turns | undefined): void => {
    turns = stretch;
    again();
  };
  const reveal = async (range: Turns): Promise<void> => {
    const client = await start();
    const place = await client.sendRequest<PlacedRange | null>(turnPlaceRequest, { uri, turns: range });
    if (!place) return;
    const selection = toRange(place);
    const there = window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await window.showTextDocument(document, {
      viewColumn: there?.viewColumn ?? ViewColumn.One,
      selection,
      preserveFocus: true,
    });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const hear = (message: FromView): void => {
    switch (message.kind) {
      case "loaded":
        isReady = isStale = true;
        void update();
        return;
      case "ready":
        isReady = true;
        void update();
        return;
      case "reveal":
        void reveal(message.turns);
        return;
      case "select":
        select(message.turns);
        return;
      case "save":
        void savePicture(document.uri, message);
        return;
    }
  };
  const listeners = [
    panel.webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(() => void update()),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && change.contentChanges.length > 0) again();
    }),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) panel.dispose();
    }),
  ];
  panel.onDidDispose(() => {
    open.delete(uri);
    for (const listener of listeners) listener.dispose();
  });
  return (what) => {
    ({ section } = what);
    select(turnsOf(what.turns));
  };
}
