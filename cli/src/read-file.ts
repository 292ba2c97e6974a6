/** Bytes to text, or a sentence that says why not. */
import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createLines, message } from "#core";
import { type Fault, whyNot } from "./fault.ts";

/** What stands in a file, without a byte-order mark. */
export interface Text {
  readonly text: string;
  readonly bytes: number;
}

/** Why a file is not read, and where in it, if it is about a place. */
export type Unreadable = Omit<Fault, "path">;

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

/** Bytes as text, if they are text. */
export function decode(bytes: Buffer): Text | Unreadable {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const value = hex(bytes[0]);
    return { why: message("This is UTF-16, as byte 0 ({value}) says. Save the file as UTF-8.", { value }) };
  }
  const zero = bytes.indexOf(0);
  if (zero < 0 && isUtf8(bytes)) return { text: withoutMark(bytes.toString("utf8")), bytes: bytes.length };
  const invalid = isUtf8(bytes) ? undefined : firstInvalid(bytes);
  if (!invalid || (zero >= 0 && (zero < invalid.offset || zero < binaryWithin)))
    return { why: message("This is not a text file: byte {byte} is zero.", { byte: zero }) };
  const { offset, before } = invalid;
  const sentence = "This is not valid UTF-8: byte {byte} ({value}) is no character. Save the file as UTF-8.";
  return {
    why: message(sentence, { byte: offset, value: hex(bytes[offset] ?? 0) }),
    at: createLines(before).positionAt(before.length),
  };
}

/** A zero among so many first bytes says more than any other wrong byte. */
const binaryWithin = 8_000;

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Offset of the first byte that is no character, and the text before it. */
function firstInvalid(bytes: Buffer): { readonly offset: number; readonly before: string } {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && decoded(bytes, middle) !== undefined) good = middle;
    else bad = middle;
  }
  // What is complete before the bad byte; a sequence that breaks off begins where it ends.
  const before = decoded(bytes, good) ?? "";
  return { offset: Buffer.byteLength(before), before: withoutMark(before) };
}

/** The first bytes as text; a character may break off at their end. */
function decoded(bytes: Buffer, length: number): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
