/** Bytes to text, or a sentence that says why not. */
import { isUtf8 } from "node:buffer";
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

/** Bytes of what comes from elsewhere: spreadsheets also save as UTF-16, and say so. */
export function decodeForeign(bytes: Buffer): Text | Unreadable {
  const form = formOf(bytes);
  if (form === undefined) return decode(bytes);
  try {
    return { text: new TextDecoder(form, { fatal: true }).decode(bytes), bytes: bytes.length };
  } catch {
    return { why: message("This is not valid UTF-16. Save the file as UTF-8.") };
  }
}

/** Bytes of a web page. Word still saves pages for old programs, and says so at their beginning. */
export function decodePage(bytes: Buffer): Text | Unreadable {
  const head = bytes.subarray(0, 2_048).toString("latin1");
  const charset = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? "utf-8";
  if (isUtf8(bytes) || formOf(bytes) !== undefined || bytes.includes(0)) return decodeForeign(bytes);
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    // Some versions of Node take these letters for control signs.
    const whole = decoder.encoding === "windows-1252" ? text.replace(/[\x80-\x9F]/g, typographic) : text;
    return { text: withoutMark(whole), bytes: bytes.length };
  } catch {
    return decode(bytes);
  }
}

/** What Windows has between 0x80 and 0x9F. */
const signs = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

function typographic(control: string): string {
  return signs[control.charCodeAt(0) - 0x80] ?? control;
}

function formOf(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Bytes as text, if they are text. */
export function decode(bytes: Buffer): Text | Unreadable {
  if (formOf(bytes)) {
    const value = hex(bytes[0] ?? 0);
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
