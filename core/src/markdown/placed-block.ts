/** Blocks that know where they stand: in a chunk, which knows where it stands in the file. */
import type { Block } from "./block.ts";
import { beginsHtmlRow, isOpenHtmlTable } from "./html-table.ts";
import { isRuled } from "./ruled-table.ts";
import { isTabRow, tabsIn } from "./tab-table.ts";
import { isOpenRow } from "./table.ts";

/** What a block is, before it has a place in a file. */
export type BlockShape = Omit<Block, "start" | "line" | "index" | "memory">;

/** Whether two blocks are the same, wherever they stand. */
export function isSame(a: BlockShape | undefined, b: BlockShape | undefined): boolean {
  return (
    a?.kind === b?.kind &&
    a?.text === b?.text &&
    a?.endsBlank === b?.endsBlank &&
    a?.unclosed === b?.unclosed &&
    a?.lazy === b?.lazy
  );
}

/** What of a block decides how the next one is read: a table, also behind a blank line, or a quote that has not ended. */
export function leadsOn(block: BlockShape | undefined): string {
  if (block?.kind === "table-head" || block?.kind === "table-row") {
    if (beginsHtmlRow(block.text)) return isOpenHtmlTable(block.text) ? "table in HTML" : "";
    const blank = block.endsBlank ? ", blank" : "";
    // A heading above a ruler may have tabs, too.
    const tabs = isTabRow(block) ? `${tabsIn(block.text)} tabs` : "";
    if (isRuled(block)) return `ruled${tabs}${blank}`;
    return tabs === "" ? `table${isOpenRow(block) ? ", open" : ""}${blank}` : `${tabs}${blank}`;
  }
  return block?.kind === "quote" && !block.endsBlank ? "quote" : "";
}

/** Blocks that shift together: an edit moves their places by moving one. */
export interface Chunk {
  blocks: PlacedBlock[];
  start: number;
  line: number;
  index: number;
}

/** A block that knows its chunk, and so its place. */
export class PlacedBlock implements Block {
  readonly kind;
  readonly text;
  readonly lines;
  readonly contentEnd;
  readonly endsBlank;
  readonly unclosed;
  readonly lazy;
  memory: unknown[] | undefined = undefined;
  chunk!: Chunk;
  /** Place in the chunk: UTF-16 offset, line, number. */
  offset = 0;
  below = 0;
  slot = 0;

  constructor(shape: BlockShape) {
    this.kind = shape.kind;
    this.text = shape.text;
    this.lines = shape.lines;
    this.contentEnd = shape.contentEnd;
    this.endsBlank = shape.endsBlank;
    this.unclosed = shape.unclosed;
    this.lazy = shape.lazy;
  }

  get start(): number {
    return this.chunk.start + this.offset;
  }

  get line(): number {
    return this.chunk.line + this.below;
  }

  get index(): number {
    return this.chunk.index + this.slot;
  }
}

/** Tells the blocks of a chunk their places in it. */
export function settle(chunk: Chunk): void {
  let [offset, below] = [0, 0];
  for (const [slot, block] of chunk.blocks.entries()) {
    block.chunk = chunk;
    block.offset = offset;
    block.below = below;
    block.slot = slot;
    offset += block.text.length;
    below += block.lines;
  }
}

/** Where the next chunk begins. */
export function ends(chunk: Chunk): [start: number, line: number, index: number] {
  const block = chunk.blocks.at(-1);
  if (!block) return [chunk.start, chunk.line, chunk.index];
  return [
    chunk.start + block.offset + block.text.length,
    chunk.line + block.below + block.lines,
    chunk.index + chunk.blocks.length,
  ];
}
