/**
 * Families of risk: what the same thing sounds like in many mouths. They are for wordings that nobody has listed whole.
 * Each was written for lines that were missed, and then for what else could be said so. `leaving` and `unsafe` came of
 * lines by another hand: people going for good, and homes and nights that are not safe.
 */
import type { Risk, Together } from "../risk-lists.ts";
import { abuseEn } from "./en-abuse.ts";
import { leavingEn } from "./en-leaving.ts";
import { otherEn } from "./en-other.ts";
import { selfEn } from "./en-self.ts";
import { unsafeEn } from "./en-unsafe.ts";
import { abuseEs } from "./es-abuse.ts";
import { leavingEs } from "./es-leaving.ts";
import { otherEs } from "./es-other.ts";
import { selfEs } from "./es-self.ts";
import { unsafeEs } from "./es-unsafe.ts";

function signs(of: Risk, families: readonly Together["all"][]): readonly Together[] {
  return families.map((all) => ({ of, all }));
}

export const familiesEn = [
  ...signs("self", [...selfEn, ...leavingEn]),
  ...signs("other", otherEn),
  ...signs("abuse", [...abuseEn, ...unsafeEn]),
];
export const familiesEs = [
  ...signs("self", [...selfEs, ...leavingEs]),
  ...signs("other", otherEs),
  ...signs("abuse", [...abuseEs, ...unsafeEs]),
];
