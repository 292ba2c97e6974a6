/** “Show Class View”: the recordings of a folder, a row each, and how they went over time. Nothing in it is ranked. */
import { l10n, ProgressLocation, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { FromView, Shown, ToView } from "#messages";
import { type ClassAnswer, type ClassParams, classRequest } from "#protocol";
import { nameOf } from "../empty-document.ts";
import { classViewType, fill, lifeOf, type Making, openNamed } from "./panel.ts";
import { saveShown } from "./save.ts";

const open = new Map<string, WebviewPanel>();

/** Opens the view of a folder, or goes to the one that is open. */
export async function openClassView(making: Making, chosen: Uri | undefined): Promise<void> {
  const folder = chosen ?? (await askFolder());
  if (!folder) return;
  const there = open.get(folder.toString());
  if (there) {
    there.reveal();
    return;
  }
  const title = l10n.t("Class view: {0}", nameOf(folder));
  const panel = window.createWebviewPanel(classViewType, title, ViewColumn.Active, { enableFindWidget: true });
  adoptClassView(making, panel, folder);
}

/** Makes a panel the view of a folder: a new one, or one from before the window was loaded anew. */
export function adoptClassView(making: Making, panel: WebviewPanel, folder: Uri): void {
  open.set(folder.toString(), panel);
  const { title } = panel;
  let only: readonly string[] | undefined;
  let files: ClassAnswer["files"] = [];
  const isOpen = lifeOf(panel);

  const update = async (): Promise<void> => {
    if (!isOpen() || !panel.visible) return;
    const params: ClassParams = { folder: folder.toString(), ...(only && { only }) };
    const client = await making.start();
    const ask = (): Promise<ClassAnswer | null> => client.sendRequest<ClassAnswer | null>(classRequest, params);
    const answer = await window.withProgress({ location: ProgressLocation.Window, title }, ask);
    if (!isOpen()) return;
    if (!answer) {
      panel.dispose();
      void window.showInformationMessage(l10n.t("The class view needs a folder on this computer."));
      return;
    }
    files = answer.files;
    const told: ToView = { shown: answer.shown as Shown, state: { uri: folder.toString() } };
    await panel.webview.postMessage(told);
  };
  /** Nobody has asked for it: where the server has stopped, the next change asks again. */
  const keepUp = (): void => void update().catch(() => undefined);
  /** Some of the recordings: to show one student theirs, or a supervisor what somebody wants to show. */
  const choose = async (): Promise<void> => {
    const chosen = await window.showQuickPick(
      files.map(({ uri, file }) => ({ label: file, uri, picked: only?.includes(uri) ?? true })),
      { title: l10n.t("Choose Recordings"), canPickMany: true, matchOnDescription: true },
    );
    if (!chosen) return;
    only = chosen.length === files.length ? undefined : chosen.map(({ uri }) => uri);
    await update();
  };
  const hear = (message: FromView): void => {
    if (message.kind === "loaded") making.tell("The class view", update);
    if (message.kind === "choose") making.tell("Choosing recordings", choose);
    if (message.kind === "save")
      making.tell("Saving the class view", () => saveShown(Uri.joinPath(folder, "class.md"), message));
    // The view names recordings that it was told of, and no others.
    if (message.kind === "open" && files.some(({ uri }) => uri === message.file))
      making.tell("Opening a recording", () => openNamed(Uri.parse(message.file), { viewColumn: ViewColumn.Beside }));
  };
  const listeners = [
    panel.webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(keepUp),
    making.onRecordings(keepUp),
  ];
  panel.onDidDispose(() => {
    open.delete(folder.toString());
    for (const listener of listeners) listener.dispose();
  });
  fill(panel, making);
}

/** The folder that is open, or one of several. */
async function askFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  if (folders[0]) return folders[0].uri;
  const title = l10n.t("Class View");
  const [chosen] = (await window.showOpenDialog({ title, canSelectFolders: true, canSelectFiles: false })) ?? [];
  return chosen;
}
