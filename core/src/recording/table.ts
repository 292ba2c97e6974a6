/** Tables in a school's form: columns found by their headings, one or more turns a row. */
import { columnOf, mayBeColumn, type Column } from "../language/index.ts";
import { beginsOwnWords } from "../language/run-on-words.ts";
import type { Block } from "../markdown/block.ts";
import { type Inline, readInline } from "../markdown/inline.ts";
import { type Label, readLabel } from "../markdown/label.ts";
import { moved } from "../markdown/run-on.ts";
import type { Slice } from "../markdown/slice.ts";
import type { Cell } from "../markdown/table.ts";
import { nameKey } from "../text/names.ts";
import { actIn, isThought } from "./bracketed.ts";
import { addAct, addRemark, addWords, beginTurn, readTag, type TurnDraft } from "./draft.ts";
import type { AnnotationKind, Problem } from "./model.ts";
import { readNarrative } from "./narrative/read.ts";
import { located, perBlock, rowOf } from "./pieces.ts";
import { type Remark, remarksOfCell } from "./remarks.ts";
import { explicit, pushProse, pushRemark, pushTurn, speakerOf, type State } from "./state.ts";
import type { Table } from "./table-columns.ts";
import { runOnNames, runOnTurns } from "./run-on.ts";
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
  const going = state.last?.notation === "table" ? state.last : undefined;
  const speaker = cellOf("speaker");
  if (dialogue) readDialogue(block, dialogue, speaker && !isBlank(speaker.text) ? speaker : undefined, going, state);
  const made = Math.max(1, state.part.turns.length);
  for (let index = 0; index < wanted; index++) {
    const [column, cell] = [table.columns[index], cells[index]];
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
  words: new Map<string, Inline>(),
  labels: new Map<number, Label | null>(),
}));

/** The label of the piece that begins at a place. Labels are counted before anything is read. */
function labelAt(start: number, text: string, block: Block): Label | null {
  const { labels } = readOf(block);
  let label = labels.get(start);
  if (label === undefined) labels.set(start, (label = readLabel(text) ?? null));
  return label;
}

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
  const place = `${String(start)}-${String(end)}`;
  let inline = words.get(place);
  if (!inline) words.set(place, (inline = readInline(block.text.slice(start, end))));
  return inline;
}

function isRemark(column: Column): column is AnnotationKind {
  return column !== "number" && column !== "speaker" && column !== "dialogue";
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

/** The pieces of a cell between `<br>`, as slices of its row. */
function piecesOf({ text, start, end }: Cell): readonly Slice[] {
  if (!text.includes("<")) return [{ start, end }];
  const pieces: Slice[] = [];
  let from = start;
  for (const found of text.matchAll(/<br\s*\/?>/gi)) {
    pieces.push({ start: from, end: start + found.index });
    from = start + found.index + found[0].length;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** The dialogue cell: pieces, each with a label or going on with the turn before. */
function readDialogue(
  block: Block,
  cell: Cell,
  speakerCell: Cell | undefined,
  before: TurnDraft | undefined,
  state: State,
): void {
  state.going = undefined;
  if (before && !speakerCell && goesOnInRow(cell, before, state)) {
    state.going = before;
    state.part.leansBack = true;
  }
  for (const piece of piecesOf(cell)) {
    const isFirst = piece.start === cell.start;
    for (const part of turnsIn(block, piece, isFirst ? speakerCell : undefined, state)) {
      const begins = part.start === cell.start;
      readPiece(block, part, begins, begins ? speakerCell : undefined, state);
    }
  }
}

/** Whether a cell holds nothing that can be seen, or only a dash or two. */
function isBlank(text: string): boolean {
  return /^(?:\s|&nbsp;|[-–—_.])*$/.test(text);
}

/**
 * Whether a row without a speaker goes on with the words of the row above: “(looks at his hands) I’m just the man in the
 * hall.” What is told of others, or is wholly an act, is nobody's.
 */
function goesOnInRow({ text }: Cell, before: TurnDraft, { room, table }: State): boolean {
  const words = text.replace(/^[*_]*(?:\([^()]*\)|\[[^[\]]*\])[*_]*\s*/, "");
  if (!/\p{L}/u.test(words) || actIn(text) !== undefined) return false;
  if (words !== text) return true;
  const isUnfinished = before.text !== "" && !/[.?!…"”»)]\s*$/.test(before.text);
  if (isUnfinished || /^(?:…|\.\.\.|\p{Ll})/u.test(words)) return true;
  // Where no column names the speakers, “I asked …” tells of the session.
  return table?.columns.includes("speaker") === true && beginsOwnWords(words) && room.known(words) === undefined;
}

/** A piece cut where another turn begins in it: “T: You were? R: Yes.” */
function turnsIn(block: Block, piece: Slice, speakerCell: Cell | undefined, state: State): readonly Slice[] {
  const own = labelAt(piece.start, block.text.slice(piece.start, piece.end), block);
  const name = own && block.text.slice(piece.start + own.name.start, piece.start + own.name.end);
  const written = name ?? speakerCell?.text;
  const before = written === undefined ? undefined : { name: written, emphasised: own?.emphasised === true };
  const runOns = runOnTurns(block, { start: piece.start + (own?.end ?? 0), end: piece.end }, before, state);
  const starts = [piece.start, ...runOns.map(({ start }) => start)];
  const ends = [...runOns.map(({ behind }) => behind), piece.end];
  return starts.map((start, at) => ({ start, end: Math.max(start, ends[at] ?? piece.end) }));
}

function readPiece(block: Block, piece: Slice, isFirst: boolean, speakerCell: Cell | undefined, state: State): void {
  const text = block.text.slice(piece.start, piece.end);
  if (text.trim() === "" && !speakerCell) return;
  const source = speakerCell;
  const turn = source ? turnOfCell(block, source, piece, state) : turnOfLabel(block, text, piece, isFirst, state);
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
  const act = actIn(text);
  if (state.going) addWords(state.going, inline, block, piece, state.vocabulary);
  else if (act !== undefined && !source && !isThought(act))
    pushHappening(block, { text: act, start: 0, end: text.length }, piece.start, state);
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
  return turnOf(block, moved(label, cell.start, true), Math.max(piece.start, 0), cell.start, state);
}

function turnOfLabel(block: Block, text: string, piece: Slice, isFirst: boolean, state: State): TurnDraft | undefined {
  // A comment before the name is none of it.
  const label = /^\s*<!--/.test(text)
    ? readLabel(text.replace(/^\s*<!--[^]*?-->/, (comment) => " ".repeat(comment.length)))
    : labelAt(piece.start, text, block);
  if (!label) return undefined;
  // Where no column names the speakers, the cell does, at its beginning; with no roster, so does each of its lines.
  const isLabelled = state.table?.columns.includes("speaker") === false;
  const mayBegin = isLabelled && !label.loose && (isFirst || !state.header.rosterDeclared);
  const isName = mayBegin && capitalised(text.slice(label.name.start, label.name.end));
  return turnOf(
    block,
    moved(label, piece.start, label.emphasised || isName),
    piece.start + label.end,
    piece.start,
    state,
  );
}

/** “Don Luis”, “María de la Cruz”, but not “So listen”. */
const capitalisedAscii = /^(?:(?:[^a-z]\S*|de|del|la|las|los|y|van|von|der|the)\s+)*[^a-z]\S*$/;
const capitalised = (name: string): boolean =>
  /^[\x00-\x7f]*$/.test(name)
    ? capitalisedAscii.test(name)
    : /^(?:(?:\P{Ll}\S*|de|del|la|las|los|y|van|von|der|the)\s+)*\P{Ll}\S*$/u.test(name);

function turnOf(block: Block, label: Label, wordsStart: number, from: number, state: State): TurnDraft | undefined {
  const spoken = speakerOf(block, label, state);
  if (!spoken) return undefined;
  const start = Math.min(from, label.name.start);
  const written = located(block, spoken.start, spoken.end);
  const turn = beginTurn({ speaker: spoken.speaker, notation: "table", block, start, wordsStart, label: written });
  for (const act of label.acts) addAct(turn, block.text.slice(act.start, act.end));
  if (spoken.addressed) turn.addressees = explicit(block, label.addressees, state);
  return turn;
}

/** The pieces of a row in which a label may stand, before it is known which column is the dialogue. */
const labelledPieces = perBlock((block): readonly Slice[] =>
  rowOf(block).flatMap((cell) => (/[:：]/.test(cell.text) ? piecesOf(cell) : [])),
);

/** The names that label the pieces of a row's dialogue cell, for counting before anything is decided. */
export const rowLabels: (block: Block) => readonly string[] = perBlock((block) => {
  const names: string[] = [];
  for (const { start, end } of labelledPieces(block)) {
    const text = block.text.slice(start, end);
    const label = labelAt(start, text, block);
    if (label) names.push(nameKey(text.slice(label.name.start, label.name.end)));
  }
  return names;
});

/** The names of labels inside of a row's pieces. */
export const rowRunOns: (block: Block) => readonly string[] = perBlock((block) =>
  labelledPieces(block).flatMap(({ start, end }) => {
    const label = labelAt(start, block.text.slice(start, end), block);
    return runOnNames(block, start + (label?.end ?? 0), end);
  }),
);
