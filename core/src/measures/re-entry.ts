/** Who speaks again after a long silence. */
import { mergedTurns } from "../analysis/merge.ts";
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
    "A member's turn behind at least twice as many turns of others as there are members present, the turns since the beginning included, also where a stretch is measured alone. An answer in a round is none.",
  unit: "turns in between",
  source:
    "Gibson 2010, Social Psychology Quarterly: the longer somebody was silent, the likelier a turn that changes the topic. Twice the number of members is our default.",
  of({ turns, members, recording }) {
    // Whose first words they are is a matter of the whole recording.
    const [from, to] = [turns[0]?.index ?? 0, turns.at(-1)?.index ?? -1];
    const before = new Map<string, number>();
    const found: ReEntry[] = [];
    for (const [at, { speaker, role, first }] of mergedTurns(recording).entries()) {
      if (role !== "member") continue;
      const last = before.get(speaker);
      before.set(speaker, at);
      const after = at - (last ?? -1) - 1;
      const inRound = recording.turns[first]?.addressees.some(({ basis }) => basis === "round");
      if (first >= from && first <= to && after >= 2 * members && !inRound)
        found.push({ id: speaker, turn: first, after, isFirst: last === undefined });
    }
    return found;
  },
});
