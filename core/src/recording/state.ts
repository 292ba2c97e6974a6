/** Reading one block after another: what is known, and what the block at hand adds. */
import { clientLabels } from "../language/index.ts";
import type { Block, Span } from "../markdown/block.ts";
import type { Inline } from "../markdown/inline.ts";
import { plainBehind } from "../markdown/behind-label.ts";
import { amongOthers, bare, dashed, hurried, likeHurried, low, ofOthers, telling } from "../markdown/odd-label.ts";
import { said } from "../markdown/said-label.ts";
import { type Slice, trimmedSlice } from "../markdown/slice.ts";
import { nameKey, personId } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { afterTurn, type Context, under, untitled } from "./context.ts";
import { addRemark, readTag, type TurnDraft } from "./draft.ts";
import type { AnnotationKind, Header, Speaker, Tag } from "./model.ts";
import type { Knowing, Part } from "./part.ts";
import { areInitials } from "./short-names.ts";
import { formKey, fullKey, many, oddKey, several } from "./label-keys.ts";
import type { labelOf } from "./pieces.ts";
import { type Remark, remarksOfCell } from "./remarks.ts";
import { silenceOf } from "./silence.ts";
import type { Room } from "./speakers.ts";
import type { Table } from "./table-columns.ts";

/** What the whole file decides about its labels. */
export interface Labels {
  /** How many labels have this name. */
  readonly uses: (key: string) => number;
  /** Whether a plain label stands in a row of three or more. */
  readonly inRun: (block: Block) => boolean;
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
  if (state.last && !state.context.reflection) {
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

interface Spoken {
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  readonly addressed: boolean;
}

type LabelShape = NonNullable<ReturnType<typeof labelOf>>;

/** Whose label it is. “A to B:” is one name unless A or B is known, or A labels other lines too. */
export function speakerOf(block: Block, label: LabelShape, state: State): Spoken | undefined {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    block.text.slice(start, end);
  const known = (slice: { readonly start: number; readonly end: number }): boolean =>
    state.room.known(textOf(slice)) !== undefined;
  const uses = (): number => {
    const key = nameKey(textOf(label.name));
    return state.labels.uses(label.sign === "" ? key : oddKey(label.sign, key));
  };
  const single = label.form === "to" && uses() < 2 && !known(label.name) && !label.addressees.some(known);
  const slice = single ? label.whole : label.name;
  const name = textOf(slice);
  const together = togetherOf(label.together.map(textOf), state.room);
  if (together) return { speaker: together, start: slice.start, end: slice.end, addressed: true };
  const { emphasised, loose, sign } = label;
  if (sign !== "") return oddSpeaker(block, label, slice, state);
  const stranger = (): Speaker | undefined => {
    const evidence = { emphasised, loose, uses: uses(), inRun: state.labels.inRun(block) };
    const isEvident = !loose && (emphasised || evidence.uses >= several || evidence.inRun);
    // “And Ruth: “So nothing.”” is a story's.
    const isTold = /["“«„]/.test(block.text.charAt(label.end));
    const known = (isEvident ? initialled(name, state) : undefined) ?? (isTold ? undefined : state.room.inTurn(name));
    return known ?? state.room.speakerOf(name, evidence);
  };
  // Most labels are somebody's whom the header names: what else speaks for them need not be looked for.
  const named = state.room.known(name);
  const speaker = (label.alias && bracketed(textOf(label.alias), name, named, state)) ?? named ?? stranger();
  return speaker && { speaker, start: slice.start, end: slice.end, addressed: !single };
}

/** “Client (Tina):”, “M1 (Tina):”: who is meant by a name in brackets behind what names nobody in particular. */
function bracketed(alias: string, name: string, named: Speaker | undefined, { room }: State): Speaker | undefined {
  if (named?.declared === true) return undefined;
  const isClient = named === undefined && clientLabels.has(nameKey(name));
  const isEvident = { emphasised: true, loose: false, uses: 1, inRun: false };
  return room.known(alias) ?? (isClient ? room.speakerOf(alias, isEvident) : undefined);
}

/** Who alone has these initials, if no label has a name in full that begins alike. */
function initialled(letters: string, { room, labels }: State): Speaker | undefined {
  const key = nameKey(letters);
  const mayBe = areInitials(key) && labels.uses(fullKey(key)) === 0;
  return mayBe ? room.initialled(key) : undefined;
}

/** Whose label without a colon it is: one line of a form proves nothing. */
function oddSpeaker(block: Block, { sign, loose, end }: LabelShape, slice: Slice, state: State): Spoken | undefined {
  const lines = state.labels.uses(formKey(sign));
  const name = block.text.slice(slice.start, slice.end);
  const mayBeAmong = amongOthers.has(sign) && state.room.known(name)?.declared === true;
  const isAmong = mayBeAmong && state.last?.notation === "dialogue";
  if (mayBeAmong) state.part.leansBack = true;
  if (sign === bare && lines < many) return undefined;
  const isRisky = sign === said || sign === plainBehind || sign === hurried || sign.endsWith(low);
  const isSo = (form: string): boolean => state.labels.uses(formKey(form)) >= many;
  const isHasty = (likeHurried.has(sign) && isSo(hurried)) || isSo(sign + low);
  if (lines < (isRisky ? many : several) && sign !== dashed && !isAmong && !isHasty) return undefined;
  // A list of names, one a line, says nothing.
  if (sign === "alone" && loose && end >= block.contentEnd && !block.endsBlank) return undefined;
  const mayBeAnybody = !state.header.rosterDeclared && sign !== said && !ofOthers.has(sign);
  const isTelling = lines >= many ? telling.has(sign) || mayBeAnybody : isHasty && mayBeAnybody;
  const forms = isHasty && sign !== hurried ? [sign, hurried, sign + low] : [sign];
  const key = nameKey(name);
  const uses = forms.reduce((sum, form) => sum + state.labels.uses(oddKey(form, key)), 0);
  const speaker =
    state.room.known(name) ??
    state.room.speakerOf(name, { emphasised: false, loose: loose && !isTelling, uses, inRun: false });
  return speaker && { speaker, start: slice.start, end: slice.end, addressed: true };
}

/** The voice of several known people who share a label; that of workers only is a worker's. */
function togetherOf(names: readonly string[], room: Room): Speaker | undefined {
  const people = names.map((name) => room.known(name));
  if (people.length === 0 || people.includes(undefined)) return undefined;
  return room.known(people.every((person) => person?.role === "worker") ? "Worker" : "Several");
}

/** Addressees that the writer named. Somebody nobody knows keeps the name as id, for a rule to ask about. */
export function explicit(block: Block, slices: LabelShape["addressees"], state: State): TurnDraft["addressees"] {
  return slices.map((slice) => {
    const written = block.text.slice(slice.start, slice.end);
    const id = (state.room.known(written) ?? initialled(written, state))?.id ?? personId(written);
    return { id, basis: "explicit" as const, written, span: { block, start: slice.start, end: slice.end } };
  });
}
