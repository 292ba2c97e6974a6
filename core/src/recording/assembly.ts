/**
 * A recording that is kept up with its text. An edit changes the blocks at once; what they say is read when there
 * is time, and can be left at any block and gone on with, also after further edits. Read again are the blocks that
 * an edit touches, the turn they belong to, and what they decide elsewhere; everything else stays the same objects.
 *
 * In this order: blocks are scanned (`scanned-blocks.ts`), the header is read (`placed-header.ts`), labels are counted
 * (`label-count.ts`), blocks are read (`reader.ts`), turns are addressed (`addressees.ts`).
 */
import type { Block } from "../markdown/block.ts";
import type { BlockList } from "../markdown/block-list.ts";
import { many } from "../markdown/lost-blocks.ts";
import { rescan, type TextEdit } from "../markdown/rescan.ts";
import { withPlainSpaces } from "../text/spaces.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { Addressing } from "./people/addressees.ts";
import type { Assembled, Touched } from "./assembled.ts";
import type { TurnDraft } from "./draft.ts";
import type { HeaderReading } from "./header/header.ts";
import { LabelCount } from "./labels/label-count.ts";
import { createLabelIndex, hasInitials } from "./labels/labels.ts";
import type { Recording, Speaker, Tally } from "./model.ts";
import type { Part } from "./part.ts";
import { type PlacedHeader, placeHeader, readsAlike } from "./header/placed-header.ts";
import { Reader } from "./reader.ts";
import { ScannedBlocks } from "./scanned-blocks.ts";
import { Room } from "./people/room.ts";
import { TouchedTurns } from "./touched.ts";
import { type Lists, listsOf, viewOf } from "./view.ts";

/** So many plain labels on either side tell whether one is in a run. */
const runReach = 2;
const never = (): boolean => false;

/** A text and everything that is understood of it. */
export class Assembly implements Assembled {
  readonly vocabulary: Vocabulary;
  room!: Room;
  readonly #atOnce: number;
  readonly #scanned: ScannedBlocks;
  readonly #reader: Reader;
  /** The header has been read, and with it is known what everything else is read by. */
  #hasBegun = false;
  #header!: PlacedHeader;
  #count!: LabelCount;
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
    this.#scanned = new ScannedBlocks(withPlainSpaces(text), atOnce);
    this.#reader = new Reader(
      () => this.blocks,
      atOnce,
      () => (this.#lists = undefined),
    );
  }

  /** The blocks of the text, all of them scanned. */
  get blocks(): BlockList {
    return this.#scanned.all;
  }

  get reading(): HeaderReading {
    return this.#header.reading;
  }

  /** Blocks that say something beside turns. */
  get notable(): ReadonlySet<Block> {
    return this.#reader.parts.notable;
  }

  get turns(): TurnDraft[] {
    return this.#reader.list.turns;
  }

  get speaking(): ReadonlyMap<Speaker, number> {
    return this.#reader.list.speaking;
  }

  get tally(): Tally {
    return this.#reader.list.tally;
  }

  /** The recording as it is now; whatever is unread is read for it. It is valid until the next edit. */
  get recording(): Recording {
    this.advance();
    return (this.#recording ??= this.#view());
  }

  /** What a block adds. */
  partOf(block: Block): Part | undefined {
    return this.#reader.parts.get(block);
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
    const { index, removed, added } = rescan(this.blocks, { ...edit, text: withPlainSpaces(edit.text) });
    const wasRead = this.#recording !== undefined;
    this.#recording = undefined;
    if (!this.#hasBegun) return;
    const isNearHeader = index <= this.#header.reach;
    if (isNearHeader || removed.length !== added.length) this.#lists = undefined;
    this.#addressing.forget();
    if (isNearHeader && this.#isHeaderNew()) {
      this.#hasBegun = false;
      return;
    }
    for (const block of removed) this.#count.remove(block);
    for (const block of added) this.#count.add(block);
    const parts = this.#reader.replaced(index, removed, added, this.#runReach(index, added.length));
    if (wasRead) this.#shelve(removed, parts);
    this.#reader.shelf.see(added);
  }

  /** How far around an edit blocks are read again: without a roster what a label means hangs on those around it, and initials always do. */
  #runReach(index: number, count: number): number {
    if (!this.reading.header.rosterDeclared) return runReach;
    for (let at = Math.max(0, index - runReach); at < index + count + runReach; at++) {
      const block = this.blocks.at(at);
      if (block && hasInitials(block)) return runReach;
    }
    return 0;
  }

  /** Keeps what was read of many blocks that go; without a roster or front matter, what they say hangs on those around them. */
  #shelve(removed: readonly Block[], parts: readonly (Part | undefined)[]): void {
    const isAlone = this.reading.header.rosterDeclared && this.#header.blocks.size === 0;
    if (isAlone && removed.length >= many) this.#reader.shelf.keep(removed, parts, this.#count.labels.repeated());
  }

  /**
   * Reads whatever is unread, or until `isOver`, which is asked every few blocks. Says whether all is read. After an
   * edit in between, it goes on with what is right still.
   */
  advance(isOver: () => boolean = never): boolean {
    if (!this.#scanned.scanOn(isOver)) return false;
    if (!this.#hasBegun) this.#begin();
    else if (this.#recording) return true;
    if (!this.#count.countOn(isOver)) return false;
    this.#reader.reopenRead(this.#count.labels.takeChanged());
    const { touched } = this.#reader;
    const addressed = this.#reader.readOn(isOver) && this.#addressing.update(touched.stretches, isOver);
    if (!addressed) return false;
    if (!addressed.touched) this.#isAllNew = true;
    for (const { first, end, before } of addressed.touched ?? []) this.#news.add(first, before, end - first);
    touched.clear();
    this.#recording = this.#view();
    return true;
  }

  #view(): Recording {
    return viewOf(this, this.#addressing.language(), (this.#lists ??= listsOf(this)));
  }

  /** Reads the header, and opens everything else. */
  #begin(): void {
    const { blocks } = this;
    this.#header = placeHeader(blocks, this.vocabulary);
    this.room = new Room(this.reading.header);
    const labels = createLabelIndex(
      (block, by) => blocks.at(block.index + by),
      (block) => this.#header.blocks.has(block),
    );
    this.#count = new LabelCount(labels, this.#atOnce);
    this.#reader.begin(this.#readBy());
    this.#addressing = new Addressing(this, this.#atOnce);
    for (const stretch of blocks.stretches()) for (const block of stretch) this.#count.add(block);
    this.#isAllNew = true;
    this.#hasBegun = true;
    this.#lists = undefined;
  }

  /** Reads the header again, and says whether the rest of the file must be, too. */
  #isHeaderNew(): boolean {
    const header = placeHeader(this.blocks, this.vocabulary);
    if (!readsAlike(header, this.#header)) return true;
    this.#header = header;
    this.room.moveTo(header.reading.header);
    this.#reader.goBy(this.#readBy());
    return false;
  }

  #readBy() {
    const { room, vocabulary, reading } = this;
    return { room, vocabulary, header: reading.header, labels: this.#count.labels, headerBlocks: this.#header.blocks };
  }
}
