/** A turn as counted, seen from one of its lines: what one speaker says in a row. */
import type { Recording, Turn } from "../recording/model.ts";

/** Who writes without end is not looked through without end. */
const most = 100;

/** The lines that somebody has said in a row up to a turn and from it on, the turn among them. */
export function ownLines({ index, speaker }: Turn, { turns }: Pick<Recording, "turns">): readonly Turn[] {
  let [first, last] = [index, index];
  while (index - first < most && turns[first - 1]?.speaker.id === speaker.id) first--;
  while (last - index < most && turns[last + 1]?.speaker.id === speaker.id) last++;
  return turns.slice(first, last + 1);
}

/** First and last turn that must stay as they are for somebody's lines to be these. */
export function around(lines: readonly Turn[], { turns }: Pick<Recording, "turns">): readonly [number, number] {
  const [first, last] = [lines[0]?.index ?? 0, lines.at(-1)?.index ?? 0];
  return [Math.max(0, first - 1), Math.min(turns.length - 1, last + 1)];
}
