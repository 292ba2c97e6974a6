/** Who speaks: at the beginning of a line, and in the cell of a table that says it. */
import type { Recording, Speaker } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { nameKey } from "../text/names.ts";
import { turnBefore } from "./at.ts";
import { cellAt } from "./complete-cell.ts";
import { behind, type Completion, type Place } from "./completion-item.ts";
import { roleName } from "./hover-person.ts";

/** Bullet, number and time, before a label. */
const lead = /^(?:[-*+•] +)?(?:\d{1,5}[.)] +)?(?:\[[\d:.]{1,12}\] *)?/;

/** What is left of a name in whose middle one writes, where marks, an arrow or a colon say that it is a label. */
const restOfLabel = /^[\p{L}\p{M}\p{N}.'’-]{0,40}(?=\s*(?:→|->|(?:\*\*)?:))/u;

/** Speakers where a label may be: who has not spoken longest comes first. */
export function speakers(place: Place): readonly Completion[] | undefined {
  const { before, line, recording } = place;
  const cell = cellAt(place);
  if (cell && !cell.names) return undefined;
  const from = cell?.from ?? lead.exec(before)?.[0].length ?? 0;
  const written = /^(?:\*\*)?[\p{L}\p{M}\p{N}.'’ -]{0,40}$/u.exec(before.slice(from))?.[0];
  if (written === undefined || /^[ -]|^\d/.test(written)) return undefined;
  const after = cell ? cell.after : behind(place);
  // In a label that is there already the name alone is another one.
  const named = cell ? undefined : restOfLabel.exec(after)?.[0];
  // All of a cell that holds a name is the name.
  const isName = cell?.names === "alone" && /^[\p{L}\p{M}\p{N}.'’ -]*$/u.test(after);
  if (!isName && named === undefined && after.trim() !== "" && after !== "**" && after !== "*") return undefined;
  const marks = written.startsWith("**") ? "**" : "";
  const start = line.start + from + (named === undefined ? 0 : marks.length);
  const span = { start, end: line.start + before.length + (named ?? after.trimEnd()).length };
  const last = lastTurns(place);
  const gap = before.endsWith("|") ? " " : "";
  return namedPeople(recording)
    .filter(({ name }) => mayBegin(written.replace("**", ""), name))
    .sort((a, b) => (last.get(a.id) ?? -1) - (last.get(b.id) ?? -1))
    .map((person) => ({
      label: person.name,
      kind: "person",
      detail: personDetail(person, last, place),
      filter: `${named === undefined ? marks : ""}${person.name} ${person.aliases.join(" ")}`,
      text: gap + (cell?.names === "alone" || named !== undefined ? person.name : `**${person.name}:** `),
      span,
    }));
}

/** Who may be meant by a name: not the group as one, and nobody who is probably a slip of the pen. */
export function namedPeople({ speakers: all }: Recording): Speaker[] {
  return all.filter((speaker) => isPerson(speaker) && speaker.similarTo === undefined);
}

/** When everybody spoke last, before the cursor. */
export function lastTurns({ recording, offset }: Place): ReadonlyMap<string, number> {
  const end = turnBefore(recording, offset - 1)?.index ?? -1;
  return new Map(recording.turns.slice(0, end + 1).map((turn) => [turn.speaker.id, turn.index]));
}

/** Whether somebody who has written this may mean a name: several words are prose, or the beginning of one. */
export function mayBegin(written: string, name: string): boolean {
  const begun = nameKey(written);
  return !begun.includes(" ") || nameKey(name).startsWith(begun);
}

/** Somebody's role, and when they spoke last. */
export function personDetail(
  person: Speaker,
  last: ReadonlyMap<string, number>,
  { context: { speech } }: Place,
): string {
  const index = last.get(person.id);
  const role = roleName(person.role, speech);
  return index === undefined
    ? speech.say("{role}, has not spoken yet", { role })
    : speech.say("{role}, spoke last in turn {turn}", { role, turn: index + 1 });
}
