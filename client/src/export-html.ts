/** “Export to HTML…”: past the privacy gate, then to a file. */
import { l10n, Uri, window, workspace } from "vscode";
import { type Exported, exportRequest, type ExportParams } from "#protocol";
import { recognition } from "./recognition.ts";
import type { Server } from "./server.ts";

export async function exportHtml(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !recognition(document)) return;
  const client = await server.start();
  const ask = (params: ExportParams): Promise<Exported> => client.sendRequest<Exported>(exportRequest, params);
  const uri = document.uri.toString();
  let page = await ask({ uri });
  if (page.html === undefined) {
    const overridden = await reasonFor(page);
    if (overridden === undefined) return;
    page = await ask({ uri, overridden });
  } else {
    const go = l10n.t("Choose Where to Save");
    // Said before every export: nobody can take back what has been handed in.
    if ((await window.showWarningMessage(page.notice, { modal: true }, go)) !== go) return;
  }
  if (page.html === undefined) return;
  const target = await window.showSaveDialog({
    defaultUri: document.isUntitled ? Uri.file("session.html") : pageBeside(document.uri),
    filters: { HTML: ["html"] },
    title: l10n.t("Export to HTML"),
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(page.html));
}

/** Why a page with identifying details is wanted all the same; nothing where it is not. */
async function reasonFor({ notice, open }: Exported): Promise<string | undefined> {
  const go = l10n.t("Export All the Same…");
  const detail = open.join("\n");
  if ((await window.showWarningMessage(notice, { modal: true, detail }, go)) !== go) return undefined;
  const reason = await window.showInputBox({
    title: l10n.t("Export to HTML"),
    prompt: l10n.t("Why is this all right?"),
  });
  return reason?.trim() === "" ? undefined : reason;
}

function pageBeside(uri: Uri): Uri {
  return uri.with({ path: uri.path.replace(/(?:\.recording)?\.md$/i, "") + ".html" });
}
