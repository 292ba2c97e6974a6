/** The last look before a recording leaves the machine: names and other identifying details. */
import type { Recording } from "../recording/model.ts";
import { rules } from "../rules/index.ts";
import type { Finding } from "../rules/rule.ts";
import { message, type Message } from "../text/message.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What must be settled before anything is handed in. */
export interface PrivacyGate {
  /** Findings that stand in the way. Those the writer has answered stand in it too. */
  readonly open: readonly Finding[];
  readonly refused: boolean;
  /** For the person who exports, never for the page. */
  readonly notice: Message;
}

const guards: ReadonlySet<string> = new Set(["identifying-detail", "privacy-name"]);

/** The rules that look for identifying details. They are the gate's own: nobody who asks it can leave one out. */
export const privacyRules = rules.filter(({ id }) => guards.has(id));

/**
 * The recording as the gate sees it: no suppression and no setting hides a name. Only what the writer says of invented
 * names counts.
 */
export function unanswered(recording: Recording): Recording {
  const allow = option(recording.header.rules["privacy-name"]);
  const rules = allow === undefined ? {} : { "privacy-name": { allow } };
  return { ...recording, suppressions: [], header: { ...recording.header, rules, ruleEntries: [] } };
}

/** The words in force as the gate sees them: a course, too, may say which names are invented, and nothing else of these rules. */
export function unswitched(vocabulary: Vocabulary): Vocabulary {
  const { settings = [] } = vocabulary.pack;
  const kept = settings.flatMap((layer) => {
    const allow = option(layer.rules["privacy-name"]);
    return allow === undefined ? [] : [{ ...layer, rules: { "privacy-name": { allow } } }];
  });
  return { ...vocabulary, pack: { ...vocabulary.pack, settings: kept } };
}

const option = (setting: unknown): unknown =>
  typeof setting === "object" && setting !== null && "allow" in setting ? setting.allow : undefined;

/** The gate, from all findings (answered ones too) of its rules. */
export function privacyGate(findings: readonly Finding[]): PrivacyGate {
  const open = findings.filter((finding) => guards.has(finding.rule) && finding.severity === "error");
  return { open, refused: open.length > 0, notice: message(open.length > 0 ? refused : passed) };
}

const refused = "There are still identifying details in this recording. Change them before you hand it in:";
const passed =
  "No identifying details were found. A program does not see them all: look once more before you hand this in.";
