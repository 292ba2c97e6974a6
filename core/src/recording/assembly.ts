/**
 * A recording that is kept up with its text. An edit reads again the blocks it touches, the turn they belong
 * to, and what they decide elsewhere; everything else stays the same objects.
 */
import type { Block } from "../markdown/block.ts";
import { BlockList } from "../markdown/block-list.ts";
import { rescan, type TextEdit } from "../markdown/rescan.ts";
import { scanBlocks } from "../markdown/scan.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Addressing, createAddressing } from "./addressees.ts";
import type { Assembled, Touched } from "./assembled.ts";
import { beginning } from "./context.ts";
import type { TurnDraft } from "./draft.ts";
import { type HeaderReading, headerKey, readHeader } from "./header.ts";
import { createLabelIndex, type LabelIndex } from "./labels.ts";
import type { Recording, Speaker } from "./model.ts";
import { isNotable, type Knowing, type Part } from "./part.ts";
import { plainHeader } from "./plain-header.ts";
import { readBlock } from "./read-block.ts";
import { createPart, type Guide } from "./state.ts";
import { createRoom, type Room } from "./speakers.ts";
import { RunningTally } from "./tally.ts";
import { isSameTable } from "./table-columns.ts";
import { viewOf } from "./view.ts";

/** The turns of blocks that an edit took out, until the stretch they stood in is read. */
interface Gap {
  readonly index: number;
  readonly turns: TurnDraft[];
}

const nothing: Knowing = { context: beginning, table: undefined, going: undefined, last: undefined };

/** A text and everything that is understood of it. */
export class Assembly implements Assembled {
  readonly blocks: BlockList;
  readonly turns: TurnDraft[] = [];
  /** Blocks that say something beside turns. */
  readonly notable = new Set<Block>();
  /** How many turns each speaker has. */
  readonly speaking = new Map<Speaker, number>();
  readonly vocabulary: Vocabulary;
  tally = new RunningTally(this.turns);
  room!: Room;
  reading!: HeaderReading;
  #headerBlocks: ReadonlySet<Block> = new Set();
  /** Number of the last block that decides what the header is. */
  #headerReach = 0;
  readonly #parts = new Map<Block, Part>();
  #labels!: LabelIndex;
  #addressing!: Addressing;
  #recording: Recording | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.blocks = new BlockList(scanBlocks(text));
    this.#readAll();
  }

  /** The recording as it is now. It is valid until the next edit. */
  get recording(): Recording {
    return (this.#recording ??= viewOf(this, this.#addressing.language()));
  }

  /** What a block adds. */
  partOf(block: Block): Part | undefined {
    return this.#parts.get(block);
  }

  /** Applies an edit. Gives the turns that were made anew or are addressed anew; `undefined` where all are. */
  edit(edit: TextEdit): readonly Touched[] | undefined {
    this.#recording = undefined;
    const { index, removed, added } = rescan(this.blocks, edit);
    for (const block of removed) this.#labels.remove(block);
    if (index <= this.#headerReach && this.#isHeaderNew()) {
      this.#readAll();
      return undefined;
    }
    for (const block of added) this.#labels.add(block);
    const dirty = new Set<Block>([...added, ...this.#labels.takeChanged()]);
    const reach = this.reading.header.rosterDeclared ? 0 : 2;
    for (let near = index - reach; near <= index + added.length + reach; near++) {
      const block = this.blocks.at(near);
      if (block) dirty.add(block);
    }
    const touched = this.#readAgain(index, removed, dirty);
    return this.#addressing.update(touched);
  }

  /** Reads the header again, and says whether the rest of the file must be, too. */
  #isHeaderNew(): boolean {
    const { reading, blocks } = this.#readHeader();
    const same =
      headerKey(reading.header) === headerKey(this.reading.header) && blocks.size === this.#headerBlocks.size;
    if (!same) return true;
    this.reading = reading;
    this.#headerBlocks = blocks;
    this.room.moveTo(reading.header);
    return false;
  }

  #readHeader(): { readonly reading: HeaderReading; readonly blocks: ReadonlySet<Block> } {
    const { lines, reach } = plainHeader(this.blocks);
    this.#headerReach = reach;
    return {
      reading: readHeader(this.blocks.at(0), lines, this.vocabulary),
      blocks: new Set(lines.map((line) => line.value.span.block)),
    };
  }

  #readAll(): void {
    const { reading, blocks } = this.#readHeader();
    this.reading = reading;
    this.#headerBlocks = blocks;
    this.room = createRoom(reading.header);
    this.#parts.clear();
    this.#labels = createLabelIndex(
      (block, by) => this.blocks.at(block.index + by),
      (block) => this.#headerBlocks.has(block),
    );
    for (const block of this.blocks) this.#labels.add(block);
    this.#labels.takeChanged();
    this.turns.length = 0;
    this.tally = new RunningTally(this.turns);
    this.notable.clear();
    this.speaking.clear();
    this.#addressing = createAddressing(this);
    const [touched] = this.#readAgain(0, [], new Set(this.blocks));
    this.#addressing.update(touched ? [{ ...touched, before: 0 }] : []);
  }

  /** Reads dirty blocks and what hangs on them. The edit took blocks out before the one at `index`. */
  #readAgain(index: number, removed: readonly Block[], dirty: ReadonlySet<Block>): Touched[] {
    const starts = [index, ...Array.from(dirty, (block) => block.index)].sort((a, b) => a - b);
    const gap: Gap = { index, turns: removed.flatMap((block) => this.#drop(block)) };
    const touched: Touched[] = [];
    let behind = -1;
    for (const start of starts) {
      if (start < behind) continue;
      const stretch = this.#readFrom(start, dirty, gap);
      behind = stretch.behind;
      touched.push(stretch.touched);
    }
    return touched;
  }

  /** Where reading begins so that the turn which a block may belong to is made anew. */
  #restart(index: number): number {
    const before = this.blocks.at(index - 1);
    const known = before && this.#parts.get(before)?.after;
    const turn = known?.last ?? known?.going;
    return turn ? Math.min(turn.span.block.index, index) : index;
  }

  /** Reads from a dirty block, or from where its turn begins, until everything further on is as it was. */
  #readFrom(
    start: number,
    dirty: ReadonlySet<Block>,
    gap: Gap,
  ): { readonly behind: number; readonly touched: Touched } {
    const from = this.#restart(start);
    const { header } = this.reading;
    const guide: Guide = { room: this.room, vocabulary: this.vocabulary, header, labels: this.#labels };
    let previous = this.blocks.at(from - 1);
    let known = (previous && this.#parts.get(previous)?.after) ?? nothing;
    const first = this.#turnsBefore(from);
    const fresh: TurnDraft[] = [];
    const old: TurnDraft[] = [];
    let index = from;
    for (; ; index++) {
      if (index === gap.index) old.push(...gap.turns.splice(0));
      const block = this.blocks.at(index);
      if (!block) break;
      const kept = this.#parts.get(block);
      if (index > start && kept && !dirty.has(block) && goesOnAlike(block, kept, known)) break;
      old.push(...this.#drop(block));
      const part = this.#headerBlocks.has(block) ? createPart(known) : readBlock(block, previous, known, guide);
      this.#parts.set(block, part);
      if (isNotable(part)) this.notable.add(block);
      for (const turn of part.turns) fresh.push(turn);
      known = part.after;
      previous = block;
    }
    this.#putTurns(first, old, fresh);
    return { behind: index, touched: { first, end: first + fresh.length, before: old.length } };
  }

  /** Forgets what a block added; gives its turns. */
  #drop(block: Block): readonly TurnDraft[] {
    const part = this.#parts.get(block);
    this.#parts.delete(block);
    this.notable.delete(block);
    return part?.turns ?? [];
  }

  #turnsBefore(index: number): number {
    for (let at = index - 1; at >= 0; at--) {
      const block = this.blocks.at(at);
      const turn = block && this.#parts.get(block)?.turns.at(-1);
      if (turn) return turn.index + 1;
    }
    return 0;
  }

  #putTurns(first: number, old: readonly TurnDraft[], fresh: readonly TurnDraft[]): void {
    this.tally.change(first, first + old.length, -1);
    for (const turn of old) this.#count(turn.speaker, -1);
    for (const turn of fresh) this.#count(turn.speaker, 1);
    if (old.length === fresh.length) for (const [at, turn] of fresh.entries()) this.turns[first + at] = turn;
    else {
      const later = this.turns.splice(first).slice(old.length);
      for (const turn of fresh) this.turns.push(turn);
      for (const turn of later) this.turns.push(turn);
    }
    const end = old.length === fresh.length ? first + fresh.length : this.turns.length;
    for (let index = first; index < end; index++) {
      const turn = this.turns[index];
      if (turn) turn.index = index;
    }
    this.tally.change(first, first + fresh.length, 1);
  }

  #count(speaker: Speaker, by: number): void {
    const count = (this.speaking.get(speaker) ?? 0) + by;
    if (count === 0) this.speaking.delete(speaker);
    else this.speaking.set(speaker, count);
  }
}

/** Whether a block, read with what is known now, would come out as it did. */
function goesOnAlike(block: Block, part: Part, known: Knowing): boolean {
  const { before } = part;
  if (before.context !== known.context || !isSameTable(before.table, known.table)) return false;
  const [first] = part.turns;
  // Narrative begins its turns itself where no turn before it goes on; a line under a quote goes on with its turn.
  if (first?.notation === "narrative")
    return before.going === known.going && (!block.lazy || before.last === known.last);
  const beginsItself = first !== undefined || block.kind === "heading";
  return beginsItself || (before.going === known.going && before.last === known.last);
}
