/** The turns of a recording in pieces, of which an edit makes only those anew that it touches. */
import type { Touched } from "../recording/assembled.ts";
import type { Turn } from "../recording/model.ts";

/** Some turns in a row. It is the same object as long as they are the same turns, addressed alike. */
export interface Piece {
  readonly turns: readonly Turn[];
}

/** How many turns a piece has at most. */
const most = 256;

/** All turns in pieces. */
export function cut(turns: readonly Turn[]): readonly Piece[] {
  const count = Math.ceil(turns.length / most);
  const size = Math.ceil(turns.length / count);
  return Array.from({ length: count }, (_, at) => ({ turns: turns.slice(at * size, (at + 1) * size) }));
}

/** The pieces after an edit; `turns` are as the edit left them. */
export function recut(pieces: readonly Piece[], touched: readonly Touched[], turns: readonly Turn[]): readonly Piece[] {
  let now = pieces;
  for (const { first, end, before } of touched) {
    let [from, start] = [0, 0];
    for (let piece = now[from]; piece && start + piece.turns.length < first; piece = now[++from])
      start += piece.turns.length;
    let [to, behind] = [from, start];
    for (let piece = now[to]; piece && behind <= first + before; piece = now[++to]) behind += piece.turns.length;
    const fresh = cut(turns.slice(start, behind + (end - first) - before));
    now = [...now.slice(0, from), ...fresh, ...now.slice(to)];
  }
  return now;
}
