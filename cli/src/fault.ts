/** What could not be read, and why, in a sentence. */
import { message, type Message, type Position } from "#core";

/** Something that could not be read. */
export interface Fault {
  readonly path: string;
  readonly why: Message;
  /** Where in it, if it is about a place. */
  readonly at?: Position;
}

/** Why a file cannot be opened or read. */
export function whyNot(error: unknown): Message {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return message("There is no such file.");
  if (code === "EISDIR") return message("This is a folder. Name a file.");
  if (code === "EACCES" || code === "EPERM") return message("You may not read this file.");
  if (code === "ELOOP") return message("This link leads back to itself.");
  return message("This file cannot be read ({code}).", { code });
}

/** Why a folder cannot be looked into. */
export function whyNoFolder(error: unknown): Message {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return message("This folder is no longer there.");
  if (code === "EACCES" || code === "EPERM") return message("You may not look into this folder.");
  return message("This folder cannot be read ({code}).", { code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
