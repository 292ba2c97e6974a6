/** Whose label it is: what the header, the file's other labels and the form of the label say together. */
import { clientLabels, workerLabels } from "../../language/index.ts";
import type { Block } from "../../markdown/block.ts";
import { type OddForm, proofOf } from "../../markdown/label-forms.ts";
import type { Slice } from "../../markdown/slice.ts";
import { nameKey, personId } from "../../text/names.ts";
import type { TurnDraft } from "../draft.ts";
import { formKey, fullKey, many, oddKey, several } from "./label-keys.ts";
import type { Speaker } from "../model.ts";
import type { labelOf } from "../pieces.ts";
import { areInitials } from "../people/short-names.ts";
import { unnamed } from "../people/unnamed.ts";
import type { State } from "../state.ts";

/** Whose label it is, and where in its block the name stands. `addressed`: what stands behind “to” is whom it is said to. */
export interface Spoken {
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
  const together = togetherOf(label.together.map(textOf), name, state);
  if (together) return { speaker: together, start: slice.start, end: slice.end, addressed: true };
  const { emphasised, loose, sign } = label;
  if (sign !== "") return oddSpeaker(block, label, sign, slice, state);
  const stranger = (): Speaker | undefined => {
    // “**Containment:** holding back …” explains a word of the course.
    if (state.vocabulary.meaning(name).concept !== undefined) return undefined;
    const evidence = { emphasised, loose, uses: uses(), inRun: state.labels.inRun(block) };
    const isEvident = !loose && (emphasised || evidence.uses >= several || evidence.inRun);
    // “And Ruth: “So nothing.”” is a story's.
    const isTold = /["“«„]/.test(block.text.charAt(label.end));
    const known = (isEvident ? initialled(name, state) : undefined) ?? (isTold ? undefined : state.room.inTurn(name));
    return known ?? state.room.speakerOf(name, evidence);
  };
  // Most labels are somebody's whom the header names: what else speaks for them need not be looked for.
  const named = state.room.known(name);
  if (name.length === 1 && isOfForm(name, named, block, state)) return undefined;
  const speaker = (label.alias && bracketed(textOf(label.alias), name, named, state)) ?? named ?? stranger();
  return speaker && { speaker, start: slice.start, end: slice.end, addressed: !single };
}

/** Whether a letter is none of somebody's: an interview may go by `Q:` and `A:`, a group whose people are known does not. */
function isOfForm(name: string, named: Speaker | undefined, block: Block, { labels, header }: State): boolean {
  if (named?.declared === true && !workerLabels.has(nameKey(name))) return false;
  return labels.isOfNote(block) || (header.rosterDeclared && labels.isAnswered(block));
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

/** Whose label without a colon it is. */
function oddSpeaker(
  block: Block,
  { loose, end }: LabelShape,
  sign: OddForm,
  slice: Slice,
  state: State,
): Spoken | undefined {
  const name = block.text.slice(slice.start, slice.end);
  const proven = provenBy(sign, name, state);
  if (!proven) return undefined;
  // A list of names, one a line, says nothing.
  if (sign === "alone" && loose && end >= block.contentEnd && !block.endsBlank) return undefined;
  const key = nameKey(name);
  const uses = proven.forms.reduce((sum, form) => sum + state.labels.uses(oddKey(form, key)), 0);
  const evidence = { emphasised: false, loose: loose && !proven.strangers, uses, inRun: false };
  const speaker = state.room.known(name) ?? state.room.speakerOf(name, evidence);
  return speaker && { speaker, start: slice.start, end: slice.end, addressed: true };
}

/** The forms whose lines make a label of one without a colon, and whether they tell of strangers; nothing if too few do. */
function provenBy(
  sign: OddForm,
  name: string,
  { labels, room, header, last, part }: State,
): { readonly forms: readonly OddForm[]; readonly strangers: boolean } | undefined {
  const { lines: enough, strangers, amongOthers, likeHurried, small, large } = proofOf(sign);
  const lines = labels.uses(formKey(sign));
  const areMany = (form: OddForm): boolean => labels.uses(formKey(form)) >= many;
  const isHasty = (likeHurried === true && areMany("~")) || (small !== undefined && areMany(small));
  const mayBeAmong = amongOthers === true && room.known(name)?.declared === true;
  if (mayBeAmong) part.leansBack = true;
  const isAmong = mayBeAmong && last?.notation === "dialogue";
  const isLikeLarge = large !== undefined && areMany(large) && room.known(name)?.declared === true;
  if (lines < linesFor[enough] && !isAmong && !isHasty && !isLikeLarge) return undefined;
  const forms = !isHasty ? [sign] : small ? ([sign, "~", small] as const) : ([sign, "~"] as const);
  // Beside a roster only forms that nothing else has.
  const mayTell = !header.rosterDeclared || (strangers === "always" && lines >= many);
  return { forms, strangers: (lines >= many || isHasty) && strangers !== "never" && mayTell };
}

/** One is the line at hand, which is not counted in the cell of a table. */
const linesFor = { one: 0, several, many } as const;

/** The voice of several known people who share a label; that of workers only is a worker's. */
function togetherOf(names: readonly string[], label: string, { room, header }: State): Speaker | undefined {
  const people = names.map((name) => room.known(name));
  if (people.length === 0 || people.includes(undefined)) return undefined;
  const language = header.language === "es" || / [ye] /.test(label) ? "es" : "en";
  return room.known(people.every((person) => person?.role === "worker") ? "Worker" : unnamed[language].several);
}

/** Addressees that the writer named. Somebody nobody knows keeps the name as id, for a rule to ask about. */
export function explicit(block: Block, slices: LabelShape["addressees"], state: State): TurnDraft["addressees"] {
  return slices.map((slice) => {
    const written = block.text.slice(slice.start, slice.end);
    const id = (state.room.known(written) ?? initialled(written, state))?.id ?? personId(written);
    return { id, basis: "explicit" as const, written, span: { block, start: slice.start, end: slice.end } };
  });
}
