/** A file system of a few files that are on no disk, as virtual workspaces have. */
import * as vscode from "vscode";

const scheme = "memory";
const files = new Map<string, Uint8Array>();
const change = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
const refuse = (uri: vscode.Uri): never => {
  throw vscode.FileSystemError.FileNotFound(uri);
};

vscode.workspace.registerFileSystemProvider(scheme, {
  onDidChangeFile: change.event,
  watch: () => new vscode.Disposable(() => undefined),
  stat(uri) {
    const size = files.get(uri.path)?.length ?? refuse(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
  },
  readFile: (uri) => files.get(uri.path) ?? refuse(uri),
  writeFile: (uri, content) => void files.set(uri.path, content),
  readDirectory: refuse,
  createDirectory: refuse,
  delete: refuse,
  rename: refuse,
});

export const memory = {
  write(path: string, text: string): vscode.Uri {
    files.set(path, new TextEncoder().encode(text));
    return vscode.Uri.from({ scheme, path });
  },
};
