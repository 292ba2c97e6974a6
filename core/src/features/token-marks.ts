/** What of a turn, or between turns, has a colour of its own. */
import { isOnOneLine, type Span } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Recording, Speaker, Tag, Turn } from "../recording/model.ts";
import type { tokenModifiers, tokenTypes } from "./token-legend.ts";

/** A coloured stretch of one line. */
export interface Mark {
  readonly span: Span;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** The marks of a turn and of the remarks on it; `people` are everybody by id. */
export function marksOf(turn: Turn, people: ReadonlyMap<string, Speaker>, recording: Recording): readonly Mark[] {
  const marks: Mark[] = [];
  const said = turn.label?.span ?? turn.frame;
  if (said) marks.push(mark(said, labelType(turn.speaker)));
  for (const { id, span } of turn.addressees)
    if (span) marks.push(mark(span, id === "group" ? "memberLabel" : labelType(people.get(id))));
  for (const tag of turn.tags) marks.push(tagged(tag));
  // In a quotation the grammar knows them; on a line of its own only reading does.
  for (const { label } of turn.annotations)
    if (label?.span.block.kind === "text") marks.push(mark(label.span, "remarkLabel"));
  if (turn.nonverbal.length > 0 || turn.silence)
    for (const act of isGesture(turn) ? [gestureOf(turn)] : actsOf(turn, recording)) marks.push(mark(act, "act"));
  return marks.flatMap(onLines);
}

/** What is nobody's, in the order of the file. */
export function marksBetween({ sections, silences, events }: Recording): readonly Mark[] {
  const marks = [
    ...sections.flatMap(({ tags }) => tags.map(tagged)),
    ...silences.map(({ span }) => mark(span, "silence")),
    ...events.map(({ span }) => mark(span, "act")),
  ];
  return marks.flatMap(onLines).sort((a, b) => startOf(a) - startOf(b));
}

/** Sorted, and without what stands inside or over another. */
export function inOrder<T extends Mark>(marks: readonly T[]): T[] {
  const sorted = [...marks].sort((a, b) => startOf(a) - startOf(b) || b.span.end - a.span.end);
  let before = -1;
  return sorted.filter((each) => {
    const start = startOf(each);
    const end = endOf(each);
    if (start < before || end <= start) return false;
    before = end;
    return true;
  });
}

/** Where a mark begins in the file now. */
export function startOf({ span }: Mark): number {
  return span.block.start + span.start;
}

/** Where it ends. */
export function endOf({ span }: Mark): number {
  return span.block.start + span.end;
}

const plain: Mark["modifiers"] = [];
const tentative: Mark["modifiers"] = ["tentative"];

function mark(span: Span, type: Mark["type"]): Mark {
  return { span, type, modifiers: plain };
}

function tagged({ span, concept, tentative: isTentative }: Tag): Mark {
  const type = concept === undefined ? "unknownConcept" : "concept";
  return { span, type, modifiers: isTentative ? tentative : plain };
}

function labelType(speaker: Speaker | undefined): Mark["type"] {
  if (speaker?.role === "worker") return "workerLabel";
  return !speaker || speaker.role === "unknown" || speaker.similarTo !== undefined ? "unknownLabel" : "memberLabel";
}

/** Whether a story tells what somebody did, and no words. */
function isGesture({ notation, text }: Turn): boolean {
  return notation === "narrative" && text === "";
}

/** “looked at the floor” */
function gestureOf({ span, wordsSpan }: Turn): Span {
  return { ...span, start: wordsSpan.start };
}

/** Where the acts of a turn stand. A turn may run over several blocks. */
function actsOf(turn: Turn, recording: Recording): Span[] {
  const found: Span[] = [];
  const { block, start, end } = turn.wordsSpan;
  let left = end - start;
  let from = start;
  for (let index = block.index; left > 0; index++) {
    const next = recording.block(index);
    if (!next) break;
    const text = next.text.slice(from, from + left);
    for (const act of readInline(text).acts) found.push({ block: next, start: from + act.start, end: from + act.end });
    left -= next.text.length - from;
    from = 0;
  }
  return found;
}

/** Editors want tokens that end on the line on which they begin. */
function onLines(whole: Mark): readonly Mark[] {
  if (isOnOneLine(whole.span)) return [whole];
  const { block, start, end } = whole.span;
  return Array.from(block.text.slice(start, end).matchAll(/[^\r\n]+/g), (line) => ({
    ...whole,
    span: { block, start: start + line.index, end: start + line.index + line[0].length },
  }));
}
