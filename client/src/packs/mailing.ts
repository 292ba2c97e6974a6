/** Course packs that come and go by mail: a student installs the one they were sent, an instructor makes one file of theirs. */
import { l10n, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { exportPackRequest, installPackRequest, type PackExported, type PackInstalled } from "#protocol";
import { nameOf } from "../empty-document.ts";
import { passGate } from "../exchange/gate.ts";
import { writeFile } from "../write-file.ts";
import { choosePack, offerUse, showProblems } from "./commands.ts";

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
  // What leads to a person in an exemplar would reach a whole class.
  if (result.gate && !(await passGate(result.gate, title))) return;
  const name = `${result.name}-${result.version}.recordingpack`;
  const base = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...{ title, filters: { [l10n.t("Course pack")]: ["recordingpack"] } },
    ...(base && { defaultUri: Uri.joinPath(base, name) }),
  });
  if (!target) return;
  await writeFile(
    target,
    Uint8Array.from(atob(result.archive), (sign) => sign.charCodeAt(0)),
  );
  void window.showInformationMessage(l10n.t("Written to {0}.", nameOf(target)));
}
