/**
 * Cuts a text into blocks in one pass over its lines, as CommonMark and GFM would, but finer: a labelled
 * line begins a block of its own, and so does each row of a table. Linear in the length of the text.
 */
import type { BlockKind } from "./block.ts";
import type { BlockShape } from "./placed-block.ts";
import { isLatin, latinLetters, latinSigns } from "../text/latin.ts";
import { readBehindLabel } from "./behind-label.ts";
import { conflictMark, partsVersions } from "./conflict.ts";
import { behindLead, isNameAlone, mayBeginTurn, readLabel } from "./label.ts";
import { inItalics } from "./emphasis.ts";
import { readDashedRemark } from "./dashed-remark.ts";
import { beginsHtmlRow } from "./html-table.ts";
import { isBulletBelow, isCueTiming, isNumberedItem, isTimedLine } from "./item.ts";
import { type Line, run, SourceLines } from "./source-lines.ts";
import { beginsTable, htmlRow, tableLines } from "./table-lines.ts";
import { isTabRow } from "./tab-table.ts";
import { wordTags } from "./html-tags.ts";

/** Only a line that begins so can be anything but words, a row or a rule; and these a rule. */
const mayMark = /^[ \t]{0,8}[#>`~<]/;
const mayRule = /^[ \t]{0,8}[*_-]/;
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const thematic = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Deeper than CommonMark allows outside of a list: under a turn with a number or bullet, `>` is still a remark. */
const quote = /^[ \t]{0,8}>/;
const comment = /^ {0,3}<!--/;
const raw = /^ {0,3}<(script|style|textarea)(?:[\s>]|$)/i;
const html =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|menu|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?:[\s/>]|$)/i;
/** A paragraph or item in HTML with words on its line: those are somebody's. */
const htmlWords = new RegExp(String.raw`^ {0,8}<(?:${wordTags})(?:[ \t][^<>]*)?>(?:[ \t]*<[^<>]*>)*[ \t]*[^<>\s]`, "i");
/** A heading as converters write it. */
const htmlHeading = /^ {0,3}<(h[1-6])(?:[ \t][^<>]*)?>[^\r\n]*<\/\1>[ \t]*$/i;
const act = /^[ \t]*(?:\*|_)?(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])(?:\*|_)?[ \t.]*$/;
const latinYaml = new RegExp(`^(?:[${latinLetters}_][${latinSigns}_ -]*:(?:\\s|$)|\\s+\\S|- |#|$)`);
const anyYaml = (): RegExp => /^(?:[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)|\s+\S|- |#|$)/u;

const closing = /^(?:---|\.\.\.)[ \t]*$/;
const dialogue = /^(?:\*\*|__|\||>|##+ |```)/;

/** `(F) so`: a letter that a legend may have for a remark. */
const code = /^[ \t]*[([][A-Z][)\]][ \t]/;
/** The longest line that may be an act. */
const longestAct = 300;

/** Where a stretch of text stands: what comes before it decides how its first lines are read. */
export interface Before {
  /** The stretch begins the file, where alone front matter can stand. */
  readonly atStart: boolean;
  readonly previous: BlockShape | undefined;
}

/** All blocks of a text, in order; together they are the text. */
export function scanBlocks(text: string, before?: Before): BlockShape[] {
  return [...scanning(text, before)];
}

/** The blocks of a text one by one: scanning can be left and gone on with. */
export function* scanning(
  text: string,
  { atStart, previous }: Before = { atStart: true, previous: undefined },
): Generator<BlockShape, void> {
  const lines = new SourceLines(text);
  let before = previous;
  let at = 0;
  for (let index = 0; lines.at(index);) {
    const { kind, count, unclosed } = nextBlock(lines, index, before, atStart);
    const last = lines.at(index + count - 1);
    let end = index + count;
    while (isBlank(lines.at(end))) end++;
    const final = lines.at(end - 1);
    if (!last || !final) return;
    before = {
      kind,
      text: text.slice(at, final.end),
      lines: end - index,
      contentEnd: last.contentEnd - at,
      endsBlank: end > index + count || !lines.at(end),
      unclosed,
      lazy: before !== undefined && isLazy(kind, text.slice(at, final.end), before),
    };
    yield before;
    at = final.end;
    index = end;
  }
}

/** Whether a block lacks the mark of what it goes on with: `>`, or the tabs of a row. */
function isLazy(kind: BlockKind, text: string, before: BlockShape): boolean {
  if (kind === "text") return before.kind === "quote" && !before.endsBlank;
  return kind === "table-row" && !text.includes("\t") && isTabRow(before);
}

interface Next {
  readonly kind: BlockKind;
  /** Number of lines, trailing blank ones not counted. */
  readonly count: number;
  readonly unclosed: boolean;
}

function nextBlock(lines: SourceLines, index: number, previous: BlockShape | undefined, atStart: boolean): Next {
  const line = lines.at(index)?.text ?? "";
  if (isBlank(lines.at(index))) return { kind: "blank", count: 1, unclosed: false };
  if (atStart && index === 0 && /^\ufeff?---[ \t]*$/.test(line)) {
    const header = frontMatter(lines);
    if (header) return header;
  }
  if (conflictMark(line)) return { kind: "rule", count: 1, unclosed: false };
  const marked = mayMark.test(line) ? markedBlock(lines, index, previous) : undefined;
  if (marked) return marked;
  const ofTable = tableLines(lines, index, previous);
  if (ofTable) return { ...ofTable, unclosed: false };
  if (mayRule.test(line) && thematic.test(line)) return { kind: "rule", count: 1, unclosed: false };
  return paragraph(lines, index);
}

/** A block that its first characters announce. */
function markedBlock(lines: SourceLines, index: number, previous: BlockShape | undefined): Next | undefined {
  const line = lines.at(index)?.text ?? "";
  const opened = fence.exec(line);
  if (opened && !(line.includes("`") && (opened[2] ?? "").includes("`")))
    return until(lines, index, "fence", opened[1] ?? "", closesFence(opened[1] ?? ""));
  const isHtml = line.includes("<");
  if (isHtml && comment.test(line)) {
    if (line.includes("-->", line.indexOf("<!--") + 2)) return { kind: "comment", count: 1, unclosed: false };
    return until(lines, index, "comment", "-->", () => true);
  }
  const tag = isHtml ? raw.exec(line)?.[1]?.toLowerCase() : undefined;
  if (tag) {
    if (line.toLowerCase().includes(`</${tag}`)) return { kind: "html", count: 1, unclosed: false };
    return until(lines, index, "html", "</", (text) => text.toLowerCase().includes(`</${tag}`));
  }
  if (isHtml && htmlHeading.test(line)) return { kind: "heading", count: 1, unclosed: false };
  if (isHtml && beginsHtmlRow(line)) return { ...htmlRow(lines, index, previous), unclosed: false };
  if (isHtml && htmlWords.test(line)) return undefined;
  if (isHtml && html.test(line)) {
    return { kind: "html", count: tagLines(lines, index), unclosed: false };
  }
  if (heading.test(line)) return { kind: "heading", count: 1, unclosed: false };
  if (quote.test(line))
    return {
      kind: "quote",
      count: run(lines, index, (text) => quote.test(text) && !conflictMark(text)),
      unclosed: false,
    };
  return undefined;
}

/** A tag may go over several lines. What stands behind it, within `<details>` or `<div>`, is Markdown's or somebody's words. */
function tagLines(lines: SourceLines, index: number): number {
  let isOpen = !endsTag.test(lines.at(index)?.text ?? "");
  return run(lines, index, (text) => {
    if (!isOpen || text.trim() === "" || beginsHtmlRow(text) || htmlWords.test(text)) return false;
    isOpen = !endsTag.test(text);
    return true;
  });
}

const endsTag = />[ \t]*$/;

/** A text block: its first line, and the lines that go on without a label, an act of their own or another kind of block. */
function paragraph(lines: SourceLines, index: number): Next {
  const first = lines.at(index)?.text ?? "";
  const under = lines.at(index + 1)?.text ?? "";
  if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(under) && !readLabel(first) && !partsVersions(under, first))
    return { kind: "heading", count: 2, unclosed: false };
  let count = 1;
  // The next item of an outline is another block.
  const isItem = isNumberedItem(first) || isBulletBelow(first);
  const isTimed = isTimedLine(first);
  if (isAct(first) || isCueTiming(first) || readBehindLabel(first)) return { kind: "text", count, unclosed: false };
  for (let line = lines.at(index + count); line; line = lines.at(index + count)) {
    const below = lines.at(index + count + 1)?.text;
    if (isBlank(line) || interrupts(lines, index + count) || isAct(line.text) || isCueTiming(line.text)) break;
    if ((isItem && isNumberedItem(line.text)) || (isTimed && isTimedLine(line.text))) break;
    const above = count === 1 ? first : undefined;
    if (mayBeginTurn(line.text, below, above) || readBehindLabel(line.text) || readDashedRemark(line.text)) break;
    if (code.test(line.text) || (inItalics(line.text) !== undefined && (count > 1 || hasWords(first)))) break;
    count++;
  }
  return { kind: "text", count, unclosed: false };
}

/** Whether words stand behind the label of a line: below a name alone a line in italics is what is said. */
function hasWords(line: string): boolean {
  return !/:[*_\s]*$/.test(line) && !isNameAlone(line);
}

/** A line that is wholly what somebody does, or a silence, behind its number or bullet. */
function isAct(line: string): boolean {
  return line.length <= longestAct && act.test(line.slice(behindLead(line)));
}

function interrupts(lines: SourceLines, index: number): boolean {
  const line = lines.at(index)?.text ?? "";
  if (conflictMark(line)) return true;
  if (mayMark.test(line)) {
    if (heading.test(line) || quote.test(line) || fence.test(line)) return true;
    if (line.includes("<") && (comment.test(line) || raw.test(line) || html.test(line))) return true;
  }
  if (mayRule.test(line) && thematic.test(line)) return true;
  return beginsTable(lines, index);
}

/** From an opening line to the line that closes it, which holds a sign, or to the end of the file. */
function until(
  lines: SourceLines,
  index: number,
  kind: BlockKind,
  sign: string,
  closes: (text: string) => boolean,
): Next {
  const { number, isSo } = lines.search(index + 1, sign, closes);
  return { kind, count: number - index + 1, unclosed: !isSo };
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
function frontMatter(lines: SourceLines): Next | undefined {
  const second = lines.at(1)?.text ?? "";
  if (!isYamlLine(second) && !closing.test(second) && !conflictMark(second)) return undefined;
  let end = 1;
  for (let line = lines.at(end)?.text; line !== undefined; line = lines.at(++end)?.text) {
    if (closing.test(line)) return { kind: "front-matter", count: end + 1, unclosed: false };
    if (conflictMark(line)) continue;
    if (dialogue.test(line) || (heading.test(line) && isBlank(lines.at(end - 1)))) break;
  }
  const goesOn = (text: string): boolean => text.trim() !== "" && isYamlLine(text) && !heading.test(text);
  const count = run(lines, 0, goesOn);
  return count > 1 ? { kind: "front-matter", count, unclosed: true } : undefined;
}

function isYamlLine(line: string): boolean {
  return latinYaml.test(line) || (!isLatin(line) && anyYaml().test(line));
}

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === "";
}
