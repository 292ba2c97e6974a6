/** Weights as the core has them: a table a kind, two weights a sign. */
import { hashOf, sizes, slot, type Table } from "../../core/src/language/risk-features.ts";
import { type PackedWeights, signOf, stepOf } from "../../core/src/language/risk-packed.ts";
import type { RiskWeights } from "../../core/src/language/risk-weigh.ts";
import { begins, counts, type Vectors } from "./features.ts";

export type Tables = Readonly<Record<Table, Float64Array>> & { readonly bias: number };

/** What has been fitted, by table. What words mean elsewhere becomes one weight a word. */
export function tablesOf(fitted: Float64Array, vectors: Vectors): Tables {
  const part = (kind: "words" | "pieces" | "pairs"): Float64Array =>
    fitted.slice(begins[kind], begins[kind] + sizes[kind]).map((weight) => weight * counts[kind]);
  const uses = new Float64Array(sizes.uses);
  for (const [word, vector] of vectors) {
    const sum = vector.reduce((total, each, at) => total + each * (fitted[begins.meaning + at] ?? 0), 0);
    const at = slot(hashOf(word), "uses");
    // Where two words fall together, the heavier is meant.
    if (Math.abs(sum) > Math.abs(uses[at] ?? 0)) uses[at] = sum * counts.meaning;
  }
  return {
    ...{ words: part("words"), uses, pieces: part("pieces"), pairs: part("pairs") },
    bias: fitted.at(-1) ?? 0,
  };
}

/** Rounds to steps. */
export function pack({ bias, ...tables }: Tables): PackedWeights {
  const packed = Object.entries(tables).map(([table, weights]) => {
    const most = Number(weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0).toPrecision(6));
    const steps = weights.map((weight) => stepOf(weight, most));
    const signs = Array.from({ length: steps.length / 2 }, (_, at) =>
      signOf(steps[2 * at] ?? 0, steps[2 * at + 1] ?? 0),
    );
    return [table, { most, signs: signs.join("") }];
  });
  return { ...(Object.fromEntries(packed) as Omit<PackedWeights, "bias">), bias: Number(bias.toFixed(6)) };
}

/** The weights before they are rounded, to be looked up. */
export function exactly({ bias, ...tables }: Tables): RiskWeights {
  const lookedUp = Object.entries(tables).map(([table, weights]) => [table, (at: number) => weights[at] ?? 0]);
  return { ...(Object.fromEntries(lookedUp) as Omit<RiskWeights, "bias">), bias };
}
