/** What is to be reached, as ratios within one run: “at least” is the least that will do, “aim” is near the limit. */
import { structural, swallowing } from "./changes.ts";
import { type Form, mainForms } from "./generate.ts";
import type { Share } from "./figures.ts";
import { actions } from "./sections/deafness.ts";
import { features } from "./sections/features.ts";

/** A bound on one figure of ours. */
export interface Aim {
  /** The measure, by name. */
  readonly what: string;
  readonly turns?: readonly number[];
  readonly forms?: readonly Form[];
  readonly share: Share;
  /** The server that ours is divided by; without it, the figure itself counts. */
  readonly against?: string;
  /** What must be reached, where there is such a thing. */
  readonly atLeast?: number;
  readonly aim: number;
  /** More is better: a speed, or how many times faster than the other one ours is. */
  readonly more?: true;
}

const [small, middle, large] = [200, 2000, 20_000];
const key = "key → diagnostics";
const bestPeer = "best peer";
const folder = "folder, whole process";

export const aims: readonly Aim[] = [
  { what: "cold start: spawn → initialize", share: "p50", against: "V", atLeast: 1.3, aim: 1.1 },
  { what: "open → first diagnostics", share: "p50", against: "rumdl", atLeast: 2, aim: 1 },
  ...[key, "key → pushed diagnostics"].flatMap((what): readonly Aim[] => [
    { what, turns: [small, middle], share: "p50", against: "V", atLeast: 4, aim: 2 },
    { what, turns: [small, middle], share: "p95", against: "V", atLeast: 8, aim: 3 },
    { what, turns: [large], share: "p50", against: "V", atLeast: 5, aim: 2.5 },
    { what, turns: [large], share: "p95", against: "V", aim: 4 },
  ]),
  { what: key, forms: mainForms, turns: [small], share: "p50", against: bestPeer, atLeast: 3, aim: 7, more: true },
  { what: key, forms: mainForms, turns: [middle], share: "p50", against: bestPeer, atLeast: 8, aim: 25, more: true },
  { what: key, forms: mainForms, turns: [large], share: "p50", against: bestPeer, atLeast: 60, aim: 300, more: true },
  { what: "peak memory", turns: [small], share: "max", against: "V", atLeast: 2, aim: 1.5 },
  { what: "peak memory", turns: [middle], share: "max", against: "V", atLeast: 2.5, aim: 1.75 },
  { what: "peak memory", turns: [large], share: "max", against: "V", atLeast: 4, aim: 3 },
  ...structural.map((what): Aim => ({ what, turns: [middle], share: "max", atLeast: 10, aim: 5 })),
  ...swallowing.map((what): Aim => ({ what, turns: [middle], share: "max", atLeast: 50, aim: 20 })),
  ...actions.map((what): Aim => ({ what: `wait behind ${what}`, share: "max", atLeast: 50, aim: 10 })),
  // What has a long answer is held against that answer alone.
  ...features.map(({ what, at }): Aim => ({
    ...{ what, share: "p50", against: at ? "V" : "payload", atLeast: 3, aim: 2 },
  })),
  { what: folder, share: "p50", atLeast: 400, aim: 400, more: true },
  { what: folder, share: "p50", against: "rumdl", aim: 1, more: true },
];

/** How the median of a key's cost may grow from the smallest recording to the largest. */
export const growthAim = { atLeast: 0.15, aim: 0.05 };
