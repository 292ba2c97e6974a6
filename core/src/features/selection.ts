/** What a selection grows to: word, sentence, words of a turn, turn with its remarks, row, phase, file. */
import { type Block, fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Annotation, Recording, Turn } from "../recording/model.ts";
import { rowOf } from "../recording/pieces.ts";
import { holds, lineAt, turnsAt } from "./at.ts";

/** The stretches around an offset, from the smallest to the whole file; each holds the one before it and more. */
export function selectionsAt(recording: Recording, offset: number): readonly FileSpan[] {
  const { blocks } = recording;
  const last = blocks.at(-1);
  const file = { start: 0, end: last ? last.start + last.text.length : 0 };
  const line = lineAt(recording, offset);
  const candidates = [
    wordAt(line.text, offset - line.start, line.start),
    ...inHeader(recording, offset),
    ...inTurn(recording, offset),
    { start: line.start, end: line.end },
    ...inSections(recording, offset),
    file,
  ];
  const around: FileSpan[] = [];
  for (const span of candidates) {
    const inner = around.at(-1);
    if (!span || offset < span.start || span.end < offset || span.start === span.end) continue;
    if (
      !inner ||
      (span.start <= inner.start && inner.end <= span.end && span.end - span.start > inner.end - inner.start)
    )
      around.push(span);
  }
  return around.length > 0 ? around : [file];
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

function wordAt(text: string, at: number, from: number): FileSpan | undefined {
  for (const { 0: found, index } of text.matchAll(word))
    if (index <= at && at <= index + found.length) return { start: from + index, end: from + index + found.length };
  return undefined;
}

function inHeader({ header }: Recording, offset: number): readonly FileSpan[] {
  const { span, fields } = header;
  if (!span || !holds(span, offset)) return [];
  const field = fields.find(
    ({ key, span: value }) => fileSpan(key.span).start <= offset && offset <= fileSpan(value).end,
  );
  const whole = field && { start: fileSpan(field.key.span).start, end: fileSpan(field.span).end };
  return [...(field ? [fileSpan(field.span)] : []), ...(whole ? [whole] : []), fileSpan(span)];
}

function inTurn(recording: Recording, offset: number): readonly FileSpan[] {
  const block = recording.blockAtOffset(offset);
  if (block?.kind === "table-row") return inRow(recording, block, offset);
  const turn = turnsAt(recording, offset).find((each) => wholeOf(each).start <= offset && offset <= wholeOf(each).end);
  if (!turn) return [];
  const remark = turn.annotations.find(({ span }) => holds(span, offset));
  if (remark) return [...sentences(wordsOf(remark), offset), fileSpan(remark.span), wholeOf(turn)];
  return [...sentences(turn.wordsSpan, offset), fileSpan(turn.wordsSpan), ownLines(turn), wholeOf(turn)];
}

/** A remark behind its label. */
function wordsOf({ span, label }: Annotation): Span {
  const start = label?.span.end ?? span.start;
  return { ...span, start: start + (/^[*_]*:[*_]*\s*/.exec(span.block.text.slice(start))?.[0].length ?? 0) };
}

/** The lines in which a turn stands, from its label. */
function ownLines({ span }: Turn): FileSpan {
  return { start: span.block.start, end: fileSpan(span).end };
}

/** A turn with its remarks. */
function wholeOf({ span, annotations }: Turn): FileSpan {
  const ends = [span, ...annotations.map((each) => each.span)].map((each) => fileSpan(each).end);
  return { start: span.block.start, end: Math.max(...ends) };
}

function inRow({ blocks }: Recording, block: Block, offset: number): readonly FileSpan[] {
  const cell = rowOf(block).find(({ start, end }) => block.start + start <= offset && offset <= block.start + end);
  const span = cell && { block, start: cell.start, end: cell.end };
  let [first, last] = [block.index, block.index];
  while (blocks[first - 1]?.kind === "table-row" || blocks[first - 1]?.kind === "table-head") first--;
  while (blocks[last + 1]?.kind === "table-row") last++;
  const [from, to] = [blocks[first] ?? block, blocks[last] ?? block];
  return [
    ...(span ? [...sentences(span, offset), fileSpan(span)] : []),
    { start: block.start, end: block.start + block.contentEnd },
    { start: from.start, end: to.start + to.contentEnd },
  ];
}

const sentence = /[^.!?…\s](?:[^.!?…]|[.!?…](?!\s|$))*[.!?…]*["”’»)]*/g;

/** The sentence around an offset, as far as it stands in one block. */
function sentences({ block, start, end }: Span, offset: number): readonly FileSpan[] {
  return Array.from(block.text.slice(start, end).matchAll(sentence), ({ 0: found, index }) => ({
    start: block.start + start + index,
    end: block.start + start + index + found.length,
  })).filter((span) => span.start <= offset && offset <= span.end);
}

/** The sections around an offset, the innermost first. A section goes on to the next heading that is as high. */
function inSections({ sections, blocks }: Recording, offset: number): readonly FileSpan[] {
  const around: FileSpan[] = [];
  for (const [index, { heading, level }] of sections.entries()) {
    const { start } = fileSpan(heading);
    if (start > offset) break;
    const next = sections.slice(index + 1).find((each) => each.level <= level);
    const last = next ? blocks[next.heading.block.index - 1] : blocks.at(-1);
    if (last) around.unshift({ start, end: last.start + last.contentEnd });
  }
  return around;
}
