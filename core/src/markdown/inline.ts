/**
 * The inside of somebody's words: plain text, acts in brackets, tags. The fast path reads it alone; only
 * where Markdown's own marks may matter (code, links, emphasis, escapes, HTML) remark is asked about this
 * one piece, so that `#` in code or in a link is no tag.
 */
import { countWords } from "../text/words.ts";
import { type Act, actsOf } from "./inline/acts.ts";
import { codeOf, commentsOf, hasMarks, markedReading, mayBeMarked } from "./inline/marks.ts";
import { fold, plain } from "./inline/plain.ts";
import { blank, finder, type Range } from "./inline/ranges.ts";
import { type RawTag, readTags } from "./tags.ts";

export { mayBeMarked };
export type { Act };

/** What a piece of text says. Offsets are relative to the piece. */
export interface Inline {
  /** Plain words, without markup, tags and acts; white space folded. */
  readonly text: string;
  readonly words: number;
  readonly acts: readonly Act[];
  readonly tags: readonly RawTag[];
}

/** Marks, and what acts, comments and tags begin with: most words have nothing of it. */
const signs = /[\\`<&*_~#([\]]|==|https?:|www\./;
const none: readonly never[] = [];

/** A backslash that only breaks a line, as pandoc writes it. */
const breaks = /\\(?=[ \t]*(?:[\r\n]|$))/g;

/** What note-takers colour words with: `==so==`. It is not Markdown's. */
const highlighting = /==(?=\S)|(?<=\S)==/g;

/** Reads a piece of words. Marks that are not the text's own (`>` of quotes) must have been blanked. */
export function readInline(written: string): Inline {
  if (!signs.test(written)) {
    const text = fold(written);
    return { text, words: countWords(text), acts: none, tags: none };
  }
  const unbroken = written.includes("\\") ? written.replace(breaks, " ") : written;
  const piece = unbroken.includes("==") ? unbroken.replace(highlighting, "  ") : unbroken;
  const comments = commentsOf(piece);
  const marked = hasMarks(piece);
  const code = marked && piece.includes("`") ? codeOf(piece) : [];
  const acts = actsOf(piece, [...comments, ...code]);
  const gaps: Range[] = [...comments, ...acts.map((each): Range => [each.start, each.end])];
  const blanked = marked ? blank(piece, gaps) : piece;
  const tree = marked && mayBeMarked(blanked) ? markedReading(blanked) : { cuts: [], noTags: [] };
  const inGap = finder(gaps);
  const inMarkup = finder(tree.noTags);
  const tags = readTags(piece, (offset) => inGap(offset) || inMarkup(offset));
  for (const tag of tags) gaps.push([tag.start, tag.suffixEnd ?? tag.end]);
  const text = plain(piece, [...tree.cuts, ...gaps.map(([start, end]) => ({ start, end, says: " " }))]);
  return { text, words: countWords(text), acts, tags };
}
