/** All rules, in the order of their pages. */
import { dynamicOnWorkerTurn } from "./dynamic-on-worker-turn.ts";
import { identifyingDetail } from "./identifying-detail.ts";
import { incompleteHeader } from "./incomplete-header.ts";
import { inconsistentName } from "./inconsistent-name.ts";
import { invalidFrontMatter } from "./invalid-front-matter.ts";
import { invalidPack } from "./invalid-pack.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { noMemberToMember } from "./no-member-to-member.ts";
import { packVersion } from "./pack-version.ts";
import { privacyDatePlace } from "./privacy-date-place.ts";
import { privacyInitials } from "./privacy-initials.ts";
import { privacyName } from "./privacy-name.ts";
import type { Rule } from "./rule.ts";
import { silentMember } from "./silent-member.ts";
import { suppressionWithoutReason } from "./suppression-without-reason.ts";
import { tableShape } from "./table-shape.ts";
import { tabooWithoutSecondEntrant } from "./taboo-without-second-entrant.ts";
import { unclosedBlock } from "./unclosed-block.ts";
import { unknownRule } from "./unknown-rule.ts";
import { unknownSpeaker } from "./unknown-speaker.ts";
import { unknownTag } from "./unknown-tag.ts";
import { unusedSuppression } from "./unused-suppression.ts";
import { workerDominatedStretch } from "./worker-dominated-stretch.ts";

export const rules: readonly Rule[] = [
  invalidFrontMatter,
  incompleteHeader,
  unknownSpeaker,
  inconsistentName,
  unknownTag,
  unclosedBlock,
  tableShape,
  invalidPack,
  packVersion,
  invalidSetting,
  unknownRule,
  identifyingDetail,
  privacyName,
  privacyDatePlace,
  privacyInitials,
  unusedSuppression,
  suppressionWithoutReason,
  dynamicOnWorkerTurn,
  tabooWithoutSecondEntrant,
  workerDominatedStretch,
  noMemberToMember,
  silentMember,
];
