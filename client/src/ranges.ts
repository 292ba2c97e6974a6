/** Places as the protocol has them, in VS Code's own words. */
import { l10n, Range, type Uri, workspace, WorkspaceEdit } from "vscode";
import type { PlacedRange } from "#protocol";
import { nameOf } from "./empty-document.ts";
import { Sorry } from "./telling.ts";

export function toRange({ start, end }: PlacedRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Makes edits that the server has worked out, as one step to undo; what VS Code does not make is said. */
export async function applyEdits(
  uri: Uri,
  edits: readonly { readonly range: PlacedRange; readonly newText: string }[],
): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText);
  await make(edit, uri);
}

/** Makes an edit in one file. VS Code does not say why it made none. */
export async function make(edit: WorkspaceEdit, uri: Uri): Promise<void> {
  if (!(await workspace.applyEdit(edit)))
    throw new Sorry(l10n.t("{0} could not be written to. Is it locked, or was it just changed?", nameOf(uri)));
}
