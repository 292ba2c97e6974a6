/** Logistic regression with an L2 penalty, by L-BFGS (Liu & Nocedal 1989): deterministic, no chance in it. */

/** One example: features as numbers, each once, with their values; and what it should come out as. */
export interface Example {
  readonly at: Uint32Array;
  readonly value: Float64Array;
  readonly isPositive: boolean;
  /** Of the labelled lines, of which both kinds are to weigh alike. */
  readonly isLine: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/**
 * The weights that fit the examples best; the last is the bias, which nothing holds back. `c`: how much examples count
 * against the penalty; `common`: from which feature on nearly every example has them.
 */
export function fit(
  examples: readonly Example[],
  { size, common }: { readonly size: number; readonly common: number },
  c: number,
  steps = 80,
): Float64Array {
  const bias = size;
  const share = balance(examples);
  const rare = rarityOf(examples, { size, common });
  const scaled = examples.map(({ at, value, isPositive, weight }) => ({
    ...{ at, value: value.map((each, i) => each * (rare[at[i] ?? 0] ?? 0)), sign: isPositive ? 1 : -1 },
    cost: c * weight * (isPositive ? share : 1),
  }));
  const at = (weights: Float64Array): Point => {
    const gradient = new Float64Array(size + 1);
    let loss = 0;
    for (const example of scaled) {
      const { at, value, sign, cost } = example;
      const margin = sign * scoreOf(example, weights, bias);
      loss += cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
      const slope = (-sign * cost) / (1 + Math.exp(margin));
      for (let i = 0; i < at.length; i++) bump(gradient, at[i] ?? 0, slope * (value[i] ?? 0));
      bump(gradient, bias, slope);
    }
    for (let i = 0; i < size; i++) {
      const weight = weights[i] ?? 0;
      loss += (weight * weight) / 2;
      bump(gradient, i, weight);
    }
    return { weights, loss, gradient };
  };
  return descend(at, new Float64Array(size + 1), steps).map((weight, i) => weight * (rare[i] ?? 1));
}

/**
 * How much a feature counts before it is weighed: the rarer the examples that have it, the more (inverse document
 * frequency, Spärck Jones 1972), so that what stands in every line cannot take the weight of what says something. On
 * average over all that stands in the examples 1; so is what nearly all have.
 */
function rarityOf(
  examples: readonly Example[],
  { size, common }: { readonly size: number; readonly common: number },
): Float64Array {
  const found = new Float64Array(common);
  for (const { at } of examples) for (const feature of at) if (feature < common) bump(found, feature, 1);
  const rarity = found.map((count) => Math.log((examples.length + 1) / (count + 1)));
  const mean = dot(found, rarity) / found.reduce((sum, each) => sum + each, 0);
  return Float64Array.from({ length: size }, (_, at) => (at < common ? (rarity[at] ?? 0) / mean : 1));
}

/** What an example comes to. */
export function scoreOf({ at, value }: Pick<Example, "at" | "value">, weights: Float64Array, bias: number): number {
  let sum = weights[bias] ?? 0;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] ?? bias] ?? 0) * (value[i] ?? 0);
  return sum;
}

/** How often a positive example has to count so that both kinds weigh alike. */
function balance(examples: readonly Example[]): number {
  const sum = (isPositive: boolean): number =>
    examples.reduce((total, each) => total + (each.isPositive === isPositive && each.isLine ? each.weight : 0), 0);
  return sum(false) / sum(true);
}

interface Point {
  readonly weights: Float64Array;
  readonly loss: number;
  readonly gradient: Float64Array;
}

/** How many earlier steps the curvature is taken from. */
const memory = 8;

function descend(at: (weights: Float64Array) => Point, start: Float64Array, steps: number): Float64Array {
  let here = at(start);
  const past: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = here.gradient.map((each) => -each);
    const alphas = past.map(({ s, y, rho }) => {
      const alpha = rho * dot(s, direction);
      add(direction, y, -alpha);
      return alpha;
    });
    const [last] = past;
    if (last) scale(direction, 1 / (last.rho * dot(last.y, last.y)));
    else scale(direction, 1 / Math.sqrt(dot(direction, direction)));
    for (const [i, { s, y, rho }] of [...past.entries()].reverse())
      add(direction, s, (alphas[i] ?? 0) - rho * dot(y, direction));
    const slope = dot(here.gradient, direction);
    let length = 1;
    let next = at(moved(here.weights, direction, length));
    while (next.loss > here.loss + 1e-4 * length * slope && length > 1e-6)
      next = at(moved(here.weights, direction, (length /= 2)));
    const s = moved(next.weights, here.weights, -1);
    const y = moved(next.gradient, here.gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-12) past.unshift({ s, y, rho: 1 / curvature });
    past.length = Math.min(past.length, memory);
    const isDone = here.loss - next.loss < 1e-5 * Math.abs(here.loss);
    here = next;
    if (isDone) break;
  }
  return here.weights;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function bump(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] ?? 0) + by;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) bump(to, i, (what[i] ?? 0) * times);
}

function scale(what: Float64Array, times: number): void {
  for (let i = 0; i < what.length; i++) what[i] = (what[i] ?? 0) * times;
}

function moved(from: Float64Array, along: Float64Array, times: number): Float64Array {
  return from.map((each, i) => each + (along[i] ?? 0) * times);
}
