/** Everybody whom recordings name, and what they could be called instead. */
import { check } from "./check.ts";
import { privacyRules, unanswered, unswitched } from "./export/privacy-gate.ts";
import { peopleOf } from "./import/names.ts";
import { foldName } from "./privacy/fold-name.ts";
import { inventedNames } from "./privacy/words.ts";
import type { Recording } from "./recording/model.ts";
import { nameKey } from "./text/names.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** Somebody by name. */
export interface NamedPerson {
  readonly name: string;
  /** Turns of their own, over all recordings. */
  readonly turns: number;
  /** An invented name where theirs may be real; else the name that they have. */
  readonly proposed: string;
}

/** Those whose names may be real first, then the people of the room. */
export function namedIn(recordings: readonly Recording[], vocabulary: Vocabulary): readonly NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  const doubtful = new Map<string, string>();
  for (const recording of recordings) {
    for (const { name, turns } of peopleOf(recording, [])) {
      const key = nameKey(name);
      people.set(key, { name, turns: turns + (people.get(key)?.turns ?? 0), proposed: name });
    }
    const { findings } = check(unanswered(recording), { vocabulary: unswitched(vocabulary), rules: privacyRules });
    for (const { rule, message } of findings) {
      const { name } = message.args;
      if (rule === "privacy-name" && typeof name === "string") doubtful.set(nameKey(name), name);
    }
  }
  const taken = new Set([...people.values()].flatMap(({ name }) => name.split(" ").map(foldName)));
  const free = inventedNames.filter((name) => !taken.has(foldName(name)));
  const found = [...doubtful].map(([key, name]): NamedPerson => {
    const at = free.findIndex((each) => !each.startsWith(name.charAt(0)));
    const [invented = name] = at < 0 ? [] : free.splice(at, 1);
    return { name, turns: people.get(key)?.turns ?? 0, proposed: invented };
  });
  return [...found, ...[...people].flatMap(([key, person]) => (doubtful.has(key) ? [] : [person]))];
}

/** Whether two recordings are sessions of one group, as their headers name it. */
export function areOneGroup({ header: { group: one } }: Recording, { header: { group: other } }: Recording): boolean {
  return one !== undefined && other !== undefined && nameKey(one.text) === nameKey(other.text);
}
