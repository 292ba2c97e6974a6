/** All rules, in the order of their pages. */
import { dynamics } from "./groups/dynamics.ts";
import { form } from "./groups/form.ts";
import { interaction } from "./groups/interaction.ts";
import { privacy } from "./groups/privacy.ts";
import { reflection } from "./groups/reflection.ts";
import { riskDisclosure } from "./risk-disclosure.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [riskDisclosure, ...form, ...privacy, ...dynamics, ...interaction, ...reflection];
