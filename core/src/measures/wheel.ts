/** The longest chain of exchanges that all pass through a worker. */
import { longestChain, throughWorkers } from "../analysis/through-workers.ts";
import { walk } from "../analysis/walk.ts";
import { defineMeasure } from "./measure.ts";
import { ratio } from "./participation.ts";

/** A chain, by its first and last written turn. */
export interface Wheel {
  readonly turns: readonly [first: number, last: number];
  readonly exchanges: number;
  /** Of all turns as counted. */
  readonly share: number;
}

export const wheel = defineMeasure<Wheel | undefined>({
  id: "wheel-span",
  name: "Wheel span",
  definition:
    "The longest chain in which every exchange passes through a worker: one of the two turns is the worker's, or the second answers the worker by an arrow or in a round. It grows with the session, so it is also divided by all turns.",
  unit: "exchanges in a row; a share of all turns",
  source: "The wheel of Bavelas 1950 and Leavitt 1951. No threshold is published.",
  of({ turns, roles, counted }) {
    const workers = new Set([...roles].flatMap(([id, role]) => (role === "worker" ? [id] : [])));
    const { findings, after } = walk([{ turns }], throughWorkers(workers, 1), new WeakMap());
    const longest = longestChain(findings, after);
    if (!longest || longest.exchanges === 0) return undefined;
    const { first, last, exchanges } = longest;
    return { turns: [first.index, last.index], exchanges, share: ratio(exchanges, counted.length) };
  },
});
