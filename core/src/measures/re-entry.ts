/** Who speaks again after a long silence. */
import { defineMeasure } from "./measure.ts";

/** A member's turn after a long silence of their own. */
export interface ReEntry {
  readonly id: string;
  /** The written turn. */
  readonly turn: number;
  /** Turns of others in between, as counted. */
  readonly after: number;
  /** Nothing of theirs comes before it. */
  readonly isFirst: boolean;
}

export const reEntry = defineMeasure<readonly ReEntry[]>({
  id: "re-entry",
  name: "Re-entry after a long silence",
  definition:
    "A member's turn behind at least twice as many turns of others as there are members present, the turns since the beginning included. An answer in a round is none.",
  unit: "turns in between",
  source:
    "Gibson 2010, Social Psychology Quarterly: the longer somebody was silent, the likelier a turn that changes the topic. Twice the number of members is our default.",
  of({ counted, members, recording }) {
    const before = new Map<string, number>();
    const found: ReEntry[] = [];
    for (const [at, { speaker, role, first }] of counted.entries()) {
      if (role !== "member") continue;
      const last = before.get(speaker);
      before.set(speaker, at);
      const after = at - (last ?? -1) - 1;
      const inRound = recording.turns[first]?.addressees.some(({ basis }) => basis === "round");
      if (after >= 2 * members && !inRound)
        found.push({ id: speaker, turn: first, after, isFirst: last === undefined });
    }
    return found;
  },
});
