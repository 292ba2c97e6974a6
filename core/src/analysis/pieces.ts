/** The turns of a recording in pieces, of which an edit makes only those anew that it touches. */
import type { Touched } from "../recording/assembled.ts";
import type { Turn } from "../recording/model.ts";

/** Some turns in a row. It is the same object as long as they are the same turns, addressed alike. */
export interface Piece {
  readonly turns: readonly Turn[];
}

/** How many turns a piece has at least and at most. */
const [fewest, most] = [16, 256];

/** After an edit one piece is walked and all are looked at: what costs least in all hangs on how many turns there are. */
function sizeFor(turns: number): number {
  return Math.min(most, Math.max(fewest, Math.ceil(Math.sqrt(2 * turns))));
}

/** All turns in pieces. `all`: how many turns the recording has, of which these may be a stretch. */
export function cut(turns: readonly Turn[], all = turns.length): readonly Piece[] {
  const count = Math.ceil(turns.length / sizeFor(all));
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
  return [
    ...pieces.slice(0, from),
    ...cut(turns.slice(start, turns.length - behind), turns.length),
    ...pieces.slice(to),
  ];
}
