/** Markdown's own marks in somebody's words: what of them is not shown, and where `#` is no tag. */
import type { Nodes } from "mdast";
import { emphasisOf } from "../emphasis.ts";
import { parseMarkdown } from "../remark.ts";
import type { Cut } from "./plain.ts";
import type { Range } from "./ranges.ts";

/** Longer pieces keep their marks: Markdown's inline syntax can be made quadratic, and nobody speaks so long. */
const longestForRemark = 8_000;

/** What hints that Markdown's own marks are in the text. */
const marks = /[\\`<&*_~]|\]\(|\]\[|https?:|www\./;

/** Whether Markdown's own marks may be in a text that is short enough to be asked about. */
export function mayBeMarked(text: string): boolean {
  return marks.test(text) && text.length <= longestForRemark;
}

/** Whether anything of a piece may be Markdown's. */
export function hasMarks(piece: string): boolean {
  return marks.test(piece);
}

/** HTML comments; one that is never closed goes to the end. */
export function commentsOf(piece: string): Range[] {
  const ranges: Range[] = [];
  for (let at = piece.indexOf("<!--"); at >= 0;) {
    const close = piece.indexOf("-->", at + 4);
    const end = close < 0 ? piece.length : close + 3;
    ranges.push([at, end]);
    at = piece.indexOf("<!--", end);
  }
  return ranges;
}

/** A text with blanks for its comments: everything else stays at its place. */
export function blankComments(text: string): string {
  let out = "";
  let at = 0;
  for (const [start, end] of commentsOf(text)) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    at = end;
  }
  return out + text.slice(at);
}

/** Code spans, found by the rule that a run of backticks ends at the next run of the same length. */
export function codeOf(piece: string): Range[] {
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

/** What Markdown makes of a piece. */
export interface TreeReading {
  readonly cuts: Cut[];
  readonly noTags: Range[];
}

/** Marks to cut, entities to read, and where `#` is no tag; remark is asked only where emphasis is not all there is. */
export function markedReading(piece: string): TreeReading {
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
