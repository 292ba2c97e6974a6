/** All rules, in the order of their pages. */
import { noMemberToMember } from "./no-member-to-member.ts";
import type { Rule } from "./rule.ts";
import { tabooWithoutSecondEntrant } from "./taboo-without-second-entrant.ts";
import { workerDominatedStretch } from "./worker-dominated-stretch.ts";

export const rules: readonly Rule[] = [workerDominatedStretch, noMemberToMember, tabooWithoutSecondEntrant];
