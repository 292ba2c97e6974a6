/** The outer form of a recording: labels alike, one blank line between turns, tables in columns. No word is moved or broken. */
import type { Block, FileSpan } from "../markdown/block.ts";
import { fileSpan } from "../markdown/block.ts";
import { behindLead } from "../markdown/label.ts";
import { blocksOf } from "../export/places.ts";
import { lineEndOf, textOf } from "../recording/source.ts";
import type { Recording } from "../recording/model.ts";
import { beginsLine } from "../recording/labels/own-line.ts";
import { labelOf } from "../recording/pieces.ts";
import type { Edit } from "../rules/rule.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { alignedTables } from "./align.ts";
import { edited } from "./edited.ts";
import { saysTheSame } from "./reads.ts";

/** The edits that give a recording, or the lines of a stretch of it, their form. What would change what is said is left. */
export function format(recording: Recording, vocabulary: Vocabulary, within?: FileSpan): readonly Edit[] {
  const text = textOf(recording);
  const isAsked = ({ span }: Edit): boolean => {
    const { start, end } = fileSpan(span);
    return !within || (start <= within.end && within.start <= end);
  };
  let edits: readonly Edit[] = [];
  for (const form of [labels, gaps, alignedTables]) {
    const more = form(recording).filter(isAsked);
    const all = [...edits, ...more];
    if (more.length > 0 && saysTheSame(edited(text, all), recording, vocabulary)) edits = all;
  }
  return edits;
}

/** Every label of a line as `**Name → Other:** `. Those that are said in another way stay as they are. */
function labels({ turns }: Recording): readonly Edit[] {
  return turns.flatMap((turn): Edit[] => {
    const { block } = turn.span;
    const shape = beginsLine(turn) ? labelOf(block) : null;
    if (!shape || shape.loose) return [];
    const start = behindLead(block.text);
    const head = block.text.slice(start, shape.end);
    const colon = /[:：](?=(?:\*{1,3}|_{1,2}|<\/\w+>)?[ \t]*$)/.exec(head);
    if (!colon) return [];
    const inner = head
      .slice(0, colon.index)
      .replace(/\*{1,3}|(?<!\p{L})_{1,2}|_{1,2}(?!\p{L})|<\/?(?:b|strong|i|em)>/giu, "");
    const arrow = shape.form === "arrow" ? inner.replace(/\s*(?:⟶|➔|➜|⇒|-{1,2}>|[–—]>|=>|\s>\s|→)\s*/, " → ") : inner;
    const gap = /^(?:[\r\n]|$)/.test(block.text.slice(shape.end)) ? "" : " ";
    const text = `**${arrow.trim().replace(/[ \t]+/g, " ")}${colon[0]}**${gap}`;
    return text === head ? [] : [{ span: { block, start, end: shape.end }, text }];
  });
}

/** One blank line before each turn that follows another, and no more than one anywhere around turns. */
function gaps(recording: Recording): readonly Edit[] {
  const { blocks, turns } = recording;
  const eol = lineEndOf(recording);
  const begins = new Set<Block>();
  const told = new Set<Block>();
  for (const turn of turns) {
    if (turn.notation !== "dialogue") continue;
    if (turn.label?.span.block === turn.span.block) begins.add(turn.span.block);
    for (const span of [turn.span, ...turn.annotations.map((each) => each.span)])
      for (const block of blocksOf(span, recording)) told.add(block);
  }
  return blocks.flatMap((block, index): Edit[] => {
    const next = blocks[index + 1];
    if (!next || !told.has(block)) return [];
    const { contentEnd: start, text } = block;
    const ends = text.slice(start).match(/\r\n|\n|\r/g) ?? [];
    const wanted =
      ends.length > 2
        ? ends.slice(0, 2).join("")
        : begins.has(next) && ends.length === 1
          ? `${ends.join("")}${eol}`
          : undefined;
    return wanted === undefined ? [] : [{ span: { block, start, end: text.length }, text: wanted }];
  });
}
