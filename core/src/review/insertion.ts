/** Where remarks on a turn are written. */
import { formOf } from "../recording/tables/form-of.ts";
import { escapePipes } from "../export/to-table.ts";
import { type Block, fileSpan, type FileSpan } from "../markdown/block.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { rowOf } from "../recording/pieces.ts";
import { lineEndIn } from "../text/line-end.ts";

/** Text to be put in at an offset of the file. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** `remarks` (`Supervisor (KL): words`, a line each) in the supervisor's cell of the turn's row, else under the turn. */
export function remarksOn(
  target: Turn,
  recording: Recording,
  remarks: readonly string[],
  text: string,
  eol: string,
): Insertion {
  return inCell(target, recording, remarks) ?? underTurn(target, recording, remarks, text, eol);
}

/** `remarks` on words that are nobody's turn, or on a heading: behind its block and the quotes that stand there already. */
export function remarksUnder(host: Block, { blocks }: Recording, remarks: readonly string[], eol: string): Insertion {
  const next = blocks.slice(host.index + 1).findIndex(({ kind }) => kind !== "quote");
  const end = next < 0 ? blocks.length : host.index + 1 + next;
  const last = blocks[end - 1] ?? host;
  const kept = last.text.trimEnd();
  const gap = last.text.slice(kept.length).match(/\r\n|\n|\r/g)?.length ?? 0;
  const lines = remarks.map((remark) => `${eol}> ${remark}`).join("");
  // Words that follow at once would go on with the quote.
  const after = end < blocks.length && gap < 2 ? eol : "";
  return { at: last.start + kept.length, text: `${last.kind === "quote" ? "" : eol}${lines}${after}` };
}

/** `remarks` right behind another one, which stands at `span` of the file and begins in `block`. */
export function remarksBehind(block: Block, { start, end }: FileSpan, remarks: readonly string[]): Insertion {
  if (block.kind === "table-row")
    return { at: end, text: remarks.map((remark) => `<br>${escapePipes(remark)}`).join("") };
  const { quote, eol } = lineOf(block, start);
  return { at: end, text: remarks.map((remark) => `${eol}${quote}${remark}`).join("") };
}

/** In the supervisor's cell of a table's row, where there is one and the row's remarks are about this turn. */
function inCell(target: Turn, { blocks, turns }: Recording, remarks: readonly string[]): Insertion | undefined {
  const { block } = target.span;
  if (target.notation !== "table" || turns[target.index + 1]?.span.block === block) return undefined;
  const head = blocks.slice(0, block.index).findLast((each) => each.kind === "table-head");
  const column = head ? (formOf(head)?.columns.indexOf("supervisor") ?? -1) : -1;
  const cell = rowOf(block)[column];
  if (!cell) return undefined;
  const told = remarks.map(escapePipes).join("<br>");
  const at = block.start + cell.end;
  if (cell.text !== "") return { at, text: `<br>${told}` };
  const isRoomy = block.text.slice(0, cell.end).endsWith("  ");
  return isRoomy ? { at: at - 1, text: told } : { at, text: `${told} ` };
}

/** Under the turn and the remarks that it has; under a table's row, which the quote ends, its heading is repeated. */
function underTurn(
  target: Turn,
  { blocks }: Recording,
  remarks: readonly string[],
  text: string,
  eol: string,
): Insertion {
  const spans = [target.span, ...target.annotations.map((each) => each.span)].map(fileSpan);
  let at = Math.max(...spans.map((span) => span.end));
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  const quote = remarks.map((remark) => `${eol}> ${remark}`).join("");
  if (target.notation !== "table" || target.annotations.at(-1)?.span.block.kind === "quote") return { at, text: quote };
  const { index } = target.span.block;
  const head = blocks.slice(0, index).findLast((block) => block.kind === "table-head");
  const goesOn = blocks[index + 1]?.kind === "table-row";
  return { at, text: `${eol}${quote}${goesOn && head ? `${eol}${eol}${head.text.trimEnd()}` : ""}` };
}

/** How the line at an offset of the file begins, and how the block's lines end. */
function lineOf(block: Block, at: number): { readonly quote: string; readonly eol: string } {
  const before = block.text.slice(0, at - block.start);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const eol = lineEndIn(block.text);
  return { quote: /^[ \t]*(?:>[ \t]?)+/.exec(line)?.[0] ?? "> ", eol };
}
