/** The commands of the palette. */
import { commands, type Disposable, l10n, SnippetString, type TextEditor, window } from "vscode";
import { templatesRequest, type TemplateChoice, type TemplatesParams } from "#protocol";
import { exportHtml } from "./export-html.ts";
import { newRecording } from "./new-recording.ts";
import type { Server } from "./server.ts";

export function registerCommands(server: Server): Disposable[] {
  const register = (name: string, run: () => unknown): Disposable =>
    commands.registerCommand(`processRecordings.${name}`, run);
  return [
    register("newRecording", () => newRecording(server)),
    register("insertTemplate", () => insertTemplate(server)),
    register("exportHtml", () => exportHtml(server)),
    register("restartServer", () => server.restart()),
    register("showOutput", () => server.showOutput()),
  ];
}

async function insertTemplate(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const client = await server.start();
  const { document, selection } = editor;
  const params: TemplatesParams = { uri: document.uri.toString(), offset: document.offsetAt(selection.active) };
  const templates = await client.sendRequest<TemplateChoice[]>(templatesRequest, params);
  const chosen = await window.showQuickPick(
    templates.map(({ title, description, body }) => ({ label: title, detail: description, body })),
    { title: l10n.t("Insert Template"), placeHolder: l10n.t("What do you want to write?"), matchOnDetail: true },
  );
  if (chosen) await insertAsBlock(editor, chosen.body);
}

/** Inserts a snippet on lines of its own. */
async function insertAsBlock(editor: TextEditor, body: string): Promise<void> {
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  const above = line.lineNumber === 0 ? undefined : document.lineAt(line.lineNumber - 1);
  const gap = !line.isEmptyOrWhitespace ? "\n\n" : above?.isEmptyOrWhitespace === false ? "\n" : "";
  await editor.insertSnippet(new SnippetString(gap + body), line.range.end);
}
