/** For programs: schema 1, described in `docs/check.schema.json`; as one object, or a finding a line. */
import { severities } from "#core";
import type { Said, SaidFinding } from "../../findings.ts";
import type { Summary } from "../../report.ts";
import { type Format, indented } from "./format.ts";

/** One object, indented by two as `JSON.stringify` would indent it whole. */
export const json: Format = {
  ofFile: (checked) => JSON.stringify({ uri: checked.file.uri, findings: allOf(checked) }, undefined, 2),
  output(out) {
    let files = 0;
    return {
      file(said) {
        out(`${files++ === 0 ? '{\n  "schema": 1,\n  "files": [' : ","}\n${indented(said, 4)}`);
      },
      fault: () => undefined,
      end(summary) {
        const head = files === 0 ? '{\n  "schema": 1,\n  "files": [],\n' : "\n  ],\n";
        const sum = JSON.stringify(summaryOf(summary), undefined, 2);
        out(`${head}  "summary": ${indented(sum, 2).trimStart()}\n}\n`);
      },
    };
  },
};

/** A finding a line, with its file, and the sum in a line of its own at the end. */
export const ndjson: Format = {
  ofFile: (checked) =>
    allOf(checked)
      .map((finding) => `${JSON.stringify({ schema: 1, uri: checked.file.uri, ...finding })}\n`)
      .join(""),
  output: (out) => ({
    file: out,
    fault: () => undefined,
    end: (summary) => out(`${JSON.stringify({ schema: 1, summary: summaryOf(summary) })}\n`),
  }),
};

/** Whether everybody is safe is asked first, and answering it takes it off no list. */
function allOf({ findings, answered }: Said): readonly SaidFinding[] {
  const isSafety = ({ kind }: SaidFinding): boolean => kind === "safety";
  return [...findings.filter(isSafety), ...answered, ...findings.filter((each) => !isSafety(each))];
}

function summaryOf({ files, found, answered, fixes }: Summary): object {
  const findings = severities.reduce((sum, severity) => sum + found[severity], 0);
  return { files, findings, ...found, answered, ...(fixes > 0 && { fixed: fixes }) };
}
