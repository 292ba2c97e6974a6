/** How evenly the members' turns are spread. */
import { defineMeasure } from "./measure.ts";

export const evenness = defineMeasure<number | undefined>({
  id: "evenness",
  name: "Evenness of participation (Gini), members only",
  definition:
    "With the members' turns sorted from few to many, the sum of (2k − m − 1) times the k-th number, divided by m times all their turns; m is the number of members present, silent ones included. 0 where all have alike; towards 1 the more one member has. The worker is left out: with the worker in, it says again what the worker's share says.",
  unit: "from 0 to 1",
  source:
    "Tausczik & Pennebaker 2013, as in the Team Communication Toolkit, which leaves out who does not speak; here the roster counts. No threshold: groups form an order of participation normally (Bales 1953).",
  of({ counted, room }) {
    const turns = new Map(room.filter(({ role }) => role === "member").map(({ id }) => [id, 0]));
    for (const { speaker, role } of counted) if (role === "member") turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
    return gini([...turns.values()]);
  },
});

/** The Gini coefficient of some numbers; none where there is nothing to share, or nobody to share it with. */
export function gini(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const all = sorted.reduce((sum, each) => sum + each, 0);
  if (all === 0 || sorted.length < 2) return undefined;
  const count = sorted.length;
  return sorted.reduce((sum, each, at) => sum + (2 * (at + 1) - count - 1) * each, 0) / (count * all);
}
