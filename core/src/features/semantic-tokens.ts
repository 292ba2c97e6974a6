/** Which words are names, tags, acts and silences, for colours that no grammar could know. */
import { type Block, fileSpan, isOnOneLine, type Span } from "../markdown/block.ts";
import { readInline } from "../markdown/inline.ts";
import type { Recording, Speaker, Tag, Turn } from "../recording/model.ts";
import { createLines } from "../text/lines.ts";
import { rememberingOf } from "../text/remember.ts";

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

/** A coloured stretch of one line. It is the same object as long as an edit has not touched it. */
export interface Token {
  readonly span: Span;
  /** Where it begins, in lines from the first one of its block, and in UTF-16 units from the beginning of its line. */
  readonly line: number;
  readonly character: number;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** A stretch of a block before it has been cut into lines. */
type Mark = Pick<Token, "span" | "type" | "modifiers">;

/** The tokens of a recording, in the order of the file, none over another. */
export function semanticTokens(recording: Recording): readonly Token[] {
  const { turns, sections, silences, events, speakers } = recording;
  const tokensOf = keeper(turns).with(speakers);
  const tokens: Token[] = [];
  let end = 0;
  let isInOrder = true;
  for (let index = 0; index < turns.length;) {
    const { count, tokens: own } = tokensOf(index, recording);
    index += count;
    for (const token of own) tokens.push(token);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) continue;
    isInOrder &&= startOf(first) >= end;
    end = last.span.block.start + last.span.end;
  }
  const others = [
    ...sections.flatMap(({ tags }) => tags.map(tagged)),
    ...silences.map(({ span }) => mark(span, "silence")),
    ...events.map(({ span }) => mark(span, "act")),
  ];
  if (isInOrder && others.length === 0) return tokens;
  for (const token of placed(others)) tokens.push(token);
  return inOrder(tokens);
}

/** The tokens of turns that begin in the same block. */
interface Kept {
  readonly count: number;
  readonly turns: readonly Turn[];
  readonly tokens: readonly Token[];
}

/** What is known of the turns of a file; its list of turns stays the same one through all edits. */
const keeper = rememberingOf((turns: readonly Turn[]) => {
  let people = new Map<string, Speaker>();
  let key = "";
  let kept = new WeakMap<Turn, Kept>();
  const isStill = ({ count, turns: own }: Kept, index: number): boolean => {
    for (let at = 1; at < count; at++) if (turns[index + at] !== own[at]) return false;
    return turns[index + count]?.span.block !== own[0]?.span.block;
  };
  const tokensOf = (index: number, recording: Recording): Kept => {
    const turn = turns[index];
    if (!turn) return nothing;
    const before = kept.get(turn);
    if (before && isStill(before, index)) return before;
    const own = [turn];
    for (let next = turns[index + 1]; next?.span.block === turn.span.block; next = turns[index + own.length])
      own.push(next);
    const marks = own.flatMap((each) => marksOf(each, people, recording));
    const made = { count: own.length, turns: own, tokens: placed(inOrder(marks)) };
    kept.set(turn, made);
    return made;
  };
  return {
    /** A label of one turn may name anybody, so everything is looked at again when there are other people. */
    with(speakers: readonly Speaker[]): typeof tokensOf {
      const now = speakers.map(({ id, role, similarTo }) => `${id} ${role} ${similarTo ?? ""}`).join("|");
      if (now !== key) {
        people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
        key = now;
        kept = new WeakMap();
      }
      return tokensOf;
    },
  };
});

const nothing: Kept = { count: 1, turns: [], tokens: [] };

function marksOf(turn: Turn, people: ReadonlyMap<string, Speaker>, recording: Recording): readonly Mark[] {
  const marks: Mark[] = [];
  if (turn.label) marks.push(mark(turn.label.span, labelType(turn.speaker)));
  for (const { id, span } of turn.addressees)
    if (span) marks.push(mark(span, id === "group" ? "memberLabel" : labelType(people.get(id))));
  marks.push(...turn.tags.map(tagged));
  if (turn.nonverbal.length > 0 || turn.silence)
    for (const act of actsOf(turn, recording)) marks.push(mark(act, "act"));
  return marks;
}

const plain: Token["modifiers"] = [];
const tentative: Token["modifiers"] = ["tentative"];

function mark(span: Span, type: Token["type"]): Mark {
  return { span, type, modifiers: plain };
}

function tagged(tag: Tag): Mark {
  const type = tag.concept === undefined ? "unknownConcept" : "concept";
  return { span: tag.span, type, modifiers: tag.tentative ? tentative : plain };
}

function labelType(speaker: Speaker | undefined): Token["type"] {
  if (speaker?.role === "worker") return "workerLabel";
  return !speaker || speaker.role === "unknown" || speaker.similarTo !== undefined ? "unknownLabel" : "memberLabel";
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

/** Marks with their lines. */
function placed(marks: readonly Mark[]): Token[] {
  let block: Block | undefined;
  let lines = createLines("");
  return marks.flatMap(onLines).map(({ span, type, modifiers }) => {
    if (span.block !== block) [block, lines] = [span.block, createLines(span.block.text)];
    const { line, character } = lines.positionAt(span.start);
    return { span, line, character, type, modifiers };
  });
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

/** Sorted, and without what stands inside or over another. */
function inOrder<T extends Mark>(marks: readonly T[]): T[] {
  const sorted = [...marks].sort((a, b) => startOf(a) - startOf(b) || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter((each) => {
    const { start, end: own } = fileSpan(each.span);
    if (start < end || own <= start) return false;
    end = own;
    return true;
  });
}

function startOf({ span }: Mark): number {
  return span.block.start + span.start;
}
