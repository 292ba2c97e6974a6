/** What an instructor does with a course pack, and a student with the one they were sent. */
import { commands, l10n, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  checkPackRequest,
  exportPackRequest,
  installPackRequest,
  newPackRequest,
  type NewPack,
  type PackChecked,
  type PackExported,
  type PackFolder,
  packFoldersRequest,
  type PackInstalled,
} from "#protocol";
import { openAt } from "./open-at.ts";

/** “Install Course Pack…”: a file or a folder, at hand for all recordings. */
export async function installPack(client: LanguageClient, chosen: Uri | undefined): Promise<void> {
  const source = chosen ?? (await askForPack());
  if (!source) return;
  const install = (force: boolean): Promise<PackInstalled> =>
    client.sendRequest<PackInstalled>(installPackRequest, { uri: source.toString(), force });
  let result = await install(false);
  if (result.state === "newer-is-there") {
    const go = l10n.t("Install the Older One");
    const words = l10n.t(
      "Version {0} of “{1}” is installed, and this is {2}.",
      result.before ?? "",
      result.name,
      result.version,
    );
    if ((await window.showWarningMessage(words, { modal: true }, go)) !== go) return;
    result = await install(true);
  }
  if (result.state === "refused") return void window.showErrorMessage(`${nameOf(source)}: ${result.why ?? ""}`);
  if (result.state === "broken") {
    const words = l10n.t("This course pack is broken, and nothing was installed. Tell the person who sent it.");
    return void window.showErrorMessage(words, { modal: true, detail: result.problems.join("\n") });
  }
  const about = l10n.t(
    "“{0}” {1} is installed. A recording asks for it in its header: pack: {0}",
    result.name,
    result.version,
  );
  await offerUse(about, result.name);
}

async function askForPack(): Promise<Uri | undefined> {
  const fromFile = { label: l10n.t("A file"), detail: l10n.t("It ends in .recordingpack or .zip"), isFile: true };
  const fromFolder = { label: l10n.t("A folder"), detail: l10n.t("It holds pack.yaml"), isFile: false };
  const title = l10n.t("Install Course Pack");
  const kind = await window.showQuickPick([fromFile, fromFolder], {
    title,
    placeHolder: l10n.t("What were you sent?"),
  });
  if (!kind) return undefined;
  const [picked] =
    (await window.showOpenDialog({
      ...{ title, canSelectFiles: kind.isFile, canSelectFolders: !kind.isFile, canSelectMany: false },
      ...(kind.isFile && { filters: { [l10n.t("Course pack")]: ["recordingpack", "zip"] } }),
    })) ?? [];
  return picked;
}

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
  for (const { path, text } of files)
    await workspace.fs.writeFile(Uri.joinPath(folder, ...path.split("/")), new TextEncoder().encode(text));
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
async function showProblems(folder: string, { name, problems, count }: PackChecked): Promise<void> {
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

/** “Export Course Pack”: one file to mail. */
export async function exportPack(client: LanguageClient): Promise<void> {
  const title = l10n.t("Export Course Pack");
  const folder = await choosePack(client, title);
  if (!folder) return;
  const result = await client.sendRequest<PackExported>(exportPackRequest, { uri: folder });
  if (result.archive === undefined) {
    void window.showErrorMessage(l10n.t("This course pack is broken, and nothing was written. Mend it first."));
    return showProblems(folder, result);
  }
  const name = `${result.name}-${result.version}.recordingpack`;
  const base = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...{ title, filters: { [l10n.t("Course pack")]: ["recordingpack"] } },
    ...(base && { defaultUri: Uri.joinPath(base, name) }),
  });
  if (!target) return;
  await workspace.fs.writeFile(
    target,
    Uint8Array.from(atob(result.archive), (sign) => sign.charCodeAt(0)),
  );
  void window.showInformationMessage(l10n.t("Written to {0}.", nameOf(target)));
}

/** The pack around the file in the editor, or one of those there are. */
async function choosePack(client: LanguageClient, title: string): Promise<string | undefined> {
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
async function offerUse(words: string, name: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const use = l10n.t("Use It in This Folder");
  const chosen = await window.showInformationMessage(words, ...(folder ? [use] : []));
  if (chosen !== use || !folder) return;
  const file = Uri.joinPath(folder, ".process-recordings.yaml");
  const before = (await exists(file)) ? new TextDecoder().decode(await workspace.fs.readFile(file)) : "";
  const line = `pack: ${name}`;
  const after = /^pack[ \t]*:.*$/m.test(before) ? before.replace(/^pack[ \t]*:.*$/m, () => line) : `${line}\n${before}`;
  await workspace.fs.writeFile(file, new TextEncoder().encode(after));
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

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
