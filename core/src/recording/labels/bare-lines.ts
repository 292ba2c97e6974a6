/** Lines that begin with a name and nothing else: “maria my sister called”, as they are dictated or typed on a phone. */
import { tellsOf } from "../../language/run-on-words.ts";
import type { Block } from "../../markdown/block.ts";
import { behindLead, isBareLabel, type Label } from "../../markdown/label.ts";
import { readBareName } from "../../markdown/odd-label.ts";
import type { RunOn } from "../../markdown/run-on.ts";
import { nameKey } from "../../text/names.ts";
import { formKey, many, oddKey, several } from "./label-keys.ts";
import { perBlock } from "../pieces.ts";
import { isNeverSpeaker } from "../people/never-speaker.ts";
import type { State } from "../state.ts";

/** How much of a line is looked at, in UTF-16 units. */
const longest = 120;

/** The lines of a block that may begin so. */
const linesOf = perBlock((block): readonly RunOn[] => {
  const found: RunOn[] = [];
  for (const { 0: line, index } of block.text.slice(0, block.contentEnd).matchAll(/[^\r\n]+/g)) {
    const head = line.slice(0, longest);
    const name = readBareName(head, behindLead(head));
    if (!name || tellsOf(head.slice(name.end))) continue;
    const inner = { start: index + name.inner.start, end: index + name.inner.end };
    found.push({ label: labelOf(inner, index + name.end), start: index, behind: index, place: "end" });
  }
  return found;
});

function labelOf(name: Label["name"], end: number): Label {
  const none = { addressees: [], together: [], acts: [], alias: undefined, form: "none" } as const;
  return { ...none, name, whole: name, emphasised: false, loose: true, end, sign: "bare" };
}

/** Keys of a line whose words are surely said: these are counted. */
export function bareKeys(block: Block): readonly string[] {
  const [first] = linesOf(block);
  if (first?.start !== 0 || !isBareLabel(block.text)) return [];
  return [formKey("bare"), oddKey("bare", nameKey(block.text.slice(first.label.name.start, first.label.name.end)))];
}

/** Keys on which it hangs what such a block is. */
export function bareHangsOn(block: Block): readonly string[] {
  const lines = linesOf(block);
  const names = lines.map(({ label: { name } }) => oddKey("bare", nameKey(block.text.slice(name.start, name.end))));
  return lines.length > 0 ? [formKey("bare"), ...names, ...writers] : [];
}

/** What a writer calls herself in such lines. */
const writers = ["me", "yo", "worker", "sw"].map((name) => oddKey("bare", name));

/**
 * The lines of a block that are somebody's, if many of the file's lines are. Where no roster is, her name stands before several,
 * and the writer's does: “Notice your own state”, “Imagine what they feel” are plans.
 */
export function bareLines(block: Block, { room, labels, header }: State): readonly RunOn[] {
  if (labels.uses(formKey("bare")) < many) return [];
  const isOpen = !header.rosterDeclared && writers.some((key) => labels.uses(key) >= several);
  return linesOf(block).filter(({ label: { name } }) => {
    const written = block.text.slice(name.start, name.end);
    if (isOpen && labels.uses(oddKey("bare", nameKey(written))) >= several && !isNeverSpeaker(written)) return true;
    const person = room.known(written);
    return person?.declared === true || person?.role === "worker";
  });
}
