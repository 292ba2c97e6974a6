/**
 * What a block of text says. It may be many things, and is the first that it can be, in the order of `manners`: what is
 * marked comes before what is only told, and what begins something before what goes on with what was before.
 */
import { isOwnThought } from "../language/thought-words.ts";
import type { Block } from "../markdown/block.ts";
import { isCueTiming } from "../markdown/item.ts";
import { behindLead } from "../markdown/label.ts";
import type { Slice } from "../markdown/slice.ts";
import { actIn, readBracketed, wholeAct } from "./bracketed.ts";
import { addWords, type TurnDraft } from "./draft.ts";
import { readAside, wordsEnd } from "./labels/asides.ts";
import { readBehind } from "./labels/behind.ts";
import { readCoded } from "./labels/codes.ts";
import { announcedKey } from "./labels/label-keys.ts";
import { goesOnToOthers, readAnnounced, readBareLines, readLabelled } from "./labels/labelled.ts";
import { areNotes, isBulleted, isNumbered, isTimed, readNotesBelow } from "./labels/outline.ts";
import { readNarrative } from "./narrative/read.ts";
import { bareOf, goingOf, proseOf, saidIn } from "./pieces.ts";
import { plainOpeningOf } from "./plain-heading.ts";
import { readPlainRemark } from "./plain-remark.ts";
import { addProse, lengthenRemark, openPart, pushHappening, type State } from "./state.ts";
import { linedHeadOf } from "./tables/lined-form.ts";
import { readRecordForm } from "./tables/record-form.ts";

/** A block of text where it stands. */
interface Text {
  readonly block: Block;
  readonly state: State;
  readonly previous: Block | undefined;
  /** No blank line stands before it. */
  readonly touches: boolean;
}

/** Reads a text as one of the things that it may be; says whether it is one. Where it is not, nothing was put down. */
type Manner = (text: Text) => boolean;

/** What only somebody's words can be: nothing under a title of reflection, or of another document. */
const wherePeopleSpeak =
  (read: Manner): Manner =>
  (text) =>
    !text.state.context.closed && read(text);

const manners: readonly Manner[] = [
  readPlainHeading,
  ...[
    readLinedHead,
    ({ block, state }: Text) => readRecordForm(block, state),
    ({ block, state }: Text) => readCoded(block, state),
    ({ block, state }: Text) => wordsEnd(block, state) === 0 && readAside(block, state),
    ({ block, state }: Text) => readLabelled(block, state),
    ({ block, state }: Text) => readBehind(block, state),
    ({ block, state, touches }: Text) => readBareLines(block, touches, state),
    readLazyRemark,
  ].map(wherePeopleSpeak),
  ({ block, state, touches }) => readBracketed(block, touches, state),
  ({ block, state }) => readPlainRemark(block, state),
  ({ block }) => isPageMark(block),
  readQuotationOn,
  readNotes,
  readItem,
  readOn,
  readTold,
];

/** Reads a block of text. */
export function readText(block: Block, previous: Block | undefined, state: State): void {
  const text = { block, state, previous, touches: previous?.endsBlank === false };
  for (const read of manners) if (read(text)) return;
  addProse(block, proseOf(block), state);
}

/** A heading without `#`. Only front matter may touch it. */
function readPlainHeading({ block, state, previous, touches }: Text): boolean {
  if (touches && previous?.kind !== "front-matter") return false;
  const isAnnounced = (): boolean => state.labels.uses(announcedKey) > 0;
  const opening = plainOpeningOf(block, state.context, state.vocabulary, isAnnounced);
  if (opening) openPart(opening, state);
  return opening !== undefined;
}

/** The headings of a form whose rows are lines of text. */
function readLinedHead({ block, state }: Text): boolean {
  const form = linedHeadOf(block);
  if (!form) return false;
  state.table = form;
  state.going = undefined;
  return true;
}

/** A line under a quote without a mark of its own. */
function readLazyRemark({ block, state }: Text): boolean {
  if (!block.lazy || !state.last) return false;
  lengthenRemark(block, undefined, proseOf(block), { start: 0, end: block.contentEnd }, state);
  return true;
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

/** “…,” Tina said. “… — and the next paragraph goes on with it behind another opening mark. Any other ends it. */
function readQuotationOn({ block, state }: Text): boolean {
  const quoting = state.going?.notation === "narrative" ? state.going : undefined;
  if (!quoting) return false;
  state.going = undefined;
  return /^[ \t]*["“«„]/.test(block.text) && readNarrative(block, state, undefined, quoting);
}

/** Bullets below a turn that is a numbered item. */
function readNotes({ block, state, touches }: Text): boolean {
  if (!state.last || !touches || !areNotes(block) || !isNumbered(state.last.span.block)) return false;
  readNotesBelow(block, state);
  return true;
}

/** “5. The bell rings.”, “[17:40] Marlowe joined”: an item like the turn before it, and nobody's. */
function readItem({ block, state, touches }: Text): boolean {
  const { going } = state;
  if (!touches || !going) return false;
  if (![isNumbered, isBulleted, isTimed].some((is) => is(block) && is(going.span.block))) return false;
  const start = behindLead(block.text);
  pushHappening(block.text.slice(start, block.contentEnd).trim(), { block, start, end: block.contentEnd }, state);
  state.going = undefined;
  return true;
}

/** More of what somebody is saying. */
function readOn({ block, state, touches }: Text): boolean {
  const { going } = state;
  if (!going || !(touches || goesOn(block, going, state))) return false;
  if (goesOnToOthers(block, going, state)) return true;
  const inline = wholeAct(block) === undefined ? goingOf(block) : bareOf(block);
  addWords(going, inline, block, { start: 0, end: block.contentEnd }, state.vocabulary);
  return true;
}

/** Whether a paragraph after a blank line still belongs to the turn before it. */
function goesOn(block: Block, turn: TurnDraft, state: State): boolean {
  if (state.header.notation === "transcript" || turn.span.block.kind === "heading") return true;
  return (
    /^(?:[ \t]|["“”«»„'‘—])/.test(block.text) ||
    (turn.words === 0 && turn.nonverbal.length === 0 && turn.silence === undefined)
  );
}

/** A paragraph with labels in it, or one that tells what people said. It goes on with nobody. */
function readTold({ block, state }: Text): boolean {
  state.going = undefined;
  return readAnnounced(block, state, (before) => readBefore(block, before, state)) || readNarrative(block, state);
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
