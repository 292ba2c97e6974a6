/** The file can be understood and handed in as it is. */
import { incompleteHeader } from "../incomplete-header.ts";
import { inconsistentName } from "../inconsistent-name.ts";
import { invalidFrontMatter } from "../invalid-front-matter.ts";
import { invalidPack } from "../invalid-pack.ts";
import { invalidSetting } from "../invalid-setting.ts";
import { packVersion } from "../pack-version.ts";
import type { Rule } from "../rule.ts";
import { suppressionWithoutReason } from "../suppression-without-reason.ts";
import { tableShape } from "../table-shape.ts";
import { unclosedBlock } from "../unclosed-block.ts";
import { unknownRule } from "../unknown-rule.ts";
import { unknownSpeaker } from "../unknown-speaker.ts";
import { unknownTag } from "../unknown-tag.ts";
import { unusedSuppression } from "../unused-suppression.ts";

export const form: readonly Rule[] = [
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
  unusedSuppression,
  suppressionWithoutReason,
];
