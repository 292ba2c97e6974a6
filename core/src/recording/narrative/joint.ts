/** Several people as one subject: “Tina and Maria said”, “Tina, Maria and Rosa said”. */
import type { Words } from "./words.ts";

/** Most names that are read as one subject: more are a roll call, and reading on from each of them would take forever. */
const mostJoined = 16;

/** Behind names that are joined, the first of which ends at a token; `undefined` where they are not: “Tina, Maria said” is no pair. */
export function behindNames(
  first: number,
  words: Words,
  behindName: (index: number) => number | undefined,
): number | undefined {
  let [at, joined] = [first, false];
  for (let names = 1; names < mostJoined; names++) {
    const comma = words.kindAt(at) === "comma" ? 1 : 0;
    const other = words.length("conjunctions", at + comma);
    const next = comma + other > 0 ? behindName(at + comma + other) : undefined;
    if (next === undefined) break;
    joined ||= other > 0;
    at = next;
  }
  return joined ? at : undefined;
}
