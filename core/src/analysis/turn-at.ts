import type { Span } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import { countBefore } from "../text/search.ts";

/** The turn that a place belongs to, its annotations included; `undefined` before the first turn. O(log n). */
export function turnAt({ block }: Span, { turns }: Recording): readonly [first: number, last: number] | undefined {
  const at = countBefore(turns, ({ span }) => span.block.index <= block.index) - 1;
  return at < 0 ? undefined : [at, at];
}
