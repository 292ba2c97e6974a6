/** Who talks to whom. */
import { noMemberToMember } from "../no-member-to-member.ts";
import type { Rule } from "../rule.ts";
import { silentMember } from "../silent-member.ts";
import { workerDominatedStretch } from "../worker-dominated-stretch.ts";

export const interaction: readonly Rule[] = [workerDominatedStretch, noMemberToMember, silentMember];
