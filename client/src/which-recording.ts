/**
 * The recording that a command is about. Where none has the keyboard (the walkthrough has, a report, a README), it is the
 * one that is open, or the person says which: a button that does nothing leaves somebody alone with it.
 */
import { commands, l10n, TabInputText, type TextDocument, type TextEditor, window, workspace } from "vscode";
import { recognition } from "./recognition.ts";

/** The editor of that recording; nothing where there is none, which has been said then. */
export async function whichRecording(): Promise<TextEditor | undefined> {
  const here = window.activeTextEditor;
  if (here && recognition(here.document)) return here;
  const open = await openRecordings();
  if (open.length === 0) {
    const begin = l10n.t("New Recording…");
    const said = l10n.t("This is about a recording, and none is open. Open yours first, or begin one.");
    if ((await window.showInformationMessage(said, begin)) === begin)
      await commands.executeCommand("processRecordings.newRecording");
    return undefined;
  }
  const chosen = open.length === 1 ? open[0] : await ask(open);
  return chosen && window.showTextDocument(chosen);
}

/** Those in tabs. Of a tab that nobody has looked at yet VS Code has no text: it is read then. */
async function openRecordings(): Promise<readonly TextDocument[]> {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const texts = inputs.filter((input) => input instanceof TabInputText);
  const open = await Promise.allSettled(texts.map(({ uri }) => workspace.openTextDocument(uri)));
  const found = open.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  return [...new Set(found)].filter((each) => recognition(each));
}

async function ask(open: readonly TextDocument[]): Promise<TextDocument | undefined> {
  const choices = open.map((document) => ({ label: workspace.asRelativePath(document.uri), document }));
  return (await window.showQuickPick(choices, { placeHolder: l10n.t("Which recording?") }))?.document;
}
