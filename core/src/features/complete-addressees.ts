import { lastTurns, mayBegin, namedPeople, personDetail } from "./complete-people.ts";
import { behind, type Completion, type Place, restOfWord } from "./completion-item.ts";

/** A name with its marks, and an arrow behind it. */
const arrow =
  /^[|\s>*_-]*(?:\d+[.)]\s+)?(?:\[[\d:.]{1,12}\]\s*)?(?:\*\*)?([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’ -]{0,39}?)(?:\*\*)?\s*(→|->|@|(?<=\s)\(?to(?=\s))([^:|]*)$/u;

/** Whom the turn is for, after `→`, `->`, `@` or `to` in a label. */
export function addressees(place: Place): readonly Completion[] | undefined {
  const { before, offset, recording, context } = place;
  const found = arrow.exec(before);
  if (!found) return undefined;
  // Marks that are open are closed, with the colon.
  const bold = before.split("**").length % 2 === 0 && !/^[^:]*:/.test(behind(place));
  const speaker = found[1]?.trim() ?? "";
  const listed = (found[3] ?? "").split(",");
  // “to” stands in prose, too.
  const isWord = found[2]?.endsWith("to") === true;
  const isKnown = recording.speakers.some(({ name, aliases }) => name === speaker || aliases.includes(speaker));
  if (isWord ? !isKnown || listed.length > 1 : !isKnown && !before.includes("**")) return undefined;
  const typed = (listed.at(-1) ?? "").trimStart();
  const there = new Set([speaker, ...listed.slice(0, -1).map((name) => name.trim())]);
  const last = lastTurns(place);
  const spaced = /\s$/.test(before) || typed !== "" ? "" : " ";
  const everyone = { name: context.speech.language === "es" || recording.language === "es" ? "grupo" : "group" };
  const end = (name: string): string => (bold ? `${spaced}${name}:** ` : `${spaced}${name}`);
  const rest = typed === "" ? 0 : restOfWord(place);
  const span = { start: offset - typed.length, end: offset + rest + (bold ? marksBehind(place, rest) : 0) };
  const items = namedPeople(recording)
    .filter(({ name }) => !there.has(name) && mayBegin(typed, name))
    // Who spoke last is most likely the one who is answered.
    .sort((a, b) => (last.get(b.id) ?? -1) - (last.get(a.id) ?? -1))
    .map((person): Completion => ({
      label: person.name,
      kind: "person",
      detail: personDetail(person, last, place),
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
function marksBehind(place: Place, rest: number): number {
  return /^\*{0,2}\s*$/.exec(behind(place).slice(rest))?.[0].length ?? 0;
}
