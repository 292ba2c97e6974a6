/** Files that are too large to ask questions about. */
import { message, type Message } from "#core";
import type { Loaded } from "./load.ts";

/** Why a file's rules are not asked, and the line that the note stands at. */
export interface TooLarge {
  readonly message: Message;
  readonly line: number;
}

const mostBytes = 8 * 1024 * 1024;
const longestLine = 1024 * 1024;

/** What is too large about a file, if anything. */
export function tooLarge({ text, bytes, lines }: Loaded): TooLarge | undefined {
  if (bytes > mostBytes)
    return { message: message("This file is larger than 8 MB: it is read, but nothing in it is checked."), line: 0 };
  if (text.length <= longestLine) return undefined;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.offsetAt({ line, character: 0 });
    const end = lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    if (end - start > longestLine)
      return {
        message: message("This line is longer than 1 MB: the file is read, but nothing in it is checked."),
        line,
      };
  }
  return undefined;
}
