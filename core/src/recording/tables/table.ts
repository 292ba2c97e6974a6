/** Tables in a school's form: columns found by their headings, one or more turns a row. */
import { columnOf, isRemark, mayBeColumn, type Column } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import { endsGridRow } from "../../markdown/grid-table.ts";
import { readInline } from "../../markdown/inline.ts";
import { endsRuled, ruledCells } from "../../markdown/ruled-table.ts";
import { type Cell, isOpenRow } from "../../markdown/table.ts";
import { addAct } from "../draft.ts";
import type { Problem } from "../model.ts";
import { isPipeRow, rowOf } from "../pieces.ts";
import { isBlank, readDialogue, readKeyed } from "./row-dialogue.ts";
import { readVoices } from "./row-voices.ts";
import { remarksAt, wordsFrom } from "./row-pieces.ts";
import { explicit } from "../labels/label-speaker.ts";
import { addProse, lengthenRemark, putRemark, type State } from "../state.ts";
import type { Table } from "./table-columns.ts";

/**
 * One row: the turns of its dialogue cell, and the other cells as remarks on the last of them. `isCutOff`: blank lines
 * stand before it, with which the table ends for Markdown.
 */
export function readRow(block: Block, table: Table, state: State, isCutOff: boolean): void {
  if (!table.isDialogue || state.context.closed) return;
  const cells = table.ruler ? ruledCells(block.text, table.ruler) : rowOf(block);
  const tell = (detail: string, args: Problem["args"] = {}): void => {
    const span = { block, start: 0, end: block.contentEnd };
    state.part.problems.push({ code: "table-shape", detail, args, span });
  };
  if (isRepeatedHead(cells)) {
    tell("repeated-head");
    return;
  }
  if (isTotal(cells) || (table.ruler && endsRuled(block.text))) return;
  if (isCutOff && isPipeRow(block)) tell("blank-line");
  const wanted = table.columns.length;
  if (cells.length !== wanted && !table.grid && isPipeRow(block))
    tell(cells.length < wanted ? "few-cells" : "many-cells", { cells: cells.length, columns: wanted });
  const cellOf = (column: Column): Cell | undefined => {
    const at = table.columns.indexOf(column);
    return at < 0 ? undefined : cells[at];
  };
  const dialogue = cellOf("dialogue");
  // A row with a number or time of its own goes on with nobody's words.
  const isOwn = cells.some(({ text }, at) => !isBlank(text) && (table.columns[at] ?? "number") === "number");
  const going = state.last?.notation === "table" && !isOwn ? state.last : undefined;
  const speaker = cellOf("speaker");
  const isRest = table.grid === "open" && state.last !== undefined;
  const who = speaker && isWho(speaker, table, state) ? speaker : undefined;
  const before = state.part.turns.length;
  if (table.grid === "event") {
    if (dialogue) addProse(block, wordsFrom(dialogue.start, dialogue.end, block), state, dialogue.start);
    goOn(block, table, "event", state);
    return;
  }
  if (table.voices) readVoices(block, cells, table.voices, state);
  if (dialogue && !(isRest && isBlank(dialogue.text)))
    readDialogue(block, dialogue, state, { speaker: who, before: going, isRest });
  const told = table.addressee === undefined ? undefined : cells[table.addressee];
  const [first] = state.part.turns.slice(before);
  if (told && first?.addressees.length === 0) first.addressees = toldIn(told, block, state);
  // “Ines | (nothing) | nods”: what she did is all of it.
  const seen = cellOf("client");
  if (first?.text === "" && first.nonverbal.length === 0 && !first.silence && seen && !isBlank(seen.text))
    addAct(first, readInline(seen.text).text);
  const made = Math.max(1, state.part.turns.length);
  for (let index = 0; index < wanted; index++) {
    const [column, cell] = [table.columns[index], cells[index]];
    if (cell && column === undefined && table.voices?.[index] === undefined) readKeyed(block, cell, state);
    if (!cell || column === undefined || !isRemark(column)) continue;
    if (isRest && state.part.turns.length === 0 && cell.text !== "") {
      const inline = wordsFrom(cell.start, cell.end, block);
      if (lengthenRemark(block, column, inline, cell, state)) continue;
    }
    for (const remark of remarksAt(index, column, cell, block)) {
      putRemark(remark, block, state, made);
    }
  }
  state.going = undefined;
  if (isOpenRow(block) && block.lines > 1) readBelow(block, state);
  const isEvent = table.grid === "closed" && state.part.turns.length === 0 && state.part.happenings.length > 0;
  if (table.grid) goOn(block, table, isEvent ? "event" : "open", state);
}

/** Remembers whether the next line of a grid goes on with this row, and as what. */
function goOn(block: Block, table: Table, open: "open" | "event", state: State): void {
  const ends = table.ruler ? block.endsBlank : endsGridRow(block.text);
  const grid = ends ? "closed" : open;
  if (grid !== table.grid) state.table = { ...table, grid };
}

/** What stands below a row before the next one: “(here I nearly cried)”. */
function readBelow(block: Block, state: State): void {
  const start = /[\r\n]/.exec(block.text)?.index ?? block.contentEnd;
  if (start < block.contentEnd) addProse(block, readInline(block.text.slice(start, block.contentEnd)), state, start);
}

/** To whom something was said, as a cell of its own says. */
function toldIn({ text, start }: Cell, block: Block, state: State): ReturnType<typeof explicit> {
  const names = Array.from(text.matchAll(/[^,;&/\s*_](?:[^,;&/*_]*[^,;&/\s*_])?/g), ({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
  return isBlank(text) ? [] : explicit(block, names, state);
}

/** “Total | me 5, HK 6”: what the writer counted. */
function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.find(({ text }) => text !== "")?.text ?? "";
  return /^[*_]*(?:totals?|totales|sum|suma|count|recuento|tally)[*_:.]*$/i.test(first);
}

/** Whether a cell says who speaks. Without a heading over it it may also hold a number, a time or a part of the session. */
function isWho({ text }: Cell, table: Table, { room, header }: State): boolean {
  if (isBlank(text)) return false;
  if (!table.isSpeakerBlank || room.known(text.replace(/[*_]+|:\s*$/g, "").trim())) return true;
  return !header.rosterDeclared && /^[*_]*\p{Lu}[\p{L}.]*[*_:]*$/u.test(text);
}

/** Whether a row says nothing but headings, whether or not its cells stand where they should. */
export function isRepeatedHead(cells: readonly Cell[]): boolean {
  let headings = 0;
  for (const { text } of cells) {
    if (text === "") continue;
    if (!mayBeColumn(text) || columnOf(readInline(text).text) === undefined) return false;
    headings++;
  }
  return headings >= 2;
}
