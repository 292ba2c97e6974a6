/** Tables in a school's form: columns found by their headings, one or more turns a row. */
import { columnOf, mayBeColumn, type Column } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import { type Inline, readInline } from "../markdown/inline.ts";
import { readLabel } from "../markdown/label.ts";
import type { Slice } from "../markdown/slice.ts";
import type { Cell } from "../markdown/table.ts";
import { nameKey } from "../text/names.ts";
import { addAct, addRemark, addWords, beginTurn, readTag, type TurnDraft } from "./draft.ts";
import type { AnnotationKind, Problem } from "./model.ts";
import { readNarrative } from "./narrative/read.ts";
import { located, perBlock, rowOf } from "./pieces.ts";
import { type Remark, remarksOfCell } from "./remarks.ts";
import { explicit, pushProse, pushRemark, pushTurn, speakerOf, type State } from "./state.ts";
import type { Table } from "./table-columns.ts";
import { silenceOf } from "./silence.ts";

/**
 * One row: the turns of its dialogue cell, and the other cells as remarks on the last of them. `isCutOff`: blank lines
 * stand before it, with which the table ends for Markdown.
 */
export function readRow(block: Block, table: Table, state: State, isCutOff: boolean): void {
  if (!table.isDialogue || state.context.reflection) return;
  const cells = rowOf(block);
  const tell = (detail: string, args: Problem["args"] = {}): void => {
    const span = { block, start: 0, end: block.contentEnd };
    state.part.problems.push({ code: "table-shape", detail, args, span });
  };
  if (isRepeatedHead(cells)) {
    tell("repeated-head");
    return;
  }
  if (isCutOff) tell("blank-line");
  const wanted = table.columns.length;
  if (cells.length !== wanted)
    tell(cells.length < wanted ? "few-cells" : "many-cells", { cells: cells.length, columns: wanted });
  const cellOf = (column: Column): Cell | undefined => {
    const at = table.columns.indexOf(column);
    return at < 0 ? undefined : cells[at];
  };
  const dialogue = cellOf("dialogue");
  if (dialogue) readDialogue(block, dialogue, cellOf("speaker"), state);
  const made = Math.max(1, state.part.turns.length);
  for (const [index, column] of table.columns.entries()) {
    const cell = cells[index];
    if (!cell || column === undefined || !isRemark(column)) continue;
    for (const remark of remarksAt(index, column, cell, block)) {
      if (state.last) addRemark(state.last, remark, block, state.vocabulary, made);
      else pushRemark(remark, block, state);
    }
  }
  state.going = undefined;
}

/** What was read of a row's cells, by their numbers, and of the pieces of its dialogue, by where they begin. */
const readOf = perBlock(() => ({
  remarks: [] as { readonly kind: AnnotationKind; readonly remarks: readonly Remark[] }[],
  words: new Map<number, Inline>(),
}));

function remarksAt(index: number, kind: AnnotationKind, cell: Cell, block: Block): readonly Remark[] {
  const { remarks } = readOf(block);
  const kept = remarks[index];
  if (kept?.kind === kind) return kept.remarks;
  const read = { kind, remarks: remarksOfCell(kind, cell) };
  remarks[index] = read;
  return read.remarks;
}

/** The words from a place to the end of their piece. */
function wordsFrom(start: number, end: number, block: Block): Inline {
  const { words } = readOf(block);
  let inline = words.get(start);
  if (!inline) words.set(start, (inline = readInline(block.text.slice(start, end))));
  return inline;
}

function isRemark(column: Column): column is AnnotationKind {
  return column !== "number" && column !== "speaker" && column !== "dialogue";
}

/** Whether a row says nothing but headings, whether or not its cells stand where they should. */
export function isRepeatedHead(cells: readonly Cell[]): boolean {
  const headings = cells.filter((cell) => cell.text !== "");
  return (
    headings.length >= 2 &&
    headings.every((cell) => mayBeColumn(cell.text) && columnOf(readInline(cell.text).text) !== undefined)
  );
}

/** The dialogue cell: pieces between `<br>`, each with a label or going on with the turn before. */
function readDialogue(block: Block, cell: Cell, speakerCell: Cell | undefined, state: State): void {
  let from = cell.start;
  state.going = undefined;
  const pieces: { start: number; end: number }[] = [];
  for (const found of cell.text.includes("<") ? cell.text.matchAll(/<br\s*\/?>/gi) : []) {
    pieces.push({ start: from, end: cell.start + found.index });
    from = cell.start + found.index + found[0].length;
  }
  pieces.push({ start: from, end: cell.end });
  for (const [index, piece] of pieces.entries())
    readPiece(block, { ...piece, isFirst: index === 0 }, index === 0 ? speakerCell : undefined, state);
}

/** A line of the dialogue cell. */
interface Piece extends Slice {
  readonly isFirst: boolean;
}

function readPiece(block: Block, piece: Piece, speakerCell: Cell | undefined, state: State): void {
  const text = block.text.slice(piece.start, piece.end);
  if (text.trim() === "" && (speakerCell?.text ?? "") === "") return;
  const source = speakerCell && speakerCell.text !== "" ? speakerCell : undefined;
  const turn = source ? turnOfCell(block, source, piece, state) : turnOfLabel(block, text, piece, state);
  if (turn) {
    const start = turn.wordsSpan.start;
    addWords(
      turn,
      wordsFrom(start, piece.end, block),
      block,
      { start, end: Math.max(start, piece.end) },
      state.vocabulary,
    );
    pushTurn(state, turn);
    return;
  }
  const inline = wordsFrom(piece.start, piece.end, block);
  if (state.going) addWords(state.going, inline, block, piece, state.vocabulary);
  else if (inline.text === "" && !source && inline.tags.length === 0)
    for (const act of inline.acts) pushHappening(block, act, piece.start, state);
  else if (source || !readNarrative(block, state, piece)) {
    const tags = inline.tags.map((raw) =>
      readTag(raw, block, piece.start, "student", state.vocabulary.meaning(raw.name)),
    );
    pushProse(state, [source?.text ?? "", inline.text].filter((part) => part !== "").join(": "), tags);
  }
}

function pushHappening(
  block: Block,
  act: { readonly text: string; readonly start: number; readonly end: number },
  base: number,
  state: State,
): void {
  const span = { block, start: base + act.start, end: base + act.end };
  const silence = silenceOf(act.text);
  if (silence) state.part.happenings.push({ after: state.part.turns.length, ...silence, span });
  else state.part.happenings.push({ after: state.part.turns.length, text: act.text, span });
}

/** A column of its own names the speaker, perhaps with an addressee. */
function turnOfCell(block: Block, cell: Cell, piece: { readonly start: number }, state: State): TurnDraft | undefined {
  // A comment beside the name is none of it.
  const text = cell.text.replace(/<!--[^]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  const label = readLabel(`${text.replace(/[:：]\s*$/, "").trimEnd()}:`);
  if (!label) return undefined;
  return turnOf(block, shifted(label, cell.start), Math.max(piece.start, 0), cell.start, true, state);
}

function turnOfLabel(block: Block, text: string, piece: Piece, state: State): TurnDraft | undefined {
  const label = readLabel(text.replace(/^\s*<!--[^]*?-->/, (comment) => " ".repeat(comment.length)));
  if (!label) return undefined;
  // Where no column names the speakers, the cell does, at its beginning; with no roster, so does each of its lines.
  const isLabelled = state.table?.columns.includes("speaker") === false;
  const mayBegin = isLabelled && !label.loose && (piece.isFirst || !state.header.rosterDeclared);
  const isName = mayBegin && capitalised(text.slice(label.name.start, label.name.end));
  return turnOf(block, shifted(label, piece.start), piece.start + label.end, piece.start, isName, state);
}

/** “Don Luis”, “María de la Cruz”, but not “So listen”. */
const capitalisedAscii = /^(?:(?:[^a-z]\S*|de|del|la|las|los|y|van|von|der|the)\s+)*[^a-z]\S*$/;
const capitalised = (name: string): boolean =>
  /^[\x00-\x7f]*$/.test(name)
    ? capitalisedAscii.test(name)
    : /^(?:(?:\P{Ll}\S*|de|del|la|las|los|y|van|von|der|the)\s+)*\P{Ll}\S*$/u.test(name);

type Label = NonNullable<ReturnType<typeof readLabel>>;

function turnOf(
  block: Block,
  label: Label,
  wordsStart: number,
  start: number,
  isName: boolean,
  state: State,
): TurnDraft | undefined {
  // What stands in a speaker column is a speaker, as what is emphasised at a line's start is.
  const spoken = speakerOf(block, isName ? { ...label, emphasised: true } : label, state);
  if (!spoken) return undefined;
  const turn = beginTurn({
    ...{
      speaker: spoken.speaker,
      notation: "table" as const,
      block,
      start: Math.min(start, label.name.start),
      wordsStart,
    },
    label: located(block, spoken.start, spoken.end),
  });
  for (const act of label.acts) addAct(turn, block.text.slice(act.start, act.end));
  if (spoken.addressed) turn.addressees = explicit(block, label.addressees, state);
  return turn;
}

function shifted(label: Label, by: number): Label {
  const move = ({ start, end }: Slice): Slice => ({ start: start + by, end: end + by });
  return {
    ...label,
    name: move(label.name),
    whole: move(label.whole),
    addressees: label.addressees.map(move),
    together: label.together.map(move),
    acts: label.acts.map(move),
    end: label.end + by,
  };
}

/** The names that label the pieces of a row's dialogue cell, for counting before anything is decided. */
export const rowLabels: (block: Block) => readonly string[] = perBlock((block) => {
  const names: string[] = [];
  for (const cell of rowOf(block)) {
    if (!/[:：]/.test(cell.text)) continue;
    for (const piece of cell.text.includes("<") ? cell.text.split(/<br\s*\/?>/i) : [cell.text]) {
      const label = readLabel(piece);
      if (label) names.push(nameKey(piece.slice(label.name.start, label.name.end)));
    }
  }
  return names;
});
