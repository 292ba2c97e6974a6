/** Writes a file in one step: whoever looks sees the old one or the new one, never half of it. */
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { message, type Message } from "#core";

/** Writes `content` to `path`, but never over one of `inputs`. Answers why not, if not. */
export function writeFile(path: string, content: string | Uint8Array, inputs: readonly string[]): Message | undefined {
  const target = realPath(path);
  return safely(() => {
    // The link itself: what stands behind /dev/stdout has a name that leads nowhere.
    const known = statSync(path, { throwIfNoEntry: false });
    const isKnown = (input: string): boolean => {
      const source = known && statSync(input, { throwIfNoEntry: false });
      return source !== undefined && known?.ino === source.ino && known.dev === source.dev;
    };
    if (inputs.some(isKnown)) return message("This is the recording itself. Name another file to write to.");
    if (known?.isDirectory()) return message("This is a folder. Name a file to write to.");
    // A device or a pipe (`-o /dev/stdout`) is written into: a file in its place would take it away.
    if (known && !known.isFile()) {
      writeFileSync(path, content);
      return undefined;
    }
    // What nobody else may read stays so.
    put(target, content, known?.mode);
    return undefined;
  });
}

const mark = "\uFEFF";

/** Puts another text in the place of one that was read, with its byte-order mark and its rights. Answers why not, if not. */
export function rewriteFile(path: string, before: string, after: string): Message | undefined {
  const target = realPath(path);
  return safely(() => {
    const now = readFileSync(target, "utf8");
    const start = now.startsWith(mark) ? mark : "";
    if (now !== start + before) return message("This file was changed meanwhile. Nothing was written.");
    put(target, start + after, statSync(target).mode);
    return undefined;
  });
}

/** Writes beside the target, and puts it in its place. */
function put(target: string, content: string | Uint8Array, mode?: number): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    removeSilently(temporary);
    throw error;
  }
}

/** Why something cannot be written, if it cannot. */
function safely(write: () => Message | undefined): Message | undefined {
  try {
    return write();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return message("There is no such folder to write to.");
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") return message("You may not write to this folder.");
    if (code === "ENOSPC") return message("The disk is full.");
    return message("This file cannot be written ({code}).", { code });
  }
}

function removeSilently(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never made: its folder is none.
  }
}

/** Where a link leads, so that the link stays one. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
