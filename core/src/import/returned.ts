/** Comments and tags that come back in a copy, put to their turns although the writer went on. */
import { type Note, labelOfNote } from "../export/script.ts";
import { placesOf } from "../export/places.ts";
import { fileSpan } from "../markdown/block.ts";
import type { TextEdit } from "../markdown/rescan.ts";
import type { Annotation, Recording, Tag, Turn } from "../recording/model.ts";
import { tagText } from "../recording/tag-text.ts";
import { type Insertion, remarksBehind, remarksOn } from "../review/insertion.ts";
import { renaming } from "../privacy/find-names.ts";
import { namesNow } from "../review/renamed.ts";
import { type NewNote, newNotes } from "./new-notes.ts";
import { sectionNotes } from "./section-notes.ts";
import { pairs } from "./pairs.ts";
import { settledSince } from "./settled.ts";
import { lineEndIn } from "../text/line-end.ts";
import { addTo } from "../text/lists.ts";

/** The text with what was added, and how many comments were settled. */
export interface Added {
  readonly text: string;
  readonly added: number;
  readonly settled: number;
  readonly orphans: number;
}

/**
 * Adds to a recording what a copy of it has besides. Who is called otherwise since the copy went out is that in it, too:
 * nothing of theirs may come back under the old name. `readAs`: how both are read.
 */
export function bringBack(text: string, copy: string, readAs: (text: string) => Recording): Added {
  const [mine, theirs] = [readAs(text), readAs(copy)];
  const names = namesNow(theirs, mine);
  return addReturned(text, mine, names.size === 0 ? theirs : readAs(renaming(names)(copy)));
}

/** Adds to `mine` the supervisor's remarks of `returned`, and the tags that its turns have besides; settles what was settled. */
function addReturned(text: string, mine: Recording, returned: Recording): Added {
  const places = placesOf(returned);
  const eol = lineEndIn(text);
  const edits: TextEdit[] = [];
  const insert = ({ at, text: more }: Insertion): void => void edits.push({ start: at, end: at, text: more });
  const orphans: string[] = [];
  let added = 0;
  const partner = pairs(mine, returned);
  for (const turn of returned.turns) {
    const target = partner.get(turn);
    const notes = newNotes(turn, target, places);
    const tags = target ? newTags(turn, target) : [];
    if (notes.length + tags.length === 0) continue;
    const told = (note: Note): string => `${labelOfNote(note, returned.language)}: ${note.words}`;
    if (!target) {
      const lines = notes.map(({ note }) => `> ${told(pointed(note, turn))}`);
      // What was an orphan the last time is one already.
      orphans.push(...lines.filter((line) => !text.includes(line)));
      continue;
    }
    added += notes.length + tags.length;
    const remarks = notes.map((each) => ({ ...each, told: told(each.note) }));
    if (tags.length > 0) {
      const note: Note = { kind: "supervisor", words: tags.map(tagText).join(" ") };
      remarks.push({ note, told: told(note) });
    }
    for (const each of inThreads(remarks, target, mine, text, eol)) insert(each);
  }
  const besides = sectionNotes(mine, returned, eol);
  besides.insertions.forEach(insert);
  orphans.push(...besides.lost.filter((line) => !text.includes(line)));
  added += besides.added;
  const settled = settledSince(mine, returned, partner);
  edits.push(...settled.flat());
  let out = text;
  for (const { start, end, text: more } of edits.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + more + out.slice(end);
  if (orphans.length > 0) out = `${out.trimEnd()}${eol}${eol}${orphans.join(eol)}${eol}`;
  return { text: out, added, settled: settled.length, orphans: orphans.length };
}

/** Remarks that go on with a thread come behind it and what was answered in it since; all others behind everything. */
function inThreads(
  remarks: readonly (NewNote & { readonly told: string })[],
  target: Turn,
  mine: Recording,
  text: string,
  eol: string,
): readonly Insertion[] {
  const behind = new Map<Annotation | undefined, string[]>();
  for (const { behind: first, told } of remarks) {
    addTo(behind, first && lastAnswer(first, target), told);
  }
  return Array.from(behind, ([last, lines]) =>
    last ? remarksBehind(last.span.block, fileSpan(last.span), lines) : remarksOn(target, mine, lines, text, eol),
  );
}

/** The last reply in a row behind a remark, or the remark; nothing where that is the end of all remarks. */
function lastAnswer(remark: Annotation, { annotations }: Turn): Annotation | undefined {
  let at = annotations.indexOf(remark);
  while (annotations[at + 1]?.kind === "reply" && areBeside(annotations[at], annotations[at + 1])) at++;
  return at === annotations.length - 1 ? undefined : annotations[at];
}

/** Cells of a row are no neighbours. */
function areBeside(one: Annotation | undefined, other: Annotation | undefined): boolean {
  if (one?.span.block.kind !== "table-row" || one.span.block !== other?.span.block) return true;
  return !one.span.block.text.slice(one.span.end, other.span.start).includes("|");
}

/** Tags in the turn's own words that the writer does not have. */
function newTags(turn: Turn, target: Turn): readonly Tag[] {
  const known = new Set(target.tags.map((tag) => tag.written));
  return turn.tags.filter((tag) => tag.annotation === undefined && !known.has(tag.written));
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
