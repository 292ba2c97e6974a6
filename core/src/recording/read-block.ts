/** From a block to its part: what it says where it stands. */
import type { Block } from "../markdown/block.ts";
import { conflictMark } from "../markdown/conflict.ts";
import { openingOf } from "./context.ts";
import { askAboutFence } from "./fenced.ts";
import { readHeadingLabel } from "./labels/heading-label.ts";
import type { Knowing, Part } from "./part.ts";
import { directivesOf, levelOf, titleOf } from "./pieces.ts";
import { readQuotedDialogue } from "./quoted-dialogue.ts";
import { readHeadLine, readRowLine } from "./read-table-line.ts";
import { readText } from "./read-text.ts";
import { remarksOf } from "./remarks.ts";
import { createPart, type Guide, openPart, putRemark, type State } from "./state.ts";

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
  if (block.unclosed && block.kind !== "front-matter") askAboutEnd(block, state);
  if (block.kind !== "table-row" && !(state.table?.isLined && /^(?:comment|blank|text)$/.test(block.kind)))
    state.table = undefined;
  const ofRow = block.kind === "table-row" && state.table?.isDialogue === true;
  for (const directive of directivesOf(block)) state.part.directives.push({ directive, after: 0, ofRow });
  switch (block.kind) {
    case "heading":
      if (readHeadingLabel(block, state)) return;
      openPart(openingOf(titleOf(block), levelOf(block), state.context, state.vocabulary), state);
      return;
    case "text":
      readText(block, previous, state);
      return;
    case "quote":
      readQuote(block, state);
      return;
    case "table-head":
      readHeadLine(block, state);
      return;
    case "table-row":
      readRowLine(block, previous, state);
      return;
    case "fence":
      askAboutFence(block, state);
      state.going = undefined;
      return;
    case "rule":
      askAboutConflict(block, state);
      state.going = undefined;
      return;
    case "html":
      state.going = undefined;
      return;
    case "front-matter":
    case "comment":
    case "blank":
      return;
  }
}

/** What is opened here swallows the rest of the file: a fence, or a comment. */
function askAboutEnd(block: Block, { part }: State): void {
  const opening = block.text.search(/\S/);
  const width = /^\S+/.exec(block.text.slice(opening))?.[0].length ?? 1;
  part.problems.push({
    code: "unclosed-block",
    detail: block.kind === "fence" ? "fence" : "comment",
    args: { lines: block.lines - 1 },
    span: { block, start: opening, end: opening + width },
  });
}

/** A mark that git has left stands in the way of nobody's words, and is told of. */
function askAboutConflict(block: Block, { part }: State): void {
  const detail = conflictMark(block.text.slice(0, block.contentEnd));
  if (detail) part.problems.push({ code: "merge-conflict", detail, args: {}, span: { block, start: 0, end: 7 } });
}

function readQuote(block: Block, state: State): void {
  state.going = undefined;
  if (readQuotedDialogue(block, state)) return;
  for (const remark of remarksOf(block)) putRemark(remark, block, state);
}
