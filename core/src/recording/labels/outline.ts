/**
 * Outlines: turns are numbered items, side notes hang below them as bullets, and a numbered item without a name is
 * something that happened.
 */
import { remarkOfTable } from "../../language/column-words.ts";
import { columnOf } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import { readInline } from "../../markdown/inline.ts";
import { isBulletBelow, isBulletItem, isNumberedItem, isTimedLine } from "../../markdown/item.ts";
import type { Slice } from "../../markdown/slice.ts";
import type { AnnotationKind } from "../model.ts";
import { perBlock } from "../pieces.ts";
import type { Remark } from "../remarks.ts";
import { putRemark, type State } from "../state.ts";

const below = /[\r\n]+[ \t]{2,}[-*+•◦][ \t]+/g;

/** Whether a block is a numbered item. */
export const isNumbered = perBlock((block): boolean => isNumberedItem(block.text));

/** Whether a block is a bulleted item. */
export const isBulleted = perBlock((block): boolean => isBulletItem(block.text));

/** Whether a line begins with its time, as in a chat. */
export const isTimed = perBlock((block): boolean => isTimedLine(block.text));

/** Whether a block is bullets below an item. */
export const areNotes = perBlock((block): boolean => isBulletBelow(block.text));

/** The bullets below an item, each from its mark on. */
const notesOf = perBlock((block): readonly Slice[] => {
  if (!isNumbered(block) && !isBulleted(block) && !areNotes(block)) return [];
  const own = areNotes(block) ? [0] : [];
  const starts = [...own, ...Array.from(block.text.slice(0, block.contentEnd).matchAll(below), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? block.contentEnd }));
});

/** Where the words of an item end, which begin at `from`. */
export function endOfItem(block: Block, from: number): number {
  if (areNotes(block)) return block.contentEnd;
  // Below a name alone the first bullet is what she said.
  const [first, second] = notesOf(block).filter(({ start }) => start >= from);
  const isAlone = first !== undefined && block.text.slice(from, first.start).trim() === "";
  return (isAlone ? second : first)?.start ?? block.contentEnd;
}

/** Puts what hangs below an item, from a place on, down as remarks on its turn. */
export function readNotesBelow(block: Block, state: State, from = 0): void {
  for (const { start, end } of notesOf(block).filter((each) => each.start >= from)) {
    const written = block.text.slice(start, end);
    const led = /^[\r\n]*[ \t]+[-*+•◦][ \t]+/.exec(written)?.[0].length ?? 0;
    const words = written.slice(led);
    const [key = ""] = /^[^:\r\n]{2,30}:[ \t]*/.exec(words) ?? [];
    const name = key.replace(/:\s*$/, "");
    const kind = kindOf(name);
    // “felt: …” is no label elsewhere.
    const isLabel = kind !== undefined && columnOf(name) === kind;
    const wordsStart = start + led + (kind ? key.length : 0);
    const remark: Remark = {
      kind: kind ?? "analysis",
      inline: readInline(block.text.slice(wordsStart, end)),
      start: start + led,
      wordsStart,
      end,
      ...(isLabel && { label: { text: name, start: start + led, end: start + led + name.length } }),
    };
    putRemark(remark, block, state);
  }
}

function kindOf(name: string): AnnotationKind | undefined {
  return name === "" ? undefined : remarkOfTable(name);
}
