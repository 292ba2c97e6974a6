/** Figures held against the aims. */
import { type Aim, aims, growthAim } from "./aims.ts";
import { type Figures, figuresOf, growthExponent } from "./figures.ts";
import type { Form } from "./generate.ts";
import type { Measure } from "./measure.ts";

/** One aim at one form and size, and what came of it. */
export interface Verdict {
  readonly what: string;
  readonly form?: Form;
  readonly turns?: number;
  /** What the value is: `p50 ÷ V`, `rumdl ÷ ours`, `p50 ms`. */
  readonly kind: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly aim: number;
  readonly met: "aim" | "at least" | "missed" | "–";
}

/** The figures of a server, where it has any. */
export function figuresFor({ of }: Measure, name: string): Figures | undefined {
  const sample = of[name];
  return sample && !("none" in sample) && sample.length > 0 ? figuresOf(sample) : undefined;
}

/** The fastest of the peers, by its median. */
export function bestPeer(measure: Measure, peers: readonly string[]): string | undefined {
  const median = (name: string): number => figuresFor(measure, name)?.p50 ?? Infinity;
  const best = peers.toSorted((a, b) => median(a) - median(b))[0];
  return best !== undefined && median(best) < Infinity ? best : undefined;
}

/** Every aim at every form and size that was measured. */
export function judge(measures: readonly Measure[], peers: readonly string[]): readonly Verdict[] {
  const verdicts = aims.flatMap((aim) =>
    measures.filter((measure) => concerns(aim, measure)).map((measure) => verdictOf(aim, measure, peers)),
  );
  return [...verdicts, ...growth(measures)];
}

function concerns({ what, turns, forms }: Aim, measure: Measure): boolean {
  return (
    measure.what === what &&
    (!turns || turns.includes(measure.turns ?? 0)) &&
    (!forms || (measure.form !== undefined && forms.includes(measure.form)))
  );
}

function verdictOf(aim: Aim, measure: Measure, peers: readonly string[]): Verdict {
  const { share } = aim;
  const other = aim.against === "best peer" ? bestPeer(measure, peers) : aim.against;
  const ours = figuresFor(measure, "ours")?.[share] ?? Number.NaN;
  const theirs = aim.against === undefined ? 1 : (figuresFor(measure, other ?? "")?.[share] ?? Number.NaN);
  // How many times faster ours is.
  const inverted = aim.more && measure.unit === "ms";
  const name = other ?? aim.against ?? "";
  const kind =
    aim.against === undefined
      ? `${share}, ${measure.unit}`
      : inverted
        ? `${name} ÷ ours, ${share}`
        : `${share} ÷ ${name}`;
  const value = inverted ? theirs / ours : ours / theirs;
  return { ...placeOf(measure), kind, value, ...bounds(aim), met: metBy(value, aim, aim.more) };
}

function placeOf({ what, form, turns }: Measure): Pick<Verdict, "what" | "form" | "turns"> {
  return { what, ...(form === undefined ? {} : { form }), ...(turns === undefined ? {} : { turns }) };
}

type Bounds = Pick<Aim, "atLeast" | "aim">;

function bounds({ atLeast, aim }: Bounds): Bounds {
  return { aim, ...(atLeast === undefined ? {} : { atLeast }) };
}

/** Whether a value keeps the bounds: from below, or with `more` from above. Nothing is missed that need not be reached. */
export function metBy(value: number, { atLeast, aim }: Bounds, more = false): Verdict["met"] {
  const keeps = (bound: number): boolean => (more ? value >= bound : value <= bound);
  if (Number.isNaN(value)) return "–";
  if (keeps(aim)) return "aim";
  if (atLeast === undefined) return "–";
  return keeps(atLeast) ? "at least" : "missed";
}

/** The growth of a key's cost in each form, where there are two sizes to say it by. */
function growth(measures: readonly Measure[]): readonly Verdict[] {
  const keys = measures.filter(({ what }) => what === "key → diagnostics");
  return [...new Set(keys.map(({ form }) => form))].flatMap((form) => {
    const points = keys
      .filter((measure) => measure.form === form)
      .map((measure) => ({ size: measure.turns ?? 0, cost: figuresFor(measure, "ours")?.p50 ?? Number.NaN }))
      .sort((a, b) => a.size - b.size);
    const [small, large] = [points[0], points.at(-1)];
    if (!small || !large || small === large || form === undefined) return [];
    const value = growthExponent(small, large);
    const kind = `exponent, ${small.size} → ${large.size} turns`;
    return [{ what: "growth of a key's cost", form, kind, value, ...bounds(growthAim), met: metBy(value, growthAim) }];
  });
}
