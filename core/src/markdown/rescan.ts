/** What an edit does to the blocks of a file. Only what the edit touches is scanned again. */
import type { Block, FileSpan } from "./block.ts";
import type { BlockList } from "./block-list.ts";
import { type BlockShape, isSame, leadsOn } from "./placed-block.ts";
import { type Before, scanBlocks, scanning } from "./scan.ts";
import { isOpenRow } from "./table.ts";
import { isTabRow } from "./tab-table.ts";

/** Put `text` in the place of what stands at `start` up to `end`, in UTF-16 offsets of the file as it is. */
export interface TextEdit extends FileSpan {
  readonly text: string;
}

/** Which blocks an edit took out, and which it put there. */
export interface Rescan {
  /** Number of the first block that changed. */
  readonly index: number;
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
}

/** A block's end is decided by at most this many lines behind it, hence by so many blocks. */
const lookahead = 2;
/** By so many where a ruler makes a heading of them. */
const mostHeadings = 8;

/** By how many it is: behind a blank line, or a row, one line with something in it is enough. */
function reachOf(block: BlockShape | undefined): number {
  return block && (block.endsBlank || block.kind === "table-row") ? 1 : lookahead;
}

/** Applies an edit, and leaves the blocks as a fresh scan of the new text would. */
export function rescan(blocks: BlockList, edit: TextEdit): Rescan {
  const first = firstTouched(blocks, edit);
  const touched = (blocks.atOffset(Math.max(edit.start, edit.end))?.index ?? 0) + 1;
  for (
    let last = Math.min(blocks.length, touched + lookahead);
    ;
    // What swallows the rest is soon at the end, and little is scanned twice for it.
    last = Math.min(blocks.length, last + Math.max(8, 7 * (last - first)))
  ) {
    const old = blocks.between(first, last);
    const text = edited(old, edit);
    const before = { atStart: first === 0, previous: blocks.at(first - 1) };
    const fresh = last === blocks.length ? scannedToEnd(text, before, blocks) : scanBlocks(text, before);
    // An opening `---` may find its partner behind the window.
    const isOpen = first === 0 && headerReach(fresh) === Number.POSITIVE_INFINITY;
    const all = { old: old.length, fresh: fresh.length };
    const same = last === blocks.length ? all : isOpen ? undefined : agreement(old, fresh, edit, before.previous);
    if (same) return put(blocks, first, old.slice(0, same.old), fresh.slice(0, same.fresh));
  }
}

/** The first block whose extent the edit may decide. */
function firstTouched(blocks: BlockList, edit: TextEdit): number {
  const block = blocks.atOffset(edit.start);
  if (!block) return 0;
  // The lines of a heading above a ruler of dashes may be a block each as long as there is none.
  const back = block.text.includes("--") || edit.text.includes("-") ? mostHeadings : lookahead;
  const first = Math.max(0, block.index - back);
  if (first === 0 || first <= headerReach(blocks)) return 0;
  const before = block.text.slice(0, Math.max(0, edit.start - block.start));
  // A row takes lines of its grid or of HTML along, and a row of dashes makes a head of the row above.
  const isFilled = /^\s*[^\s+<]/.test(before) && /[^\s|:-]/.test(before);
  const above = blocks.at(block.index - 1);
  // All of a line decides whether it goes on with a cell between tabs, or with a row between bars.
  const mayGoOn = above?.endsBlank === false && (isTabRow(above) || isOpenRow(above));
  return isFilled && !mayGoOn && reachOf(above) === 1 && back === lookahead ? block.index : first;
}

/** How far an opening `---` that is no closed header looks for its partner: up to what can only be dialogue. */
function headerReach(blocks: Iterable<BlockShape>): number {
  let previous: BlockShape | undefined;
  let index = 0;
  for (const block of blocks) {
    if (!previous && (!/^\ufeff?---/.test(block.text) || (block.kind === "front-matter" && !block.unclosed))) return -1;
    const isHeading = block.kind === "heading" && previous?.endsBlank === true && block.text.startsWith("#");
    if (isHeading || (previous && /^(?:\*\*|__|\||>|```)/.test(block.text))) return index + lookahead;
    previous = block;
    index++;
  }
  return Number.POSITIVE_INFINITY;
}

/** The text of some blocks after an edit. It is put together in one go: what an edit swallows may be a whole session. */
function edited(old: readonly Block[], edit: TextEdit): string {
  const start = old[0]?.start ?? 0;
  const texts = old.map((block) => block.text);
  const behind = old.findIndex((block) => block.start > edit.start && block.start > edit.end);
  const text = texts.splice(0, behind < 0 ? texts.length : behind).join("");
  return [text.slice(0, edit.start - start), edit.text, text.slice(edit.end - start), ...texts].join("");
}

/**
 * Where old and fresh blocks begin alike behind the edit, with the same text before them and enough text
 * behind them to be sure: from there on a fresh scan would find what is there already.
 */
function agreement(
  old: readonly Block[],
  fresh: readonly BlockShape[],
  edit: TextEdit,
  previous: Block | undefined,
): { readonly old: number; readonly fresh: number } | undefined {
  const grown = edit.text.length - (edit.end - edit.start);
  let at = old[0]?.start ?? 0;
  let partner = 0;
  for (const [number, block] of fresh.entries()) {
    while ((old[partner]?.start ?? Infinity) < at - grown) partner++;
    const isPartner = at >= edit.start + edit.text.length && old[partner]?.start === at - grown;
    // The first block of the file alone may be front matter: it never agrees with one that is not the first.
    const atStart = previous === undefined && (partner === 0 || number === 0);
    const isSure =
      isPartner && !atStart && partner + reachOf(fresh[number - 1]) <= old.length && at - grown >= edit.end;
    if (isSure && leadsOn(old[partner - 1] ?? previous) === leadsOn(fresh[number - 1] ?? previous))
      return { old: partner, fresh: number };
    at += block.text.length;
  }
  return undefined;
}

/** All blocks of a stretch that reaches to the end of the file. What was swallowed there and comes back is not scanned again. */
function scannedToEnd(text: string, before: Before, blocks: BlockList): BlockShape[] {
  const found: BlockShape[] = [];
  let at = 0;
  for (const block of scanning(text, before)) {
    found.push(block);
    at += block.text.length;
    const back = blocks.lostFrom(text, at, block);
    if (back) return found.concat(back);
  }
  return found;
}

/** Blocks that came out as they were stay the same objects, with all that is known of them. */
function put(blocks: BlockList, first: number, old: readonly Block[], fresh: readonly BlockShape[]): Rescan {
  let head = 0;
  while (head < old.length && head < fresh.length && isSame(old[head], fresh[head])) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && isSame(old.at(-1 - tail), fresh.at(-1 - tail)))
    tail++;
  const removed = old.slice(head, old.length - tail);
  const added = blocks.replace(first + head, removed.length, fresh.slice(head, fresh.length - tail));
  return { index: first + head, removed, added };
}
