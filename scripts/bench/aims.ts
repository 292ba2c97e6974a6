/** What is to be reached, as ratios within one run: “at least” is the least that will do, “aim” is near the limit. */
import type { Form } from "./generate.ts";
import type { Share } from "./figures.ts";

/** A bound on one figure of ours. */
export interface Aim {
  /** The measure, by name. */
  readonly what: string;
  readonly turns?: readonly number[];
  readonly forms?: readonly Form[];
  readonly share: Share;
  /** The server that ours is divided by; without it, the figure itself counts. */
  readonly against?: string;
  readonly atLeast: number;
  readonly aim: number;
  /** How many times faster than the other one ours is, so more is better. */
  readonly faster?: true;
}

const [small, middle, large] = [200, 2000, 20_000];
const key = "key → diagnostics";
const bestPeer = "best peer";

export const aims: readonly Aim[] = [
  { what: "cold start: spawn → initialize", share: "p50", against: "V", atLeast: 1.3, aim: 1.1 },
  { what: "open → first diagnostics", share: "p50", against: "rumdl", atLeast: 2, aim: 1 },
  { what: key, turns: [small, middle], share: "p50", against: "V", atLeast: 4, aim: 2 },
  { what: key, turns: [small, middle], share: "p95", against: "V", atLeast: 8, aim: 3 },
  { what: key, turns: [large], share: "p50", against: "V", atLeast: 5, aim: 2.5 },
  { what: key, turns: [large], share: "p95", against: "V", atLeast: Infinity, aim: 4 },
  { what: key, turns: [small], share: "p50", against: bestPeer, atLeast: 3, aim: 7, faster: true },
  { what: key, turns: [middle], share: "p50", against: bestPeer, atLeast: 8, aim: 25, faster: true },
  { what: key, turns: [large], share: "p50", against: bestPeer, atLeast: 60, aim: 300, faster: true },
  { what: "peak memory", turns: [small], share: "max", against: "V", atLeast: 2, aim: 1.5 },
  { what: "peak memory", turns: [middle], share: "max", against: "V", atLeast: 2.5, aim: 1.75 },
  { what: "peak memory", turns: [large], share: "max", against: "V", atLeast: 4, aim: 3 },
];

/** How the median of a key's cost may grow from the smallest recording to the largest. */
export const growthAim = { atLeast: 0.15, aim: 0.05 };
