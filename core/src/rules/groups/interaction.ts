/** Who talks to whom. */
import { adviceRound } from "../advice-round.ts";
import { caseworkInGroup } from "../casework-in-group.ts";
import { closedQuestionRun } from "../closed-question-run.ts";
import { doorknob } from "../doorknob.ts";
import { facilitationNotReceding } from "../facilitation-not-receding.ts";
import { hotSeat } from "../hot-seat.ts";
import { lateEntry } from "../late-entry.ts";
import { longWorkerTurn } from "../long-worker-turn.ts";
import { movedAway } from "../moved-away.ts";
import { noMemberToMember } from "../no-member-to-member.ts";
import { reassurance } from "../reassurance.ts";
import type { Rule } from "../rule.ts";
import { silenceFilled } from "../silence-filled.ts";
import { silentMember } from "../silent-member.ts";
import { stackedQuestions } from "../stacked-questions.ts";
import { wheelStretch } from "../wheel-stretch.ts";
import { workerAnswersForGroup } from "../worker-answers-for-group.ts";
import { workerDominatedStretch } from "../worker-dominated-stretch.ts";

export const interaction: readonly Rule[] = [
  workerDominatedStretch,
  noMemberToMember,
  wheelStretch,
  caseworkInGroup,
  hotSeat,
  silentMember,
  lateEntry,
  longWorkerTurn,
  closedQuestionRun,
  stackedQuestions,
  workerAnswersForGroup,
  adviceRound,
  reassurance,
  silenceFilled,
  movedAway,
  doorknob,
  facilitationNotReceding,
];
