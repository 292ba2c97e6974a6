/** Stretches of a piece of text. */

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
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sorted[middle]?.[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const range = sorted[low];
    return range !== undefined && offset >= range[0] && offset < range[1];
  };
}
