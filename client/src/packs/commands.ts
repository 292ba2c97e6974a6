/** What an instructor does with a course pack that is being written. */
import { commands, l10n, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  checkPackRequest,
  newPackRequest,
  type NewPack,
  type PackChecked,
  type PackFolder,
  packFoldersRequest,
} from "#protocol";
import { writeFile } from "../write-file.ts";
import { openAt } from "./open-at.ts";

/** “New Course Pack”: a folder with what a pack needs, beside recordings where a folder is open. */
export async function newPack(client: LanguageClient): Promise<void> {
  const title = l10n.t("New Course Pack");
  const prompt = l10n.t("What is the course called? Recordings ask for the pack by this name.");
  const written = await window.showInputBox({ title, prompt, placeHolder: "sowk487", ignoreFocusOut: true });
  if (written === undefined || written.trim() === "") return;
  const { name, files } = await client.sendRequest<NewPack>(newPackRequest, { name: written });
  const shelf = await shelfFor(title);
  if (!shelf) return;
  const folder = Uri.joinPath(shelf, name);
  if (await exists(folder)) return void window.showErrorMessage(l10n.t("There is already a folder “{0}” here.", name));
  for (const { path, text } of files) await writeFile(Uri.joinPath(folder, ...path.split("/")), text);
  await window.showTextDocument(Uri.joinPath(folder, "pack.yaml"));
  await offerUse(l10n.t("The pack “{0}” is in {1}.", name, workspace.asRelativePath(folder)), name);
}

/** Where packs stand beside recordings; a folder that is chosen where none is open. */
async function shelfFor(title: string): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder) return Uri.joinPath(folder, ".process-recordings", "packs");
  const [chosen] = (await window.showOpenDialog({ title, canSelectFolders: true, canSelectFiles: false })) ?? [];
  return chosen;
}

/** “Check Course Pack”: is everything in order, also what only shows when the pack is used? */
export async function checkPack(client: LanguageClient): Promise<void> {
  const folder = await choosePack(client, l10n.t("Check Course Pack"));
  if (!folder) return;
  const result = await client.sendRequest<PackChecked>(checkPackRequest, { uri: folder });
  if (result.count === 0)
    return void window.showInformationMessage(l10n.t("“{0}” {1} is in order.", result.name, result.version));
  await showProblems(folder, result);
}

/** The problems as a list; each leads to its place. */
export async function showProblems(folder: string, { name, problems, count }: PackChecked): Promise<void> {
  const items = problems.map((problem) => {
    const [, file = "", line = "1", words = ""] = /^(.*?):(\d+): (.*)$/s.exec(problem) ?? [];
    return { label: words, description: `${file}:${line}`, file, line: Number(line) - 1 };
  });
  const title = l10n.t("Check Course Pack");
  const placeHolder =
    count > problems.length ? l10n.t("{0}: the first {1} of {2} problems", name, problems.length, count) : name;
  const chosen = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (chosen) await openAt(Uri.joinPath(Uri.parse(folder), ...chosen.file.split("/")), chosen.line);
}

/** The pack around the file in the editor, or one of those there are. */
export async function choosePack(client: LanguageClient, title: string): Promise<string | undefined> {
  const uri = window.activeTextEditor?.document.uri.toString();
  const packs = await client.sendRequest<PackFolder[]>(packFoldersRequest, uri === undefined ? {} : { uri });
  const [first, ...others] = packs;
  if (!first) {
    const [folder] = (await window.showOpenDialog({ title, canSelectFolders: true, canSelectFiles: false })) ?? [];
    return folder?.toString();
  }
  // The one around the file in the editor comes first.
  if (others.length === 0 || uri?.startsWith(`${Uri.parse(first.uri).toString()}/`)) return first.uri;
  const items = packs.map((pack) => ({
    ...{ label: pack.name, description: pack.version, uri: pack.uri },
    detail: workspace.asRelativePath(Uri.parse(pack.uri)),
  }));
  return (await window.showQuickPick(items, { title }))?.uri;
}

/** Says what was done, and offers that the recordings of this folder ask for the pack. */
export async function offerUse(words: string, name: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const use = l10n.t("Use It in This Folder");
  const chosen = await window.showInformationMessage(words, ...(folder ? [use] : []));
  if (chosen !== use || !folder) return;
  const file = Uri.joinPath(folder, ".process-recordings.yaml");
  const before = (await exists(file)) ? new TextDecoder().decode(await workspace.fs.readFile(file)) : "";
  const line = `pack: ${name}`;
  const after = /^pack[ \t]*:.*$/m.test(before) ? before.replace(/^pack[ \t]*:.*$/m, () => line) : `${line}\n${before}`;
  await writeFile(file, after);
  await commands.executeCommand("vscode.open", file);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
