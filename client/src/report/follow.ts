/** A report that is open follows its recording: figures for what is typed, the places it leads to, what is saved of it. */
import { type TextDocument, TextEditorRevealType, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { FromView, Saving, Shown, ToView, Turns, ViewState } from "#messages";
import {
  type Gate,
  gateRequest,
  type PlacedRange,
  type ReportAnswer,
  type ReportParams,
  reportRequest,
  turnPlaceRequest,
} from "#protocol";
import { passGate } from "../exchange/gate.ts";
import { toRange } from "../ranges.ts";
import { lifeOf, type Making, openNamed, turnsOf } from "./panel.ts";
import { saveShown, titleOf } from "./save.ts";

/** What of a report is shown: the figures of a stretch of turns or of all of them, and a section to begin with. */
export interface Chosen {
  /** A stretch that a lens has given. */
  readonly turns?: unknown;
  readonly section?: "map";
}

/** Shows something else of a report. */
export type Show = (what: Chosen) => void;

/** Asks for figures whenever the document has changed, the view can be seen, and it has drawn what it was told. */
export function follow(
  panel: WebviewPanel,
  document: TextDocument,
  { start, onRecordings, tell }: Making,
  chosen: Chosen,
): Show {
  const uri = document.uri.toString();
  let turns = turnsOf(chosen.turns);
  let { section } = chosen;
  let isReady = false;
  let isStale = true;
  const isOpen = lifeOf(panel);

  const update = async (): Promise<void> => {
    if (!isOpen() || !isReady || !isStale || !panel.visible) return;
    isReady = isStale = false;
    const answer = await ask();
    if (!isOpen()) return;
    // Nothing to show may also be a count that was let go because other words or sessions are beside the same text.
    if (!answer?.shown || answer.version < document.version) isStale = true;
    if (answer?.shown) {
      const state: ViewState = { uri, ...(turns && { turns }) };
      const told: ToView = { shown: answer.shown as Shown, state, ...(section && { section }) };
      await panel.webview.postMessage(told);
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
  /** Where the recording stands: what the report leads to must not cover the report. */
  const column = (): ViewColumn =>
    window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? ViewColumn.One;
  /** Another session of the group: it lies in a folder that is open, like the one that names it. */
  const openOther = (other: Uri): void => {
    if (!workspace.getWorkspaceFolder(other)) return;
    tell("Opening another session", () => openNamed(other, { viewColumn: column(), preview: false }));
  };
  const reveal = async (range: Turns): Promise<void> => {
    const client = await start();
    const place = await client.sendRequest<PlacedRange | null>(turnPlaceRequest, { uri, turns: range });
    if (!place) return;
    const selection = toRange(place);
    const editor = await window.showTextDocument(document, { viewColumn: column(), selection, preserveFocus: true });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const save = async (saving: Saving): Promise<void> => {
    // Names of people are in every picture.
    const gate = await (await start()).sendRequest<Gate | null>(gateRequest, { uri });
    if (gate && (await passGate(gate, titleOf(saving.format)))) await saveShown(document.uri, saving);
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
        tell("Going to a turn", () => reveal(message.turns));
        return;
      case "select":
        select(message.turns);
        return;
      case "save":
        tell("Saving what is shown", () => save(message));
        return;
      case "open":
        openOther(Uri.parse(message.file));
        return;
      case "choose":
        return;
    }
  };
  const listeners = [
    panel.webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(() => void update()),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && change.contentChanges.length > 0) again();
    }),
    // It may be another session of the group.
    onRecordings(again),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) panel.dispose();
    }),
  ];
  panel.onDidDispose(() => {
    for (const listener of listeners) listener.dispose();
  });
  return (what) => {
    ({ section } = what);
    select(turnsOf(what.turns));
  };
}
