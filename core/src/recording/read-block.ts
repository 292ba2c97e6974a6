/** From a block to its part: what it says where it stands. */
import { isOwnThought } from "../language/thought-words.ts";
import type { Block } from "../markdown/block.ts";
import { behindLead } from "../markdown/label.ts";
import { isCueTiming } from "../markdown/item.ts";
import type { Slice } from "../markdown/slice.ts";
import { type Opening, openingOf, under } from "./context.ts";
import { addWords, type TurnDraft } from "./draft.ts";
import { readBehind } from "./labels/behind.ts";
import { readAside, wordsEnd } from "./labels/asides.ts";
import { actIn, readBracketed, wholeAct } from "./bracketed.ts";
import { askAboutFence } from "./fenced.ts";
import { readHeadingLabel } from "./labels/heading-label.ts";
import { goesOnToOthers, readAnnounced, readBareLines, readLabelled } from "./labels/labelled.ts";
import { readNarrative } from "./narrative/read.ts";
import type { Knowing, Part } from "./part.ts";
import { bareOf, directivesOf, goingOf, isPipeRow, levelOf, proseOf, rowOf, titleOf, saidIn } from "./pieces.ts";
import { plainOpeningOf } from "./plain-heading.ts";
import { areNotes, isBulleted, isNumbered, isTimed, readNotesBelow } from "./labels/outline.ts";
import { readPlainRemark } from "./plain-remark.ts";
import { readQuotedDialogue } from "./quoted-dialogue.ts";
import { readRecordForm } from "./tables/record-form.ts";
import { remarksOf } from "./remarks.ts";
import { headlessTable, labelledTable } from "./tables/headless-table.ts";
import { boxes, mayHeadBox, readBoxRow } from "./tables/box-rows.ts";
import { readCoded } from "./labels/codes.ts";
import { linedHeadOf } from "./tables/lined-form.ts";
import { announcedKey, several } from "./labels/label-keys.ts";
import { addProse, createPart, type Guide, lengthenRemark, pushHappening, putRemark, type State } from "./state.ts";
import { readTableHead, type Table } from "./tables/table-columns.ts";
import { readRow } from "./tables/table.ts";

/** Reads one block with what is known, and gives what it adds. `previous` is the block before it. */
export function readBlock(block: Block, previous: Block | undefined, known: Knowing, guide: Guide): Part {
  const part = createPart(known);
  // Written out: spreading two objects makes one that is slow to use, and this is done for every block.
  const { room, vocabulary, header, labels } = guide;
  const { context, table, form, going, last } = known;
  const state: State = { room, vocabulary, header, labels, context, table, form, going, last, part };
  dispatch(block, previous, state);
  placeDirectives(part);
  part.after = {
    context: state.context,
    table: state.table,
    form: state.form,
    going: state.going,
    last: state.last,
  };
  return part;
}

/** In a story “the next turn” is the next of its paragraph; on a line of its own it is the line's, wherever on it the comment stands. */
function placeDirectives({ directives, turns }: Part): void {
  for (const [index, placed] of directives.entries()) {
    if (placed.ofRow) continue;
    const after = turns.filter(
      ({ notation, span }) => notation === "narrative" && span.start < placed.directive.start,
    ).length;
    if (after > 0) directives[index] = { ...placed, after };
  }
}

function dispatch(block: Block, previous: Block | undefined, state: State): void {
  if (block.unclosed && block.kind !== "front-matter") {
    const what = block.kind === "fence" ? "fence" : "comment";
    const opening = block.text.search(/\S/);
    const width = /^\S+/.exec(block.text.slice(opening))?.[0].length ?? 1;
    state.part.problems.push({
      code: "unclosed-block",
      detail: what,
      args: { lines: block.lines - 1 },
      span: { block, start: opening, end: opening + width },
    });
  }
  if (block.kind !== "table-row" && !(state.table?.isLined && /^(?:comment|blank|text)$/.test(block.kind)))
    state.table = undefined;
  const ofRow = block.kind === "table-row" && state.table?.isDialogue === true;
  for (const directive of directivesOf(block)) state.part.directives.push({ directive, after: 0, ofRow });
  switch (block.kind) {
    case "heading":
      if (readHeadingLabel(block, state)) return;
      readHeading(openingOf(titleOf(block), levelOf(block), state.context, state.vocabulary), state);
      return;
    case "text":
      readText(block, previous, state);
      return;
    case "quote":
      readQuote(block, state);
      return;
    case "table-head":
      if (readBoxHead(block, state)) return;
      state.table = readTableHead(block, state.context.closed ? undefined : state.part.problems);
      if (!state.table.isDialogue && readHeadless(block, state)) return;
      if (state.table.isDialogue && !state.table.grid && isPipeRow(block)) state.form = state.table;
      state.going = undefined;
      return;
    case "table-row":
      state.table ??= formFor(block, state);
      if (!state.table?.isDialogue && !state.table?.isBox && readHeadless(block, state)) return;
      if (state.table?.isBox) readBoxRow(block, state);
      else if (state.table) readRow(block, state.table, state, previous?.endsBlank === true && isRow(previous));
      else readLooseRow(block, previous, state);
      return;
    case "fence":
      askAboutFence(block, state);
      state.going = undefined;
      return;
    case "html":
    case "rule":
      state.going = undefined;
      return;
    case "front-matter":
    case "comment":
    case "blank":
      return;
  }
}

/** The head of a form on its side, which may be its first row; says whether it is one. */
function readBoxHead(block: Block, state: State): boolean {
  const isBox = !state.context.closed && state.labels.uses(boxes) >= several && mayHeadBox(block);
  if (!isBox) return false;
  state.table = { columns: [], isDialogue: false, isBox: true };
  readBoxRow(block, state);
  return true;
}

/** A row of a table without a heading, which may stand where one would; says whether it is one. */
function readHeadless(block: Block, state: State): boolean {
  // Below a heading that says nothing, names alone are a list of people.
  const isBelow = block.kind === "table-row" && state.table !== undefined;
  const table = (isBelow ? undefined : headlessTable(block, state)) ?? labelledTable(block, state);
  if (!table) return false;
  state.table = table;
  readRow(block, table, state, false);
  return true;
}

/** The table above whose rows go on here without a heading of their own. */
function formFor(block: Block, { form, context }: State): Table | undefined {
  return form && !context.closed && rowOf(block).length === form.columns.length ? form : undefined;
}

/** Cells of no table: words of whoever is speaking, else nobody's. No label counts in them. */
function readLooseRow(block: Block, previous: Block | undefined, state: State): void {
  const touches = previous?.endsBlank === false;
  if (state.going && touches) {
    addWords(state.going, proseOf(block), block, { start: 0, end: block.contentEnd }, state.vocabulary);
    return;
  }
  state.going = undefined;
  addProse(block, proseOf(block), state);
}

function isRow({ kind }: Block): boolean {
  return kind === "table-head" || kind === "table-row";
}

function readHeading(opening: Opening, state: State): void {
  const phaseLevel = opening.kind === "phase" ? (state.context.phaseLevel ?? opening.level) : state.context.phaseLevel;
  state.part.opening = opening;
  state.context = under(opening, state.context, phaseLevel);
  state.going = undefined;
  state.last = undefined;
}

function readText(block: Block, previous: Block | undefined, state: State): void {
  const isBelow = previous?.endsBlank === false && previous.kind !== "front-matter";
  const opening = isBelow
    ? undefined
    : plainOpeningOf(block, state.context, state.vocabulary, () => state.labels.uses(announcedKey) > 0);
  if (opening) return readHeading(opening, state);
  const form = state.context.closed ? null : linedHeadOf(block);
  if (form) {
    state.table = form;
    state.going = undefined;
    return;
  }
  if (!state.context.closed && readRecordForm(block, state)) return;
  if (!state.context.closed && readCoded(block, state)) return;
  if (!state.context.closed && wordsEnd(block, state) === 0 && readAside(block, state)) return;
  if (
    !state.context.closed &&
    (readLabelled(block, state) ||
      readBehind(block, state) ||
      readBareLines(block, previous?.endsBlank === false, state))
  )
    return;
  const touches = previous !== undefined && !previous.endsBlank;
  if (block.lazy && state.last && !state.context.closed) {
    lengthenRemark(block, undefined, proseOf(block), { start: 0, end: block.contentEnd }, state);
    return;
  }
  if (readBracketed(block, touches, state) || readPlainRemark(block, state)) return;
  if (isPageMark(block)) return;
  // “…,” Tina said. “… — and the next paragraph goes on with it behind another opening mark.
  const quoting = state.going?.notation === "narrative" ? state.going : undefined;
  if (quoting) {
    state.going = undefined;
    if (/^[ \t]*["“«„]/.test(block.text) && readNarrative(block, state, undefined, quoting)) return;
  }
  if (state.last && touches && areNotes(block) && isNumbered(state.last.span.block)) {
    readNotesBelow(block, state);
    return;
  }
  // “5. The bell rings.”, “[17:40] Marlowe joined”
  const isLikeIt = (is: (block: Block) => boolean): boolean =>
    is(block) && state.going !== undefined && is(state.going.span.block);
  if (touches && (isLikeIt(isNumbered) || isLikeIt(isBulleted) || isLikeIt(isTimed))) {
    const lead = behindLead(block.text);
    pushHappening(
      block.text.slice(lead, block.contentEnd).trim(),
      { block, start: lead, end: block.contentEnd },
      state,
    );
    state.going = undefined;
    return;
  }
  if (state.going && (touches || goesOn(block, state.going, state))) {
    if (goesOnToOthers(block, state.going, state)) return;
    const inline = wholeAct(block) === undefined ? goingOf(block) : bareOf(block);
    addWords(state.going, inline, block, { start: 0, end: block.contentEnd }, state.vocabulary);
    return;
  }
  state.going = undefined;
  const read = (before: Slice): void => {
    readBefore(block, before, state);
  };
  if (!readAnnounced(block, state, read) && !readNarrative(block, state)) addProse(block, proseOf(block), state);
}

/** Captions' times, “– 2 –”, “Page 2 of 4”, “Página 2”: what a printer wrote between two lines, and nobody said. */
function isPageMark({ text, contentEnd }: Block): boolean {
  return (
    isCueTiming(text) ||
    /^\s*WEBVTT\s*$/.test(text.slice(0, contentEnd)) ||
    (contentEnd < 40 &&
      /^\s*(?:[-–—] ?\d{1,3} ?[-–—]|[-–—]?\s?(?:page|p\.|pg\.?|página|pág\.)\s?\d{1,3}(?:\s?(?:of|de|\/)\s?\d{1,3})?\s?[-–—]?)\s*$/i.test(
        text.slice(0, contentEnd),
      ))
  );
}

/** What stands in a paragraph before the label of its first turn. */
function readBefore(block: Block, before: Slice, state: State): void {
  const inline = saidIn(block, before.start, before.end);
  const act = actIn(block.text.slice(0, before.end));
  if (act !== undefined && !isOwnThought(act)) {
    const span = { block, start: block.text.search(/\S/), end: before.end };
    pushHappening(act, span, state);
  } else if (!readNarrative(block, state, before)) addProse(block, inline, state);
}

/** Whether a paragraph after a blank line still belongs to the turn before it. */
function goesOn(block: Block, turn: TurnDraft, state: State): boolean {
  if (state.header.notation === "transcript" || turn.span.block.kind === "heading") return true;
  return (
    /^(?:[ \t]|["“”«»„'‘—])/.test(block.text) ||
    (turn.words === 0 && turn.nonverbal.length === 0 && turn.silence === undefined)
  );
}

function readQuote(block: Block, state: State): void {
  state.going = undefined;
  if (readQuotedDialogue(block, state)) return;
  for (const remark of remarksOf(block)) putRemark(remark, block, state);
}
