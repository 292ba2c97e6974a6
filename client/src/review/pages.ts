/** What is read beside a recording: the agenda of the hour, the rubric, and what has changed since an earlier version. */
import { l10n, type TextDocument, window, workspace } from "vscode";
import { agendaRequest, compareRequest, rubricRequest } from "#protocol";
import { baseOf, nameOf } from "../empty-document.ts";
import { showPage } from "../pages.ts";
import type { Server } from "../server.ts";

/** The agenda of a recording for the hour of supervision, as one page to read, to save or to throw away. */
export async function showAgenda(server: Server, document: TextDocument): Promise<void> {
  await show(server, document, l10n.t("agenda"), agendaRequest);
}

/** The course's rubric: its levels, what may be cited here, and what was recorded. */
export async function showRubric(server: Server, document: TextDocument): Promise<void> {
  await show(server, document, l10n.t("rubric"), rubricRequest);
}

/** What has changed since a version that somebody kept, turn by turn. */
export async function compareWithEarlier(server: Server, document: TextDocument): Promise<void> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t("Which is the earlier version?"),
      openLabel: l10n.t("Compare"),
      filters: { Markdown: ["md"] },
      // What was never saved lies nowhere that a dialog could begin.
      ...(!document.isUntitled && { defaultUri: document.uri }),
    })) ?? [];
  if (!file) return;
  const before = (await workspace.openTextDocument(file)).getText();
  await show(server, document, l10n.t("changes"), compareRequest, { before });
}

/** Asks for a page about a recording and shows it; `kind` stands in its name behind the recording's. */
async function show(
  server: Server,
  { uri }: TextDocument,
  kind: string,
  request: string,
  more: object = {},
): Promise<void> {
  const client = await server.start();
  const text = await client.sendRequest<string | null>(request, { uri: uri.toString(), ...more });
  if (text !== null) await showPage({ name: `${baseOf(nameOf(uri))}.${kind}.md`, text, of: uri });
}
