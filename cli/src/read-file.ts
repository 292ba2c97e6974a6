/** Files to bytes and text, or a sentence that says why not. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { decode, type Text, type Unreadable } from "#convert";
import { message } from "#core";
import { whyNot } from "./fault.ts";

/** Beyond this the file is not read at all. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a text file. */
export function readFile(path: string): Text | Unreadable {
  const file = bytesOrWhy(path);
  return "why" in file ? file : decode(file.bytes);
}

/** Reads a file of any kind. */
export function bytesOrWhy(path: string): { readonly bytes: Buffer } | Unreadable {
  try {
    const bytes = bytesOf(path);
    return bytes ? { bytes } : { why: message("This file is larger than 64 MB and is not read.") };
  } catch (error) {
    return { why: whyNot(error) };
  }
}

/** Enough bytes to hold any header that `recognise` looks at. */
const beginning = 65_536;

/** The beginning of a file, in whatever text its bytes make; `undefined` where it cannot be read. */
export function beginningOf(path: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const bytes = Buffer.alloc(beginning);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, beginning, 0));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function bytesOf(path: string): Buffer | undefined {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > mostBytes) return undefined;
    // A pipe has no size: read until it ends.
    const chunks: Buffer[] = [];
    for (let total = 0; total <= mostBytes;) {
      const chunk = Buffer.allocUnsafe(Math.max(65_536, size - total + 1));
      const count = readSync(file, chunk, 0, chunk.length, null);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return undefined;
  } finally {
    closeSync(file);
  }
}
