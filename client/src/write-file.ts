/** Writing where the person said. */
import { l10n, type Uri, workspace } from "vscode";
import { nameOf } from "./empty-document.ts";
import { Sorry } from "./telling.ts";

/** Writes a file. The folder is gone, belongs to somebody else, or the disk is full: VS Code does not always say which. */
export async function writeFile(target: Uri, content: Uint8Array | string): Promise<void> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    await workspace.fs.writeFile(target, bytes);
  } catch {
    const why = l10n.t(
      "This file cannot be written. Is the folder there, may you write to it, and is there room on the disk?",
    );
    throw new Sorry(`${nameOf(target)}: ${why}`);
  }
}
