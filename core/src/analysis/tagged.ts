/** The turns that carry claims, over a whole recording. */
import type { Turn } from "../recording/model.ts";
import type { Walk } from "./walk.ts";
import { countBefore } from "../text/search.ts";

/** A walk that tells every turn with a tag that the vocabulary knows, in a turn's words or in the remarks on it. */
export const taggedTurns: Walk<object, Turn> = {
  start: {},
  step(before, turn, tell) {
    if (turn.tags.some((tag) => tag.concept !== undefined)) tell(turn);
    return before;
  },
};

/** Those of some turns, given in order, that lie in a stretch. */
export function within(turns: readonly Turn[], [first, last]: readonly [number, number]): readonly Turn[] {
  return turns.slice(
    countBefore(turns, ({ index }) => index < first),
    countBefore(turns, ({ index }) => index <= last),
  );
}
