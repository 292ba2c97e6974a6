/** “New Recording…”: what kind, in which form, who was there; then an unsaved file with the right headings. */
import { l10n, SnippetString, Uri, window, workspace, type TextDocument } from "vscode";
import { newRecordingRequest, type NewRecordingParams, templatesRequest, type TemplateChoice } from "#protocol";
import type { Server } from "./server.ts";

export async function newRecording(server: Server): Promise<void> {
  const title = l10n.t("New Recording");
  const kind = await window.showQuickPick(kinds(), { title, placeHolder: l10n.t("What did you record?") });
  if (!kind) return;
  const client = await server.start();
  const templates = await client.sendRequest<TemplateChoice[]>(templatesRequest, {});
  const form = await window.showQuickPick(
    templates
      .filter((template) => template.kind === "recording" && (template.for?.includes(kind.id) ?? true))
      .map(({ id, title: label, description }) => ({ label, detail: description, id })),
    { title, placeHolder: l10n.t("In which form does your school want it?") },
  );
  if (!form) return;
  const members = await window.showInputBox({
    title,
    prompt: l10n.t("Who was there? Invented names, separated by commas. You can leave this empty."),
    placeHolder: l10n.t("Maria, Tina, Gloria"),
  });
  if (members === undefined) return;
  const params: NewRecordingParams = { template: form.id, kind: kind.id, members: members.split(/[,;]/) };
  const body = await client.sendRequest<string>(newRecordingRequest, params);
  const editor = await window.showTextDocument(await emptyDocument());
  await editor.insertSnippet(new SnippetString(body));
}

function kinds(): { readonly label: string; readonly id: NewRecordingParams["kind"] }[] {
  return [
    { label: l10n.t("A group"), id: "group" },
    { label: l10n.t("A family"), id: "family" },
    { label: l10n.t("One person"), id: "individual" },
    { label: l10n.t("A community meeting"), id: "community" },
  ];
}

/** An unsaved file; in a folder it has a name already that nothing there has. */
async function emptyDocument(): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return workspace.openTextDocument({ language: "markdown" });
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const { uri } of workspace.textDocuments) taken.add(uri.path.slice(uri.path.lastIndexOf("/") + 1));
  let name = "session.recording.md";
  for (let number = 2; taken.has(name); number++) name = `session-${number}.recording.md`;
  return workspace.openTextDocument(Uri.joinPath(folder, name).with({ scheme: "untitled" }));
}
