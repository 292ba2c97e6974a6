/** Several turns in one paragraph or cell: which labels inside of it are somebody's. */
import { announcesTurns } from "../../language/run-on-words.ts";
import type { Block } from "../../markdown/block.ts";
import type { Label } from "../../markdown/label.ts";
import { type RunOn, runOnLabels } from "../../markdown/run-on.ts";
import type { Slice } from "../../markdown/slice.ts";
import { nameKey } from "../../text/names.ts";
import { perBlock } from "../pieces.ts";
import { isNeverSpeaker } from "../people/never-speaker.ts";
import { speakerOf } from "./label-speaker.ts";
import type { State } from "../state.ts";

/** The labels inside of stretches of a block, by where these begin. */
const runOnsOf = perBlock(() => new Map<number, readonly RunOn[]>());

/** The labels behind a place of a block, up to the end of its piece. */
function runOnsIn(block: Block, start: number, end: number): readonly RunOn[] {
  const kept = runOnsOf(block).get(start);
  if (kept) return kept;
  const found = runOnLabels(block.text.slice(0, end), start);
  runOnsOf(block).set(start, found);
  return found;
}

/** The names of labels inside of a stretch: they count for nobody, but what they are hangs on those that do. */
export function runOnNames(block: Block, start: number, end: number): readonly string[] {
  return runOnsIn(block, start, end).map(({ label: { name } }) => nameKey(block.text.slice(name.start, name.end)));
}

/** A letter or two: “M”, “M.J.”. */
const isLetters = (name: string): boolean => /^(?:\p{L}\.?){1,2}\d?$/u.test(name) || name === "?";

/** The label before: its name as written, and whether it is emphasised. */
export interface LabelBefore {
  readonly name: string;
  readonly emphasised: boolean;
}

/** The labels of the turns behind the first one of a piece. `first`: whose words the piece begins with, if anybody's. */
export function runOnTurns(block: Block, piece: Slice, first: LabelBefore | undefined, state: State): readonly RunOn[] {
  const found: RunOn[] = [];
  let before = first;
  let behind = piece.start;
  let declared: number | undefined;
  /** “Sam: how was it Maria: bad Tina: me too”: nobody ends a sentence, but people of the header have several labels. */
  const isOneOfMany = (name: string): boolean => {
    const isDeclared = (each: string): boolean => state.room.known(each)?.declared === true;
    if (before === undefined || !isDeclared(before.name) || !isDeclared(name)) return false;
    declared ??= declaredIn(block, piece, state);
    return declared >= fewest;
  };
  for (const each of runOnsIn(block, piece.start, piece.end)) {
    const { label, start, place } = each;
    if (label.name.start < behind) continue;
    const name = block.text.slice(label.name.start, label.name.end);
    const fits =
      place === "end" ||
      (place === "colon" && before === undefined && isAnnounced(block.text.slice(0, start))) ||
      (place === "marked" && before?.emphasised === true) ||
      (place === "short" && (isShort(name, before, state) || isOneOfMany(name)));
    if (!fits || !isSomebody(name, label, block, state) || !speakerOf(block, label, state)) continue;
    found.push(each);
    before = { name, emphasised: label.emphasised };
    behind = label.end;
  }
  return found;
}

/** How many labels behind a place of a block are of people whom the header declares. */
function declaredIn(block: Block, piece: Slice, { room }: State): number {
  let count = 0;
  for (const { label } of runOnsIn(block, piece.start, piece.end))
    if (room.known(block.text.slice(label.name.start, label.name.end))?.declared === true) count++;
  return count;
}

/** So many labels of declared people in a paragraph are no accident. */
const fewest = 3;

/** A letter of the legend, or “All” among letters: these begin a turn wherever they stand. */
function isShort(name: string, before: LabelBefore | undefined, { room, labels }: State): boolean {
  const isAmongLetters = before !== undefined && isLetters(before.name);
  const person = room.known(name);
  if (person?.role === "collective" || person?.role === "unknown") return isAmongLetters;
  if (!isLetters(name)) return person?.declared === true && name.length <= 3 && isAmongLetters;
  const key = nameKey(name);
  const isOwn = person?.declared === true && [person.name, ...person.aliases].some((each) => nameKey(each) === key);
  return isOwn || labels.uses(key) >= 2;
}

/** Whether a label inside of a paragraph is that of somebody whom the header, a legend or the lines' own labels know. */
function isSomebody(name: string, label: Label, block: Block, { room, labels }: State): boolean {
  const names = label.together.map(({ start, end }) => block.text.slice(start, end));
  if (names.length > 0 && names.every((each) => room.known(each) !== undefined)) return true;
  const person = room.known(name);
  if (labels.uses(nameKey(name)) >= 2) return person !== undefined || !isNeverSpeaker(name);
  // “the group: …” in lower case is a part of the sentence.
  return person !== undefined && (person.declared || !/^\p{Ll}/u.test(name));
}

/** Whether a paragraph without a label begins turns: behind “how I remember it:”, or behind an act. */
export function mayBeginTurns(block: Block, runOns: readonly RunOn[]): boolean {
  const [first] = runOns;
  if (first === undefined) return false;
  const before = block.text.slice(0, first.start);
  if (/^\s*[*_]?(?:\([^()]*\)|\[[^[\]]*\])[*_]?\s*$/.test(before)) return /\p{L}/u.test(before);
  return runOns.length >= 2 && isAnnounced(before);
}

/** Longest sentence that announces what was said, in signs. */
const longest = 200;

function isAnnounced(before: string): boolean {
  const sentence = /(?:^|[.?!])[^.?!]*[:：]\s*$/.exec(before.slice(-longest))?.[0];
  return sentence !== undefined && announcesTurns(sentence);
}
