/** Which words are names, tags, acts and silences, for colours that no grammar could know. */
import { type Block, fileSpan, type FileSpan, isOnOneLine, type Span } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import { blockIndexAt } from "./at.ts";
import type { Recording, Speaker, Tag, Turn } from "../recording/model.ts";

export const tokenTypes = [
  "workerLabel",
  "memberLabel",
  "unknownLabel",
  "concept",
  "unknownConcept",
  "act",
  "silence",
] as const;
export const tokenModifiers = ["tentative"] as const;

/** A coloured stretch of one line. */
export interface Token {
  readonly span: FileSpan;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** The tokens of a recording, in the order of the file, none over another. */
export function semanticTokens(recording: Recording): readonly Token[] {
  const tokens: Token[] = [];
  const add = (span: Span, type: Token["type"], tentative = false): void => {
    const token: Token = { span: fileSpan(span), type, modifiers: tentative ? ["tentative"] : [] };
    if (isOnOneLine(span)) tokens.push(token);
    else tokens.push(...onLines(token, recording));
  };
  const tag = (each: Tag): void =>
    add(each.span, each.concept === undefined ? "unknownConcept" : "concept", each.tentative);
  const people = new Map(recording.speakers.map((speaker) => [speaker.id, speaker]));
  for (const turn of recording.turns) {
    if (turn.label) add(turn.label.span, labelType(turn.speaker));
    for (const { id, span } of turn.addressees)
      if (span) add(span, id === "group" ? "memberLabel" : labelType(people.get(id)));
    turn.tags.forEach(tag);
    if (turn.nonverbal.length > 0 || turn.silence) for (const act of actsOf(turn, recording)) add(act, "act");
  }
  for (const section of recording.sections) section.tags.forEach(tag);
  for (const silence of recording.silences) add(silence.span, "silence");
  for (const event of recording.events) add(event.span, "act");
  return inOrder(tokens);
}

function labelType(speaker: Speaker | undefined): Token["type"] {
  if (speaker?.role === "worker") return "workerLabel";
  return !speaker || speaker.role === "unknown" || speaker.similarTo !== undefined ? "unknownLabel" : "memberLabel";
}

/** Where the acts of a turn stand. A turn may run over several blocks. */
function actsOf(turn: Turn, { blocks }: Recording): Span[] {
  const found: Span[] = [];
  const { block, start, end } = turn.wordsSpan;
  let left = end - start;
  let from = start;
  for (let index = blockIndexAt(blocks, block.start); left > 0; index++) {
    const next = blocks[index];
    if (!next) break;
    const text = next.text.slice(from, from + left);
    for (const act of readInline(text).acts) found.push({ block: next, start: from + act.start, end: from + act.end });
    left -= next.text.length - from;
    from = 0;
  }
  return found;
}

/** Editors want tokens that end on the line on which they begin. */
function onLines(token: Token, recording: Recording): Token[] {
  const { start, end } = token.span;
  const text = textOf(recording.blocks, start, end);
  if (!/[\r\n]/.test(text)) return [token];
  return Array.from(text.matchAll(/[^\r\n]+/g), (line) => ({
    ...token,
    span: { start: start + line.index, end: start + line.index + line[0].length },
  }));
}

function textOf(blocks: readonly Block[], start: number, end: number): string {
  const parts: string[] = [];
  let index = blockIndexAt(blocks, start);
  for (let block = blocks[index]; block && block.start < end; block = blocks[++index])
    parts.push(block.text.slice(Math.max(0, start - block.start), end - block.start));
  return parts.join("");
}

/** Sorted, and without what stands inside or over another. */
function inOrder(tokens: readonly Token[]): Token[] {
  const sorted = [...tokens].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}
