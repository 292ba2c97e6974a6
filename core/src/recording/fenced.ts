/** A session in a code block, as chats and note-takers paste it: nothing in it is read, and it is asked about. */
import type { Block } from "../markdown/block.ts";
import { readLabel } from "../markdown/label.ts";
import { nameKey } from "../text/names.ts";
import { perBlock } from "./pieces.ts";
import { isNeverSpeaker } from "./people/never-speaker.ts";
import type { State } from "./state.ts";

/** So many lines of a code block are looked at. */
const mostLines = 400;

/** The names before colons with which lines of a closed code block begin. */
const namesIn = perBlock((block): readonly string[] => {
  const lines = block.text.split(/\r\n?|\n/, mostLines).slice(1);
  return lines.flatMap((line) => {
    const label = readLabel(line);
    const name = label && !label.loose && label.end < line.length ? line.slice(label.name.start, label.name.end) : "";
    return name === "" || isNeverSpeaker(name) ? [] : [nameKey(name)];
  });
});

/** Asks about a code block in which people speak in turn whom the header names, or, without a roster, whoever does. */
export function askAboutFence(block: Block, { room, header, context, part }: State): void {
  if (block.unclosed || context.closed) return;
  const names = namesIn(block).filter((name) => !header.rosterDeclared || room.known(name)?.declared === true);
  if (!isExchange(names)) return;
  const end = /^[^\r\n]*/.exec(block.text)?.[0].length ?? 0;
  const span = { block, start: 0, end };
  part.problems.push({ code: "uncounted-lines", detail: "fence", args: { lines: names.length }, span });
}

/** Whether people speak in turn, by the names before what they say: a list of people has each name once. */
export function isExchange(names: readonly string[]): boolean {
  const different = new Set(names);
  return names.length >= 3 && different.size >= 2 && different.size < names.length;
}
