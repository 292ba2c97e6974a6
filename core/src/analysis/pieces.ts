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

/** The pieces after an edit, which is over all that lies between what it touched; `turns` are as the edit left them. */
export function recut(pieces: readonly Piece[], touched: readonly Touched[], turns: readonly Turn[]): readonly Piece[] {
  const first = Math.min(turns.length, ...touched.map((stretch) => stretch.first));
  const left = turns.length - Math.max(first, ...touched.map((stretch) => stretch.end));
  let [from, start] = [0, 0];
  for (let piece = pieces[from]; piece && start + piece.turns.length < first; piece = pieces[++from])
    start += piece.turns.length;
  let [to, behind] = [pieces.length, 0];
  for (let piece = pieces[to - 1]; to > from && piece && behind + piece.turns.length <= left; piece = pieces[--to - 1])
    behind += piece.turns.length;
  return [...pieces.slice(0, from), ...cut(turns.slice(start, turns.length - behind)), ...pieces.slice(to)];
}
