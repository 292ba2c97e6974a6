/** “Explain Rule Here”: the turns and the arithmetic behind what is asked where the cursor stands, as text beside it. */
import { l10n, type TextEditor, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type ExplainFindingsParams,
  explainFindingsRequest,
  type FindingExplanation,
  type OverviewParams,
  overviewRequest,
} from "#protocol";
import { baseOf, nameOf } from "./empty-document.ts";
import { showPage } from "./pages.ts";

/** Asks which finding where there are several, and shows what is behind it in a document that nobody can save over. */
export async function explainHere(client: LanguageClient, { document, selection }: TextEditor): Promise<void> {
  const params: ExplainFindingsParams = { uri: document.uri.toString(), line: selection.active.line };
  const found = await client.sendRequest<FindingExplanation[]>(explainFindingsRequest, params);
  if (found.length === 0) {
    void window.showInformationMessage(l10n.t("Nothing is asked about this line."));
    return;
  }
  const chosen =
    found.length === 1
      ? found[0]
      : (
          await window.showQuickPick(
            found.map((each) => ({ label: each.rule, detail: each.message, each })),
            { title: l10n.t("Explain Rule Here"), placeHolder: l10n.t("Which question?"), matchOnDetail: true },
          )
        )?.each;
  if (chosen) await showPage({ name: `${chosen.rule}.txt`, text: chosen.text, of: document.uri }, { focus: false });
}

/** “Compare Codings” and “Show Disagreements”: a text about the whole recording, beside it. */
export async function showOverview(
  client: LanguageClient,
  { document }: TextEditor,
  of: OverviewParams["of"],
): Promise<void> {
  const params: OverviewParams = { uri: document.uri.toString(), of };
  const text = await client.sendRequest<string>(overviewRequest, params);
  if (text === "") void window.showInformationMessage(l10n.t("There is nothing that you see differently here."));
  else {
    const kind = of === "codings" ? l10n.t("codings") : l10n.t("disagreements");
    await showPage({ name: `${baseOf(nameOf(document.uri))}.${kind}.txt`, text, of: document.uri }, { focus: false });
  }
}
