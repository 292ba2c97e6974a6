/** What people are called who are not called in full: a first or last name, a title's, and initials where a file has no legend. */
import { untitled } from "../../language/titles.ts";
import { hasLetter } from "../../text/latin.ts";
import { nameKey } from "../../text/names.ts";

interface Named {
  readonly name: string;
}

/** “Maria” and “Lopez” may stand for “Maria Lopez”, “Carmen” for “doña Carmen”, where only one person is called so. */
export function byShortName<Somebody extends Named>(people: readonly Somebody[]): ReadonlyMap<string, Somebody> {
  return onlyOnes(people, ({ name }) => {
    const whole = nameKey(name);
    const bare = untitled(whole);
    const words = bare.split(" ");
    const last = words.at(-1) ?? "";
    const surname = words.length > 1 && last.length > 2 ? last : "";
    const all = new Set([whole.replaceAll(".", ""), bare, words[0] ?? "", surname]);
    return [...all].filter((short) => short !== whole && short.length >= 2);
  });
}

/** “M” and “MJ” may stand for María José, where only one person has these initials. */
export function byInitials<Somebody extends Named>(people: readonly Somebody[]): ReadonlyMap<string, Somebody> {
  return onlyOnes(people, ({ name }) => initialsOf(name));
}

/** The first letter of a name, and those of all its words, in lower case. None of what is a letter itself. */
export function initialsOf(name: string): readonly string[] {
  const words = untitled(nameKey(name))
    .split(/[\s.-]+/)
    .filter((word) => word !== "");
  if (words.every(({ length }) => length < 2)) return [];
  const all = words.map(([first = ""]) => first).join("");
  return all.length > 1 ? [all.slice(0, 1), all] : [all];
}

/** The most signs that initials have: “m.j.” */
export const longestInitials = 4;

/** Whether a name, in lower case, may be initials: “m”, “m.j.”. */
export function areInitials(key: string): boolean {
  if (key.length <= 2 || key.length > longestInitials) return key.length <= 2;
  const [, first = "", second = ""] = /^([^.])\.?([^.])\.?$/u.exec(key) ?? [];
  return hasLetter(first) && hasLetter(second);
}

/** Each name with the person who alone has it. */
function onlyOnes<Somebody>(
  people: readonly Somebody[],
  namesOf: (person: Somebody) => readonly string[],
): ReadonlyMap<string, Somebody> {
  const found = new Map<string, Somebody | undefined>();
  for (const person of people)
    for (const name of namesOf(person)) found.set(name, found.has(name) ? undefined : person);
  return new Map([...found].filter((entry): entry is [string, NonNullable<Somebody>] => entry[1] !== undefined));
}
