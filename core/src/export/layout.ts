/** The order of the page: sections, and in each what was said, what happened and what was written besides. */
import type { Block, Span } from "../markdown/block.ts";
import type { Recording, RoomEvent, Section, Silence, Turn } from "../recording/model.ts";
import { proseOf, rowOf } from "../recording/pieces.ts";
import { readTableHead } from "../recording/table-columns.ts";

/** One thing in the order of the file. */
export type Item =
  | { readonly kind: "turn"; readonly turn: Turn }
  | { readonly kind: "event"; readonly event: RoomEvent }
  | { readonly kind: "silence"; readonly silence: Silence }
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
  const taken = takenBlocks(recording);
  const repeated = new Set(
    recording.problems.filter(({ detail }) => detail === "repeated-head").map(({ span }) => span.block),
  );
  const parts: { section?: Section; items: Item[] }[] = [{ items: [] }];
  let reflection: Section | undefined;
  let dialogue = -1;
  for (const block of recording.blocks) {
    const section = sections.get(block);
    if (block.kind === "heading") {
      if (section?.kind === "reflection") reflection = section;
      else if (section && reflection && section.level <= reflection.level) reflection = undefined;
      parts.push({ ...(section ? { section } : {}), items: [] });
      continue;
    }
    if (block.kind === "table-head") dialogue = reflection ? -1 : dialogueColumn(block);
    else if (block.kind !== "table-row") dialogue = -1;
    const items = parts.at(-1)?.items ?? [];
    const own = placed.get(block);
    if (own) items.push(...own);
    else if (dialogue < 0 ? !taken.has(block) && isProse(block, reflection !== undefined) : isLeft(block, dialogue))
      if (!repeated.has(block)) addProse(items, block);
  }
  return parts.filter((part) => part.section !== undefined || part.items.length > 0);
}

/** The place of the dialogue among a table's columns; -1 in a table that is not part of the recording. */
function dialogueColumn(head: Block): number {
  return readTableHead(head, undefined).columns.indexOf("dialogue");
}

/** A row whose dialogue says something that is nobody's turn. */
function isLeft(block: Block, dialogue: number): boolean {
  return block.kind === "table-row" && (rowOf(block)[dialogue]?.text ?? "") !== "";
}

function addProse(items: Item[], block: Block): void {
  const last = items.at(-1);
  if (last?.kind === "prose") items[items.length - 1] = { kind: "prose", blocks: [...last.blocks, block] };
  else items.push({ kind: "prose", blocks: [block] });
}

/** Turns, events and silences by the block in which they begin. */
function placedItems(recording: Recording): ReadonlyMap<Block, readonly Item[]> {
  const placed = new Map<Block, { readonly at: number; readonly item: Item }[]>();
  const place = ({ block, start: at }: Span, item: Item): void =>
    void placed.set(block, [...(placed.get(block) ?? []), { at, item }]);
  for (const turn of recording.turns) place(turn.span, { kind: "turn", turn });
  for (const event of recording.events) place(event.span, { kind: "event", event });
  for (const silence of recording.silences) place(silence.span, { kind: "silence", silence });
  return new Map(
    Array.from(placed, ([block, items]) => [block, items.sort((a, b) => a.at - b.at).map(({ item }) => item)]),
  );
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
    take(turn.span);
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
      return inReflection || !isActOfTurn(block);
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
