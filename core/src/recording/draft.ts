/** A recording while it is being put together: the model's parts, still open. */
import type { Block, Located, Span } from "../markdown/block.ts";
import { type Act, type Inline, readInline } from "../markdown/inline.ts";
import { isBracketedRemark } from "../markdown/inline/acts.ts";
import type { Slice } from "../markdown/slice.ts";
import type { RawTag } from "../markdown/tags.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isTo } from "./anchor.ts";
import type { Addressee, Annotation, Notation, Speaker, Tag, Turn } from "./model.ts";
import { type Remark, remarkHead } from "./remarks.ts";
import { silenceOf } from "./silence.ts";

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A turn whose words may still go on. */
export interface TurnDraft extends Open<Turn> {
  addressees: Addressee[];
  nonverbal: string[];
  tags: Tag[];
  annotations: Annotation[];
}

/** Where a turn begins. */
interface Beginning {
  readonly speaker: Speaker;
  readonly notation: Notation;
  readonly block: Block;
  readonly start: number;
  readonly wordsStart: number;
  readonly label?: Located;
}

/** A turn with no words yet. */
export function beginTurn({ speaker, notation, block, start, wordsStart, label }: Beginning): TurnDraft {
  const turn: TurnDraft = {
    index: -1,
    speaker,
    notation,
    addressees: [],
    text: "",
    words: 0,
    nonverbal: [],
    span: { block, start, end: wordsStart },
    wordsSpan: { block, start: wordsStart, end: wordsStart },
    tags: [],
    annotations: [],
    confidence: 1,
  };
  if (label) turn.label = label;
  return turn;
}

/** Adds words to a turn. `base` is where the piece begins in its block. */
export function addWords(turn: TurnDraft, inline: Inline, block: Block, piece: Slice, vocabulary: Vocabulary): void {
  turn.text = turn.text === "" ? inline.text : inline.text === "" ? turn.text : `${turn.text} ${inline.text}`;
  turn.words += inline.words;
  for (const act of inline.acts) {
    const remark = remarkIn(act, piece.start, block);
    if (remark) addRemark(turn, remark, block, vocabulary);
    else addAct(turn, act.text);
  }
  const role = turn.speaker.role === "worker" ? "worker" : turn.speaker.role === "member" ? "member" : undefined;
  for (const raw of inline.tags)
    turn.tags.push(readTag(raw, block, piece.start, "student", vocabulary.meaning(raw.name, role)));
  const end = block === turn.span.block ? piece.end : block.start - turn.span.block.start + piece.end;
  turn.span = extended(turn.span, end);
  turn.wordsSpan = extended(turn.wordsSpan, end);
}

/** “[Feelings: nervous]” behind what was said: a remark on it. `base`: where the piece with the act begins in its block. */
function remarkIn({ text, start, end }: Act, base: number, block: Block): Remark | undefined {
  const head = text.includes(":") && isBracketedRemark(text) ? remarkHead(text) : undefined;
  if (!head) return undefined;
  const from = block.text.indexOf(text, base + start);
  const inline = readInline(text.slice(head.length));
  const label = { text: head.label, start: from + head.labelStart, end: from + head.labelStart + head.label.length };
  return { ...head.facts, label, inline, start: base + start, wordsStart: from + head.length, end: base + end };
}

function extended(span: Span, end: number): Span {
  return end > span.end ? { block: span.block, start: span.start, end } : span;
}

/** An act of the speaker; a silence is kept apart. */
export function addAct(turn: TurnDraft, text: string): void {
  const silence = silenceOf(text);
  if (silence) turn.silence = silence;
  else turn.nonverbal.push(text);
}

/** A remark under a turn, its tags counted among the turn's. `turns`: how many turns they are about unless they say so. */
export function addRemark(turn: TurnDraft, remark: Remark, block: Block, vocabulary: Vocabulary, turns = 1): void {
  const { kind, inline, start, wordsStart, end, label, author, date, role, to, resolved } = remark;
  const annotation: Open<Annotation> = { kind, text: inline.text, span: { block, start, end } };
  // Written out, as in `readLabel`.
  if (label) annotation.label = { text: label.text, span: { block, start: label.start, end: label.end } };
  if (author !== undefined) annotation.author = author;
  if (date !== undefined) annotation.date = date;
  if (role !== undefined) annotation.role = role;
  if (to !== undefined) annotation.to = to;
  if (resolved !== undefined) annotation.resolved = resolved;
  if (to !== undefined && !isTo(turn, to)) annotation.orphan = true;
  const index = turn.annotations.length;
  turn.annotations.push(annotation);
  const by = kind === "supervisor" ? "supervisor" : "student";
  for (const raw of inline.tags)
    turn.tags.push({ ...readTag(raw, block, wordsStart, by, vocabulary.meaning(raw.name), turns), annotation: index });
}

/** A tag in the model's form. `base` is where the piece that holds it begins in its block. */
export function readTag(
  raw: RawTag,
  block: Block,
  base: number,
  by: Tag["by"],
  meaning: ReturnType<Vocabulary["meaning"]>,
  turns = 1,
): Tag {
  const span: Span = { block, start: base + raw.start, end: base + raw.end };
  const tag: Open<Tag> = {
    written: raw.name,
    by,
    tentative: raw.tentative,
    turns: Math.max(1, raw.turns ?? turns),
    span,
  };
  // Written out, like the parts that most tags lack: what is spread gets a hidden class of its own each time.
  if (meaning.concept !== undefined) tag.concept = meaning.concept;
  if (meaning.candidates) tag.candidates = meaning.candidates;
  if (raw.suffixEnd !== undefined) tag.suffix = { block, start: span.end, end: base + raw.suffixEnd };
  return tag;
}
