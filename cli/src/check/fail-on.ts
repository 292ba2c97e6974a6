/** `--fail-on`: from which severity on a finding makes a check fail. */
import { severities, type Severity } from "#core";
import type { FailOn } from "../command.ts";

/** Whether a finding of this severity makes the check fail. */
export function failsAt(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
