/** What an edit does to the blocks of a file. Only what the edit touches is scanned again. */
import type { Block, FileSpan } from "./block.ts";
import type { BlockList } from "./block-list.ts";
import { type BlockShape, isSame } from "./placed-block.ts";
import { scanBlocks } from "./scan.ts";

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

/** Applies an edit, and leaves the blocks as a fresh scan of the new text would. */
export function rescan(blocks: BlockList, edit: TextEdit): Rescan {
  const first = firstTouched(blocks, edit);
  const touched = (blocks.atOffset(Math.max(edit.start, edit.end))?.index ?? 0) + 1;
  for (
    let last = Math.min(blocks.length, touched + 1 + lookahead);
    ;
    // What swallows the rest is soon at the end, and little is scanned twice for it.
    last = Math.min(blocks.length, last + Math.max(8, 3 * (last - first)))
  ) {
    const old = blocks.between(first, last);
    const fresh = scanBlocks(edited(old, edit), { atStart: first === 0, previous: blocks.at(first - 1) });
    // An opening `---` may find its partner behind the window.
    const isOpen = first === 0 && headerReach(fresh) === Number.POSITIVE_INFINITY;
    const all = { old: old.length, fresh: fresh.length };
    const same = last === blocks.length ? all : isOpen ? undefined : agreement(old, fresh, edit, blocks.at(first - 1));
    if (same) return put(blocks, first, old.slice(0, same.old), fresh.slice(0, same.fresh));
  }
}

/** The first block whose extent the edit may decide. */
function firstTouched(blocks: BlockList, edit: TextEdit): number {
  const index = blocks.atOffset(edit.start)?.index ?? 0;
  const first = Math.max(0, index - lookahead);
  return first > 0 && first <= headerReach(blocks) ? 0 : first;
}

/** How far an opening `---` that is no closed header looks for its partner: up to what can only be dialogue. */
function headerReach(blocks: Iterable<BlockShape>): number {
  let previous: BlockShape | undefined;
  let index = 0;
  for (const block of blocks) {
    if (!previous && (!block.text.startsWith("---") || (block.kind === "front-matter" && !block.unclosed))) return -1;
    const isHeading = block.kind === "heading" && previous?.endsBlank === true && block.text.startsWith("#");
    if (isHeading || (previous && /^(?:\*\*|__|\||>|```)/.test(block.text))) return index + lookahead;
    previous = block;
    index++;
  }
  return Number.POSITIVE_INFINITY;
}

function edited(old: readonly Block[], edit: TextEdit): string {
  const start = old[0]?.start ?? 0;
  const text = old.map((block) => block.text).join("");
  return text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
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
  const starts = new Map(old.map((block, number) => [block.start, number]));
  const grown = edit.text.length - (edit.end - edit.start);
  let at = old[0]?.start ?? 0;
  for (const [number, block] of fresh.entries()) {
    const partner = at >= edit.start + edit.text.length ? starts.get(at - grown) : undefined;
    // The first block of the file alone may be front matter: it never agrees with one that is not the first.
    const atStart = previous === undefined && (partner === 0 || number === 0);
    const isSure = partner !== undefined && !atStart && partner + lookahead <= old.length && at - grown >= edit.end;
    if (isSure && leadsOn(old[partner - 1] ?? previous) === leadsOn(fresh[number - 1] ?? previous))
      return { old: partner, fresh: number };
    at += block.text.length;
  }
  return undefined;
}

/** What of a block decides how the next one is read: a table, also behind a blank line, or a quote that has not ended. */
function leadsOn(block: BlockShape | undefined): string {
  if (block?.kind === "table-head" || block?.kind === "table-row") return block.endsBlank ? "table, blank" : "table";
  return block?.kind === "quote" && !block.endsBlank ? "quote" : "";
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
