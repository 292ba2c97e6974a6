/** “Pseudonymise…”: everybody whom a recording names is called otherwise, in it or in all sessions of the group. */
import { homedir } from "node:os";
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
import { writeFile } from "../write-file.ts";
import { askNames } from "./names.ts";

/** As many files as a folder of recordings has, and as much of each as is read at all. */
const [mostFiles, mostBytes] = [500, 2_000_000];

/** Asks whom to call what, where, and whether a key is kept; then changes and saves. */
export async function pseudonymise(client: LanguageClient, document: TextDocument, docs: Uri): Promise<void> {
  const title = l10n.t("Pseudonymise");
  const uri = document.uri.toString();
  const others = await otherFiles(document);
  const named = await client.sendRequest<NamedPeople | null>(namedRequest, { uri, others });
  if (!named) return;
  const names = await askNames({ people: named.people, roster: [] }, title);
  if (!names || names.size === 0) return;
  const where = await askWhere(named.series.length, title);
  if (!where) return;
  if (where.keepsKey && !(await writeKey(names))) return;
  const texts = await opened([uri, ...(where.everywhere ? named.series : [])]);
  const found = await client.sendRequest<RenamedText[]>(renameRequest, { names: [...names], texts });
  const count = await change(found);
  await tellWhatElse(count, docs);
}

/**
 * Markdown files of the folder that is open, as they are on the disk. Read here, since the server of a browser has no
 * disk, and names are to go from there, too.
 */
async function otherFiles(document: TextDocument): Promise<readonly GivenText[]> {
  const found = await workspace.findFiles("**/*.md", "**/node_modules/**", mostFiles);
  const others = found.map((uri) => uri.toString()).filter((uri) => uri !== document.uri.toString());
  const read = others.map(async (uri): Promise<GivenText[]> => {
    const { size } = await workspace.fs.stat(Uri.parse(uri));
    if (size > mostBytes) return [];
    return [{ uri, text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) }];
  });
  // A file that cannot be read is none of the group's that could be changed.
  return (await Promise.allSettled(read)).flatMap((each) => (each.status === "fulfilled" ? each.value : []));
}

/** What is changed is what the editor has, unsaved words among it. */
async function opened(uris: readonly string[]): Promise<readonly GivenText[]> {
  const documents = await Promise.all(uris.map((uri) => workspace.openTextDocument(Uri.parse(uri))));
  return documents.map((document, index) => ({ uri: uris[index] ?? "", text: document.getText() }));
}

interface Where {
  readonly everywhere: boolean;
  readonly keepsKey: boolean;
}

async function askWhere(others: number, title: string): Promise<Where | undefined> {
  const here = { label: l10n.t("In this recording"), everywhere: false, keepsKey: false };
  const all = { label: l10n.t("In all {0} sessions of the group", others + 1), everywhere: true, keepsKey: false };
  const key = l10n.t("Keeps a file that says who is who, outside this folder");
  const scopes = others > 0 ? [here, all] : [here];
  return window.showQuickPick(
    [
      ...scopes.map((each) => ({ ...each, detail: l10n.t("Nobody can tell afterwards who is who") })),
      ...scopes.map((each) => ({ ...each, detail: key, keepsKey: true })),
    ],
    { title, placeHolder: l10n.t("Where are they called otherwise?"), ignoreFocusOut: true },
  );
}

/** Writes who is who where the person says, unless that is among the recordings. */
async function writeKey(names: ReadonlyMap<string, string>): Promise<boolean> {
  const defaultUri = Uri.joinPath(Uri.file(homedir()), "who-is-who.txt");
  const target = await window.showSaveDialog({ title: l10n.t("Who is who"), defaultUri });
  if (!target) return false;
  if (workspace.getWorkspaceFolder(target)) {
    void window.showErrorMessage(l10n.t("The key must not lie in the folder of the recordings. Nothing was changed."));
    return false;
  }
  const lines = [...names].map(([from, to]) => `${to}: ${from}\n`);
  await writeFile(target, lines.join(""));
  return true;
}

async function change(found: readonly RenamedText[]): Promise<number> {
  const edit = new WorkspaceEdit();
  const changed: TextDocument[] = [];
  let count = 0;
  for (const { uri, places } of found) {
    if (places.length === 0) continue;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    changed.push(document);
    count += places.length;
    for (const { start, end, to } of places)
      edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), to);
  }
  await workspace.applyEdit(edit);
  for (const document of changed) await document.save();
  return count;
}

/** What is still written elsewhere, said where it matters most: right after the names have gone from here. */
async function tellWhatElse(count: number, docs: Uri): Promise<void> {
  const [page, off] = [l10n.t("What Else Keeps Them?"), l10n.t("Keep No Local History of Recordings")];
  const said = l10n.t("{0} places are changed and saved. Older versions may still hold the names.", count);
  const chosen = await window.showInformationMessage(said, page, off);
  if (chosen === page) await commands.executeCommand("markdown.showPreview", Uri.joinPath(docs, "what-keeps-text.md"));
  if (chosen !== off) return;
  const settings = workspace.getConfiguration("workbench.localHistory");
  const exclude = { ...settings.get<object>("exclude"), "**/*.recording.md": true };
  await settings.update("exclude", exclude, ConfigurationTarget.Global);
}
