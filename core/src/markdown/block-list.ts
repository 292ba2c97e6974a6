/**
 * The blocks of a file in order. They lie in chunks, so that an edit shifts the places of one chunk's blocks
 * and of the chunks behind it, and of nothing else.
 */
import type { Block } from "./block.ts";
import { LostBlocks } from "./lost-blocks.ts";
import { type BlockShape, type Chunk, ends, PlacedBlock, settle } from "./placed-block.ts";

/** Most blocks in a chunk; rebuilt chunks are half full. */
const chunkSize = 128;

/** Blocks in order, found by number, offset and line in O(log n). */
export class BlockList implements Iterable<Block> {
  readonly #chunks: Chunk[] = [];
  #length = 0;
  #size = 0;
  #lines = 0;
  readonly #lost = new LostBlocks();
  constructor(shapes: readonly BlockShape[]) {
    this.append(shapes);
  }

  /** Number of blocks. */
  get length(): number {
    return this.#length;
  }

  /** UTF-16 length of the file. */
  get size(): number {
    return this.#size;
  }

  /** Number of line ends, and one more where the last line has none. */
  get lines(): number {
    return this.#lines;
  }

  at(index: number): Block | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const chunk = this.#find((each) => each.index <= index);
    return chunk?.blocks[index - chunk.index];
  }

  /** The blocks from a number up to another, excluded. */
  between(first: number, end: number): readonly Block[] {
    const from = Math.max(
      0,
      this.#chunkNumber((chunk) => chunk.index <= first),
    );
    const found: Block[] = [];
    for (let number = from; number < this.#chunks.length; number++) {
      const chunk = this.#chunks[number];
      if (!chunk || chunk.index >= end) break;
      for (const block of chunk.blocks.slice(Math.max(0, first - chunk.index), end - chunk.index)) found.push(block);
    }
    return found;
  }

  /** The block that holds an offset; the last one for the end of the file. */
  atOffset(offset: number): Block | undefined {
    const chunk = this.#find((each) => each.start <= offset);
    return chunk && last(chunk.blocks, (block) => block.offset <= offset - chunk.start);
  }

  /** The block that holds a line; the last one for lines behind the end. */
  atLine(line: number): Block | undefined {
    const chunk = this.#find((each) => each.line <= line);
    return chunk && last(chunk.blocks, (block) => block.below <= line - chunk.line);
  }

  *[Symbol.iterator](): Iterator<Block> {
    for (const chunk of this.#chunks) yield* chunk.blocks;
  }

  /** The blocks in stretches. A stretch in which nothing has changed is the same list as before. */
  *stretches(): Iterable<readonly Block[]> {
    for (const chunk of this.#chunks) yield chunk.blocks;
  }

  /** Puts blocks behind all others. */
  append(shapes: readonly BlockShape[]): void {
    const first = this.#chunks.length;
    for (let at = 0; at < shapes.length; at += chunkSize / 2) {
      const blocks = shapes.slice(at, at + chunkSize / 2).map((shape) => new PlacedBlock(shape));
      const chunk = { blocks, start: 0, line: 0, index: 0 };
      this.#chunks.push(chunk);
      settle(chunk);
    }
    this.#shift(first);
  }

  /** Takes `count` blocks out from a number on, and puts others there. */
  replace(index: number, count: number, shapes: readonly BlockShape[]): readonly Block[] {
    const fresh = this.#lost.placed(shapes);
    const first = Math.max(
      0,
      this.#chunkNumber((chunk) => chunk.index <= index),
    );
    let behind = first;
    while (behind < this.#chunks.length && (this.#chunks[behind]?.index ?? 0) < index + count) behind++;
    behind = Math.max(behind, Math.min(first + 1, this.#chunks.length));
    const kept = this.#chunks.slice(first, behind).flatMap((chunk) => chunk.blocks);
    const from = index - (this.#chunks[first]?.index ?? 0);
    this.#lost.keep(kept.slice(from, from + count), this.at(index - 1), index + count === this.#length);
    const blocks = [...kept.slice(0, from), ...fresh, ...kept.slice(from + count)];
    const chunks: Chunk[] = [];
    const step = blocks.length <= chunkSize ? chunkSize : chunkSize / 2;
    for (let at = 0; at < blocks.length; at += step)
      chunks.push({ blocks: blocks.slice(at, at + step), start: 0, line: 0, index: 0 });
    this.#chunks.splice(first, behind - first, ...chunks);
    for (const chunk of chunks) settle(chunk);
    this.#shift(first);
    return fresh;
  }

  /** The blocks that an edit took out up to the end of the file, if a text goes on with them from a place on, behind a block. */
  lostFrom(text: string, at: number, before: BlockShape): readonly BlockShape[] | undefined {
    return this.#lost.from(text, at, before);
  }

  /** Places the chunks from one on behind one another. */
  #shift(first: number): void {
    const before = this.#chunks[first - 1];
    let [start, line, index] = before ? ends(before) : [0, 0, 0];
    for (let number = first; number < this.#chunks.length; number++) {
      const chunk = this.#chunks[number];
      if (!chunk) break;
      chunk.start = start;
      chunk.line = line;
      chunk.index = index;
      [start, line, index] = ends(chunk);
    }
    this.#size = start;
    this.#lines = line;
    this.#length = index;
  }

  #find(isBefore: (chunk: Chunk) => boolean): Chunk | undefined {
    return this.#chunks[this.#chunkNumber(isBefore)];
  }

  /** Number of the last chunk that begins before something; −1 where there is none. */
  #chunkNumber(isBefore: (chunk: Chunk) => boolean): number {
    let low = -1;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const chunk = this.#chunks[middle];
      if (chunk && isBefore(chunk)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The last element that comes before something, in a list where those come first. */
function last<T>(list: readonly T[], isBefore: (element: T) => boolean): T | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const element = list[middle];
    if (element !== undefined && isBefore(element)) low = middle;
    else high = middle - 1;
  }
  return list[low];
}
