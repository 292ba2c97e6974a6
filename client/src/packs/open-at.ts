import { Selection, type Uri, window } from "vscode";

/** Opens a file at a line, zero-based, and marks it. */
export async function openAt(uri: Uri, line: number): Promise<void> {
  const editor = await window.showTextDocument(uri);
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
