/** The language status: whether the file is taken for a recording, why, and how the server is. */
import { commands, l10n, languages, LanguageStatusSeverity, type TextEditor, window, workspace } from "vscode";
import type { RecognisedBy } from "#protocol";
import { recognition } from "./recognition.ts";
import type { Server } from "./server.ts";

export interface StatusItem {
  readonly dispose: () => void;
  readonly update: (editor: TextEditor | undefined) => void;
}

export function showStatus(server: Server): StatusItem {
  const item = languages.createLanguageStatusItem("processRecordings.status", { language: "markdown" });
  item.name = l10n.t("Process Recordings");

  let isRecording = false;
  const update = (editor: TextEditor | undefined): void => {
    const why = editor && recognition(editor.document);
    if (isRecording !== (why !== undefined)) {
      isRecording = why !== undefined;
      void commands.executeCommand("setContext", "processRecordings.isRecording", isRecording);
    }
    if (editor?.document.languageId !== "markdown") return;
    const failed = why !== undefined && server.state() === "failed";
    item.busy = why !== undefined && server.state() === "starting";
    const troubled = server.statusOf(editor.document.uri.toString())?.trouble !== undefined;
    item.severity = failed
      ? LanguageStatusSeverity.Error
      : troubled
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
    item.text = why ? l10n.t("Process recording") : l10n.t("Not a process recording");
    item.detail = failed ? l10n.t("The language server could not be started") : detail(editor, why);
    item.command = !why
      ? { command: "processRecordings.newRecording", title: l10n.t("New Recording…") }
      : failed
        ? { command: "processRecordings.showOutput", title: l10n.t("Show Output") }
        : { command: "processRecordings.openReport", title: l10n.t("Open Report") };
  };

  const detail = (editor: TextEditor, why: RecognisedBy | undefined): string => {
    if (!why) return l10n.t("No “recording:” in its header, and no “.recording.md” in its name");
    const status = server.statusOf(editor.document.uri.toString());
    if (!status) return reason(why);
    // What is the matter with the pack is more than what its name is.
    const parts = [reason(why), status.trouble ?? status.pack];
    if (status.suppressed > 0) parts.push(l10n.t("{0} suppressed", status.suppressed));
    return parts.join(" · ");
  };

  const now = (): void => update(window.activeTextEditor);
  const listeners = [
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) now();
    }),
    server.onChange(now),
  ];
  return { update, dispose: () => listeners.forEach((each) => void each.dispose()) };
}

function reason(why: RecognisedBy): string {
  const reasons: Record<RecognisedBy, string> = {
    "front-matter": l10n.t("its header says so"),
    name: l10n.t("its name says so"),
    setting: l10n.t("your settings say so"),
    forced: "",
  };
  return reasons[why];
}
