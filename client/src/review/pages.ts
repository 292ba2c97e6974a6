/** What is read beside a recording: the agenda of the hour, the rubric, and what has changed since an earlier version. */
import { l10n, type TextDocument, ViewColumn, window, workspace } from "vscode";
import { agendaRequest, compareRequest, rubricRequest } from "#protocol";
import type { Server } from "../server.ts";

/** The agenda of a recording for the hour of supervision, as a document to print, to mail or to throw away. */
export async function showAgenda(server: Server, document: TextDocument): Promise<void> {
  await showPage(server, agendaRequest, { uri: document.uri.toString() });
}

/** The course's rubric: its levels, what may be cited here, and what was recorded. */
export async function showRubric(server: Server, document: TextDocument): Promise<void> {
  await showPage(server, rubricRequest, { uri: document.uri.toString() });
}

/** What has changed since a version that somebody kept, turn by turn. */
export async function compareWithEarlier(server: Server, document: TextDocument): Promise<void> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t("Which is the earlier version?"),
      openLabel: l10n.t("Compare"),
      filters: { Markdown: ["md"] },
      defaultUri: document.uri,
    })) ?? [];
  if (!file) return;
  const before = (await workspace.openTextDocument(file)).getText();
  await showPage(server, compareRequest, { uri: document.uri.toString(), before });
}

async function showPage(server: Server, request: string, params: object): Promise<void> {
  const client = await server.start();
  const content = await client.sendRequest<string | null>(request, params);
  if (content === null) return;
  await window.showTextDocument(await workspace.openTextDocument({ content, language: "markdown" }), ViewColumn.Beside);
}
