/** Stretches of a piece of text. */
import { countBefore } from "../../text/search.ts";

/** From an offset up to another, excluded. */
export type Range = readonly [start: number, end: number];

/** The piece with some stretches as spaces, so that offsets stay. */
export function blank(piece: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of inOrder(ranges)) {
    if (end <= at) continue;
    parts.push(piece.slice(at, Math.max(at, start)), " ".repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join("") + piece.slice(at);
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Whether an offset lies in one of the ranges; made once, asked often. Ranges may touch but not overlap. */
export function finder(ranges: readonly Range[]): (offset: number) => boolean {
  if (ranges.length === 0) return () => false;
  const sorted = inOrder(ranges);
  return (offset) => {
    const range = sorted[countBefore(sorted, ([start]) => start <= offset) - 1];
    return range !== undefined && offset < range[1];
  };
}
