/** The privacy gate of a recording. */
import { check } from "./check.ts";
import { privacyGate, privacyRules, type PrivacyGate, unanswered, unswitched } from "./export/privacy-gate.ts";
import type { Recording } from "./recording/model.ts";
import { findingOfSize } from "./rules/too-large.ts";
import { message } from "./text/message.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/**
 * What must be settled before a recording leaves the machine, whatever it or its course says about rules: neither a
 * suppression nor a setting hides a name. A rule that breaks throws, and what is too large to be read is refused, so that nothing
 * passes unseen.
 */
export function gateOf(recording: Recording, vocabulary: Vocabulary): PrivacyGate {
  const large = findingOfSize(recording);
  if (large) return { open: [large], refused: true, notice: message(unread) };
  const asking = { vocabulary: unswitched(vocabulary), rules: privacyRules };
  return privacyGate(check(unanswered(recording), asking).findings);
}

const unread =
  "This recording is too large to be looked through for identifying details. Make it smaller before you hand it in:";
