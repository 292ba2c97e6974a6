/** The order of the page: sections, and in each what was said, what happened and what was written besides. */
import type { Block, Span } from "../markdown/block.ts";
import type { Recording, RoomEvent, Section, Silence, Turn } from "../recording/model.ts";
import { proseOf } from "../recording/pieces.ts";
import { isLinedHead } from "../recording/tables/lined-form.ts";
import { type Form, formOf } from "../recording/tables/form-of.ts";
import { nobodysWords, unnamedCells } from "./form.ts";
import { beginningOf } from "./places.ts";
import { addTo } from "../text/lists.ts";

/** One thing in the order of the file. */
export type Item =
  /** `besides`: what its row says in columns that the form does not know. */
  | { readonly kind: "turn"; readonly turn: Turn; readonly besides: readonly string[] }
  /** A paragraph of reported speech, as it was written. */
  | { readonly kind: "told"; readonly block: Block; readonly turns: readonly Turn[] }
  | { readonly kind: "event"; readonly event: RoomEvent }
  | { readonly kind: "silence"; readonly silence: Silence }
  /** Words in a row that are nobody's. */
  | { readonly kind: "words"; readonly text: string }
  /** Neighbouring blocks of the writer's own prose. */
  | { readonly kind: "prose"; readonly blocks: readonly Block[] };

/** A heading and what stands under it, up to the next one. */
export interface Part {
  readonly section?: Section;
  readonly items: readonly Item[];
}

/** The parts of a recording, in order. What stands before the first heading has no section. */
export function layout(recording: Recording): readonly Part[] {
  const sections = new Map(recording.sections.map((section) => [section.heading.block, section]));
  const placed = placedItems(recording);
  const told = toldBlocks(recording);
  const taken = takenBlocks(recording);
  const repeated = new Set(
    recording.problems.filter(({ detail }) => detail === "repeated-head").map(({ span }) => span.block),
  );
  const parts: { section?: Section; items: Item[] }[] = [{ items: [] }];
  let reflection: Section | undefined;
  let form: Form | undefined;
  for (const block of recording.blocks) {
    const section = sections.get(block);
    // A heading without a section, at which a turn begins, says who speaks.
    if (block.kind === "heading" && (section || !placed.has(block))) {
      if (section?.kind === "reflection") reflection = section;
      else if (section && reflection && section.level <= reflection.level) reflection = undefined;
      parts.push({ ...(section ? { section } : {}), items: [] });
      continue;
    }
    if (block.kind === "table-head") form = reflection ? undefined : formOf(block);
    else if (block.kind !== "table-row") form = undefined;
    const items = parts.at(-1)?.items ?? [];
    const turns = told.get(block);
    const own = placed.get(block) ?? [];
    if (turns) items.push({ kind: "told", block, turns });
    else if (form && block.kind === "table-row") {
      const isRest = own.length === 0 && taken.has(block);
      if (!repeated.has(block) && !isRest) items.push(...rowItems(block, own, form));
    } else if (own.length > 0) items.push(...own.map(({ item }) => item));
    else if (!form && !taken.has(block) && isProse(block, reflection !== undefined)) addProse(items, block);
  }
  return parts.filter((part) => part.section !== undefined || part.items.length > 0);
}

/** An item, and where it begins in its block. */
interface Placed {
  readonly at: number;
  readonly turn?: Turn;
  readonly item: Item;
}

/** What a row says: before its turns what is nobody's, and with the last of them what no column knows. */
function rowItems(block: Block, own: readonly Placed[], form: Form): readonly Item[] {
  const words = nobodysWords(block, own, form).map((text): Item => ({ kind: "words", text }));
  const besides = unnamedCells(block, form);
  const last = own.findLast(({ turn }) => turn)?.item;
  const items = own.map(({ item }) => (item === last && item.kind === "turn" ? { ...item, besides } : item));
  return [...words, ...items, ...(last ? [] : besides.map((text): Item => ({ kind: "words", text })))];
}

function addProse(items: Item[], block: Block): void {
  const last = items.at(-1);
  if (last?.kind === "prose") items[items.length - 1] = { kind: "prose", blocks: [...last.blocks, block] };
  else items.push({ kind: "prose", blocks: [block] });
}

/** Turns, events and silences by the block in which they begin, in order. */
function placedItems(recording: Recording): ReadonlyMap<Block, readonly Placed[]> {
  const placed = new Map<Block, Placed[]>();
  for (const turn of recording.turns)
    addTo(placed, turn.span.block, { at: beginningOf(turn), turn, item: { kind: "turn", turn, besides: [] } });
  for (const event of recording.events)
    addTo(placed, event.span.block, { at: event.span.start, item: { kind: "event", event } });
  for (const silence of recording.silences)
    addTo(placed, silence.span.block, { at: silence.span.start, item: { kind: "silence", silence } });
  for (const each of placed.values()) each.sort((a, b) => a.at - b.at);
  return placed;
}

/** Paragraphs of reported speech, with the turns in them. */
function toldBlocks({ turns }: Recording): ReadonlyMap<Block, readonly Turn[]> {
  const told = new Map<Block, Turn[]>();
  for (const turn of turns) if (turn.notation === "narrative") addTo(told, turn.span.block, turn);
  return told;
}

/** Blocks that are told elsewhere: the header, remarks, and lines that go on with a turn or a remark. */
function takenBlocks({ header, turns, blocks }: Recording): ReadonlySet<Block> {
  const taken = new Set<Block>();
  const next = new Map(blocks.map((block, index) => [block, blocks[index + 1]]));
  const take = ({ block, end }: Span): void => {
    let length = 0;
    for (let at: Block | undefined = block; at && length < end; at = next.get(at)) {
      taken.add(at);
      length += at.text.length;
    }
  };
  if (header.span) taken.add(header.span.block);
  for (const { span } of header.fields) taken.add(span.block);
  for (const turn of turns) {
    // A quotation that goes on in the next paragraph stands there as it was written, too.
    if (turn.notation !== "narrative") take(turn.span);
    for (const { span } of turn.annotations) take(span);
  }
  return taken;
}

function isProse(block: Block, inReflection: boolean): boolean {
  switch (block.kind) {
    case "front-matter":
    case "heading":
    case "comment":
    case "rule":
    case "blank":
      return false;
    case "text":
      return inReflection || !(isActOfTurn(block) || isLinedHead(block));
    case "quote":
    case "table-head":
    case "table-row":
    case "fence":
    case "html":
      return true;
  }
}

/** A line that is wholly an act, and no event, belongs to the turn above it. */
function isActOfTurn(block: Block): boolean {
  const { text, acts, tags } = proseOf(block);
  return text === "" && tags.length === 0 && acts.length <= 1;
}
