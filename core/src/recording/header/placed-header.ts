/** The header where it stands: what it says, which blocks it takes whole, and up to which block it may be another one. */
import type { Block } from "../../markdown/block.ts";
import type { BlockList } from "../../markdown/block-list.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { type HeaderReading, headerKey, readHeader } from "./header.ts";
import { plainHeader } from "./plain-header.ts";
import { isWhole } from "./running-header.ts";

/** A header with its blocks. */
export interface PlacedHeader {
  readonly reading: HeaderReading;
  /** Blocks of which nothing is left to be read. */
  readonly blocks: ReadonlySet<Block>;
  /** Number of the last block that decides what the header is. */
  readonly reach: number;
}

/** Reads the header of a file. */
export function placeHeader(blocks: BlockList, vocabulary: Vocabulary): PlacedHeader {
  const { lines, reach } = plainHeader(blocks);
  const whole = lines.filter((line) => isWhole(line.key.span, line.value.span));
  return {
    ...{ reading: readHeader(blocks.at(0), lines, vocabulary), reach },
    blocks: new Set(whole.flatMap(({ key, value }) => [key.span.block, value.span.block])),
  };
}

/** Whether everything else in the file is read alike with both. */
export function readsAlike(a: PlacedHeader, b: PlacedHeader): boolean {
  return headerKey(a.reading.header) === headerKey(b.reading.header) && a.blocks.size === b.blocks.size;
}
