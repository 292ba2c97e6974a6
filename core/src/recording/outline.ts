/**
 * Outlines: turns are numbered items, side notes hang below them as bullets, and a numbered item without a name is
 * something that happened.
 */
import { remarkOfTable } from "../language/column-words.ts";
import { columnOf } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import { isBulletBelow, isNumberedItem } from "../markdown/item.ts";
import type { Slice } from "../markdown/slice.ts";
import type { AnnotationKind } from "./model.ts";
import { perBlock } from "./pieces.ts";
import type { Remark } from "./remarks.ts";
import { putRemark, type State } from "./state.ts";

const below = /[\r\n]+[ \t]{2,}[-*+•◦][ \t]+/g;

/** Whether a block is a numbered item. */
export const isNumbered = perBlock((block): boolean => isNumberedItem(block.text));

/** Whether a block is bullets below an item. */
export const areNotes = perBlock((block): boolean => isBulletBelow(block.text));

/** The bullets below a numbered item, each from its mark on. */
const notesOf = perBlock((block): readonly Slice[] => {
  if (!isNumbered(block) && !areNotes(block)) return [];
  const own = areNotes(block) ? [0] : [];
  const starts = [...own, ...Array.from(block.text.slice(0, block.contentEnd).matchAll(below), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? block.contentEnd }));
});

/** Where the words of a numbered item end. */
export function endOfItem(block: Block): number {
  if (areNotes(block)) return block.contentEnd;
  return notesOf(block)[0]?.start ?? block.contentEnd;
}

/** Puts what hangs below a numbered item down as remarks on its turn. */
export function readNotesBelow(block: Block, state: State): void {
  for (const { start, end } of notesOf(block)) {
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
