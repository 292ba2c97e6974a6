/** Who has how much of the turns and of the words. */
import { shares } from "../analysis/merge.ts";
import type { Role } from "../recording/model.ts";
import { defineMeasure } from "./measure.ts";

/** What one voice has of a stretch. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** As counted. */
  readonly turns: number;
  readonly words: number;
  /** Of all turns and of all words, from 0 to 1. */
  readonly turnShare: number;
  readonly wordShare: number;
}

/** Everybody's parts. */
export interface Participation {
  readonly turns: number;
  readonly words: number;
  /** One divided by the number of people present; none where nobody is. */
  readonly equalShare: number | undefined;
  /** Those present, most words first; the silent ones, too. */
  readonly people: readonly Part[];
  /** Voices that are nobody in particular: the group speaking as one, somebody who could not be told. */
  readonly voices: readonly Part[];
}

export const participation = defineMeasure<Participation>({
  id: "participation",
  name: "Turn share and word share",
  definition:
    "The turns of each person divided by all turns, and the words by all words, beside an equal share: one divided by the number of people present, the worker included. Turns of one speaker in a row are one turn. A voice that is nobody in particular is counted, and is not one of the people.",
  unit: "a share from 0 to 1, shown as per cent",
  source:
    "Bales 1953 for participation in small groups. No threshold is published for social work groups: it differs by method (PMC9893039).",
  of({ counted, words, room, people, recording }) {
    const had = new Map(shares(counted).map((share) => [share.id, share]));
    const names = new Map(recording.speakers.map((speaker) => [speaker.id, speaker]));
    const partOf = (id: string, name: string, role: Role): Part => {
      const { turns, words: own } = had.get(id) ?? { turns: 0, words: 0 };
      return {
        id,
        name,
        role,
        turns,
        words: own,
        turnShare: ratio(turns, counted.length),
        wordShare: ratio(own, words),
      };
    };
    const there = room.map(({ id, name, role }) => partOf(id, name, role));
    const known = new Set(there.map(({ id }) => id));
    const others = [...had.values()].filter(({ id }) => !known.has(id));
    return {
      turns: counted.length,
      words,
      equalShare: people > 0 ? 1 / people : undefined,
      people: there.sort((a, b) => b.words - a.words || b.turns - a.turns),
      voices: others.map(({ id, role }) => partOf(id, names.get(id)?.name ?? id, role)),
    };
  },
});

/** A part of a whole, 0 where there is no whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
