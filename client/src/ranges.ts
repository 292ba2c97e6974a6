/** Places as the protocol has them, in VS Code's own words. */
import { Range, type Uri, workspace, WorkspaceEdit } from "vscode";
import type { PlacedRange } from "#protocol";

export function toRange({ start, end }: PlacedRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Makes edits that the server has worked out, as one step to undo. */
export async function applyEdits(
  uri: Uri,
  edits: readonly { readonly range: PlacedRange; readonly newText: string }[],
): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText);
  await workspace.applyEdit(edit);
}
