/** New files: unsaved, and with a name that nothing beside them has. */
import { type TextDocument, Uri, workspace, WorkspaceEdit, Range } from "vscode";

/** The name of a file, without its folder. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The name of a file without its ending. */
export function baseOf(name: string): string {
  return name.replace(/(?:\.recording)?\.[^.]*$/, "");
}

/** An unsaved recording; in a folder it has a name already that nothing there has. */
export async function emptyDocument(folder: Uri | undefined, base: string, text = ""): Promise<TextDocument> {
  if (!folder) return nameless(text);
  const taken = new Set(await namesIn(folder));
  for (const { uri } of workspace.textDocuments) taken.add(nameOf(uri));
  let name = `${base}.recording.md`;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}.recording.md`;
  const document = await workspace.openTextDocument(Uri.joinPath(folder, name).with({ scheme: "untitled" }));
  if (text === "") return document;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  // What cannot be written there must not be lost: then it has no name.
  return (await workspace.applyEdit(edit)) ? document : nameless(text);
}

function nameless(content: string): Thenable<TextDocument> {
  return workspace.openTextDocument({ language: "markdown", content });
}

async function namesIn(folder: Uri): Promise<readonly string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
