/** Comments and tags that come back in a copy, put to their turns although the writer went on. */
import { type Note, labelOfNote } from "../export/script.ts";
import { placesOf } from "../export/places.ts";
import { firstWords, foldedWords } from "../recording/anchor.ts";
import type { Recording, Tag, Turn } from "../recording/model.ts";
import { tagText } from "../recording/tag-text.ts";
import { type Insertion, remarksOn } from "../review/insertion.ts";
import { renaming } from "../privacy/find-names.ts";
import { namesNow } from "../review/renamed.ts";
import { newNotes } from "./new-notes.ts";
import { countBefore } from "../text/search.ts";
import { sectionNotes } from "./section-notes.ts";
import { lineEndIn } from "../text/line-end.ts";

/** The text with what was added. */
export interface Added {
  readonly text: string;
  readonly added: number;
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

/** Adds to `mine` the supervisor's remarks of `returned`, and the tags that its turns have besides. */
function addReturned(text: string, mine: Recording, returned: Recording): Added {
  const places = placesOf(returned);
  const eol = lineEndIn(text);
  const insertions: Insertion[] = [];
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
      const lines = notes.map((note) => `> ${told(pointed(note, turn))}`);
      // What was an orphan the last time is one already.
      orphans.push(...lines.filter((line) => !text.includes(line)));
      continue;
    }
    added += notes.length + tags.length;
    const remarks = notes.map(told);
    if (tags.length > 0) remarks.push(told({ kind: "supervisor", words: tags.map(tagText).join(" ") }));
    insertions.push(remarksOn(target, mine, remarks, text, eol));
  }
  const besides = sectionNotes(mine, returned, eol);
  insertions.push(...besides.insertions);
  orphans.push(...besides.lost.filter((line) => !text.includes(line)));
  added += besides.added;
  let out = text;
  for (const { at, text: more } of insertions.sort((a, b) => b.at - a.at))
    out = out.slice(0, at) + more + out.slice(at);
  if (orphans.length > 0) out = `${out.trimEnd()}${eol}${eol}${orphans.join(eol)}${eol}`;
  return { text: out, added, orphans: orphans.length };
}

/**
 * The turn of the same speaker with the same words, or, where they were revised, with the same first words; of several
 * the nearest, and each only once.
 */
function pairs({ turns }: Recording, returned: Recording): ReadonlyMap<Turn, Turn> {
  const whole = new Map<string, Turn[]>();
  const begun = new Map<string, Turn[]>();
  const used = new Set<Turn>();
  const add = (map: Map<string, Turn[]>, key: string, turn: Turn): void => {
    const list = map.get(key);
    if (list) list.push(turn);
    else map.set(key, [turn]);
  };
  for (const turn of turns) {
    add(whole, wholeKey(turn), turn);
    if (turn.text !== "") add(begun, beginningKey(turn), turn);
  }
  const paired = new Map<Turn, Turn>();
  const pair = (turn: Turn, list: Turn[] | undefined): void => {
    const found = list && !paired.has(turn) ? nearest(list, turn.index, used) : undefined;
    if (!found) return;
    used.add(found);
    paired.set(turn, found);
  };
  // What is unchanged is settled first, so that nothing revised takes its place.
  for (const turn of returned.turns) pair(turn, whole.get(wholeKey(turn)));
  for (const turn of returned.turns) pair(turn, begun.get(beginningKey(turn)));
  return paired;
}

/** The unused turn that is nearest, looked for outwards from where it should be. */
function nearest(list: readonly Turn[], index: number, used: ReadonlySet<Turn>): Turn | undefined {
  const first = countBefore(list, (turn) => turn.index < index);
  for (let below = first - 1, above = first; below >= 0 || above < list.length;) {
    const [before, after] = [list[below], list[above]];
    const isAfter = after && (!before || after.index - index <= index - before.index);
    const next = isAfter ? after : before;
    if (next && !used.has(next)) return next;
    if (isAfter) above++;
    else below--;
  }
  return undefined;
}

function wholeKey({ speaker, text, nonverbal }: Turn): string {
  return `${speaker.id}\n${keyOf(text)}\n${nonverbal.join()}`;
}

function beginningKey({ speaker, text }: Turn): string {
  return `${speaker.id}\n${firstWords(foldedWords(text), 4).join(" ")}`;
}

function keyOf(text: string): string {
  return foldedWords(text).join(" ");
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
