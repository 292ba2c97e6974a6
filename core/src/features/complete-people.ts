import type { Recording, Speaker } from "../recording/model.ts";
import { isPerson } from "../recording/person.ts";
import { turnBefore } from "./at.ts";
import type { Completion, Place } from "./completion-item.ts";
import { roleName } from "./hover-person.ts";

/** Speakers at the beginning of a line: who has not spoken longest comes first. */
export function speakers(place: Place): readonly Completion[] | undefined {
  const { before, line, recording } = place;
  const written = /^(?:\*\*)?[\p{L}\p{M}\p{N}.'’ -]{0,40}$/u.exec(before)?.[0];
  if (written === undefined || /^[ -]|^\d/.test(written) || inTable(place)) return undefined;
  const after = line.text.slice(before.length);
  if (after !== "" && after !== "**" && after !== "*") return undefined;
  const span = { start: line.start, end: line.end };
  const last = lastTurns(place);
  return namedPeople(recording)
    .sort((a, b) => (last.get(a.id) ?? -1) - (last.get(b.id) ?? -1))
    .map((person) => ({
      label: person.name,
      kind: "person",
      detail: detail(person, last, place),
      filter: `${before.startsWith("**") ? "**" : ""}${person.name} ${person.aliases.join(" ")}`,
      text: `**${person.name}:** `,
      span,
    }));
}

/** Whom the turn is for, after `→`, `->` or `@` in a label. */
export function addressees(place: Place): readonly Completion[] | undefined {
  const { before, offset, line, recording, context } = place;
  const found = /^[|\s>*_-]*(?:\d+[.)]\s+)?([\p{L}\p{M}\p{N}.'’ -]{1,40}?)(?:\*\*)?\s*(?:→|->|@)([^:|]*)$/u.exec(
    before,
  );
  if (!found) return undefined;
  const bold = before.includes("**") && !/^[^:]*:/.test(line.text.slice(before.length));
  const speaker = found[1]?.trim() ?? "";
  if (
    !before.includes("**") &&
    !recording.speakers.some(({ name, aliases }) => name === speaker || aliases.includes(speaker))
  )
    return undefined;
  const listed = (found[2] ?? "").split(",");
  const typed = (listed.at(-1) ?? "").trimStart();
  const there = new Set([speaker, ...listed.slice(0, -1).map((name) => name.trim())]);
  const last = lastTurns(place);
  const spaced = /\s$/.test(before) || typed !== "" ? "" : " ";
  const everyone = { name: context.speech.language === "es" || recording.language === "es" ? "grupo" : "group" };
  const end = (name: string): string => (bold ? `${spaced}${name}:** ` : `${spaced}${name}`);
  const span = { start: offset - typed.length, end: bold ? afterLabel(place) : offset };
  const items = namedPeople(recording)
    .filter((person) => !there.has(person.name))
    // Who spoke last is most likely the one who is answered.
    .sort((a, b) => (last.get(b.id) ?? -1) - (last.get(a.id) ?? -1))
    .map((person): Completion => ({
      label: person.name,
      kind: "person",
      detail: detail(person, last, place),
      filter: `${person.name} ${person.aliases.join(" ")}`,
      text: end(person.name),
      span,
    }));
  const group: Completion = {
    label: everyone.name,
    kind: "person",
    detail: context.speech.say("the whole group"),
    filter: "group grupo all",
    text: end(everyone.name),
    span,
  };
  return [...items, group];
}

/** The marks that an editor has put behind the cursor by itself belong to the label. */
function afterLabel({ line, before, offset }: Place): number {
  return offset + (/^\*{0,2}\s*$/.exec(line.text.slice(before.length))?.[0].length ?? 0);
}

/** Who may be meant by a name: not the group as one, and nobody who is probably a slip of the pen. */
function namedPeople({ speakers: all }: Recording): Speaker[] {
  return all.filter((speaker) => isPerson(speaker) && speaker.similarTo === undefined);
}

/** When everybody spoke last, before the cursor. */
function lastTurns({ recording, offset }: Place): ReadonlyMap<string, number> {
  const end = turnBefore(recording, offset - 1)?.index ?? -1;
  return new Map(recording.turns.slice(0, end + 1).map((turn) => [turn.speaker.id, turn.index]));
}

function detail(person: Speaker, last: ReadonlyMap<string, number>, { context: { speech } }: Place): string {
  const index = last.get(person.id);
  const role = roleName(person.role, speech);
  return index === undefined
    ? speech.say("{role}, has not spoken yet", { role })
    : speech.say("{role}, spoke last in turn {turn}", { role, turn: index + 1 });
}

function inTable({ line }: Place): boolean {
  return line.block?.kind === "table-row" || line.block?.kind === "table-head";
}
