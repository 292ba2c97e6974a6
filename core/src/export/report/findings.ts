/** What rules ask, as marks of the report. */
import type { ReportFinding } from "../../measures/report.ts";
import type { Finding } from "../../rules/rule.ts";
import type { ReportSpeech } from "./section.ts";

/** Questions about turns. What is a matter of form, or quotes names that should not be there, is no part of a report. */
export function reportFindings(findings: readonly Finding[], { say }: ReportSpeech): readonly ReportFinding[] {
  return findings.flatMap(({ rule, kind, severity, message, turns }) =>
    kind === "form" || !turns ? [] : [{ turn: turns[0], rule, severity, message: say(message.text, message.args) }],
  );
}
