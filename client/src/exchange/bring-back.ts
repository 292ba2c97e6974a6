/** “Bring Back Comments…”: what a supervisor wrote into a copy comes to its turns, although the writer went on. */
import { commands, l10n, Range, type TextDocument, window, WorkspaceEdit } from "vscode";
import type { Returned } from "#jobs";
import type { PackInForce } from "#protocol";
import { nameOf } from "../empty-document.ts";
import { placeOf } from "../pages.ts";
import { make } from "../ranges.ts";
import { Sorry } from "../telling.ts";
import { sourceOf } from "./export.ts";
import { readSource } from "./import.ts";
import { type Exchange, perform } from "./thread.ts";

/** Asks for the copy, shows what would be added, and adds it when the person says so. */
export async function bringBack(exchange: Exchange, document: TextDocument, inForce: PackInForce): Promise<void> {
  const title = l10n.t("Bring Back Comments");
  const filters = { [l10n.t("Documents, transcripts and tables")]: ["docx", "md", "html"] };
  const [copy] = (await window.showOpenDialog({ title, filters, openLabel: title })) ?? [];
  if (!copy) return;
  const text = document.getText();
  const source = sourceOf(document, inForce);
  const file = await readSource(copy);
  const made = await perform(exchange, "return", { ...source, file }, l10n.t("Reading {0} …", file.name));
  if (made.text === text)
    return void window.showInformationMessage(l10n.t("There is nothing in it that you do not have."));
  if (!(await isAccepted(document, made, title))) return;
  await addReturned(document, text, made.text);
}

/** Makes of the text that was compared the one that was accepted, and of no other: places in it would be wrong. */
export async function addReturned(document: TextDocument, before: string, after: string): Promise<void> {
  if (document.getText() !== before) throw new Sorry(l10n.t("The recording has just changed. Once more?"));
  const { start, end, more } = differing(before, after);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), more);
  await make(edit, document.uri);
  await window.showTextDocument(document);
}

/** Shows both versions beside each other, and asks. */
async function isAccepted(
  document: TextDocument,
  { text, added, settled, orphans }: Returned,
  title: string,
): Promise<boolean> {
  const preview = placeOf({ name: nameOf(document.uri), text, of: document.uri });
  await commands.executeCommand("vscode.diff", document.uri, preview, title, { preview: true });
  try {
    const yes = l10n.t("Add Them");
    const found = l10n.t("Comments and tags that come to their turns: {0}.", added);
    const done = settled > 0 ? ` ${l10n.t("Comments that were settled: {0}.", settled)}` : "";
    const lost = orphans > 0 ? ` ${l10n.t("That fit no turn and stand at the end: {0}.", orphans)}` : "";
    return (await window.showInformationMessage(found + done + lost, { modal: true }, yes)) === yes;
  } finally {
    await commands.executeCommand("workbench.action.closeActiveEditor");
  }
}

/** The stretch in which two texts differ: what stays is left alone, marks and folds with it. */
function differing(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly more: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, more: after.slice(start, after.length - tail) };
}
