/** Exchanges that pass through a worker, like the spokes of a wheel. */
import type { Turn } from "../recording/model.ts";
import type { Walk } from "./walk.ts";

/** Turns that follow one another, each passing through a worker. */
export interface Chain {
  readonly first: Turn;
  readonly last: Turn;
  readonly exchanges: number;
}

/** A chain that may go on. */
export interface State {
  readonly first: Turn | undefined;
  readonly last: Turn | undefined;
  readonly exchanges: number;
}

/**
 * Whether an exchange passes through a worker: one of the two is theirs, or the second turn answers a worker by an arrow
 * or in a round. Standing next to each other alone is not speaking to each other.
 */
export function passesThrough(workers: ReadonlySet<string>): (from: Turn, to: Turn) => boolean {
  const isWorker = ({ speaker }: Turn): boolean => speaker.role === "worker";
  const toWorker = ({ addressees }: Turn): boolean =>
    addressees.length > 0 &&
    addressees.every(({ id, basis }) => workers.has(id) && (basis === "explicit" || basis === "round"));
  const toMember = ({ addressees }: Turn): boolean =>
    addressees.some(({ id, basis }) => basis === "explicit" && id !== "group" && !workers.has(id));
  return (from, to) => {
    if (isWorker(to)) return true;
    return isWorker(from) ? !toMember(to) : toWorker(to);
  };
}

/** Chains of at least so many exchanges that pass through workers. Voices that are nobody in particular are left out. */
export function throughWorkers(workers: ReadonlySet<string>, least: number): Walk<State, Chain> {
  const passes = passesThrough(workers);
  return {
    start: { first: undefined, last: undefined, exchanges: 0 },
    step(before, turn, tell) {
      const { first, last, exchanges } = before;
      if (turn.speaker.role !== "worker" && turn.speaker.role !== "member") return before;
      if (!first || !last) return { first: turn, last: turn, exchanges: 0 };
      if (last.speaker.id === turn.speaker.id) return { first, last: turn, exchanges };
      if (passes(last, turn)) return { first, last: turn, exchanges: exchanges + 1 };
      if (exchanges >= least) tell({ first, last, exchanges });
      return { first: turn, last: turn, exchanges: 0 };
    },
  };
}

/** The longest chain, and of equals the first; the one that is still open counts, too. */
export function longestChain(found: readonly Chain[], { first, last, exchanges }: State): Chain | undefined {
  const open = first && last ? [{ first, last, exchanges }] : [];
  return [...found, ...open].reduce<Chain | undefined>(
    (best, each) => (best && best.exchanges >= each.exchanges ? best : each),
    undefined,
  );
}
