/** Folders of a test's own, removed with the process. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const made: string[] = [];
process.on("exit", () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "process-recordings-disk-"));
  made.push(folder);
  put(folder, files);
  return folder;
}

/** Writes files into a folder. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Files below another folder. */
export function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** A pipe that nobody writes into: whoever opens it to read waits for ever. */
export function putPipe(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  execFileSync("mkfifo", [path]);
}

/** Does something while a file may not be read, as a user of whom that is true. */
export function withoutLeave<T>(folder: string, file: string, act: () => T): T {
  const before = process.geteuid?.() ?? 0;
  chmodSync(folder, 0o755);
  chmodSync(join(folder, file), 0);
  if (before === 0) process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(before);
    chmodSync(join(folder, file), 0o644);
  }
}
