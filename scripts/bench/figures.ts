/** Medians and ratios, as a table and as data. */
import type { Name } from "./servers.ts";

/** Times of one thing, for both servers, in the order in which they were taken. */
export interface Times {
  readonly what: string;
  /** Turns of the recording, where there is one. */
  readonly turns?: number;
  readonly ms: Readonly<Record<Name, readonly number[]>>;
}

/** What is kept of some times. */
export interface Figures {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
}

export function figuresOf(ms: readonly number[]): Figures {
  return { n: ms.length, p50: quantile(ms, 0.5), p95: quantile(ms, 0.95) };
}

/** A quantile by linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** Ratios first: milliseconds say more about the machine. */
export function tableOf(all: readonly Times[]): string {
  const rows = all.map(({ what, turns, ms }) => {
    const [ours, empty] = [figuresOf(ms.ours), figuresOf(ms.V)];
    const cell = (share: "p50" | "p95"): string =>
      `${(ours[share] / empty[share]).toFixed(2)} × (${ours[share].toFixed(1)} / ${empty[share].toFixed(1)} ms)`;
    return `| ${what} | ${turns ?? "–"} | ${ours.n} | ${cell("p50")} | ${cell("p95")} |`;
  });
  return ["| What | Turns | n | Median, ours ÷ V | 95 %, ours ÷ V |", "| --- | --: | --: | --: | --: |", ...rows].join(
    "\n",
  );
}

/** The same for programs. */
export function jsonOf(all: readonly Times[], about: object): object {
  return {
    schema: 1,
    ...about,
    measures: all.map(({ what, turns, ms }) => {
      const [ours, empty] = [figuresOf(ms.ours), figuresOf(ms.V)];
      const ratio = { p50: ours.p50 / empty.p50, p95: ours.p95 / empty.p95 };
      return { what, turns: turns ?? null, unit: "ms", ours, V: empty, ratio };
    }),
  };
}
