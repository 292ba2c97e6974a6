/** Who speaks to whom. */
import type { Addressee } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { defineMeasure } from "./measure.ts";

/** What goes from one person to another, or to the whole group. */
export interface Arrow {
  readonly from: string;
  /** An id, or `group`. */
  readonly to: string;
  /** As counted. */
  readonly turns: number;
  readonly words: number;
  /** How many of the turns say whom they are for, by an arrow or a name; for the others it is inferred. */
  readonly said: number;
  /** The written turns. */
  readonly at: readonly number[];
}

export const whoToWhom = defineMeasure<readonly Arrow[]>({
  id: "who-to-whom",
  name: "Interaction map",
  definition:
    "Turns and words from each person to each addressee. A turn to two counts for both. Whom a turn is for is said, by an arrow or a name, or inferred from an invitation, a round, or who spoke before; standing next to each other in a round is not address.",
  unit: "turns and words",
  source: "The sociogram, drawn from talk. Addressees by the order of the format, § 7.",
  of({ turns, roles }) {
    const arrows = new Map<string, Omit<Mutable<Arrow>, "at"> & { at: number[] }>();
    let counting = new Set<string>();
    let saying = new Set<string>();
    let before: string | undefined;
    for (const { speaker, addressees, words, index } of turns) {
      if (!isPerson(speaker)) continue;
      if (speaker.id !== before) [counting, saying] = [new Set(), new Set()];
      before = speaker.id;
      for (const addressee of addressees) {
        const { id } = addressee;
        if (id === speaker.id || (id !== "group" && !roles.has(id))) continue;
        const key = `${speaker.id}\n${id}`;
        const arrow = arrows.get(key) ?? { from: speaker.id, to: id, turns: 0, words: 0, said: 0, at: [] };
        if (!counting.has(id)) arrow.turns++;
        if (isSaid(addressee) && !saying.has(id)) {
          arrow.said++;
          saying.add(id);
        }
        counting.add(id);
        arrow.words += words;
        arrow.at.push(index);
        arrows.set(key, arrow);
      }
    }
    return [...arrows.values()].sort((a, b) => b.turns - a.turns || b.words - a.words);
  },
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Whether it is said whom a turn is for. */
function isSaid({ basis }: Addressee): boolean {
  return basis === "explicit" || basis === "vocative";
}
