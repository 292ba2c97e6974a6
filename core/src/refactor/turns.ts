/** Two turns of one speaker become one, and one becomes two: lines here, rows in `rows.ts`. Read again before it is offered. */
import { holds, turnBefore } from "../features/at.ts";
import { lineEndOf, textOf } from "../recording/source.ts";
import { fileSpan, type Span } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import { behindLead } from "../markdown/label.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { beginsLine, endsLine } from "../recording/labels/own-line.ts";
import { labelOf } from "../recording/pieces.ts";
import type { Edit } from "../rules/rule.ts";
import { blocksOf } from "../export/places.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { edited } from "./edited.ts";
import { saysTheSameCut } from "./reads.ts";
import { joiningRows, splittingRow } from "./rows.ts";

/** Joins the turn at an offset to the one before it, if one person says both to the same people and nothing stands between them. */
export function merging(recording: Recording, vocabulary: Vocabulary, offset: number): readonly Edit[] {
  const turn = turnBefore(recording, offset);
  const before = turn && recording.turns[turn.index - 1];
  if (!turn || !before || !isAt(turn, offset)) return [];
  if (turn.speaker !== before.speaker || writtenTo(turn) !== writtenTo(before)) return [];
  if (isCounted(recording, turn.index, turn.index)) return [];
  const edits =
    isLine(turn) && isLine(before) ? joiningLines(recording, before, turn) : joiningRows(recording, before, turn);
  return proved(edits, recording, vocabulary, { at: before.index, isTwo: false });
}

function joiningLines(recording: Recording, before: Turn, turn: Turn): readonly Edit[] {
  if (before.wordsSpan.end > before.wordsSpan.block.text.length) return [];
  const last = lastOf(before);
  const between = sourceOf(
    { block: last.block, start: last.end, end: turn.span.block.start - last.block.start },
    recording,
  );
  if (between.trim() !== "") return [];
  const words = sourceOf(turn.wordsSpan, recording);
  const from: Span = { ...last, start: last.end, end: distance(last, turn.wordsSpan) + words.length };
  const glue = before.wordsSpan.end > before.wordsSpan.start && words !== "" ? " " : "";
  const { block, end } = before.wordsSpan;
  return [
    { span: { block, start: end, end }, text: glue + words },
    { span: from, text: "" },
  ];
}

/** Begins a new turn of the same speaker at an offset inside the words of a line or a row. */
export function splitting(recording: Recording, vocabulary: Vocabulary, offset: number): readonly Edit[] {
  const turn = turnBefore(recording, offset);
  if (!turn || isCounted(recording, turn.index, turn.index + 1)) return [];
  const { block, start } = turn.wordsSpan;
  const words = sourceOf(turn.wordsSpan, recording);
  const at = offset - block.start - start;
  const [first, rest] = [words.slice(0, Math.max(0, at)), words.slice(Math.max(0, at))];
  if (at > words.length || !isWhole(first, rest, words)) return [];
  const edits = isLine(turn) ? splittingLine(recording, turn, first, rest) : splittingRow(recording, turn, at);
  return proved(edits, recording, vocabulary, { at: turn.index, isTwo: true });
}

function splittingLine(recording: Recording, turn: Turn, first: string, rest: string): readonly Edit[] {
  const { block, start } = turn.wordsSpan;
  const eol = lineEndOf(recording);
  const label = block.text.slice(behindLead(block.text), start).trimEnd();
  const end = start + first.length + rest.length - rest.trimStart().length;
  return [{ span: { block, start: start + first.trimEnd().length, end }, text: `${eol}${eol}${label} ` }];
}

/** The edits, if the text says the same after them. */
function proved(
  edits: readonly Edit[],
  recording: Recording,
  vocabulary: Vocabulary,
  cut: Parameters<typeof saysTheSameCut>[3],
): readonly Edit[] {
  if (edits.length === 0) return [];
  return saysTheSameCut(edited(textOf(recording), edits), recording, vocabulary, cut) ? edits : [];
}

/** Whether a claim at a turn or behind it counts turns from before `until`: it would be about other ones. */
function isCounted({ turns }: Recording, from: number, until: number): boolean {
  return turns
    .slice(from)
    .some(({ index, tags }) => tags.some((tag) => tag.turns > 1 && index - tag.turns + 1 < until));
}

/** Whether both parts have words, and every act, tag and mark is in one of them. */
function isWhole(first: string, rest: string, words: string): boolean {
  const [a, b, all] = [readInline(first), readInline(rest), readInline(words)];
  const bare = (text: string): string => text.replace(/\s/g, "");
  return (
    a.text !== "" &&
    b.text !== "" &&
    (/(?:\s|<br\s*\/?>)$/i.test(first) || /^(?:\s|<br\b)/i.test(rest)) &&
    bare(a.text + b.text) === bare(all.text) &&
    a.acts.length + b.acts.length === all.acts.length &&
    a.tags.length + b.tags.length === all.tags.length
  );
}

/** A line with a label of its own that ends before its words. */
function isLine(turn: Turn): boolean {
  return beginsLine(turn) && endsLine(turn) && labelOf(turn.span.block)?.closer === undefined;
}

function isAt(turn: Turn, offset: number): boolean {
  return [turn.span, ...turn.annotations.map(({ span }) => span)].some((span) => holds(span, offset));
}

/** Whom a turn is to, as far as that is written. */
function writtenTo({ addressees }: Turn): string {
  return addressees.flatMap(({ basis, written }) => (basis === "explicit" ? [written] : [])).join();
}

/** The last thing of a turn: its words, or its last remark. */
function lastOf({ span, annotations }: Turn): Span {
  return annotations.reduce((last, each) => (fileSpan(each.span).end > fileSpan(last).end ? each.span : last), span);
}

/** Where a span begins, counted from the beginning of another's block. */
function distance({ block }: Span, to: Span): number {
  return fileSpan(to).start - block.start;
}

function sourceOf(span: Span, recording: Recording): string {
  return blocksOf(span, recording)
    .map(({ text }) => text)
    .join("")
    .slice(span.start, span.end);
}
