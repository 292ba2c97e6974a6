/** Files that are too large to be understood while somebody waits: of those only header and headings are read. */
import type { Block } from "../markdown/block.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Problem, Recording } from "./model.ts";
import { read } from "./read.ts";

/** UTF-8 bytes of a file. */
const mostBytes = 8 * 1024 * 1024;
/** UTF-16 units of a line. */
const longestLine = 1024 * 1024;
/** UTF-16 units of a line that can be a heading or part of a header. */
const longestHeading = 1000;

/** What is too large: the file as a whole, or one line of it. */
export interface TooLarge {
  readonly what: "file" | "line";
  /** Where the line begins, in UTF-16 units; 0 for the file. */
  readonly at: number;
}

/** What is too large about a text, if anything. */
export function tooLarge(text: string): TooLarge | undefined {
  if (isOver(text)) return { what: "file", at: 0 };
  // Behind the last line end within reach of a line's beginning the next line begins: those between are short.
  for (let start = 0; text.length - start > longestLine;) {
    const end = lastLineEnd(text, start, start + longestLine);
    if (end < start) return { what: "line", at: start };
    start = end + 1;
  }
  return undefined;
}

/** Whether a text of so many UTF-16 units, or one line of it, may be too large. Nearly none may. */
export function mayBeTooLarge(units: number, longest = units): boolean {
  return longest > longestLine || units * 3 > mostBytes;
}

/** Reads a recording; of one that is too large only the structure, and a problem says so. */
export function readWithin(text: string, vocabulary: Vocabulary): Recording {
  const large = mayBeTooLarge(text.length) ? tooLarge(text) : undefined;
  return large ? withProblem(read(structureOf(text), vocabulary), large) : read(text, vocabulary);
}

/** A recording of which only the structure was read. */
export function withProblem(recording: Recording, { what, at }: TooLarge): Recording {
  const block = blockAt(recording.blocks, at);
  if (!block) return recording;
  const span = { block, start: at - block.start, end: at - block.start };
  const problem: Problem = { code: "too-large", detail: what, args: {}, span };
  return { ...recording, problems: [problem, ...recording.problems] };
}

/** The header and the headings of a text; everything else is blank, and every place is where it was. */
export function structureOf(text: string): string {
  const opened = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m;
  const header = opened === 0 ? undefined : closing.exec(text.slice(opened, opened + headerReach));
  const headerEnd = header ? opened + header.index + header[0].length : 0;
  return text.replace(/[^\r\n]+/g, (line, at: number) =>
    line.length <= longestHeading && (at < headerEnd || /^ {0,3}#{1,6}[ \t]/.test(line))
      ? line
      : " ".repeat(line.length),
  );
}

/** So far a header's end is looked for. */
const headerReach = 65_536;

function isOver(text: string): boolean {
  if (text.length > mostBytes) return true;
  if (text.length * 3 <= mostBytes) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes > mostBytes;
}

/** The last line end from `start` up to `end`; before `start` where there is none. */
function lastLineEnd(text: string, start: number, end: number): number {
  const feed = text.lastIndexOf("\n", end);
  return feed >= start ? feed : text.lastIndexOf("\r", end);
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.findLast((block) => block.start <= offset);
}
