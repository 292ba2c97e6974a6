/** Turns near a turn, as counted: consecutive turns of one speaker are one. */
import type { Recording, Turn } from "../recording/model.ts";

/** Of one speaker's unbroken turns as many are counted as one: who writes without end is not looked through without end. */
const longestRun = 100;

/** The turns behind the one at `index` that make up so many turns as counted; its own speaker going on is none of them. */
export function following(index: number, count: number, { turns }: Pick<Recording, "turns">): readonly Turn[] {
  let end = index + 1;
  for (let counted = 0; end < turns.length; end++) {
    if (!goesOn(turns, end, end - 1, index) && ++counted > count) break;
  }
  return turns.slice(index + 1, end);
}

/** The turns before the one at `index` that make up so many turns as counted, in the order of the file. */
export function preceding(index: number, count: number, { turns }: Pick<Recording, "turns">): readonly Turn[] {
  let start = index - 1;
  for (let counted = 0; start >= 0; start--) {
    if (!goesOn(turns, start, start + 1, index) && ++counted > count) break;
  }
  return turns.slice(start + 1, index);
}

/** Whether a turn is counted with the one beside it, seen from the one at `index`. */
function goesOn(turns: readonly Turn[], at: number, beside: number, index: number): boolean {
  return turns[at]?.speaker.id === turns[beside]?.speaker.id && (at - index) % longestRun !== 0;
}
