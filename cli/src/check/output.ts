/** What `check` prints: every file when it is known, and the sum at the end. */
import type { Check } from "../arguments.ts";
import { severities, type Summary, summaryLine } from "../report.ts";
import type { Terminal } from "../terminal.ts";
import type { Say } from "../words.ts";

/** Takes what is said of one file after another. */
export interface Output {
  readonly file: (said: string) => void;
  readonly end: (summary: Summary) => void;
}

/** The output in a format. */
export function outputOf(format: Check["format"], say: Say, { out }: Terminal): Output {
  return format === "json" ? json(out) : text(say, out);
}

function text(say: Say, out: Terminal["out"]): Output {
  return {
    file: out,
    end(summary) {
      if (summary.files > 0) out(summaryLine(summary, say));
    },
  };
}

/** One object, indented by two as `JSON.stringify` would indent it whole. */
function json(out: Terminal["out"]): Output {
  let files = 0;
  return {
    file(said) {
      out(`${files++ === 0 ? '{\n  "schema": 1,\n  "files": [' : ","}\n${indented(said, 4)}`);
    },
    end({ found, answered }) {
      const findings = severities.reduce((sum, severity) => sum + found[severity], 0);
      const summary = { files, findings, ...found, answered };
      const head = files === 0 ? '{\n  "schema": 1,\n  "files": [],\n' : "\n  ],\n";
      out(`${head}  "summary": ${indented(JSON.stringify(summary, undefined, 2), 2).trimStart()}\n}\n`);
    },
  };
}

function indented(lines: string, by: number): string {
  return lines.replace(/^/gm, " ".repeat(by));
}
