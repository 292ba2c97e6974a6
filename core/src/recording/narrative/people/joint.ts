/** People without a name of their own as one subject: “Tina and Maria said”, “two of them”, “one of the girls in the back”. */
import type { Words } from "../tokens/words.ts";

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
    // “…,” said Tina, and Maria nodded.
    const isAnother = names === 1 && comma > 0 && other > 0;
    if (next === undefined || isAnother) break;
    joined ||= other > 0;
    at = next;
  }
  return joined ? at : undefined;
}

/** How many words from a token on are several people: “several voices”, “some of the women”; 0 if none. */
export function severalAt(index: number, words: Words): number {
  const several = ofThem("someOf", index, words) || words.length("several", index);
  // “Dos responden …”, but “Tres, dijo ella”
  const isCount = words.is("rounds", index) && words.wordAt(index + several)?.endsWith("n") !== true;
  return isCount ? 0 : several;
}

/** How many words from a token on are one of those in the room: “another member”, “one of the girls in the back”; 0 if none. */
export function somebodyAt(index: number, words: Words): number {
  return ofThem("oneOf", index, words) || words.length("somebody", index);
}

function ofThem(list: "oneOf" | "someOf", index: number, words: Words): number {
  const lead = words.length(list, index);
  const noun = lead > 0 ? words.length("audience", index + lead) : 0;
  return noun > 0 ? lead + noun + words.length("seats", index + lead + noun) : 0;
}
