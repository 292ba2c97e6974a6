/** Turns near a turn, as counted: consecutive turns of one speaker are one. */
import type { Recording, Turn } from "../recording/model.ts";

/** The turns behind the one at `index` that make up so many turns as counted; its own speaker going on is none of them. */
export function following(index: number, count: number, { turns }: Pick<Recording, "turns">): readonly Turn[] {
  let end = index + 1;
  for (let counted = 0; end < turns.length; end++) {
    if (turns[end]?.speaker.id !== turns[end - 1]?.speaker.id && ++counted > count) break;
  }
  return turns.slice(index + 1, end);
}

/** The turns before the one at `index` that make up so many turns as counted, in the order of the file. */
export function preceding(index: number, count: number, { turns }: Pick<Recording, "turns">): readonly Turn[] {
  let start = index - 1;
  for (let counted = 0; start >= 0; start--) {
    if (turns[start]?.speaker.id !== turns[start + 1]?.speaker.id && ++counted > count) break;
  }
  return turns.slice(start + 1, index);
}

/** The turns that are counted as one with this turn, itself included. */
export function asCounted(turn: Turn, { turns }: Pick<Recording, "turns">): readonly Turn[] {
  let [first, last] = [turn.index, turn.index];
  while (turns[first - 1]?.speaker.id === turn.speaker.id) first--;
  while (turns[last + 1]?.speaker.id === turn.speaker.id) last++;
  return turns.slice(first, last + 1);
}
