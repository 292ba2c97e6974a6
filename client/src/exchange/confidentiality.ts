/** “Check Confidentiality”: what may lead to a person, one after the other, each replaced in one step. */
import { l10n, type QuickPickItem, Selection, type TextDocument, TextEditorRevealType, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { confidentialityRequest, type Identifying } from "#protocol";
import { applyEdits, toRange } from "../ranges.ts";
import { Sorry } from "../telling.ts";

type Fix = Identifying["fixes"][number];

interface Choice extends QuickPickItem {
  readonly fix?: Fix;
}

/** Asks until nothing is left, or until the person has had enough. */
export async function checkConfidentiality(client: LanguageClient, document: TextDocument): Promise<void> {
  const title = l10n.t("Check Confidentiality");
  for (;;) {
    const uri = document.uri.toString();
    const { version } = document;
    const all = await client.sendRequest<Identifying[] | null>(confidentialityRequest, { uri });
    if (!all) return;
    if (all.length === 0)
      return void window.showInformationMessage(
        l10n.t("No identifying details were found. A program does not see them all: look once more yourself."),
      );
    const chosen = await window.showQuickPick(all.map(describe), {
      title,
      placeHolder: l10n.t("What may lead to a person: {0}. Choose one to see it.", all.length),
      matchOnDetail: true,
    });
    if (!chosen) return;
    const fix = await look(chosen.found, document, title);
    if (fix === "leave") return;
    if (fix === "back") continue;
    // Places are places in the text that was asked about.
    if (document.version !== version) throw new Sorry(l10n.t("The recording has just changed. Once more?"));
    await applyEdits(document.uri, fix.edits);
  }
}

function describe(found: Identifying): QuickPickItem & { readonly found: Identifying } {
  return { label: found.what, description: l10n.t("line {0}", found.range.start.line + 1), found };
}

/** Shows one place, and asks what is to stand there. */
async function look(
  { range, fixes, what }: Identifying,
  document: TextDocument,
  title: string,
): Promise<Fix | "leave" | "back"> {
  const editor = await window.showTextDocument(document);
  const place = toRange(range);
  editor.revealRange(place, TextEditorRevealType.InCenter);
  editor.selection = new Selection(place.start, place.end);
  const leave = { label: l10n.t("Go to it and write something else") };
  const back = { label: l10n.t("Back to the list") };
  const chosen = await window.showQuickPick<Choice>([...fixes.map((fix) => ({ label: fix.title, fix })), leave, back], {
    title,
    placeHolder: what,
  });
  return !chosen || chosen === leave ? "leave" : (chosen.fix ?? "back");
}
