/**
 * Families of risk: what the same thing sounds like in many mouths. They are for wordings that nobody has listed whole.
 * Each was written for lines that were missed, and then for what else could be said so. What they do not know,
 * `risk-weigh.ts` hears.
 */
import type { Risk, Together } from "../risk-lists.ts";
import { abuseEn } from "./en-abuse.ts";
import { otherEn } from "./en-other.ts";
import { selfEn } from "./en-self.ts";
import { abuseEs } from "./es-abuse.ts";
import { otherEs } from "./es-other.ts";
import { selfEs } from "./es-self.ts";

function signs(of: Risk, families: readonly Together["all"][]): readonly Together[] {
  return families.map((all) => ({ of, all }));
}

export const familiesEn = [...signs("self", [...selfEn]), ...signs("other", otherEn), ...signs("abuse", [...abuseEn])];
export const familiesEs = [...signs("self", [...selfEs]), ...signs("other", otherEs), ...signs("abuse", [...abuseEs])];
