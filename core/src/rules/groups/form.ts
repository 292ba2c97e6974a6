/** The file can be understood and handed in as it is. */
import { absentSpeaker } from "../absent-speaker.ts";
import { aliasTag } from "../alias-tag.ts";
import { ambiguousTag } from "../ambiguous-tag.ts";
import { emptyPhase } from "../empty-phase.ts";
import { emptyTurn } from "../empty-turn.ts";
import { incompleteHeader } from "../incomplete-header.ts";
import { inconsistentName } from "../inconsistent-name.ts";
import { inferredRoster } from "../inferred-roster.ts";
import { invalidFrontMatter } from "../invalid-front-matter.ts";
import { invalidPack } from "../invalid-pack.ts";
import { invalidSetting } from "../invalid-setting.ts";
import { mergeConflict } from "../merge-conflict.ts";
import { noTurns } from "../no-turns.ts";
import { packVersion } from "../pack-version.ts";
import { phaseOrder } from "../phase-order.ts";
import { plainHeader } from "../plain-header.ts";
import type { Rule } from "../rule.ts";
import { suppressionWithoutReason } from "../suppression-without-reason.ts";
import { tableShape } from "../table-shape.ts";
import { tagSpan } from "../tag-span.ts";
import { unclosedBlock } from "../unclosed-block.ts";
import { uncountedLines } from "../uncounted-lines.ts";
import { unknownRule } from "../unknown-rule.ts";
import { unknownSpeaker } from "../unknown-speaker.ts";
import { unknownTag } from "../unknown-tag.ts";
import { unmatchedAddressee } from "../unmatched-addressee.ts";
import { unusedSuppression } from "../unused-suppression.ts";

export const form: readonly Rule[] = [
  invalidFrontMatter,
  incompleteHeader,
  plainHeader,
  inferredRoster,
  unknownSpeaker,
  inconsistentName,
  absentSpeaker,
  unmatchedAddressee,
  unknownTag,
  ambiguousTag,
  aliasTag,
  tagSpan,
  unclosedBlock,
  mergeConflict,
  tableShape,
  noTurns,
  uncountedLines,
  emptyTurn,
  phaseOrder,
  emptyPhase,
  invalidPack,
  packVersion,
  invalidSetting,
  unknownRule,
  unusedSuppression,
  suppressionWithoutReason,
];
