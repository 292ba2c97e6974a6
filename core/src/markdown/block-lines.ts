import { isLineEnd, type Lines } from "../text/lines.ts";
import type { Block } from "./block.ts";
import type { BlockList } from "./block-list.ts";

const lineEnds = /\r\n|\n|\r/g;

/** The lines of a file that is kept in blocks: only the block at hand is walked through. */
export function blockLines(blocks: BlockList): Lines {
  return {
    get count() {
      const last = blocks.at(blocks.length - 1)?.text;
      return blocks.lines + (last === undefined || isLineEnd(last.charCodeAt(last.length - 1)) ? 1 : 0);
    },
    positionAt(offset) {
      const wanted = Math.max(0, Math.min(offset, blocks.size));
      const block = blocks.atOffset(wanted);
      if (!block) return { line: 0, character: 0 };
      const to = wanted - block.start;
      const { text } = block;
      let [line, start] = [block.line, 0];
      // Between CR and LF the line has not ended yet.
      const before = text.slice(0, text[to - 1] === "\r" && text[to] === "\n" ? to - 1 : to);
      lineEnds.lastIndex = 0;
      while (lineEnds.test(before)) {
        line++;
        start = lineEnds.lastIndex;
      }
      return { line, character: to - start };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      const block = blocks.atLine(line);
      if (!block) return 0;
      if (line >= block.line + block.lines) return blocks.size;
      const [start, end] = lineIn(block, line);
      return block.start + Math.min(start + Math.max(0, character), end);
    },
    textOf(line) {
      const block = line < 0 ? undefined : blocks.atLine(line);
      return !block || line >= block.line + block.lines ? "" : block.text.slice(...lineIn(block, line));
    },
  };
}

/** Where a line of a file begins and ends inside of its block, without its line end. */
function lineIn({ text, line: first }: Block, line: number): [start: number, end: number] {
  let start = 0;
  for (let at = first; at < line; at++) start = lineEnd(text, start);
  let end = lineEnd(text, start);
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** Behind the line that begins at an offset, its line end included. */
function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
  return Math.min(text.length, at + 1);
}
