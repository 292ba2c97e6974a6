/** The file that says who is who, for the one person who may know. */
import { homedir } from "node:os";
import { l10n, Uri, window, workspace } from "vscode";
import { writeFile } from "../write-file.ts";
import { isBeside } from "./beside.ts";

/** Writes who is who where the person says, unless that is among the recordings, with a folder open or without. */
export async function writeKey(names: ReadonlyMap<string, string>, recordings: readonly string[]): Promise<boolean> {
  const home = Uri.file(homedir());
  const title = l10n.t("Who is who");
  const target = await window.showSaveDialog({ title, defaultUri: Uri.joinPath(home, "who-is-who.txt") });
  if (!target) return false;
  const files = recordings.map((uri) => Uri.parse(uri));
  if (workspace.getWorkspaceFolder(target) || isBeside(target, files, home)) {
    void window.showErrorMessage(l10n.t("The key must not lie in the folder of the recordings. Nothing was changed."));
    return false;
  }
  const lines = [...names].map(([from, to]) => `${to}: ${from}\n`);
  await writeFile(target, lines.join(""));
  return true;
}
