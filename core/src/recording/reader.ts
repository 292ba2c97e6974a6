/**
 * Reads blocks that an edit has opened, and the turn they belong to, until what follows would come out as it is. It can
 * be left at any block and gone on with, also after further edits.
 */
import type { Block } from "../markdown/block.ts";
import type { BlockList } from "../markdown/block-list.ts";
import { beginning } from "./context.ts";
import type { TurnDraft } from "./draft.ts";
import type { LabelIndex } from "./labels/labels.ts";
import { lastTold } from "./narrative/read.ts";
import type { Knowing, Part } from "./part.ts";
import { Parts } from "./parts.ts";
import { readBlock } from "./read-block.ts";
import { Shelf } from "./shelf.ts";
import { createPart, type Guide } from "./state.ts";
import { isSameTable } from "./tables/table-columns.ts";
import { TouchedTurns } from "./touched.ts";
import { TurnList } from "./turn-list.ts";

const nothing: Knowing = {
  context: beginning,
  table: undefined,
  form: undefined,
  going: undefined,
  last: undefined,
};

/** What is read by: it is known when the header is. */
export interface ReadBy extends Guide {
  readonly labels: LabelIndex;
  /** Blocks that are the header's: nothing is read of them. */
  readonly headerBlocks: ReadonlySet<Block>;
}

/** The blocks that are unread, and the parts and turns of those that are read. */
export class Reader {
  readonly parts: Parts;
  readonly list = new TurnList();
  readonly touched = new TouchedTurns();
  readonly shelf = new Shelf();
  readonly #blocks: () => BlockList;
  readonly #atOnce: number;
  readonly #onListed: () => void;
  #by!: ReadBy;
  /** Blocks to be read again. A block without a part is unread, too: the first of several in a row is in here. */
  readonly #open = new Set<Block>();
  #isEndOpen = false;
  /** The block before which reading was left. */
  #left: Block | undefined;

  /**
   * `atOnce`: so many blocks are read before it is asked whether time is over; `onListed`: others speak, or something else
   * is said beside turns.
   */
  constructor(blocks: () => BlockList, atOnce: number, onListed: () => void) {
    this.#blocks = blocks;
    this.#atOnce = atOnce;
    this.#onListed = onListed;
    this.parts = new Parts(onListed);
  }

  /** Forgets all that was read: the header is another one. */
  begin(by: ReadBy): void {
    this.parts.clear();
    this.shelf.clear();
    this.list.clear();
    this.touched.clear();
    this.#open.clear();
    this.#left = undefined;
    this.#by = by;
    this.reopen(0);
  }

  /** The same header says so with other words. */
  goBy(by: ReadBy): void {
    this.#by = by;
  }

  /**
   * From a number on, blocks have given place to others; `reach`: so many around them hang on each other. Gives what was
   * read of those that have gone.
   */
  replaced(
    index: number,
    removed: readonly Block[],
    added: readonly Block[],
    reach: number,
  ): readonly (Part | undefined)[] {
    this.#left = undefined;
    const parts = this.parts.bury(removed, this.#blocks().at(index));
    for (const block of removed) this.#open.delete(block);
    const behind = index + added.length;
    for (let near = index - reach; near <= index; near++) this.reopen(near);
    // Of the block before it a block asks whether it touches; whatever else is known there is compared by who reads on.
    if (reach === 0 && added.length > 0 && added.at(-1)?.endsBlank === removed.at(-1)?.endsBlank) return parts;
    for (let near = behind; near <= behind + reach; near++) this.reopen(near);
    return parts;
  }

  /** The block of this number is to be read again; behind the last one, what stands at the end. */
  reopen(index: number): void {
    const blocks = this.#blocks();
    const block = blocks.at(index);
    if (block) this.#open.add(block);
    else if (index === blocks.length) this.#isEndOpen = true;
  }

  /** Those of some blocks that have been read are to be read again. */
  reopenRead(lists: readonly Iterable<Block>[]): void {
    // When a text is opened, every label has changed and nothing has been read.
    if (this.parts.isEmpty) return;
    for (const blocks of lists) for (const block of blocks) if (this.parts.get(block)) this.#open.add(block);
  }

  /** Reads whatever is open until time is over; says whether that was all. */
  readOn(isOver: () => boolean): boolean {
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
    if (this.#isEndOpen) this.#readFrom(this.#blocks().length, isOver);
    return !this.#isOpen();
  }

  #isOpen(): boolean {
    return this.#open.size > 0 || this.#isEndOpen;
  }

  /** Where reading begins so that the turn which a block may belong to is made anew. */
  #restart(index: number): number {
    const blocks = this.#blocks();
    for (let from = index; ;) {
      const before = blocks.at(from - 1);
      const known = before && this.parts.get(before)?.after;
      const turn = known?.last ?? known?.going;
      const to = turn ? Math.min(turn.span.block.index, from) : from;
      const block = blocks.at(to);
      if (to === from || !block || this.parts.get(block)?.leansBack !== true) return to;
      from = to;
    }
  }

  /**
   * Reads from an open block, or from where its turn begins, until everything further on is as it was. Gives the
   * number of the block behind. Where time is over before that, `#left` is set.
   */
  #readFrom(start: number, isOver: () => boolean): number {
    const blocks = this.#blocks();
    const goesOn = this.#left !== undefined && this.#left === blocks.at(start);
    const from = goesOn ? start : this.#restart(start);
    this.#left = undefined;
    const shelved = this.shelf.parts(this.#by.labels.repeated);
    let previous = blocks.at(from - 1);
    let known = (previous && this.parts.get(previous)?.after) ?? nothing;
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
      const block = blocks.at(index);
      old += this.parts.takeGhosts(block);
      if (!block) {
        this.#isEndOpen = false;
        break;
      }
      const kept = this.parts.get(block);
      if (index > start && kept && !this.#open.has(block) && goesOnAlike(block, kept, known)) break;
      if (index > start && index % this.#atOnce === 0 && isOver()) {
        this.#open.add(block);
        this.#left = block;
        break;
      }
      old += this.parts.drop(block)?.turns.length ?? 0;
      this.#open.delete(block);
      const back = kept ? undefined : shelved(block);
      const part = back && goesOnAlike(block, back, known) ? back : this.#read(block, previous, known);
      this.parts.set(block, part);
      for (const turn of part.turns) fresh.push(turn);
      known = part.after;
      previous = block;
    }
    this.#replace(first, old, fresh);
    return index;
  }

  #read(block: Block, previous: Block | undefined, known: Knowing): Part {
    return this.#by.headerBlocks.has(block) ? createPart(known) : readBlock(block, previous, known, this.#by);
  }

  #turnsBefore(index: number): number {
    const blocks = this.#blocks();
    for (let at = index - 1; at >= 0; at--) {
      const block = blocks.at(at);
      const turn = block && this.parts.get(block)?.turns.at(-1);
      if (turn) return turn.index + 1;
    }
    return 0;
  }

  #replace(first: number, count: number, fresh: readonly TurnDraft[]): void {
    const { turns } = this.list;
    if (count !== fresh.length || fresh.some(({ speaker }, at) => speaker !== turns[first + at]?.speaker))
      this.#onListed();
    this.list.replace(first, count, fresh);
    this.touched.add(first, count, fresh.length);
  }
}

/** Whether a block, read with what is known now, would come out as it did. */
function goesOnAlike(block: Block, part: Part, known: Knowing): boolean {
  const { before } = part;
  if (before.context !== known.context || !isSameTable(before.table, known.table)) return false;
  if (!isSameTable(before.form, known.form)) return false;
  const [first] = part.turns;
  // Narrative begins its turns itself where no turn before it goes on; a line under a quote goes on with its turn.
  // A row without a name may go on with the row above.
  if (first?.notation === "narrative")
    return (
      before.going === known.going &&
      before.last?.notation === known.last?.notation &&
      (block.lazy || block.kind === "table-row"
        ? before.last === known.last
        : lastTold(before.last) === lastTold(known.last))
    );
  const beginsItself = (first !== undefined || block.kind === "heading") && !part.leansBack;
  return beginsItself || (before.going === known.going && before.last === known.last);
}
