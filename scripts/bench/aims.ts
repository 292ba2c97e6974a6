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
  /** More is better: a speed, or how many times faster than the other one ours is. */
  readonly more?: true;
}

const [small, middle, large] = [200, 2000, 20_000];
const key = "key → diagnostics";
const bestPeer = "best peer";
const folder = "folder, whole process";
const [edited, swallowed] = [
  ["new turn", "deleted line", "50 pasted lines", "new line"],
  ["opened fence", "opened comment"],
];
const acted = ["open", "key", "header edit", "roster edit", "worker edit"];

export const aims: readonly Aim[] = [
  { what: "cold start: spawn → initialize", share: "p50", against: "V", atLeast: 1.3, aim: 1.1 },
  { what: "open → first diagnostics", share: "p50", against: "rumdl", atLeast: 2, aim: 1 },
  { what: key, turns: [small, middle], share: "p50", against: "V", atLeast: 4, aim: 2 },
  { what: key, turns: [small, middle], share: "p95", against: "V", atLeast: 8, aim: 3 },
  { what: key, turns: [large], share: "p50", against: "V", atLeast: 5, aim: 2.5 },
  { what: key, turns: [large], share: "p95", against: "V", atLeast: Infinity, aim: 4 },
  { what: key, turns: [small], share: "p50", against: bestPeer, atLeast: 3, aim: 7, more: true },
  { what: key, turns: [middle], share: "p50", against: bestPeer, atLeast: 8, aim: 25, more: true },
  { what: key, turns: [large], share: "p50", against: bestPeer, atLeast: 60, aim: 300, more: true },
  { what: "peak memory", turns: [small], share: "max", against: "V", atLeast: 2, aim: 1.5 },
  { what: "peak memory", turns: [middle], share: "max", against: "V", atLeast: 2.5, aim: 1.75 },
  { what: "peak memory", turns: [large], share: "max", against: "V", atLeast: 4, aim: 3 },
  ...edited.map((what): Aim => ({ what, turns: [middle], share: "max", atLeast: 10, aim: 5 })),
  ...swallowed.map((what): Aim => ({ what, turns: [middle], share: "max", atLeast: 50, aim: 20 })),
  ...[...acted, ...swallowed].map((what): Aim => ({
    ...{ what: `wait behind ${what}`, share: "max", atLeast: 50, aim: 10 },
  })),
  ...["hover", "completion"].map((what): Aim => ({
    ...{ what: `${what} after an edit`, share: "p50", against: "V", atLeast: 3, aim: 2 },
  })),
  ...["symbols", "folding", "tokens"].map((what): Aim => ({
    ...{ what: `${what} after an edit`, share: "p50", against: "payload", atLeast: 3, aim: 2 },
  })),
  { what: folder, share: "p50", atLeast: 400, aim: 400, more: true },
  { what: folder, share: "p50", against: "rumdl", atLeast: 0, aim: 1, more: true },
];

/** How the median of a key's cost may grow from the smallest recording to the largest. */
export const growthAim = { atLeast: 0.15, aim: 0.05 };
