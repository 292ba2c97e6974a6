/** What all labels of a file decide together: how often a name labels a line, and which stand in a row. */
import type { Block } from "../../markdown/block.ts";
import type { Slice } from "../../markdown/slice.ts";
import { nameKey } from "../../text/names.ts";
import { remembering } from "../../text/remember.ts";
import type { Labels } from "../state.ts";
import { behindOf } from "./behind.ts";
import { asideKeys } from "./asides.ts";
import { bareHangsOn, bareKeys } from "./bare-lines.ts";
import { boxes, isBoxRemark, mayBeBox } from "../tables/box-rows.ts";
import { codeHangsOn, codeKeys } from "./codes.ts";
import { headingKeys } from "./heading-label.ts";
import { rowKeys } from "../tables/headless-table.ts";
import { areInitials, longestInitials } from "../people/short-names.ts";
import { announcedKey, formKey, fullKey, many, oddKey, several } from "./label-keys.ts";
import { announcesSession, mayBeOtherDocument } from "../plain-heading.ts";
import { labelOf } from "../pieces.ts";
import { type OddForm, proofOf } from "../../markdown/label-forms.ts";
import { isNeverSpeaker } from "../people/never-speaker.ts";
import { textRunOns } from "./labelled.ts";
import { quotedKeys, quoteKeys } from "../quoted-dialogue.ts";
import { rowAddressees, rowLabels, rowNames, rowRunOns } from "../tables/row-pieces.ts";

/** The labels of a file, kept up with its blocks. */
export interface LabelIndex extends Labels {
  readonly add: (block: Block) => void;
  readonly remove: (block: Block) => void;
  /** The names that label more than once. */
  readonly repeated: () => ReadonlySet<string>;
  /** The blocks of each name whose use has become the second, or stopped being it, since this was last asked. */
  readonly takeChanged: () => readonly ReadonlySet<Block>[];
}

/** So many uses of a key change what it says; of a title that announces the session one is enough. */
const [enough, first] = [[several, many], [1]] as const;

const nowhere: ReadonlySet<Block> = new Set();

/** An index with nothing in it. `neighbour` gives the block so many places further. */
export function createLabelIndex(
  neighbour: (block: Block, by: number) => Block | undefined,
  isHeader: (block: Block) => boolean,
): LabelIndex {
  const uses = new Map<string, number>();
  const blocks = new Map<string, Set<Block>>();
  let flipped = new Set<string>();

  const note = (block: Block, key: string, by: 1 | -1): void => {
    const set = blocks.get(key);
    if (by === -1) set?.delete(block);
    else if (set) set.add(block);
    else blocks.set(key, new Set([block]));
  };
  const countFull = (key: string, by: 1 | -1): void => {
    if (key.startsWith("\n") || areInitials(key)) return;
    const full = fullKey(key);
    const before = uses.get(full) ?? 0;
    if (before === 0 || before + by === 0) flipped.add(full);
    uses.set(full, before + by);
  };
  const count = (block: Block, by: 1 | -1): void => {
    const keys = keysOf(block);
    const asked = runOnKeys(block);
    const isNoted = (key: string): boolean => blocks.get(key)?.has(block) === true;
    if (by === 1 ? isHeader(block) : !keys.some(isNoted) && !asked.some(isNoted)) return;
    for (const key of keys) {
      const before = uses.get(key) ?? 0;
      const steps = key === announcedKey ? first : enough;
      if (steps.some((step) => before >= step !== before + by >= step)) flipped.add(key);
      uses.set(key, before + by);
      note(block, key, by);
    }
    for (const key of asked) note(block, key, by);
    for (const key of block.kind === "table-row" ? [...keys, ...rowNames(block)] : keys) countFull(key, by);
  };
  const isPlain = (block: Block | undefined): boolean =>
    block !== undefined && !isHeader(block) && plainKey(block) !== undefined;
  const runOn = (block: Block, by: 1 | -1): number => {
    let length = 0;
    for (let next = neighbour(block, by); length < 2 && isPlain(next); next = next && neighbour(next, by)) length++;
    return length;
  };
  const isOfNote = (block: Block): boolean => {
    const own = letterOf(block);
    if (own === "" || !ofNotes.some((letters) => letters.includes(own))) return false;
    const around = [-2, -1, 0, 1, 2].map((by) => letterOf(neighbour(block, by)) || " ").join("");
    return [0, 1, 2].some((at) => ofNotes.some((letters) => letters.includes(around.slice(at, at + 3))));
  };
  return {
    uses: (key) => uses.get(key) ?? 0,
    isOfNote,
    isAnswered(block) {
      const other = answered[letterOf(block)];
      return other !== undefined && (uses.get(other) ?? 0) >= several;
    },
    inRun: (block) => isPlain(block) && runOn(block, -1) + runOn(block, 1) >= 2,
    add: (block) => {
      count(block, 1);
    },
    remove: (block) => {
      count(block, -1);
    },
    repeated: () => new Set([...uses].flatMap(([key, count]) => (count >= several ? [key] : []))),
    takeChanged() {
      const changed = [...flipped].map((key) => blocks.get(key) ?? nowhere);
      flipped = new Set();
      return changed;
    },
  };
}

/** The names that label a block, by their keys. */
function keysOf(block: Block): readonly string[] {
  if (block.kind === "table-row")
    return [...rowLabels(block), ...rowKeys(block), ...(isBoxRemark(block) ? [boxes] : [])];
  if (block.kind === "table-head") return isBoxRemark(block) ? [...rowKeys(block), boxes] : rowKeys(block);
  if (block.kind === "quote") return quoteKeys(block);
  const announced = announcesSession(block) ? [announcedKey] : [];
  if (block.kind === "heading") return [...headingKeys(block), ...announced];
  const codes = block.kind === "text" ? [...codeKeys(block), ...asideKeys(block), ...announced] : [];
  const key = labelKey(block);
  const sign = labelOf(block)?.sign ?? "";
  // “like a washing machine - Maria” may be either.
  const behind = key === undefined || sign === "–" ? behindKey(block) : undefined;
  const after = behind === undefined ? [] : signed(behindOf(block)?.sign ?? "", behind);
  if (key === undefined && behind === undefined) return block.kind === "text" ? [...codes, ...bareKeys(block)] : codes;
  return [...(key === undefined ? [] : signed(sign, key)), ...after, ...codes];
}

/** The keys of a label in a form, or of one with a colon. */
function signed(sign: string, key: string): readonly string[] {
  return sign === "" ? [key] : [formKey(sign), oddKey(sign, key)];
}

/** The names of labels inside of a block: none counts, but whether they are labels hangs on those that do. */
function runOnKeys(block: Block): readonly string[] {
  if (block.kind === "table-row") {
    const names = [
      ...rowLabels(block).filter(areInitials),
      ...rowNames(block),
      ...rowAddressees(block).filter(areInitials),
    ];
    const hangsOn = [...names.map(fullKey), ...(mayBeBox(block) ? [boxes] : [])];
    return hangsOn.length === 0 ? rowRunOns(block) : [...rowRunOns(block), ...hangsOn];
  }
  if (block.kind === "table-head") return mayBeBox(block) ? [boxes] : [];
  if (block.kind === "quote") return quotedKeys(block);
  if (block.kind !== "text") return [];
  const [inside, others] = [textRunOns(block), beside.flatMap((keys) => keys(block))];
  return others.length === 0 ? inside : [...inside, ...others];
}

/** Whether a label without a colon is one hangs on how many were typed in a hurry. */
function hurryIn(block: Block): readonly string[] {
  const sign = labelOf(block)?.sign ?? "";
  if (sign === "") return [];
  const key = labelKey(block);
  const { small, large } = proofOf(sign);
  const forms: readonly OddForm[] = ["~", ...(small ? [small] : []), ...(large ? [large] : [])];
  return key === undefined ? forms.map(formKey) : forms.flatMap((form) => [formKey(form), oddKey(form, key)]);
}

/** Whether the title of another document closes what follows hangs on one that says where the session is. */
function announcedIn(block: Block): readonly string[] {
  return mayBeOtherDocument(block) ? [announcedKey] : [];
}

/** What a block of text hangs on beside the names inside of it. */
const beside = [initialsIn, codeHangsOn, hurryIn, bareHangsOn, answerIn, announcedIn] as const;

/** The letter that goes with a block's in questions and answers. */
function answerIn(block: Block): readonly string[] {
  const other = answered[letterOf(block)];
  return other === undefined ? [] : [other];
}

/** Initials that may be somebody's, as speaker or behind an arrow: whose they are hangs on the names in full. */
function initialsIn(block: Block): readonly string[] {
  const label = labelOf(block);
  if (!label || (!isShort(label.name) && !label.addressees.some(isShort))) return [];
  const names = [label.name, ...label.addressees].map(({ start, end }) => nameKey(block.text.slice(start, end)));
  return names.filter(areInitials).map(fullKey);
}

/** Whether a block has a label of a letter or two: whose it is hangs on the blocks around it, too. */
export function hasInitials(block: Block): boolean {
  const label = block.kind === "text" ? labelOf(block) : null;
  return label !== null && isShort(label.name);
}

function isShort({ start, end }: Slice): boolean {
  return end - start <= longestInitials;
}

function labelKey(block: Block): string | undefined {
  const label = block.kind === "text" ? labelOf(block) : null;
  return label ? speakerKey(block.text.slice(label.name.start, label.name.end)) : undefined;
}

/** The name behind a quotation. */
function behindKey(block: Block): string | undefined {
  const label = block.kind === "text" ? behindOf(block) : null;
  return label ? speakerKey(block.text.slice(label.name.start, label.name.end)) : undefined;
}

const speakerKey = remembering((name) => (name !== "" && !isNeverSpeaker(name) ? nameKey(name) : undefined));

function plainKey(block: Block): string | undefined {
  return block.kind === "text" && isPlainLabel(labelOf(block)) ? labelKey(block) : undefined;
}

/** The letters of questions and answers, and of progress notes, each way a school may order them. */
const answered: Readonly<Record<string, string>> = { q: "a", a: "q", p: "r", r: "p" };
const ofNotes = ["soap", "dap", "birp", "girp"];

/** The letter that a block has for its label. */
function letterOf(block: Block | undefined): string {
  const label = block?.kind === "text" ? labelOf(block) : null;
  return block && label?.sign === "" && isLetter(label.name) ? block.text.charAt(label.name.start).toLowerCase() : "";
}

const isLetter = ({ start, end }: Slice): boolean => end - start === 1;

const isPlainLabel = (label: ReturnType<typeof labelOf>): boolean => label?.emphasised === false && label.sign === "";
