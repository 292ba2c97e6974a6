/** Who is called otherwise in the later of two versions. */
import type { Recording, Turn } from "../recording/model.ts";
import { nameOf } from "../recording/people/person.ts";

/** Ids of the earlier version, and what they are in the later one. */
export type Names = ReadonlyMap<string, string>;
/** What a turn is known by. */
export type KeyOf = (turn: Turn) => string;

/** The same words of the same person, whatever they are called. */
export function keyBy(names: Names): KeyOf {
  return ({ speaker: { id }, text, nonverbal }) => `${names.get(id) ?? id}\n${text}\n${nonverbal.join("\n")}`;
}

/** Who is called otherwise now: nobody has the one name any more, nobody had the other, and half of the words stayed. */
export function renamedIn(before: readonly Turn[], after: readonly Turn[]): Names {
  const [old, now] = [before, after].map((turns) => new Set(turns.map(({ speaker }) => speaker.id)));
  const said = new Map<string, string>();
  for (const { speaker, text } of after) if (text !== "" && !old?.has(speaker.id)) said.set(text, speaker.id);
  const counts = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const { speaker, text } of said.size === 0 ? [] : before) {
    if (now?.has(speaker.id) || text === "") continue;
    all.set(speaker.id, (all.get(speaker.id) ?? 0) + 1);
    const to = said.get(text);
    const own = counts.get(speaker.id) ?? new Map<string, number>();
    if (to !== undefined) own.set(to, (own.get(to) ?? 0) + 1);
    counts.set(speaker.id, own);
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [from, own] of counts) {
    const [to, count] = [...own].filter(([id]) => !taken.has(id)).sort((a, b) => b[1] - a[1])[0] ?? [];
    if (to === undefined || count === undefined || 2 * count < (all.get(from) ?? 0)) continue;
    names.set(from, to);
    taken.add(to);
  }
  return names;
}

/** The same by their names: what they were called, and what they are called now. */
export function namesNow(before: Recording, after: Recording): ReadonlyMap<string, string> {
  const renamed = renamedIn(before.turns, after.turns);
  return new Map(Array.from(renamed, ([from, to]) => [nameOf(from, before), nameOf(to, after)]));
}
