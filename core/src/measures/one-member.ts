/** Stretches between worker and one member. */
import { betweenTwo, closed } from "../analysis/between-two.ts";
import { walk } from "../analysis/walk.ts";
import { defineMeasure } from "./measure.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch in which only workers and one member speak. */
export interface OneMember {
  readonly id: string;
  readonly turns: readonly [first: number, last: number];
  /** As counted. */
  readonly count: number;
  /** Members present besides the one. */
  readonly others: number;
}

/** More turns than this make a band of the pattern. */
const longerThan = 12;

export const oneMember = defineMeasure<readonly OneMember[]>({
  id: "hot-seat-span",
  name: "Worker with one member",
  definition:
    "Stretches of more than twelve turns in which only workers and one member speak. A link of the worker's to the others, a word of the group and a turn to another member end one. Workers who speak one after the other count as one.",
  unit: "turns in a row",
  source: "The pattern that Toseland & Rivas call hot seat. No threshold is published; twelve turns is our default.",
  of: (stretch) => stretchesWithOne(stretch, longerThan),
});

/** All stretches of more than so many turns, in order. */
function stretchesWithOne({ turns, roles, members }: Stretch, most: number): readonly OneMember[] {
  const { findings, after } = walk([{ turns }], betweenTwo(roles, most), new WeakMap());
  const open = closed(after);
  return [...findings, ...(open && open.turns > most ? [open] : [])].map(({ first, last, member, turns: count }) => ({
    id: member.speaker.id,
    turns: [first.index, last.index],
    count,
    others: members - 1,
  }));
}
