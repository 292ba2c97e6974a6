/** A tag is a claim that the turns can bear out. */
import { claimWithoutLine } from "../claim-without-line.ts";
import { codingDifference } from "../coding-difference.ts";
import { demandWithoutSupport } from "../demand-without-support.ts";
import { dynamicOnWorkerTurn } from "../dynamic-on-worker-turn.ts";
import { dynamicWithoutExchange } from "../dynamic-without-exchange.ts";
import { phaseSkillMissing } from "../phase-skill-missing.ts";
import { problemSolvingWithoutSelfReference } from "../problem-solving-without-self-reference.ts";
import type { Rule } from "../rule.ts";
import { skillOnMemberTurn } from "../skill-on-member-turn.ts";
import { skillWithoutResponse } from "../skill-without-response.ts";
import { tabooWithoutSecondEntrant } from "../taboo-without-second-entrant.ts";
import { untaggedStretch } from "../untagged-stretch.ts";

export const dynamics: readonly Rule[] = [
  dynamicOnWorkerTurn,
  dynamicWithoutExchange,
  tabooWithoutSecondEntrant,
  demandWithoutSupport,
  problemSolvingWithoutSelfReference,
  skillOnMemberTurn,
  skillWithoutResponse,
  phaseSkillMissing,
  untaggedStretch,
  codingDifference,
  claimWithoutLine,
];
