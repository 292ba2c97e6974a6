import type { Span } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";

/** The turn that a place belongs to, its annotations included; `undefined` before the first turn. O(log n). */
export function turnAt({ block }: Span, { turns }: Recording): readonly [first: number, last: number] | undefined {
  let [low, high] = [-1, turns.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((turns[middle]?.span.block.index ?? Infinity) <= block.index) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? undefined : [low, low];
}
