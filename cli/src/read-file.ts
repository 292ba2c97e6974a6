/** Bytes to text, or a sentence that says why not. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createLines, message, type Message, type Position } from "#core";

/** What stands in a file, without a byte-order mark. */
export interface Text {
  readonly text: string;
  readonly bytes: number;
}

/** Why a file is not read, and where in it, if it is about a place. */
export interface Unreadable {
  readonly why: Message;
  readonly at?: Position;
}

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

/** The beginning of a file, in whatever text its bytes make; `undefined` where it cannot be read. */
export function beginningOf(path: string, length: number): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const bytes = Buffer.alloc(length);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, length, 0));
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

/** Bytes as text, if they are text. */
export function decode(bytes: Buffer): Text | Unreadable {
  const zero = bytes.indexOf(0);
  const invalid = firstInvalid(bytes);
  if (zero >= 0 && (invalid === undefined || zero < invalid.offset || !isMostlyText(bytes)))
    return { why: message("This is not a text file: byte {byte} is zero.", { byte: zero }) };
  if (!invalid) return { text: new TextDecoder("utf-8").decode(bytes), bytes: bytes.length };
  const { offset, before } = invalid;
  const value = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const sentence = "This is not valid UTF-8: byte {byte} ({value}) is no character. Save the file as UTF-8.";
  return { why: message(sentence, { byte: offset, value }), at: createLines(before).positionAt(before.length) };
}

function isMostlyText(bytes: Buffer): boolean {
  return !bytes.subarray(0, 8_000).includes(0);
}

/** Offset of the first byte that is no character, and the text before it. */
function firstInvalid(bytes: Buffer): { readonly offset: number; readonly before: string } | undefined {
  if (decoded(bytes, bytes.length, false) !== undefined) return undefined;
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && decoded(bytes, middle, true) !== undefined) good = middle;
    else bad = middle;
  }
  // What is complete before the bad byte; a sequence that breaks off begins where it ends.
  const before = decoded(bytes, good, true) ?? "";
  return { offset: Buffer.byteLength(before), before: before.replace(/^\uFEFF/, "") };
}

/** The first bytes as text; with `more`, a character may break off at their end. */
function decoded(bytes: Buffer, length: number, more: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: more,
    });
  } catch {
    return undefined;
  }
}

function whyNot(error: unknown): Message {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return message("There is no such file.");
  if (code === "EISDIR") return message("This is a folder. Name a file.");
  if (code === "EACCES" || code === "EPERM") return message("You may not read this file.");
  return message("This file cannot be read ({code}).", { code });
}
