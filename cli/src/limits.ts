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
const longestHeading = 1_000;

/** What is too large about a file, if anything. */
export function tooLarge({ text, bytes, lines }: Loaded): TooLarge | undefined {
  if (bytes > mostBytes)
    return {
      message: message("This file is larger than 8 MB: only its headings are read, and nothing is checked."),
      line: 0,
    };
  if (text.length <= longestLine) return undefined;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.offsetAt({ line, character: 0 });
    const end = lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    if (end - start > longestLine)
      return {
        message: message(
          "This line is longer than 1 MB: only the headings of the file are read, and nothing is checked.",
        ),
        line,
      };
  }
  return undefined;
}

/** The header and the headings of a text, every other line left empty: what is read of a file that is too large. */
export function structureOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const opens = /^---[ \t]*$/.test(lines[0] ?? "");
  const closing = opens ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line)) : -1;
  const kept = lines.map((line, index) =>
    line.length <= longestHeading && (index <= closing || /^ {0,3}#{1,6}[ \t]/.test(line)) ? line : "",
  );
  return kept.join("\n");
}
