/**
 * What one block says by itself, whatever stands around it. Kept per block: an untouched block is never
 * read twice.
 */
import type { Block, Located } from "../markdown/block.ts";
import { gridCells, isGridHead } from "../markdown/grid-table.ts";
import { beginsHtmlRow, htmlCells } from "../markdown/html-table.ts";
import { type Inline, readInline } from "../markdown/inline.ts";
import { behindLead, type Label, readLineLabel } from "../markdown/label.ts";
import { isRuled, isRuledHead, ruledHeadCells } from "../markdown/ruled-table.ts";
import { type Cell, cellsOf } from "../markdown/table.ts";
import { isTabRow, tabCells } from "../markdown/tab-table.ts";

let places = 0;

/** A place in the memories of all blocks. Weak maps would keep the blocks clean, and take a third of the time of reading. */
export function placeInMemory(): number {
  return places++;
}

/** What is remembered with a block; it goes when the block does. */
export function memoryOf(block: Block): unknown[] {
  return (block.memory ??= new Array<unknown>(places));
}

/** A memory of one value a block. Values are never `undefined`. */
export function perBlock<T>(make: (block: Block) => T): (block: Block) => T {
  const place = placeInMemory();
  return (block) => {
    const memory = memoryOf(block);
    const kept = memory[place] as T | undefined;
    if (kept !== undefined) return kept;
    const value = make(block);
    memory[place] = value;
    return value;
  };
}

/** The label that a text block may begin with. */
export const labelOf: (block: Block) => Label | null = perBlock((block) => readLineLabel(block.text) ?? null);

/** Marks of lists, also of pandoc's lists of definitions, and when something was said, alone on its line. */
const bullet =
  /(?:^|(?<=[\r\n]))[ \t]*(?:[-*+•][ \t]+|:(?: {2,}|\t)[ \t]*|\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]?[ap]\.?m\.?)?[ \t]*(?=[\r\n]))/gi;
const blank = (marks: string): string => " ".repeat(marks.length);

/** What is said in several lines: items of a list under a label are its words. */
function withoutBullets(said: string): string {
  return /[\r\n]/.test(said) ? said.replace(bullet, blank) : said;
}

/** A text block's words after its label. */
export const spokenOf: (block: Block) => Inline = perBlock((block) => {
  const label = labelOf(block);
  const words = withoutBullets(block.text.slice(label?.end ?? 0, block.contentEnd));
  const closer = label?.closer;
  return readInline(closer === undefined ? words : words.replace(closer, " ".repeat(closer.length)));
});

const saidAt = perBlock(() => new Map<string, Inline>());

/** The words between two places of a block. */
export function saidIn(block: Block, start: number, end: number): Inline {
  const place = `${String(start)}-${String(end)}`;
  const kept = saidAt(block).get(place);
  if (kept) return kept;
  const inline = readInline(withoutBullets(block.text.slice(start, end)));
  saidAt(block).set(place, inline);
  return inline;
}

/** The words of a text block that goes on with a turn, the marks of lists left out. */
export const goingOf: (block: Block) => Inline = perBlock((block) => {
  const words = block.text.slice(0, block.contentEnd);
  const bare = words.replace(bullet, blank);
  return bare === words ? proseOf(block) : readInline(bare);
});

/** A text block's words, the label being none. */
export const proseOf: (block: Block) => Inline = perBlock((block) => readInline(block.text.slice(0, block.contentEnd)));

/** The same without the number or bullet of a line that is wholly an act: `4. [silence]`. */
export const bareOf: (block: Block) => Inline = perBlock((block) => {
  const lead = behindLead(block.text);
  const rest = block.text.slice(lead, block.contentEnd);
  return lead > 0 && /^[([*_]/.test(rest) ? readInline(" ".repeat(lead) + rest) : proseOf(block);
});

/** The text of a heading, without its marks. */
export const titleOf: (block: Block) => string = perBlock((block) => {
  const line = block.text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  return readInline(line.replace(/^ {0,3}#{1,6}/, "").replace(/[ \t]#+[ \t]*$/, "")).text;
});

/** A heading's level; underlined headings are 1 and 2. */
export function levelOf(block: Block): number {
  const [, marks, html] = /^ {0,3}(?:(#{1,6})|<h([1-6]))/i.exec(block.text) ?? [];
  if (marks !== undefined) return marks.length;
  if (html !== undefined) return Number(html);
  return /[\r\n] {0,3}=/.test(block.text) ? 1 : 2;
}

/** The cells of a table row, or of a table's heading. */
export const rowOf: (block: Block) => readonly Cell[] = perBlock((block) => {
  if (beginsHtmlRow(block.text)) return htmlCells(block.text.slice(0, block.contentEnd));
  if (isGridHead(block.text)) return gridCells(block.text);
  if (isTabRow(block)) return tabCells(block.text.slice(0, block.contentEnd));
  if (isRuled(block)) return isRuledHead(block.text) ? ruledHeadCells(block.text) : gapCells(block.text);
  const [first = ""] = block.text.split(/[\r\n]/, 1);
  const cells = cellsOf(first);
  if (block.kind !== "table-head" || block.lines < 3 || cells.some(({ text }) => text !== "")) return cells;
  // The headings stand below the dashes.
  const below = [...block.text.matchAll(/[^\r\n]+/g)][2];
  const start = below?.index ?? 0;
  return cellsOf(below?.[0] ?? "").map((cell) => ({ ...cell, start: cell.start + start, end: cell.end + start }));
});

/** What stands between wide gaps: the cells of a row whose ruler is not known. */
function gapCells(row: string): Cell[] {
  const [first = ""] = row.split(/[\r\n]/, 1);
  return Array.from(first.matchAll(/\S+(?: \S+)*/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** Whether a row is one of Markdown's own tables, whose lines can be written anew. */
export function isPipeRow(block: Block): boolean {
  return !beginsHtmlRow(block.text) && !isGridHead(block.text) && !isTabRow(block) && !isRuled(block);
}

/** Comments in a block that speak to us. */
export interface Directive {
  readonly verb: "disable" | "disable-next-turn" | "disable-file" | "enable";
  readonly rules: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

const none: readonly Directive[] = [];
const directive = /<!--[ \t]*recording-(disable-next-turn|disable-file|disable|enable)\b([^]{0,2000}?)-->/g;

/** The directives of a block, in order. */
export const directivesOf: (block: Block) => readonly Directive[] = perBlock((block) => {
  if (block.kind === "fence" || !block.text.includes("<!--")) return none;
  return Array.from(block.text.matchAll(directive), (found): Directive => {
    const rest = found[2] ?? "";
    const colon = rest.indexOf(":");
    const names = colon < 0 ? rest : rest.slice(0, colon);
    const base = found.index + found[0].length - rest.length - 3;
    const rules = Array.from(names.matchAll(/[^\s,]+/g), (name) => ({
      text: name[0],
      start: base + name.index,
      end: base + name.index + name[0].length,
    }));
    return {
      verb: found[1] as Directive["verb"],
      rules,
      reason: colon < 0 ? "" : rest.slice(colon + 1).trim(),
      start: found.index,
      end: found.index + found[0].length,
    };
  });
});

/** A stretch of a block as text with its place. */
export function located(block: Block, start: number, end: number): Located {
  return { text: block.text.slice(start, end), span: { block, start, end } };
}
