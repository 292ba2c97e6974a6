/** The privacy gate as a person passes it: before an export, and before a picture or a page of a report is saved. */
import { l10n, window } from "vscode";
import type { Gated } from "#jobs";

/** What is said before every export: nobody can take back what has been handed in. Nothing where it stops here. */
export async function passGate(
  { refused, notice, open }: Gated,
  title: string,
): Promise<{ readonly overridden?: string } | undefined> {
  if (!refused) {
    const go = l10n.t("Choose Where to Save");
    return (await window.showWarningMessage(notice, { modal: true }, go)) === go ? {} : undefined;
  }
  const go = l10n.t("Export All the Same…");
  const detail = open.length > mostShown ? [...open.slice(0, mostShown), "…"] : open;
  if ((await window.showWarningMessage(notice, { modal: true, detail: detail.join("\n") }, go)) !== go)
    return undefined;
  const overridden = await window.showInputBox({
    title,
    prompt: l10n.t("Why is this all right?"),
    ignoreFocusOut: true,
  });
  return (overridden ?? "").trim() === "" || overridden === undefined ? undefined : { overridden };
}

/** More would not fit on a window. */
const mostShown = 15;
