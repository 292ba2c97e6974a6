/** What reading knows at a point of the file, and what a turn or a heading does to it. */
import type { Block } from "../markdown/block.ts";
import { nameKey } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { SectionDraft, TurnDraft } from "./draft.ts";
import type { Problem, RoomEvent, Silence, Speaker, Suppression } from "./model.ts";
import type { labelOf } from "./pieces.ts";
import type { Room } from "./speakers.ts";
import type { Table } from "./table-columns.ts";

/** What reading knows at a point of the file. */
export interface State {
  readonly room: Room;
  readonly vocabulary: Vocabulary;
  readonly transcript: boolean;
  readonly turns: TurnDraft[];
  readonly sections: SectionDraft[];
  readonly open: SectionDraft[];
  readonly silences: Silence[];
  readonly events: RoomEvent[];
  readonly suppressions: { -readonly [K in keyof Suppression]: Suppression[K] }[];
  readonly problems: Problem[];
  readonly uses: Map<string, number>;
  readonly inRun: Set<Block>;
  /** The turn whose words a following line may go on with. */
  going: TurnDraft | undefined;
  /** The turn that a remark would be about. */
  last: TurnDraft | undefined;
  phaseLevel: number | undefined;
  table: Table | undefined;
}

/** Nothing read yet. */
export function createState(
  room: Room,
  vocabulary: Vocabulary,
  transcript: boolean,
  problems: readonly Problem[],
): State {
  return {
    ...{ room, vocabulary, transcript, turns: [], sections: [], open: [], silences: [], events: [], suppressions: [] },
    ...{
      problems: [...problems],
      uses: new Map(),
      inRun: new Set(),
      going: undefined,
      last: undefined,
      phaseLevel: undefined,
      table: undefined,
    },
  };
}

/** Opens a section for everything that follows. */
export function openSection(state: State, section: SectionDraft): void {
  state.sections.push(section);
  state.open.push(section);
}

/** Closes what a heading of this level ends. Level 0 closes everything. */
export function closeSections(state: State, level: number): void {
  while ((state.open.at(-1)?.level ?? -1) >= level) state.open.pop();
}

/** The innermost open section; prose before any heading gets one without a title. */
export function sectionHere(state: State, block: Block): SectionDraft {
  const open = state.open.at(-1);
  if (open) return open;
  const section: SectionDraft = {
    kind: "other",
    title: "",
    level: 7,
    heading: { block, start: 0, end: 0 },
    text: "",
    tags: [],
  };
  openSection(state, section);
  return section;
}

/** In reflection nobody speaks. */
export function inReflection(state: State): boolean {
  return state.open.some((section) => section.kind === "reflection");
}

/** Adds a turn and counts it in every open section. */
export function pushTurn(state: State, turn: TurnDraft): void {
  state.turns.push(turn);
  for (const section of state.open) section.turns = [section.turns?.[0] ?? turn.index, turn.index];
  state.going = turn;
  state.last = turn;
}

interface Spoken {
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  readonly addressed: boolean;
}

type LabelShape = NonNullable<ReturnType<typeof labelOf>>;

/** Whose label it is. “A to B:” is one name unless A or B is known. */
export function speakerOf(block: Block, label: LabelShape, state: State): Spoken | undefined {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    block.text.slice(start, end);
  const known = (slice: { readonly start: number; readonly end: number }): boolean =>
    state.room.known(textOf(slice)) !== undefined;
  const single = label.form === "to" && !known(label.name) && !label.addressees.some(known);
  const slice = single ? label.whole : label.name;
  const name = textOf(slice);
  const uses = state.uses.get(nameKey(textOf(label.name))) ?? 0;
  const speaker = state.room.speakerOf(name, {
    emphasised: label.emphasised,
    loose: label.loose,
    uses,
    inRun: state.inRun.has(block),
  });
  return speaker && { speaker, start: slice.start, end: slice.end, addressed: !single };
}

/** Addressees that the writer named. Somebody nobody knows keeps the name as id, for a rule to ask about. */
export function explicit(block: Block, slices: LabelShape["addressees"], state: State): TurnDraft["addressees"] {
  return slices.map((slice) => {
    const written = block.text.slice(slice.start, slice.end);
    const id = state.room.known(written)?.id ?? nameKey(written).replaceAll(" ", "-");
    return { id, basis: "explicit" as const, written, span: { block, start: slice.start, end: slice.end } };
  });
}
