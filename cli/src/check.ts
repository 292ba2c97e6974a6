/** `check FILES…`: what there is to ask about recordings. */
import type { Rule } from "#core";
import type { Check } from "./arguments.ts";
import { exit } from "./exit.ts";
import { type Checked, checkFile } from "./findings.ts";
import { type Fault, load, pathsOf } from "./load.ts";
import { brokenLines, faultLine, fileReport, severities, summaryLine } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** Prints the findings, and says what could not be read. */
export function checkCommand(command: Check, say: Say, terminal: Terminal, rules?: readonly Rule[]): number {
  const { paths, faults: missing } = pathsOf(command.files);
  const faults: Fault[] = [...missing];
  const checked: Checked[] = [];
  for (const path of paths) {
    const file = load(path);
    if ("why" in file) faults.push(file);
    else checked.push(checkFile(file, say, rules));
  }
  if (command.format === "json") terminal.out(`${JSON.stringify(jsonOf(checked), undefined, 2)}\n`);
  else if (checked.length > 0) {
    for (const each of checked) terminal.out(fileReport(each, say, terminal.colour));
    terminal.out(summaryLine(checked, say));
  }
  for (const each of checked) terminal.err(brokenLines(each, say, terminal));
  for (const fault of faults) terminal.err(faultLine(fault, say));
  if (faults.length > 0 || checked.some((each) => each.broken.length > 0)) return exit.fault;
  return fails(checked, command.failOn) ? exit.findings : exit.clean;
}

function fails(checked: readonly Checked[], failOn: Check["failOn"]): boolean {
  if (failOn === "never") return false;
  const failing = new Set(severities.slice(0, severities.indexOf(failOn) + 1));
  return checked.some((each) => each.findings.some((finding) => failing.has(finding.severity)));
}

function jsonOf(checked: readonly Checked[]): object {
  const findings = checked.flatMap((each) => each.findings);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: 1,
    files: checked.map(({ file, findings }) => ({ uri: file.uri, findings })),
    summary: {
      files: checked.length,
      findings: findings.length,
      ...Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
      answered: checked.reduce((sum, each) => sum + each.answered, 0),
    },
  };
}
