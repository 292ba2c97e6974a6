/** Comments and tags that come back in a copy, put to their turns although the writer went on. */
import { type Note, labelOfNote } from "../export/script.ts";
import { notesOf } from "../export/turn-source.ts";
import { placesOf } from "../export/places.ts";
import { fileSpan } from "../markdown/block.ts";
import type { Recording, Tag, Turn } from "../recording/model.ts";

/** The text with what was added. */
export interface Added {
  readonly text: string;
  readonly added: number;
  readonly orphans: number;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Adds to `mine` the supervisor's remarks of `returned`, and the tags that its turns have besides. */
export function addReturned(text: string, mine: Recording, returned: Recording): Added {
  const places = placesOf(returned);
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const insertions: Insertion[] = [];
  const orphans: string[] = [];
  let added = 0;
  const used = new Set<Turn>();
  for (const turn of returned.turns) {
    const target = partnerOf(turn, mine, used);
    if (target) used.add(target);
    const notes = notesOf(turn, places).filter(
      (note, index) => note.kind === "supervisor" && !has(target, turn, index),
    );
    const tags = target ? newTags(turn, target) : [];
    if (notes.length + tags.length === 0) continue;
    if (!target) {
      for (const note of notes) orphans.push(`> ${labelOfNote(pointed(note, turn), returned.language)}: ${note.words}`);
      continue;
    }
    added += notes.length + tags.length;
    const lines = notes.map((note) => `> ${labelOfNote(note, returned.language)}: ${note.words}`);
    if (tags.length > 0)
      lines.push(
        `> ${labelOfNote({ kind: "supervisor", words: "" }, returned.language)}: ${tags.map(tagText).join(" ")}`,
      );
    insertions.push(placed(target, mine, lines, text, eol));
  }
  let out = text;
  for (const { at, text: more } of insertions.sort((a, b) => b.at - a.at))
    out = out.slice(0, at) + more + out.slice(at);
  if (orphans.length > 0) out = `${out.trimEnd()}${eol}${eol}${orphans.join(eol)}${eol}`;
  return { text: out, added, orphans: orphans.length };
}

/** The turn of the same speaker that begins with the same words, or, where they were revised, the nearest that shares most. */
function partnerOf(turn: Turn, { turns }: Recording, used: ReadonlySet<Turn>): Turn | undefined {
  const open = turns.filter((each) => !used.has(each) && each.speaker.id === turn.speaker.id);
  const near = (list: readonly Turn[]): Turn | undefined =>
    list.toSorted((a, b) => Math.abs(a.index - turn.index) - Math.abs(b.index - turn.index))[0];
  const words = keyOf(turn.text);
  const same = near(
    open.filter((each) => keyOf(each.text) === words && each.nonverbal.join() === turn.nonverbal.join()),
  );
  if (same) return same;
  const first = words.split(" ").slice(0, 4).join(" ");
  return first === "" ? undefined : near(open.filter((each) => keyOf(each.text).startsWith(first)));
}

function keyOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function has(target: Turn | undefined, turn: Turn, nth: number): boolean {
  const note = turn.annotations.filter(
    (each) => each.text !== "" || turn.tags.some((tag) => tag.annotation !== undefined),
  )[nth];
  return (
    target?.annotations.some((each) => each.kind === "supervisor" && keyOf(each.text) === keyOf(note?.text ?? "")) ??
    false
  );
}

/** Tags in the turn's own words that the writer does not have. */
function newTags(turn: Turn, target: Turn): readonly Tag[] {
  const known = new Set(target.tags.map((tag) => tag.written));
  return turn.tags.filter((tag) => tag.annotation === undefined && !known.has(tag.written));
}

function tagText({ tentative, written, turns }: Tag): string {
  return `#${tentative ? "?" : ""}${written}${turns > 1 ? `(${turns})` : ""}`;
}

/** A comment without its turn says which one it was. */
function pointed(note: Note, turn: Turn): Note {
  const { label: _, ...facts } = note;
  const first = turn.text
    .split(/\s+/)
    .slice(0, 6)
    .join(" ")
    .replace(/[“”"(),]/g, "");
  return { ...facts, to: note.to ?? `${turn.speaker.name} “${first}”` };
}

/** Under the turn and the remarks that it has; under a table's row, which the quote ends, its heading is repeated. */
function placed(target: Turn, { blocks }: Recording, lines: readonly string[], text: string, eol: string): Insertion {
  const spans = [target.span, ...target.annotations.map((each) => each.span)].map(fileSpan);
  let at = Math.max(...spans.map((span) => span.end));
  const next = /\r\n|\n|\r|$/.exec(text.slice(at));
  at += next?.index ?? 0;
  const quote = `${eol}${lines.join(eol)}`;
  if (target.notation !== "table" || target.annotations.at(-1)?.span.block.kind === "quote") return { at, text: quote };
  const { index } = target.span.block;
  const head = blocks.slice(0, index).findLast((block) => block.kind === "table-head");
  const goesOn = blocks[index + 1]?.kind === "table-row" && !target.span.block.endsBlank;
  return { at, text: `${eol}${quote}${goesOn && head ? `${eol}${eol}${head.text.trimEnd()}` : ""}` };
}
