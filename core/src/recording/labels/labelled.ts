/** Lines with labels: one turn, or several that were written one behind the other. */
import { headerKeyOf } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import type { Inline } from "../../markdown/inline.ts";
import type { Label } from "../../markdown/label.ts";
import type { RunOn } from "../../markdown/run-on.ts";
import type { Slice } from "../../markdown/slice.ts";
import { addAct, addWords, beginTurn, type TurnDraft } from "../draft.ts";
import { columnsFrom, readAside, wordsEnd } from "./asides.ts";
import { bareLines } from "./bare-lines.ts";
import { endOfItem, readNotesBelow } from "./outline.ts";
import { isFormKey } from "../header/key-meaning.ts";
import { labelOf, located, perBlock, proseOf, saidIn, spokenOf } from "../pieces.ts";
import { mayBeginTurns, runOnNames, runOnTurns } from "./run-on.ts";
import { explicit, type Spoken, speakerOf } from "./label-speaker.ts";
import { addProse, pushTurn, putRemarks, type State } from "../state.ts";
import { readLinedCells } from "../tables/lined-form.ts";

/** A line with a label that is somebody's; says whether it is one. */
export function readLabelled(block: Block, state: State): boolean {
  const label = labelOf(block);
  if (!label) return false;
  const name = block.text.slice(label.name.start, label.name.end);
  if (isToFillIn(block.text, label.end, block.contentEnd)) {
    addProse(block, proseOf(block), state);
    return true;
  }
  if (!speakerOf(block, label, state)) return false;
  const { emphasised, closer, end } = label;
  const words = wordsEnd(block, state);
  if (words > end && words < block.contentEnd) {
    pushLabelled(block, label, words, saidIn(block, end, words), state);
    return readAside(block, state);
  }
  const [said, ...columns] = columnsFrom(block, label);
  if (said && said.start < said.end && columns.length > 0) {
    pushLabelled(block, label, said.end, saidIn(block, end, said.end), state);
    for (const each of columns) if (each.start < each.end) putRemarks("feelings", block, each, state);
    state.going = undefined;
    return true;
  }
  const piece = { start: end, end: endOfItem(block, end) };
  const runOns = closer === undefined ? runOnTurns(block, piece, { name, emphasised }, state) : [];
  const [next] = runOns;
  const { table } = state;
  if (!next && table?.isLined) {
    pushLabelled(block, label, end, saidIn(block, end, end), state);
    readLinedCells(block, label, table.columns, state);
  } else if (!next && piece.end < block.contentEnd) {
    pushLabelled(block, label, piece.end, saidIn(block, end, piece.end), state);
    readNotesBelow(block, state, piece.end);
  } else if (!next) pushLabelled(block, label, block.contentEnd, spokenOf(block), state);
  else {
    pushLabelled(block, label, next.behind, saidIn(block, end, next.behind), state);
    pushRunOns(block, runOns, state);
  }
  return true;
}

/**
 * Whether what stands behind a label is a form's: “Funding: [ ] county [x] grant”, “Firma: ________ Sello: ____”, or another
 * key beside it, “Student: D.K.      Field instructor: C.M.”.
 */
function isToFillIn(text: string, from: number, to: number): boolean {
  const first = text.charAt(from);
  if (first === "_" || first === "[" || first === "(" || first > "\u2000")
    if (boxes.test(text.slice(from, to))) return true;
  const near = text.slice(from, Math.min(to, from + mostBeside));
  if (!near.includes("   ") && !near.includes("\t")) return false;
  const key = besideKey.exec(near)?.[1];
  return key !== undefined && (headerKeyOf(key) !== undefined || isFormKey(key));
}

/** How far from a label a key beside it ends, in UTF-16 units. */
const mostBeside = 120;
const besideKey = /^[^\r\n]{0,60}?(?: {3}|\t)[ \t]{0,40}([\p{Lu}][\p{L} ]{2,40}):/u;
const boxes = /^(?:_{3,}|(?:\[[ xX]?\]|\([ xX]?\)|[☐☑☒□■✓✔])[^\r\n]*(?:\[[ xX]?\]|\([ xX]?\)|[☐☑☒□■✓✔]))/u;

/**
 * Lines of a block that begin with nothing but a name; says whether there are any. What stands before them goes on with the
 * turn before, if it `touches` it.
 */
export function readBareLines(block: Block, touches: boolean, state: State): boolean {
  const lines = bareLines(block, state);
  const [first] = lines;
  if (!first) return false;
  if (first.start > 0) {
    const before = saidIn(block, 0, first.start);
    if (state.going && touches) {
      addWords(state.going, before, block, { start: 0, end: first.start }, state.vocabulary);
      state.part.leansBack = true;
    } else addProse(block, before, state);
  }
  pushRunOns(block, lines, state);
  return true;
}

/** Turns that begin inside of a paragraph which goes on with the words of the turn before; says whether there are any. */
export function goesOnToOthers(block: Block, going: TurnDraft, state: State): boolean {
  const before = going.label && { name: going.label.text, emphasised: false };
  const runOns = runOnTurns(block, restOf(block), before, state);
  const [first] = runOns;
  if (!first) return false;
  const own = { start: 0, end: first.behind };
  addWords(going, saidIn(block, 0, first.behind), block, own, state.vocabulary);
  pushRunOns(block, runOns, state);
  state.part.leansBack = true;
  return true;
}

/** Turns that begin inside of a paragraph without a label; says whether there are any. `read` is given what stands before. */
export function readAnnounced(block: Block, state: State, read: (before: Slice) => void): boolean {
  if (state.context.closed || state.context.preparing) return false;
  const runOns = runOnTurns(block, restOf(block), undefined, state);
  const [first] = runOns;
  if (!first || !mayBeginTurns(block, runOns)) return false;
  read({ start: 0, end: first.behind });
  pushRunOns(block, runOns, state);
  state.part.leansBack = true;
  return true;
}

/** A paragraph behind what only looks like a label: all of it, where that may be words before one. */
function restOf(block: Block): Slice {
  return { start: mayHoldLabel(block) ? 0 : (labelOf(block)?.end ?? 0), end: block.contentEnd };
}

/** “they came D: who?”: a label's shape that is longer than the label. */
function mayHoldLabel(block: Block): boolean {
  const label = labelOf(block);
  return label !== null && /\s/.test(block.text.slice(label.name.start, label.name.end));
}

/** The names of labels inside of a paragraph. */
export const textRunOns: (block: Block) => readonly string[] = perBlock((block) => {
  const own = runOnNames(block, labelOf(block)?.end ?? 0, block.contentEnd);
  return mayHoldLabel(block) ? [...own, ...runOnNames(block, 0, block.contentEnd)] : own;
});

/** The turns that begin inside of a paragraph. */
function pushRunOns(block: Block, runOns: readonly RunOn[], state: State): void {
  for (const [at, { label }] of runOns.entries()) {
    const end = runOns[at + 1]?.behind ?? block.contentEnd;
    pushLabelled(block, label, end, saidIn(block, label.end, end), state);
  }
}

/** A turn whose words end at `end`. */
export function pushLabelled(block: Block, label: Label, end: number, inline: Inline, state: State): void {
  const spoken = speakerOf(block, label, state);
  if (spoken) pushSpoken(block, label, spoken, end, inline, state);
}

/** The same, where it is known whose label it is. */
export function pushSpoken(
  block: Block,
  label: Label,
  spoken: Spoken,
  end: number,
  inline: Inline,
  state: State,
): void {
  const turn = beginTurn({
    speaker: spoken.speaker,
    notation: "dialogue",
    block,
    start: label.name.start,
    wordsStart: label.end,
    label: located(block, spoken.start, spoken.end),
  });
  for (const act of label.acts) addAct(turn, block.text.slice(act.start, act.end));
  addWords(turn, inline, block, { start: label.end, end: Math.max(label.end, end) }, state.vocabulary);
  if (spoken.addressed) turn.addressees = explicit(block, label.addressees, state);
  pushTurn(state, turn);
}
