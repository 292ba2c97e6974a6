/** “Check Confidentiality”: what may lead to a person, one after the other, each replaced in one step. */
import {
  l10n,
  type QuickPickItem,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { confidentialityRequest, type Identifying, type PlacedRange } from "#protocol";

interface Choice extends QuickPickItem {
  readonly found?: Identifying;
  readonly fix?: Identifying["fixes"][number];
}

/** Asks until nothing is left, or until the person has had enough. */
export async function checkConfidentiality(client: LanguageClient, document: TextDocument): Promise<void> {
  const title = l10n.t("Check Confidentiality");
  for (;;) {
    const uri = document.uri.toString();
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
    if (!chosen?.found || !(await look(chosen.found, document, title))) return;
  }
}

function describe(found: Identifying): Choice {
  return { label: found.what, description: l10n.t("line {0}", found.range.start.line + 1), found };
}

/** Shows one place, and what could stand there. Whether to go on. */
async function look({ range, fixes, what }: Identifying, document: TextDocument, title: string): Promise<boolean> {
  const editor = await window.showTextDocument(document);
  editor.revealRange(toRange(range), TextEditorRevealType.InCenter);
  editor.selection = new Selection(toRange(range).start, toRange(range).end);
  const leave = { label: l10n.t("Go to it and write something else") };
  const back = { label: l10n.t("Back to the list"), isBack: true };
  const chosen = await window.showQuickPick<Choice & { readonly isBack?: boolean }>(
    [...fixes.map((fix) => ({ label: fix.title, fix })), leave, back],
    { title, placeHolder: what },
  );
  if (!chosen || chosen === leave) return false;
  if (chosen.fix) {
    const edit = new WorkspaceEdit();
    for (const each of chosen.fix.edits) edit.replace(document.uri, toRange(each.range), each.newText);
    await workspace.applyEdit(edit);
  }
  return true;
}

function toRange({ start, end }: PlacedRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
