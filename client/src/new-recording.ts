/** “New Recording…”: what kind, in which form, who was there; then an unsaved file with the right headings. */
import { l10n, SnippetString, window, workspace } from "vscode";
import { newRecordingRequest, type NewRecordingParams, templatesRequest, type TemplateChoice } from "#protocol";
import { emptyDocument } from "./empty-document.ts";
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
  const editor = await window.showTextDocument(await emptyDocument(workspace.workspaceFolders?.[0]?.uri, "session"));
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
