/** What is kept of many measurements: quantiles, and how they grow with the size of a recording. */

/** The figures of one server, in the unit of its measure. */
export interface Figures {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export type Share = Exclude<keyof Figures, "n">;

export function figuresOf(values: readonly number[]): Figures {
  return {
    n: values.length,
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    p99: quantile(values, 0.99),
    max: quantile(values, 1),
  };
}

/** A quantile by linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** How a cost grows with a size: 0 is not at all, 1 in proportion, 2 with the square. */
export function growthExponent(
  small: { readonly size: number; readonly cost: number },
  large: { readonly size: number; readonly cost: number },
): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
