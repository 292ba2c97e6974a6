import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { extensionId } from "../../scripts/vscode/names.ts";

export { extensionId, sample } from "../../scripts/vscode/names.ts";

/** Asks again and again until there is an answer. The limit is only there to end; the machine may be busy. */
export async function until<T>(what: string, ask: () => T | undefined | PromiseLike<T | undefined>): Promise<T> {
  const end = Date.now() + 45_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`Waited in vain for ${what}.`);
}

/** Opens a file of the workspace, a copy of the project's examples, in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

/** Writes a new file into the workspace and opens it. */
export async function openNewFile(name: string, text: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, name), Buffer.from(text));
  return openFile(name);
}

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension<unknown>(extensionId);
  assert.ok(found, `VS Code knows ${extensionId}`);
  return found;
}

/** What of the Problems of a document comes from us. */
export function ourDiagnostics(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "process-recordings");
}

/** The hover at a place, as text. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  const texts = hovers.flatMap(({ contents }) => contents).filter((text) => text instanceof vscode.MarkdownString);
  return texts.map(({ value }) => value).join("\n");
}

/** The labels of what completion offers at a place. */
export async function completionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

/** Where a text stands in a document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `“${text}” is in ${document.fileName}`);
  return document.positionAt(offset);
}

/** The process ids of our language server: children of the extension host that run its file. */
export function languageServers(): readonly number[] {
  const list = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return list
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .filter(([, , parent, args]) => Number(parent) === process.pid && /dist[/\\]server\.js/.test(args ?? ""))
    .map(([, pid]) => Number(pid));
}
