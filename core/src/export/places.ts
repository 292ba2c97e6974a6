/** What each block of a recording holds: turns, things that happen, or parts of turns told elsewhere. */
import type { Block, Span } from "../markdown/block.ts";
import type { Recording, Turn } from "../recording/model.ts";
import { optional } from "../text/optional.ts";
import { addTo } from "../text/lists.ts";

/** A turn, or something in brackets, where it begins. */
export type Place =
  | { readonly at: number; readonly turn: Turn }
  /** `text` with its brackets; the row number as it is written before it. */
  | { readonly at: number; readonly text: string; readonly number?: string };

/** Questions about the blocks of one recording. */
export interface Places {
  readonly recording: Recording;
  /** Whether something happens here that is nobody's. */
  readonly happens: (block: Block) => boolean;
  readonly at: (block: Block) => readonly Place[];
  /** A remark on a turn, or a line that goes on with one. */
  readonly isTold: (block: Block) => boolean;
  readonly reflects: (block: Block) => boolean;
}

/** The places of a recording. A paragraph of reported speech stays as it was written. */
export function placesOf(recording: Recording): Places {
  const found = new Map<Block, Place[]>();
  const add = (block: Block, place: Place): void => addTo(found, block, place);
  const told = new Set<Block>();
  const narrative = new Set<Block>();
  for (const turn of recording.turns) {
    if (turn.notation === "narrative") narrative.add(turn.span.block);
    else {
      add(turn.span.block, { at: beginningOf(turn), turn });
      for (const span of [turn.span, ...turn.annotations.map((each) => each.span)]) take(span, recording, told);
    }
  }
  for (const { span } of [...recording.silences, ...recording.events]) {
    const { block, start, end } = span;
    if (narrative.has(block)) continue;
    const [, number, text = ""] =
      /^(?:(?:[-*+]\s+)?(?:(\d{1,5})[.)]\s+)?)([^]*)$/.exec(block.text.slice(start, end)) ?? [];
    const told = text.replace(/\s+/g, " ").trim();
    // What an outline tells without brackets needs them anywhere else.
    add(block, { at: start, text: /[([]/.test(told) ? told : `[${told}]`, ...optional("number", number) });
  }
  for (const places of found.values()) places.sort((a, b) => a.at - b.at);
  const reflecting = reflectingBlocks(recording);
  const happening = new Set([...recording.silences, ...recording.events].map(({ span }) => span.block));
  return {
    recording,
    happens: (block) => happening.has(block),
    at: (block) => (narrative.has(block) ? [] : (found.get(block) ?? [])),
    isTold: (block) => told.has(block) && !narrative.has(block),
    reflects: (block) => reflecting.has(block),
  };
}

/** Where a turn begins in its block: at its label, unless that stands in a cell of its own. */
export function beginningOf({ label, span, wordsSpan: { block, start } }: Turn): number {
  const at = label?.span.start ?? span.start;
  return at > start || block.text.slice(at, start).includes("|") ? start : at;
}

/** The blocks that a span runs over. */
export function blocksOf({ block, end }: Span, { blocks }: Recording): readonly Block[] {
  const over: Block[] = [];
  let length = 0;
  for (let at: Block | undefined = block; at && length < end; at = blocks[at.index + 1]) {
    over.push(at);
    length += at.text.length;
  }
  return over;
}

function take(span: Span, recording: Recording, told: Set<Block>): void {
  for (const block of blocksOf(span, recording)) if (block.kind !== "comment") told.add(block);
}

function reflectingBlocks({ blocks, sections }: Recording): ReadonlySet<Block> {
  const byHeading = new Map(sections.map((section) => [section.heading.block, section]));
  const reflecting = new Set<Block>();
  let level: number | undefined;
  for (const block of blocks) {
    const section = block.kind === "heading" ? byHeading.get(block) : undefined;
    if (section?.kind === "reflection") level = Math.min(level ?? section.level, section.level);
    else if (section && level !== undefined && section.level <= level) level = undefined;
    if (level !== undefined) reflecting.add(block);
  }
  return reflecting;
}
