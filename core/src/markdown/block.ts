/**
 * A recording as text is a row of blocks. A block is the smallest piece that is read again after an
 * edit: one labelled line with the lines that continue it, one row of a table, one heading.
 */

/** What a block is, as the line scanner sees it. */
export type BlockKind =
  | "front-matter"
  | "heading"
  | "text"
  | "quote"
  | "table-head"
  | "table-row"
  | "fence"
  | "comment"
  | "html"
  | "rule"
  | "blank";

/** One block of the file with all its line ends, and the blank lines that follow it. */
export interface Block {
  readonly kind: BlockKind;
  /** The source, line ends and trailing blank lines included. */
  readonly text: string;
  /** Number of lines in `text`. */
  readonly lines: number;
  /** Length of `text` without the trailing blank lines and the last line end. */
  readonly contentEnd: number;
  /** Whether blank lines (or the end of the file) follow. */
  readonly endsBlank: boolean;
  /** A fence, comment or header that is never closed and swallows the rest. */
  readonly unclosed: boolean;
  /** A text line directly under a quote, which CommonMark would pull into it. */
  readonly lazy: boolean;
  /** UTF-16 offset in the file now. Place is all that an edit elsewhere changes of a block. */
  readonly start: number;
  /** Zero-based number of its first line in the file now. */
  readonly line: number;
  /** Its number among the blocks of the file now. */
  readonly index: number;
  /** What has been read of its text by itself: the memory of `perBlock` in `recording/pieces.ts`, of nobody else. */
  memory: unknown[] | undefined;
}

/**
 * A place in the text: UTF-16 offsets counted from the start of `block`, `end` excluded. Spans never hold
 * positions in the file, so that an edit above leaves them right. `end` may lie beyond the block where a
 * turn runs over several blocks: an edit in any of them makes the turn anew.
 */
export interface Span {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A piece of text and where it stands. */
export interface Located {
  readonly text: string;
  readonly span: Span;
}

/** A stretch of the file in UTF-16 offsets, `end` excluded. */
export interface FileSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a span stands in the file now. */
export function fileSpan(span: Span): FileSpan {
  return { start: span.block.start + span.start, end: span.block.start + span.end };
}

/** Whether a span begins and ends on the same line of its block. */
export function isOnOneLine({ block: { text }, start, end }: Span): boolean {
  return end <= text.length && !/[\r\n]/.test(text.slice(start, end));
}
