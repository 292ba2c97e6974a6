/**
 * The inside of somebody's words: plain text, acts in brackets, tags. The fast path reads it alone; only
 * where Markdown's own marks may matter (code, links, emphasis, escapes, HTML) remark is asked about this
 * one piece, so that `#` in code or in a link is no tag.
 */
import type { Nodes } from "mdast";
import { countWords } from "../text/words.ts";
import { emphasisOf } from "./emphasis.ts";
import { parseMarkdown } from "./remark.ts";
import { type RawTag, readTags } from "./tags.ts";

/** Something done rather than said: `*(leans over)*`, `[laughs]`. */
export interface Act {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a piece of text says. Offsets are relative to the piece. */
export interface Inline {
  /** Plain words, without markup, tags and acts; white space folded. */
  readonly text: string;
  readonly words: number;
  readonly acts: readonly Act[];
  readonly tags: readonly RawTag[];
}

/** Longer pieces keep their marks: Markdown's inline syntax can be made quadratic, and nobody speaks so long. */
const longestForRemark = 8_000;

/** What hints that Markdown's own marks are in the text. */
const marks = /[\\`<&*_~]|\]\(|\]\[|https?:|www\./;

type Range = readonly [start: number, end: number];

/** A stretch that plain text shows otherwise: not at all, as a gap, or as what an entity stands for. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** Marks, and what acts, comments and tags begin with: most words have nothing of it. */
const signs = /[\\`<&*_~#([\]]|https?:|www\./;
const none: readonly never[] = [];

/** Reads a piece of words. Marks that are not the text's own (`>` of quotes) must have been blanked. */
export function readInline(piece: string): Inline {
  if (!signs.test(piece)) {
    const text = fold(piece);
    return { text, words: countWords(text), acts: none, tags: none };
  }
  const comments = commentsOf(piece);
  const marked = marks.test(piece);
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

const act = /(\*|_)?(?:\(([^()\n]{1,300})\)|\[([^[\]\n]{1,300})\])/g;

function actsOf(piece: string, skipped: readonly Range[]): Act[] {
  if (!piece.includes("(") && !piece.includes("[")) return [];
  const acts: Act[] = [];
  const isSkipped = finder(skipped);
  for (const found of piece.matchAll(act)) {
    const mark = found[1] ?? "";
    const start = found.index;
    let end = start + found[0].length;
    const content = (found[2] ?? found[3] ?? "").trim();
    if (content === "" || content.startsWith("#") || isSkipped(start)) continue;
    const previous = piece[start - 1] ?? "";
    if (previous === "\\") continue;
    const marked = mark !== "" && piece[end] === mark;
    if (marked) end++;
    if (found[3] !== undefined) {
      // `[text](link)`, `[text][ref]`, images and footnotes are Markdown's.
      if (previous === "!" || content.startsWith("^") || piece[end] === "(" || piece[end] === "[" || content === "x")
        continue;
    } else if (!marked) {
      if (previous === "]" || !/^\p{Ll}/u.test(content) || countWords(content) > 12) continue;
    }
    acts.push({ text: content, start: marked || mark === "" ? start : start + 1, end });
  }
  return acts;
}

function commentsOf(piece: string): Range[] {
  const ranges: Range[] = [];
  for (let at = piece.indexOf("<!--"); at >= 0;) {
    const close = piece.indexOf("-->", at + 4);
    const end = close < 0 ? piece.length : close + 3;
    ranges.push([at, end]);
    at = piece.indexOf("<!--", end);
  }
  return ranges;
}

/** Code spans, found by the rule that a run of backticks ends at the next run of the same length. */
function codeOf(piece: string): Range[] {
  const ranges: Range[] = [];
  const runs = Array.from(piece.matchAll(/`+/g), (found) => ({ at: found.index, length: found[0].length }));
  const byLength = new Map<number, number[]>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    const same = byLength.get(run.length);
    if (same) same.push(index);
    else byLength.set(run.length, [index]);
  }
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run) break;
    // The lists run backwards: their ends are the next runs of that length.
    const same = byLength.get(run.length) ?? [];
    while (same.length > 0 && (same.at(-1) ?? 0) <= index) same.pop();
    const later = same.at(-1);
    const close = later === undefined ? undefined : runs[later];
    if (!close || later === undefined) continue;
    ranges.push([run.at, close.at + close.length]);
    index = later;
  }
  return ranges;
}

/** Whether Markdown's own marks may be in a text that is short enough to be asked about. */
export function mayBeMarked(text: string): boolean {
  return marks.test(text) && text.length <= longestForRemark;
}

interface TreeReading {
  readonly cuts: Cut[];
  readonly noTags: Range[];
}

function markedReading(piece: string): TreeReading {
  const emphasis = emphasisOf(piece);
  if (!emphasis) return remarkReading(piece);
  return { cuts: emphasis.map(([start, end]) => ({ start, end, says: "" })), noTags: [] };
}

/** What remark makes of a piece: marks to cut, entities to read, and where `#` is no tag. */
function remarkReading(piece: string): TreeReading {
  const reading: TreeReading = { cuts: [], noTags: [] };
  // A leading word keeps the piece one paragraph, whatever it begins with.
  const lead = "w ";
  const source = lead + piece.replace(/[\r\n]/g, " ");
  let shown = lead.length;
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === "link" || node.type === "inlineCode")
      reading.noTags.push([start - lead.length, end - lead.length]);
    if ("children" in node) {
      for (const child of node.children) visit(child);
      return;
    }
    if (node.type !== "text" && node.type !== "inlineCode") return;
    if (start > shown) reading.cuts.push({ start: shown - lead.length, end: start - lead.length, says: "" });
    shown = Math.max(shown, end);
    if (node.type === "inlineCode") {
      const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
      reading.cuts.push(
        { start: start - lead.length, end: start - lead.length + ticks, says: "" },
        { start: end - lead.length - ticks, end: end - lead.length, says: "" },
      );
    } else reading.cuts.push(...escapes(source, Math.max(start, lead.length), end, -lead.length, reading.noTags));
  };
  visit(parseMarkdown(source));
  if (shown < source.length) reading.cuts.push({ start: shown - lead.length, end: piece.length, says: "" });
  return reading;
}

/** Backslashes to cut and entities to read in one text node. */
function escapes(source: string, start: number, end: number, shift: number, noTags: Range[]): Cut[] {
  const cuts: Cut[] = [];
  for (const found of source
    .slice(start, end)
    .matchAll(/\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi)) {
    const at = start + found.index + shift;
    if (found[1] === undefined) cuts.push({ start: at, end: at + found[0].length, says: entity(found[0]) });
    else {
      cuts.push({ start: at, end: at + 1, says: "" });
      noTags.push([at, at + 2]);
    }
  }
  return cuts;
}

function entity(written: string): string {
  const [paragraph] = parseMarkdown(`w${written}w`).children;
  const text = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  return text?.type === "text" ? text.value.slice(1, -1) : written;
}

function plain(piece: string, cuts: readonly Cut[]): string {
  let text = "";
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (cut.end <= at) continue;
    if (cut.start > at) text += piece.slice(at, cut.start);
    text += cut.says;
    at = cut.end;
  }
  return fold(text + piece.slice(at));
}

/** Behind a space, what folding changes; most words have nothing of it. */
const unspaced = new Set(" ),.;:!?…".split("").map((sign) => sign.charCodeAt(0)));

/** Whether a text may be another one when it is folded. */
function isFolded(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (before === space && unspaced.has(unit)) return false;
    if (unit < space || unit === 0xa0 || (unit >= 0x1680 && oddSpace.test(text.charAt(at)))) return false;
    if (unit === closing && before === opening) return false;
    before = unit;
  }
  return before !== space || text === "";
}

const [space, opening, closing] = [32, 40, 41];
const oddSpace = /\s/;

/** Folds white space, and what an act or tag leaves behind: empty brackets, a gap before a punctuation mark. */
function fold(text: string): string {
  // Where a tag stood at the end, a gap is left.
  const bare = text.trim();
  if (isFolded(bare)) return bare;
  return bare
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:!?…])/g, "$1")
    .trim();
}

/** The piece with some stretches as spaces, so that offsets stay. */
function blank(piece: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of inOrder(ranges)) {
    if (end <= at) continue;
    parts.push(piece.slice(at, Math.max(at, start)), " ".repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join("") + piece.slice(at);
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Whether an offset lies in one of the ranges; made once, asked often. Ranges may touch but not overlap. */
function finder(ranges: readonly Range[]): (offset: number) => boolean {
  if (ranges.length === 0) return () => false;
  const sorted = inOrder(ranges);
  return (offset) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sorted[middle]?.[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const range = sorted[low];
    return range !== undefined && offset >= range[0] && offset < range[1];
  };
}
