/** Weights as the core has them: a table a kind, each weight one letter. */
import { hashOf, sizes, slot, type Table } from "../../core/src/language/risk-features.ts";
import { type PackedWeights, stepOf } from "../../core/src/language/risk-packed.ts";
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
    const letters = Array.from(weights, (weight) => String.fromCharCode(zero + stepOf(weight, most)));
    return [table, { most, letters: letters.join("").replace(/n+/g, (run) => String(run.length)) }];
  });
  return { ...(Object.fromEntries(packed) as Omit<PackedWeights, "bias">), bias: Number(bias.toFixed(6)) };
}

const zero = "n".charCodeAt(0);
