/** The weights that risk is weighed with, as they were learned: `scripts/risk-model.ts` writes the data. */
import { packedEn } from "./risk-weights-en.generated.ts";
import { packedEs } from "./risk-weights-es.generated.ts";
import { sizes } from "./risk-features.ts";
import { type PackedTable, type PackedWeights, weightOf } from "./risk-packed.ts";
import { type RiskWeights, type Scales, scalesOf } from "./risk-weigh.ts";

const made = new Map<"en" | "es", Scales>();

/** The scales of a language, made when they are first needed. */
export function riskScales(language: "en" | "es"): Scales {
  const scales = made.get(language) ?? scalesOf(unpack(language === "en" ? packedEn : packedEs));
  made.set(language, scales);
  return scales;
}

/** The weights as numbers. */
export function unpack({ words, uses, pieces, pairs, bias }: PackedWeights): RiskWeights {
  return {
    ...{ words: numbersOf(words, sizes.words), uses: numbersOf(uses, sizes.uses) },
    ...{ pieces: numbersOf(pieces, sizes.pieces), pairs: numbersOf(pairs, sizes.pairs) },
    bias,
  };
}

function numbersOf({ most, letters }: PackedTable, size: number): Float32Array {
  const numbers = new Float32Array(size);
  let [at, skipped] = [0, 0];
  for (let next = 0; next < letters.length; next++) {
    const unit = letters.charCodeAt(next);
    if (unit <= nine) {
      skipped = skipped * 10 + unit - zero;
      continue;
    }
    at += skipped;
    skipped = 0;
    numbers[at++] = weightOf(unit - nothing, most);
  }
  return numbers;
}

const [zero, nine, nothing] = [48, 57, 110];
