/** The student's own columns. */
import { analysisInFeelings } from "../analysis-in-feelings.ts";
import { labelNotBehaviour } from "../label-not-behaviour.ts";
import { missingAnalysis } from "../missing-analysis.ts";
import { missingFeelings } from "../missing-feelings.ts";
import { noAlternative } from "../no-alternative.ts";
import type { Rule } from "../rule.ts";
import { unansweredSupervisor } from "../unanswered-supervisor.ts";

export const reflection: readonly Rule[] = [
  missingFeelings,
  missingAnalysis,
  analysisInFeelings,
  labelNotBehaviour,
  unansweredSupervisor,
  noAlternative,
];
