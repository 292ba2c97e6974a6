/** What stands at an offset of the file. */
import { type Block, fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Recording, Tag, Turn } from "../recording/model.ts";
import { countBefore } from "../text/search.ts";

/** Whether an offset lies in a span; its end counts, because a cursor stands after what was just typed. */
export function holds(span: Span, offset: number): boolean {
  const { start, end } = fileSpan(span);
  return start <= offset && offset <= end;
}

/** A line of the file, without its end. */
export interface Line extends FileSpan {
  readonly text: string;
  readonly block: Block | undefined;
}

/** The line at an offset. */
export function lineAt(recording: Recording, offset: number): Line {
  const block = recording.blockAtOffset(offset);
  if (!block) return { text: "", start: 0, end: 0, block };
  const at = Math.min(offset - block.start, block.text.length);
  let start = at;
  while (start > 0 && !isLineEnd(block.text[start - 1])) start--;
  let end = at;
  while (end < block.text.length && !isLineEnd(block.text[end])) end++;
  return { text: block.text.slice(start, end), start: block.start + start, end: block.start + end, block };
}

/** The last turn that begins at or before an offset, whether or not the offset lies in it. */
export function turnBefore({ turns }: Recording, offset: number): Turn | undefined {
  return turns[lastBefore(turns, offset, (turn) => turn.span.block.start + turn.span.start)];
}

/** The turns that an offset may be about: the one before it, and in a table all turns of its row. */
export function turnsAt(recording: Recording, offset: number): readonly Turn[] {
  const before = turnBefore(recording, offset);
  const block = recording.blockAtOffset(offset);
  const found = before ? [before] : [];
  for (let index = (before?.index ?? -1) + 1; recording.turns[index]?.span.block === block; index++) {
    const turn = recording.turns[index];
    if (!turn) break;
    found.push(turn);
  }
  return found;
}

/** The tag at an offset, and the turn it stands on, unless it stands in a section's prose. */
export function tagAt(
  recording: Recording,
  offset: number,
): { readonly tag: Tag; readonly turn: Turn | undefined } | undefined {
  for (const turn of turnsAt(recording, offset)) {
    const tag = turn.tags.find((each) => holds(each.span, offset));
    if (tag) return { tag, turn };
  }
  for (const section of recording.sections) {
    const tag = section.tags.find((each) => holds(each.span, offset));
    if (tag) return { tag, turn: undefined };
  }
  return undefined;
}

/** Index of the last item that begins at or before an offset; −1 where none does. */
function lastBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  return countBefore(items, (item) => startOf(item) <= offset) - 1;
}

function isLineEnd(char: string | undefined): boolean {
  return char === "\n" || char === "\r";
}
