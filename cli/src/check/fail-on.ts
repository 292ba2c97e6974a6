/** `--fail-on`: from which severity on a finding makes a check fail. */
import type { Severity } from "#core";
import type { FailOn } from "../command.ts";
import { severities } from "../report.ts";

/** Whether a finding of this severity makes the check fail. */
export function failsAt(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
