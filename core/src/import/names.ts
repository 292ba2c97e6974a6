/** What the recording calls the people whom a file names. */
import { inventedNames } from "../privacy/words.ts";
import { collectiveOf, workerLabels } from "../language/index.ts";
import type { Recording } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { nameKey } from "../text/names.ts";

/** Somebody whom a file names, before the writer has said what the recording calls them. */
export interface Named {
  readonly name: string;
  readonly turns: number;
  /** What they could be called: their name where nothing can be read off it, or where the group's roster has it. */
  readonly proposed: string;
}

/** The people of a recording that was just imported. `roster`: names that the group's other recordings have. */
export function peopleOf({ header, speakers, turns, tally }: Recording, roster: readonly string[]): readonly Named[] {
  const inHeader = [...header.workers, ...header.members, ...header.absent, ...header.newcomers].flatMap(
    ({ name, alias }) => (alias === undefined || alias.length < 2 ? name : [name, alias]),
  );
  const speaking = turns.filter(({ speaker }) => isPerson(speaker));
  const addressed = turns.flatMap(({ addressees }) => addressees.flatMap(({ written }) => written ?? []));
  const known = new Set(roster.map(nameKey));
  const people = new Map<string, string>();
  for (const name of [...speaking.map(({ speaker }) => speaker.name), ...inHeader, ...addressed])
    if (!people.has(nameKey(name)) && collectiveOf(name) === undefined) people.set(nameKey(name), name);
  const free = inventedNames.filter((name) => !known.has(nameKey(name)) && !people.has(nameKey(name)));
  const idOf = new Map(speakers.map(({ id, name }) => [nameKey(name), id]));
  return [...people].map(([key, name]) => {
    const saysNothing =
      known.has(key) || workerLabels.has(key) || /^.?$|^(?:speaker|member|participant) \w{1,2}$/u.test(key);
    const turnsOf = tally.of(idOf.get(key) ?? "").turns;
    return { name, turns: turnsOf, proposed: saysNothing ? name : (free.shift() ?? name) };
  });
}
