/** Reading one block after another: what is known, and what the block at hand adds. */
import type { Block, Span } from "../markdown/block.ts";
import type { Inline } from "../markdown/inline.ts";
import { type Slice, trimmedSlice } from "../markdown/slice.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { afterTurn, type Context, type Opening, under, untitled } from "./context.ts";
import { addRemark, readTag, type TurnDraft } from "./draft.ts";
import type { AnnotationKind, Header, Tag } from "./model.ts";
import type { Knowing, Part } from "./part.ts";
import { type Remark, remarksOfCell } from "./remarks.ts";
import { silenceOf } from "./silence.ts";
import type { Room } from "./people/room.ts";
import type { Table } from "./tables/table-columns.ts";

/** What the whole file decides about its labels. */
export interface Labels {
  /** How many labels have this name. */
  readonly uses: (key: string) => number;
  /** Whether a plain label stands in a row of three or more. */
  readonly inRun: (block: Block) => boolean;
  /** Whether a label is a letter of a progress note, and others of it are beside it: `S:`, `O:`, `A:`. */
  readonly isOfNote: (block: Block) => boolean;
  /** Whether a label is a letter of questions and answers, and the other one labels lines, too: `Q:` and `A:`. */
  readonly isAnswered: (block: Block) => boolean;
}

/** What reading goes by. */
export interface Guide {
  readonly room: Room;
  readonly vocabulary: Vocabulary;
  readonly header: Header;
  readonly labels: Labels;
}

/** What is known while a block is read, and the part it becomes. */
export interface State extends Guide {
  context: Context;
  table: Table | undefined;
  form: Table | undefined;
  going: TurnDraft | undefined;
  last: TurnDraft | undefined;
  part: Part;
}

/** An empty part. */
export function createPart(before: Knowing): Part {
  return {
    before,
    after: before,
    turns: [],
    problems: [],
    happenings: [],
    directives: [],
    prose: [],
    opening: undefined,
    leansBack: false,
  };
}

/** Opens what a heading opens. Whoever was speaking has ended. */
export function openPart(opening: Opening, state: State): void {
  const phaseLevel = opening.kind === "phase" ? (state.context.phaseLevel ?? opening.level) : state.context.phaseLevel;
  state.part.opening = opening;
  state.context = under(opening, state.context, phaseLevel);
  state.going = undefined;
  state.last = undefined;
}

/** Adds a turn. */
export function pushTurn(state: State, turn: TurnDraft): void {
  state.part.turns.push(turn);
  state.context = afterTurn(state.context);
  state.going = turn;
  state.last = turn;
}

/** Adds text that is nobody's turn; before any heading it opens a section without a title. */
export function pushProse(state: State, text: string, tags: readonly Tag[]): void {
  if (state.context.open.length === 0) {
    state.part.opening = untitled;
    state.context = under(untitled, state.context);
  }
  state.part.prose.push({ text, tags });
}

/** Adds words of a block that are nobody's, with the tags in them. `base` is where they begin in the block. */
export function addProse(block: Block, { text, tags }: Pick<Inline, "text" | "tags">, state: State, base = 0): void {
  const { meaning } = state.vocabulary;
  pushProse(
    state,
    text,
    tags.map((raw) => readTag(raw, block, base, "student", meaning(raw.name))),
  );
}

/** Adds a remark: on the last turn, or, where nobody has spoken, to what is nobody's. `turns`: how many it is about. */
export function putRemark(remark: Remark, block: Block, state: State, turns = 1): void {
  if (state.last && !state.context.closed) {
    addRemark(state.last, remark, block, state.vocabulary, turns);
    return;
  }
  const { inline, kind, wordsStart } = remark;
  const by = kind === "supervisor" ? "supervisor" : "student";
  const { meaning } = state.vocabulary;
  const tags = inline.tags.map((raw) => readTag(raw, block, wordsStart, by, meaning(raw.name)));
  pushProse(state, inline.text, tags);
}

/** Adds the remarks that a stretch of a block holds, of this kind where they name no other. */
export function putRemarks(kind: AnnotationKind, block: Block, { start, end }: Slice, state: State): void {
  const place = trimmedSlice(block.text.slice(start, end), start);
  const cell = { text: block.text.slice(place.start, place.end), ...place };
  for (const remark of remarksOfCell(kind, cell)) putRemark(remark, block, state);
}

/** Goes on with the last remark of this kind on the last turn; says whether there is one. `words` are a stretch of the block. */
export function lengthenRemark(
  block: Block,
  kind: Remark["kind"] | undefined,
  inline: Pick<Inline, "text" | "tags">,
  words: Slice,
  state: State,
): boolean {
  const annotations = state.last?.annotations ?? [];
  const at = annotations.findLastIndex((each) => kind === undefined || each.kind === kind);
  const remark = annotations[at];
  if (!remark) return false;
  annotations[at] = {
    ...remark,
    text: `${remark.text} ${inline.text}`.trim(),
    span: { ...remark.span, end: block.start - remark.span.block.start + words.end },
  };
  const by = remark.kind === "supervisor" ? "supervisor" : "student";
  for (const raw of inline.tags) {
    const tag = readTag(raw, block, words.start, by, state.vocabulary.meaning(raw.name));
    state.last?.tags.push({ ...tag, annotation: at });
  }
  state.part.leansBack = true;
  return true;
}

/** Adds what happens between turns: what nobody in particular does, or a silence. */
export function pushHappening(act: string, span: Span, state: State): void {
  state.part.happenings.push({ after: state.part.turns.length, ...(silenceOf(act) ?? { text: act }), span });
}
