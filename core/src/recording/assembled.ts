/** What a recording is put together from, as those see it who work positions and addressees out. */
import type { Block } from "../markdown/block.ts";
import type { BlockList } from "../markdown/block-list.ts";
import type { TurnDraft } from "./draft.ts";
import type { HeaderReading } from "./header/header.ts";
import type { Speaker, Tally } from "./model.ts";
import type { Part } from "./part.ts";
import type { Room } from "./people/room.ts";

/** The pieces of a recording, kept up with its text. */
export interface Assembled {
  readonly blocks: BlockList;
  readonly turns: TurnDraft[];
  /** Blocks that say something beside turns. */
  readonly notable: ReadonlySet<Block>;
  /** How many turns each speaker has. */
  readonly speaking: ReadonlyMap<Speaker, number>;
  readonly tally: Tally;
  readonly room: Room;
  readonly reading: HeaderReading;
  /** What a block adds. */
  readonly partOf: (block: Block) => Part | undefined;
}

/** Which turns an edit made anew, as a stretch of the turns as they are now. */
export interface Touched {
  readonly first: number;
  /** Excluded. */
  readonly end: number;
  /** How many turns stood there before. */
  readonly before: number;
}
