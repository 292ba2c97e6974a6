/**
 * Annotations of GitHub Actions: one command a finding, at its place in the diff.
 * docs.github.com, “Workflow commands for GitHub Actions”, § “Setting a … message”.
 */
import type { Severity } from "#core";
import type { SaidFinding } from "../../findings.ts";
import { summaryLine } from "../../report.ts";
import type { Format } from "./format.ts";
import { wayTo } from "./place.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

export const github: Format = {
  ofFile: ({ file, findings }) => findings.map((finding) => annotation(finding, wayTo(file))).join(""),
  output: (out, { say }) => ({
    file: out,
    fault: (sentence) => out(`::error::${data(sentence.trimEnd())}\n`),
    end(summary) {
      if (summary.files > 0) out(summaryLine(summary, say));
    },
  }),
};

function annotation({ severity, rule, message, range: { start, end } }: SaidFinding, file: string): string {
  const isOneLine = start.line === end.line;
  const properties = {
    file,
    line: start.line + 1,
    // Columns are only understood within one line, and the last one is the one before the end.
    ...(isOneLine && { col: start.character + 1 }),
    endLine: end.line + 1,
    ...(isOneLine && { endColumn: Math.max(start.character + 1, end.character) }),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${list.join(",")}::${data(message)}\n`;
}

/** Words of a command: what would end it is written in percent. */
function data(words: string): string {
  return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string): string {
  return data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
