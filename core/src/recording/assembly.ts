/**
 * A recording that is kept up with its text. An edit changes the blocks at once; what they say is read when there
 * is time, and can be left at any block and gone on with, also after further edits. Read again are the blocks that
 * an edit touches, the turn they belong to, and what they decide elsewhere; everything else stays the same objects.
 */
import type { Block } from "../markdown/block.ts";
import { BlockList, type BlockShape, many } from "../markdown/block-list.ts";
import { rescan, type TextEdit } from "../markdown/rescan.ts";
import { scanning } from "../markdown/scan.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Addressing, createAddressing } from "./addressees.ts";
import type { Assembled, Touched } from "./assembled.ts";
import { beginning } from "./context.ts";
import type { TurnDraft } from "./draft.ts";
import { lastTold } from "./narrative/read.ts";
import { type HeaderReading, headerKey, readHeader } from "./header.ts";
import { createLabelIndex, type LabelIndex } from "./labels.ts";
import type { Recording, Speaker, Tally } from "./model.ts";
import { isNotable, type Knowing, type Part } from "./part.ts";
import { plainHeader } from "./plain-header.ts";
import { isWhole } from "./running-header.ts";
import { readBlock } from "./read-block.ts";
import { Shelf } from "./shelf.ts";
import { createPart, type Guide } from "./state.ts";
import { createRoom, type Room } from "./speakers.ts";
import { isSameTable } from "./table-columns.ts";
import { TouchedTurns } from "./touched.ts";
import { TurnList } from "./turn-list.ts";
import { type Lists, listsOf, viewOf } from "./view.ts";

const nothing: Knowing = { context: beginning, table: undefined, going: undefined, last: undefined };

const nobody: readonly TurnDraft[] = [];

const never = (): boolean => false;

/** A text and everything that is understood of it. */
export class Assembly implements Assembled {
  /** Blocks that say something beside turns. */
  readonly notable = new Set<Block>();
  readonly vocabulary: Vocabulary;
  room!: Room;
  reading!: HeaderReading;
  readonly #atOnce: number;
  readonly #blocks = new BlockList([]);
  readonly #list = new TurnList();
  readonly #parts = new Map<Block, Part>();
  readonly #shelf = new Shelf();
  readonly #touched = new TouchedTurns();
  /** Gives the blocks that have not been scanned yet; nothing once all have been. */
  #scan: Iterator<BlockShape, void> | undefined;
  /** The header has been read, and with it is known what everything else is read by. */
  #hasBegun = false;
  #headerBlocks: ReadonlySet<Block> = new Set();
  /** Number of the last block that decides what the header is. */
  #headerReach = 0;
  #labels!: LabelIndex;
  /** Blocks whose labels are to be counted, and those whose are no longer. */
  readonly #come = new Set<Block>();
  readonly #gone = new Set<Block>();
  /** Blocks to be read again. A block without a part is unread, too: the first of several in a row is in here. */
  readonly #open = new Set<Block>();
  #isEndOpen = false;
  /** The block before which reading was left. */
  #left: Block | undefined;
  /** Turns of blocks that are no more, by the block before which they still stand in the list. */
  readonly #ghosts = new Map<Block | undefined, TurnDraft[]>();
  #addressing!: Addressing;
  /** What the next `takeTouched` gives, unless it is everything. */
  readonly #news = new TouchedTurns();
  #isAllNew = false;
  #recording: Recording | undefined;
  /** What is known of it beside the turns, as long as an edit leaves that alone. */
  #lists: Lists | undefined;

  /** `atOnce`: so many blocks are scanned, counted or read before it is asked whether time is over. */
  constructor(text: string, vocabulary: Vocabulary, atOnce = 64) {
    this.vocabulary = vocabulary;
    this.#atOnce = atOnce;
    this.#scan = scanning(text);
  }

  /** The blocks of the text, all of them scanned. */
  get blocks(): BlockList {
    while (!this.#scanOn(never));
    return this.#blocks;
  }

  get turns(): TurnDraft[] {
    return this.#list.turns;
  }

  get speaking(): ReadonlyMap<Speaker, number> {
    return this.#list.speaking;
  }

  get tally(): Tally {
    return this.#list.tally;
  }

  /** The recording as it is now; whatever is unread is read for it. It is valid until the next edit. */
  get recording(): Recording {
    this.advance();
    return (this.#recording ??= this.#view());
  }

  /** What a block adds. */
  partOf(block: Block): Part | undefined {
    return this.#parts.get(block);
  }

  /** Applies an edit and reads. Gives the turns that were made anew or are addressed anew; `undefined` where all are. */
  edit(edit: TextEdit): readonly Touched[] | undefined {
    this.advance();
    this.takeTouched();
    this.apply(edit);
    this.advance();
    return this.takeTouched();
  }

  /** The turns made or addressed anew since this was last asked, when all is read; `undefined` where all are. */
  takeTouched(): readonly Touched[] | undefined {
    const news = this.#isAllNew ? undefined : this.#news.stretches;
    this.#isAllNew = false;
    this.#news.clear();
    return news;
  }

  /** Applies an edit to the text, and notes what has to be read for it. */
  apply(edit: TextEdit): void {
    const { index, removed, added } = rescan(this.blocks, edit);
    const wasRead = this.#recording !== undefined;
    this.#recording = undefined;
    if (index <= this.#headerReach || removed.length !== added.length) this.#lists = undefined;
    if (!this.#hasBegun) return;
    this.#left = undefined;
    this.#addressing.forget();
    if (index <= this.#headerReach && this.#isHeaderNew()) {
      this.#hasBegun = false;
      return;
    }
    this.#shelve(removed, added, wasRead);
    const ghosts: TurnDraft[] = [];
    for (const block of removed) {
      for (const turn of this.#takeGhosts(block)) ghosts.push(turn);
      for (const turn of this.#drop(block)) ghosts.push(turn);
      this.#open.delete(block);
      if (!this.#come.delete(block)) this.#gone.add(block);
    }
    // What an undo puts back may not even have been counted out.
    for (const block of added) if (!this.#gone.delete(block)) this.#come.add(block);
    const anchor = this.#blocks.at(index);
    if (ghosts.length > 0) this.#ghosts.set(anchor, [...ghosts, ...this.#takeGhosts(anchor)]);
    const reach = this.reading.header.rosterDeclared ? 0 : 2;
    const behind = index + added.length;
    for (let near = index - reach; near <= index; near++) this.#reopen(near);
    for (let near = behind; near <= behind + reach; near++) this.#reopen(near);
  }

  /** Keeps what was read of many blocks that go; without a roster or front matter, what they say hangs on those around them. */
  #shelve(removed: readonly Block[], added: readonly Block[], wasRead: boolean): void {
    const isAlone = this.reading.header.rosterDeclared && this.#headerBlocks.size === 0;
    if (wasRead && isAlone && removed.length >= many)
      this.#shelf.keep(removed, (block) => this.#parts.get(block), this.#labels.repeated());
    this.#shelf.see(added);
  }

  /**
   * Reads whatever is unread, or until `isOver`, which is asked every few blocks. Says whether all is read. After an
   * edit in between, it goes on with what is right still.
   */
  advance(isOver: () => boolean = never): boolean {
    if (!this.#scanOn(isOver)) return false;
    if (!this.#hasBegun) this.#begin();
    else if (this.#recording) return true;
    if (!this.#countOn(isOver) || !this.#readOn(isOver)) return false;
    const addressed = this.#addressing.update(this.#touched.stretches, isOver);
    if (!addressed) return false;
    const { touched } = addressed;
    if (!touched) this.#isAllNew = true;
    for (const { first, end, before } of touched ?? []) this.#news.add(first, before, end - first);
    this.#touched.clear();
    this.#recording = this.#view();
    return true;
  }

  #view(): Recording {
    return viewOf(this, this.#addressing.language(), (this.#lists ??= listsOf(this)));
  }

  #scanOn(isOver: () => boolean): boolean {
    while (this.#scan) {
      const shapes: BlockShape[] = [];
      for (let next = this.#scan.next(); !next.done; next = this.#scan.next()) {
        shapes.push(next.value);
        if (shapes.length === this.#atOnce) break;
      }
      this.#blocks.append(shapes);
      if (shapes.length < this.#atOnce) this.#scan = undefined;
      else if (isOver()) return false;
    }
    return true;
  }

  /** Reads the header, and opens everything else. */
  #begin(): void {
    const { reading, blocks } = this.#readHeader();
    this.reading = reading;
    this.#headerBlocks = blocks;
    this.room = createRoom(reading.header);
    this.#labels = createLabelIndex(
      (block, by) => this.#blocks.at(block.index + by),
      (block) => this.#headerBlocks.has(block),
    );
    this.#parts.clear();
    this.#shelf.clear();
    this.notable.clear();
    this.#list.clear();
    this.#touched.clear();
    this.#ghosts.clear();
    this.#open.clear();
    this.#addressing = createAddressing(this, this.#atOnce);
    this.#come.clear();
    this.#gone.clear();
    for (const blocks of this.#blocks.stretches()) for (const block of blocks) this.#come.add(block);
    this.#reopen(0);
    this.#isAllNew = true;
    this.#hasBegun = true;
    this.#lists = undefined;
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
    const { lines, reach } = plainHeader(this.#blocks);
    this.#headerReach = reach;
    return {
      reading: readHeader(this.#blocks.at(0), lines, this.vocabulary),
      blocks: new Set(
        lines.flatMap((line) => (isWhole(line.key.span, line.value.span) ? [line.value.span.block] : [])),
      ),
    };
  }

  #reopen(index: number): void {
    const block = this.#blocks.at(index);
    if (block) this.#open.add(block);
    else if (index === this.#blocks.length) this.#isEndOpen = true;
  }

  /** Counts labels. What a name means in one place may hang on the last of them. */
  #countOn(isOver: () => boolean): boolean {
    for (const [blocks, count] of [[this.#come, this.#labels.add] as const, [this.#gone, this.#labels.remove] as const])
      for (const block of blocks) {
        blocks.delete(block);
        count(block);
        if (blocks.size % this.#atOnce === 0 && isOver()) return false;
      }
    for (const block of this.#labels.takeChanged()) if (this.#parts.has(block)) this.#open.add(block);
    return true;
  }

  #readOn(isOver: () => boolean): boolean {
    const starts = new Uint32Array(this.#open.size);
    let count = 0;
    for (const block of this.#open) starts[count++] = block.index;
    if (count > 1) starts.sort();
    let behind = 0;
    for (const [number, start] of starts.entries()) {
      if (start < behind) continue;
      behind = this.#readFrom(start, isOver);
      if (this.#left || (number % this.#atOnce === 0 && isOver())) return !this.#isOpen();
    }
    if (this.#isEndOpen) this.#readFrom(this.#blocks.length, isOver);
    return !this.#isOpen();
  }

  #isOpen(): boolean {
    return this.#open.size > 0 || this.#isEndOpen;
  }

  /** Where reading begins so that the turn which a block may belong to is made anew. */
  #restart(index: number): number {
    const before = this.#blocks.at(index - 1);
    const known = before && this.#parts.get(before)?.after;
    const turn = known?.last ?? known?.going;
    return turn ? Math.min(turn.span.block.index, index) : index;
  }

  /**
   * Reads from an open block, or from where its turn begins, until everything further on is as it was. Gives the
   * number of the block behind. Where time is over before that, `#left` is set.
   */
  #readFrom(start: number, isOver: () => boolean): number {
    const goesOn = this.#left !== undefined && this.#left === this.#blocks.at(start);
    const from = goesOn ? start : this.#restart(start);
    this.#left = undefined;
    const { header } = this.reading;
    const shelved = this.#shelf.parts(this.#labels.repeated);
    const guide: Guide = { room: this.room, vocabulary: this.vocabulary, header, labels: this.#labels };
    let previous = this.#blocks.at(from - 1);
    let known = (previous && this.#parts.get(previous)?.after) ?? nothing;
    let first = this.#turnsBefore(from);
    const fresh: TurnDraft[] = [];
    // The turn that was being read when reading was left may still grow, so it is not counted meanwhile.
    const growing = goesOn ? (known.last ?? known.going) : undefined;
    if (growing) {
      this.#replace(--first, 1, []);
      fresh.push(growing);
    }
    let old = 0;
    let index = from;
    for (; ; index++) {
      const block = this.#blocks.at(index);
      old += this.#takeGhosts(block).length;
      if (!block) {
        this.#isEndOpen = false;
        break;
      }
      const kept = this.#parts.get(block);
      if (index > start && kept && !this.#open.has(block) && goesOnAlike(block, kept, known)) break;
      if (index > start && index % this.#atOnce === 0 && isOver()) {
        this.#open.add(block);
        this.#left = block;
        break;
      }
      old += this.#drop(block).length;
      this.#open.delete(block);
      const back = kept ? undefined : shelved.get(block);
      const part =
        back && goesOnAlike(block, back, known)
          ? back
          : this.#headerBlocks.has(block)
            ? createPart(known)
            : readBlock(block, previous, known, guide);
      this.#parts.set(block, part);
      if (isNotable(part)) {
        this.notable.add(block);
        this.#lists = undefined;
      }
      for (const turn of part.turns) fresh.push(turn);
      known = part.after;
      previous = block;
    }
    this.#replace(first, old, fresh);
    return index;
  }

  /** Forgets what a block added; gives its turns. */
  #drop(block: Block): readonly TurnDraft[] {
    const part = this.#parts.get(block);
    this.#parts.delete(block);
    if (this.notable.delete(block)) this.#lists = undefined;
    return part?.turns ?? nobody;
  }

  #takeGhosts(block: Block | undefined): readonly TurnDraft[] {
    const ghosts = this.#ghosts.size > 0 ? this.#ghosts.get(block) : undefined;
    if (ghosts) this.#ghosts.delete(block);
    return ghosts ?? nobody;
  }

  #turnsBefore(index: number): number {
    for (let at = index - 1; at >= 0; at--) {
      const block = this.#blocks.at(at);
      const turn = block && this.#parts.get(block)?.turns.at(-1);
      if (turn) return turn.index + 1;
    }
    return 0;
  }

  #replace(first: number, count: number, fresh: readonly TurnDraft[]): void {
    if (count !== fresh.length || fresh.some(({ speaker }, at) => speaker !== this.turns[first + at]?.speaker))
      this.#lists = undefined;
    this.#list.replace(first, count, fresh);
    this.#touched.add(first, count, fresh.length);
  }
}

/** Whether a block, read with what is known now, would come out as it did. */
function goesOnAlike(block: Block, part: Part, known: Knowing): boolean {
  const { before } = part;
  if (before.context !== known.context || !isSameTable(before.table, known.table)) return false;
  const [first] = part.turns;
  // Narrative begins its turns itself where no turn before it goes on; a line under a quote goes on with its turn.
  if (first?.notation === "narrative")
    return (
      before.going === known.going &&
      (block.lazy ? before.last === known.last : lastTold(before.last) === lastTold(known.last))
    );
  const beginsItself = first !== undefined || block.kind === "heading";
  return beginsItself || (before.going === known.going && before.last === known.last);
}
