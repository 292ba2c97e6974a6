/** “Pseudonymise…”: everybody whom a recording names is called otherwise, in it or in all sessions of the group. */
import {
  commands,
  ConfigurationTarget,
  l10n,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type GivenText, namedRequest, type NamedPeople, type RenamedText, renameRequest } from "#protocol";
import { Sorry } from "../telling.ts";
import { opened, otherFiles } from "./group-files.ts";
import { writeKey } from "./key.ts";
import { askNames } from "./names.ts";

/** Asks whom to call what, where, and whether a key is kept; then changes and saves. */
export async function pseudonymise(client: LanguageClient, document: TextDocument, docs: Uri): Promise<void> {
  const title = l10n.t("Pseudonymise");
  const uri = document.uri.toString();
  const { texts: others, isAll } = await otherFiles(document);
  const named = await client.sendRequest<NamedPeople | null>(namedRequest, { uri, others });
  if (!named) return;
  if (named.people.length === 0) return void window.showInformationMessage(l10n.t("This recording names nobody yet."));
  const names = await askNames({ people: named.people, roster: [] }, title);
  if (!names || names.size === 0) return;
  const unseen = isAll ? "" : l10n.t("Not all files of this folder were looked at: names may stand in others.");
  const where = await askWhere(named.series.length, unseen, title);
  if (!where) return;
  const uris = [uri, ...(where.everywhere ? named.series : [])];
  if (where.keepsKey && !(await writeKey(names, uris))) return;
  const texts = await opened(uris);
  const found = await client.sendRequest<RenamedText[]>(renameRequest, { names: [...names], texts });
  const changed = await change(found, texts);
  await tellWhatElse(changed, where.everywhere ? unseen : "", docs);
}

interface Where {
  readonly everywhere: boolean;
  readonly keepsKey: boolean;
}

/** `unseen`: what is said where there may be more sessions than were found. */
async function askWhere(others: number, unseen: string, title: string): Promise<Where | undefined> {
  const here = { label: l10n.t("In this recording"), everywhere: false, keepsKey: false };
  const found =
    unseen === ""
      ? l10n.t("In all {0} sessions of the group", others + 1)
      : l10n.t("In the {0} sessions of the group that were found", others + 1);
  const all = { label: found, everywhere: true, keepsKey: false };
  const key = l10n.t("Keeps a file that says who is who, outside this folder");
  const scopes = others > 0 ? [here, all] : [here];
  return window.showQuickPick(
    [
      ...scopes.map((each) => ({ ...each, detail: l10n.t("Nobody can tell afterwards who is who") })),
      ...scopes.map((each) => ({ ...each, detail: key, keepsKey: true })),
    ],
    { title, placeHolder: `${l10n.t("Where are they called otherwise?")} ${unseen}`.trim(), ignoreFocusOut: true },
  );
}

/** What came of it. */
interface Changed {
  readonly count: number;
  /** Files on the disk in which the names still stand. */
  readonly unsaved: readonly string[];
}

/** Changes and saves; places are places in the texts that were sent. */
async function change(found: readonly RenamedText[], texts: readonly GivenText[]): Promise<Changed> {
  const edit = new WorkspaceEdit();
  const changed: TextDocument[] = [];
  let count = 0;
  for (const { uri, places } of found) {
    if (places.length === 0) continue;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    if (texts.find((each) => each.uri === uri)?.text !== document.getText())
      throw new Sorry(l10n.t("The recording has just changed. Once more?"));
    changed.push(document);
    count += places.length;
    for (const { start, end, to } of places)
      edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), to);
  }
  // Of an edit without places VS Code says, too, that it was not made.
  if (count > 0 && !(await workspace.applyEdit(edit))) throw new Sorry(l10n.t("The names could not be changed."));
  const unsaved: string[] = [];
  for (const document of changed) if (!(await isSaved(document))) unsaved.push(workspace.asRelativePath(document.uri));
  return { count, unsaved };
}

async function isSaved(document: TextDocument): Promise<boolean> {
  try {
    return await document.save();
  } catch {
    return false;
  }
}

/** What is still written elsewhere, said where it matters most: right after the names have gone from here. */
async function tellWhatElse({ count, unsaved }: Changed, unseen: string, docs: Uri): Promise<void> {
  const [page, off] = [l10n.t("What Else Keeps Them?"), l10n.t("Keep No Local History of Recordings")];
  const isDone = unsaved.length === 0;
  const said = isDone
    ? l10n.t("{0} places are changed and saved. Older versions may still hold the names.", count)
    : l10n.t("{0} places are changed, and not saved in: {1}. There the names still stand.", count, unsaved.join(", "));
  const show = isDone ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await show(`${said} ${unseen}`.trim(), page, off);
  if (chosen === page) await commands.executeCommand("markdown.showPreview", Uri.joinPath(docs, "what-keeps-text.md"));
  if (chosen !== off) return;
  const settings = workspace.getConfiguration("workbench.localHistory");
  const exclude = { ...settings.get<object>("exclude"), "**/*.recording.md": true };
  await settings.update("exclude", exclude, ConfigurationTarget.Global);
}
