/** The weights that risk is weighed with, as they were learned: `scripts/risk-model.ts` writes the data. */
import { type PackedWeights, weightsOf } from "./risk-packed.ts";
import { type RiskWeights, type Scales, scalesOf } from "./risk-weigh.ts";
import { packedEn } from "./risk-weights-en.generated.ts";
import { packedEs } from "./risk-weights-es.generated.ts";

const made = new Map<"en" | "es", Scales>();

/** The scales of a language, made when they are first needed. */
export function riskScales(language: "en" | "es"): Scales {
  const scales = made.get(language) ?? scalesOf(looked(language === "en" ? packedEn : packedEs));
  made.set(language, scales);
  return scales;
}

/** The weights to be looked up. */
export function looked({ words, uses, pieces, pairs, bias }: PackedWeights): RiskWeights {
  return {
    ...{ words: weightsOf(words), uses: weightsOf(uses), pieces: weightsOf(pieces), pairs: weightsOf(pairs) },
    bias,
  };
}
