/** “End of Course…”: everything that this extension's users have here, listed, and what is chosen of it removed. */
import { ConfigurationTarget, type ExtensionContext, l10n, type QuickPickItem, Uri, window, workspace } from "vscode";
import { markdownFiles, recognise } from "#protocol";
import { progressKey } from "./practice.ts";

interface Thing extends QuickPickItem {
  readonly remove: () => Thenable<void>;
}

/** As many files as a folder of recordings has, and enough of each to hold its header. */
const [mostFiles, beginning] = [1000, 16_384];

export async function endCourse(context: ExtensionContext): Promise<void> {
  const title = l10n.t("End of Course");
  const things = [...(await recordings()), ...(await packs(context)), ...kept(context)];
  if (things.length === 0) return void window.showInformationMessage(l10n.t("There is nothing to remove here."));
  const chosen = await window.showQuickPick(things, {
    ...{ title, canPickMany: true, ignoreFocusOut: true },
    placeHolder: l10n.t("What is to be removed? Nothing goes before you have said so twice."),
  });
  if (!chosen || chosen.length === 0) return;
  const yes = l10n.t("Remove for Good");
  const detail = `${chosen.map(({ label }) => label).join("\n")}\n\n${l10n.t("This cannot be undone. Copies elsewhere stay.")}`;
  const sure = await window.showWarningMessage(
    l10n.t("Remove {0} things?", chosen.length),
    { modal: true, detail },
    yes,
  );
  if (sure !== yes) return;
  const done = await Promise.allSettled(chosen.map(({ remove }) => remove()));
  const failed = chosen.filter((_, index) => done[index]?.status === "rejected").map(({ label }) => label);
  if (failed.length > 0) void window.showErrorMessage(l10n.t("This could not be removed: {0}", failed.join(", ")));
  else void window.showInformationMessage(l10n.t("{0} things are removed.", chosen.length));
}

/** The recordings of the folder that is open. */
async function recordings(): Promise<readonly Thing[]> {
  const found = await workspace.findFiles(markdownFiles, "**/node_modules/**", mostFiles);
  const ours = found.map(async (uri): Promise<Thing[]> => {
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    const text = new TextDecoder().decode((await workspace.fs.readFile(uri)).subarray(0, beginning));
    if (recognise(text, name) === undefined) return [];
    const remove = (): Thenable<void> => workspace.fs.delete(uri);
    return [{ label: workspace.asRelativePath(uri), description: l10n.t("recording"), remove }];
  });
  return (await Promise.allSettled(ours)).flatMap((each) => (each.status === "fulfilled" ? each.value : []));
}

/** Course packs that were installed, by their folders. */
async function packs(context: ExtensionContext): Promise<readonly Thing[]> {
  const shelf = Uri.joinPath(context.globalStorageUri, "packs");
  try {
    return (await workspace.fs.readDirectory(shelf)).map(([name]) => ({
      label: name,
      description: l10n.t("course pack"),
      remove: () => workspace.fs.delete(Uri.joinPath(shelf, name), { recursive: true }),
    }));
  } catch {
    // Nobody has installed any.
    return [];
  }
}

/** What VS Code keeps for this extension. */
function kept({ globalState }: ExtensionContext): readonly Thing[] {
  const things: Thing[] = [];
  if (globalState.get(progressKey) !== undefined)
    things.push({ label: l10n.t("How practising went"), remove: () => globalState.update(progressKey, undefined) });
  const settings = workspace.getConfiguration("processRecordings.review");
  if (settings.get<string>("initials", "") !== "")
    things.push({
      label: l10n.t("Your initials"),
      remove: () => settings.update("initials", undefined, ConfigurationTarget.Global),
    });
  return things;
}
