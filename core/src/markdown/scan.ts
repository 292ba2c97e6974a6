/**
 * Cuts a text into blocks in one pass over its lines, as CommonMark and GFM would, but finer: a labelled
 * line begins a block of its own, and so does each row of a table. Linear in the length of the text.
 */
import type { BlockKind } from "./block.ts";
import type { BlockShape } from "./block-list.ts";
import { behindLead, readLabel } from "./label.ts";
import { cellsOf, isDelimiterRow } from "./table.ts";

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const thematic = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Deeper than CommonMark allows outside of a list: under a turn with a number or bullet, `>` is still a remark. */
const quote = /^[ \t]{0,8}>/;
const comment = /^ {0,3}<!--/;
const raw = /^ {0,3}<(script|pre|style|textarea)(?:[\s>]|$)/i;
const html =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|menu|nav|ol|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?:[\s/>]|$)/i;
const act = /^[ \t]*(?:\*|_)?(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])(?:\*|_)?[ \t.]*$/;
const yamlLine = /^(?:[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)|\s+\S|- |#|$)/u;

const closing = /^(?:---|\.\.\.)[ \t]*$/;
const dialogue = /^(?:\*\*|__|\||>|##+ |```)/;

/** The longest line that may be an act. */
const longestAct = 300;

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly contentEnd: number;
  readonly end: number;
  readonly text: string;
}

/** Where a stretch of text stands: what comes before it decides how its first lines are read. */
export interface Before {
  /** The stretch begins the file, where alone front matter can stand. */
  readonly atStart: boolean;
  readonly previous: BlockShape | undefined;
}

/** All blocks of a text, in order; together they are the text. */
export function scanBlocks(
  text: string,
  { atStart, previous }: Before = { atStart: true, previous: undefined },
): BlockShape[] {
  const lines = linesOf(text);
  const blocks: BlockShape[] = [];
  let at = 0;
  for (let index = 0; index < lines.length;) {
    const before = blocks.at(-1) ?? previous;
    const { kind, count, unclosed } = nextBlock(lines, index, before, atStart);
    let end = index + count;
    while (end < lines.length && isBlank(lines[end])) end++;
    const last = lines[index + count - 1];
    const final = lines[end - 1];
    if (!last || !final) break;
    blocks.push({
      kind,
      text: text.slice(at, final.end),
      lines: end - index,
      contentEnd: last.contentEnd - at,
      endsBlank: end > index + count || end >= lines.length,
      unclosed,
      lazy: kind === "text" && before?.kind === "quote" && !before.endsBlank,
    });
    at = final.end;
    index = end;
  }
  return blocks;
}

interface Next {
  readonly kind: BlockKind;
  /** Number of lines, trailing blank ones not counted. */
  readonly count: number;
  readonly unclosed: boolean;
}

function nextBlock(lines: readonly Line[], index: number, previous: BlockShape | undefined, atStart: boolean): Next {
  const line = lines[index]?.text ?? "";
  if (isBlank(lines[index])) return { kind: "blank", count: 1, unclosed: false };
  if (atStart && index === 0 && /^---[ \t]*$/.test(line)) {
    const header = frontMatter(lines);
    if (header) return header;
  }
  const opened = fence.exec(line);
  if (opened && !(line.includes("`") && (opened[2] ?? "").includes("`")))
    return until(lines, index, "fence", closesFence(opened[1] ?? ""));
  if (comment.test(line)) {
    if (line.includes("-->", line.indexOf("<!--") + 2)) return { kind: "comment", count: 1, unclosed: false };
    return until(lines, index, "comment", (text) => text.includes("-->"));
  }
  const tag = raw.exec(line)?.[1]?.toLowerCase();
  if (tag) {
    if (line.toLowerCase().includes(`</${tag}`)) return { kind: "html", count: 1, unclosed: false };
    return until(lines, index, "html", (text) => text.toLowerCase().includes(`</${tag}`));
  }
  if (html.test(line)) return { kind: "html", count: run(lines, index, (text) => text.trim() !== ""), unclosed: false };
  if (heading.test(line)) return { kind: "heading", count: 1, unclosed: false };
  if (quote.test(line)) return { kind: "quote", count: run(lines, index, (text) => quote.test(text)), unclosed: false };
  const inTable = (previous?.kind === "table-head" || previous?.kind === "table-row") && !previous.endsBlank;
  if (inTable) return { kind: "table-row", count: 1, unclosed: false };
  if (startsTable(lines, index)) return { kind: "table-head", count: 2, unclosed: false };
  if (thematic.test(line)) return { kind: "rule", count: 1, unclosed: false };
  return paragraph(lines, index);
}

/** A text block: its first line, and the lines that go on without a label, an act of their own or another kind of block. */
function paragraph(lines: readonly Line[], index: number): Next {
  const first = lines[index]?.text ?? "";
  const under = lines[index + 1]?.text ?? "";
  if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(under) && !readLabel(first))
    return { kind: "heading", count: 2, unclosed: false };
  let count = 1;
  if (isAct(first)) return { kind: "text", count, unclosed: false };
  while (index + count < lines.length) {
    const line = lines[index + count]?.text ?? "";
    if (isBlank(lines[index + count]) || interrupts(lines, index + count)) break;
    if (isAct(line) || readLabel(line)) break;
    count++;
  }
  return { kind: "text", count, unclosed: false };
}

/** A line that is wholly what somebody does, or a silence, behind its number or bullet. */
function isAct(line: string): boolean {
  return line.length <= longestAct && act.test(line.slice(behindLead(line)));
}

function interrupts(lines: readonly Line[], index: number): boolean {
  const line = lines[index]?.text ?? "";
  const start = /^[ \t]{0,8}([#>`~<*_-])/.exec(line)?.[1];
  if (start !== undefined) {
    if (heading.test(line) || quote.test(line) || fence.test(line) || comment.test(line)) return true;
    if (raw.test(line) || html.test(line) || thematic.test(line)) return true;
  }
  return startsTable(lines, index);
}

function startsTable(lines: readonly Line[], index: number): boolean {
  const head = lines[index]?.text ?? "";
  const under = lines[index + 1]?.text;
  if (under === undefined || !head.includes("|") || !isDelimiterRow(under)) return false;
  return cellsOf(head).length === cellsOf(under).length;
}

/** From an opening line to the line that closes it, or to the end of the file. */
function until(lines: readonly Line[], index: number, kind: BlockKind, closes: (text: string) => boolean): Next {
  for (let end = index + 1; end < lines.length; end++) {
    if (closes(lines[end]?.text ?? "")) return { kind, count: end - index + 1, unclosed: false };
  }
  return { kind, count: lines.length - index, unclosed: true };
}

function run(lines: readonly Line[], index: number, goesOn: (text: string) => boolean): number {
  let count = 1;
  while (index + count < lines.length && goesOn(lines[index + count]?.text ?? "")) count++;
  return count;
}

function closesFence(marks: string): (text: string) => boolean {
  return (text) => {
    const found = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
    return found?.startsWith(marks) === true;
  };
}

/**
 * An opening `---` with its closing line. What can only be dialogue ends the search, so that a header which
 * is still being typed does not pair with a rule far below; unclosed, it holds the lines that look like YAML.
 */
function frontMatter(lines: readonly Line[]): Next | undefined {
  const second = lines[1]?.text ?? "";
  if (!yamlLine.test(second) && !closing.test(second)) return undefined;
  for (let end = 1; end < lines.length; end++) {
    const line = lines[end]?.text ?? "";
    if (closing.test(line)) return { kind: "front-matter", count: end + 1, unclosed: false };
    if (dialogue.test(line) || (heading.test(line) && isBlank(lines[end - 1]))) break;
  }
  const goesOn = (text: string): boolean => text.trim() !== "" && yamlLine.test(text) && !heading.test(text);
  const count = run(lines, 0, goesOn);
  return count > 1 ? { kind: "front-matter", count, unclosed: true } : undefined;
}

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === "";
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    let contentEnd = start;
    while (contentEnd < text.length && text.charCodeAt(contentEnd) !== 10 && text.charCodeAt(contentEnd) !== 13)
      contentEnd++;
    const crlf = text.charCodeAt(contentEnd) === 13 && text.charCodeAt(contentEnd + 1) === 10;
    const end = Math.min(text.length, contentEnd + (crlf ? 2 : 1));
    lines.push({ start, contentEnd, end, text: text.slice(start, contentEnd) });
    start = end;
  }
  return lines;
}
