/** The dialogue's cell of a row: its turns, and what is nobody's. */
import { clientLabels, columnOf, isRemark } from "../../language/index.ts";
import { beginsOwnWords } from "../../language/run-on-words.ts";
import type { Block } from "../../markdown/block.ts";
import { type Slice, trimmedSlice } from "../../markdown/slice.ts";
import type { Cell } from "../../markdown/table.ts";
import { nameKey } from "../../text/names.ts";
import { actIn, isThought } from "../bracketed.ts";
import { addWords, type TurnDraft } from "../draft.ts";
import { readNarrative } from "../narrative/read.ts";
import { labelAt, piecesOf, wordsFrom } from "./row-pieces.ts";
import { turnOfCell, turnOfLabel } from "./row-turns.ts";
import { runOnTurns } from "../labels/run-on.ts";
import { silenceOf } from "../silence.ts";
import { addProse, pushHappening, pushTurn, putRemarks, type State } from "../state.ts";

/** What a row's dialogue stands with. */
interface RowContext {
  /** The cell that says who speaks. */
  readonly speaker?: Cell | undefined;
  /** The turn of the row above, with which this one may go on. */
  readonly before?: TurnDraft | undefined;
  /** Whether it is the rest of what stands in the line above. */
  readonly isRest?: boolean;
}

/** The dialogue cell: pieces, each with a label or going on with the turn before. */
export function readDialogue(block: Block, cell: Cell, state: State, row: RowContext = {}): void {
  const { speaker: speakerCell, before, isRest = false } = row;
  state.going = undefined;
  if (before && !speakerCell && (isRest || goesOnInRow(cell, before, state))) state.going = before;
  for (const [index, whole] of piecesOf(cell).entries()) {
    const piece = index === 0 ? behindKey(block, whole) : whole;
    for (const part of turnsIn(block, piece, index === 0 ? speakerCell : undefined, state)) {
      if (!speakerCell && readKeyed(block, part, state)) continue;
      const begins = index === 0 && part.start === piece.start;
      readPiece(block, part, begins && !isRest, begins ? speakerCell : undefined, state);
      // Whether what stands before the first label goes on with the row above hangs on how that one ends.
      if (begins && before && state.part.turns.length === 0) state.part.leansBack = true;
    }
  }
}

const key = /^\s*[*_]{0,3}([^:：*_\r\n]{3,30})(?:[:：][*_]{0,3}|[*_]{1,3}[:：])\s*/;

/** A cell behind the word that says what it holds: “**Dialogue:** Maria: …”. */
function behindKey(block: Block, piece: Slice): Slice {
  const [whole = "", named = ""] = key.exec(block.text.slice(piece.start, piece.end)) ?? [];
  return named !== "" && columnOf(named) === "dialogue" ? { start: piece.start + whole.length, end: piece.end } : piece;
}

/** “My feelings: nervous”, in a cell of dialogue or of nothing that is known: a remark on what was said before. */
export function readKeyed(block: Block, { start, end }: Slice, state: State): boolean {
  const [whole = "", named = ""] = key.exec(block.text.slice(start, end)) ?? [];
  const column = named === "" || !state.last || clientLabels.has(nameKey(named)) ? undefined : columnOf(named);
  if (column === undefined || !isRemark(column)) return false;
  putRemarks(column, block, { start: start + whole.length, end }, state);
  state.going = undefined;
  return true;
}

/** Whether a cell holds nothing that can be seen, or only a dash or two. */
export function isBlank(text: string): boolean {
  return /^(?:\s|&nbsp;|\\?[-–—_.])*$/.test(text);
}

/**
 * Whether a row without a speaker goes on with the words of the row above: “(looks at his hands) I’m just the man in the
 * hall.” What is told of others, or is wholly an act, is nobody's.
 */
function goesOnInRow({ text }: Cell, before: TurnDraft, { room, table }: State): boolean {
  const words = text.replace(/^[*_]*(?:\([^()]*\)|\[[^[\]]*\])[*_]*\s*/, "");
  if (!/\p{L}/u.test(words) || actIn(text) !== undefined || silenceOf(words) !== undefined) return false;
  // An act that goes on in the next line of a grid.
  if (/^\\?(?:\([^)]*|\[[^\]]*)$/.test(text)) return false;
  if (words !== text) return true;
  // “Maria said bye.” tells; “Maria, come on” is said to her.
  const [, told = ""] = /^(\p{Lu}[\p{L}\p{M}.'’-]*) \p{Ll}/u.exec(words) ?? [];
  if (told !== "" && room.known(told)?.declared === true) return false;
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

/** The longest text of a row that says what happened, in UTF-16 units. */
const longestEvent = 120;

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
  // Where somebody's words have a name beside them, those without are nobody's.
  const { table } = state;
  const isApart = !source && (table?.columns.includes("speaker") === true || table?.voices !== undefined);
  if (state.going) addWords(state.going, inline, block, piece, state.vocabulary);
  else if (act !== undefined && !source && !isThought(act))
    pushHappening(act, { block, start: piece.start, end: piece.start + text.length }, state);
  else if (inline.text === "" && !source && inline.tags.length === 0)
    for (const { text, start, end } of inline.acts)
      pushHappening(text, { block, start: piece.start + start, end: piece.start + end }, state);
  else if (isApart && silenceOf(inline.text))
    pushHappening(inline.text, { block, ...trimmedSlice(text, piece.start) }, state);
  else if (source || !readNarrative(block, state, piece)) {
    // “The fire alarm goes off.”
    if (isApart && act === undefined && inline.text.length <= longestEvent && inline.tags.length === 0) {
      pushHappening(inline.text, { block, ...trimmedSlice(text, piece.start) }, state);
      return;
    }
    const written = [source?.text ?? "", inline.text].filter((part) => part !== "").join(": ");
    addProse(block, { text: written, tags: inline.tags }, state, piece.start);
  }
}
