/** People by their initials: “M” and “MJ” for María José, where a file has no legend. */
import { untitled } from "../language/titles.ts";
import { nameKey } from "../text/names.ts";

/** The first letter of a name, and those of all its words, in lower case. None of what is a letter itself. */
export function initialsOf(name: string): readonly string[] {
  const words = untitled(nameKey(name))
    .split(/[\s.-]+/)
    .filter((word) => word !== "");
  if (words.every(({ length }) => length < 2)) return [];
  const all = words.map(([first = ""]) => first).join("");
  return all.length > 1 ? [all.slice(0, 1), all] : [all];
}

/** “m.j.” */
export const longest = 4;

/** Whether a name, in lower case, may be initials: “m”, “m.j.”. */
export function areInitials(key: string): boolean {
  return key.length <= 2 || (key.length <= longest && /^\p{L}\.?\p{L}\.?$/u.test(key));
}

/** Who alone has these initials. */
export function byInitials<Named extends { readonly name: string }>(
  people: readonly Named[],
): ReadonlyMap<string, Named | undefined> {
  const found = new Map<string, Named | undefined>();
  for (const person of people)
    for (const letters of initialsOf(person.name)) found.set(letters, found.has(letters) ? undefined : person);
  return found;
}
