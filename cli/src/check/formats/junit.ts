/**
 * JUnit's XML, as build servers read it: a suite a file, a case a finding. What `--fail-on` counts is a failure, the
 * rest is said and passes. The shape is that of Ant's and Maven's reports; nobody has published one that binds.
 */
import type { Said, SaidFinding } from "../../findings.ts";
import { failsAt } from "../fail-on.ts";
import { placeOf, relatedPlace } from "../../report.ts";
import type { Format } from "./format.ts";
import { wayTo } from "./place.ts";

export const junit: Format = {
  ofFile(checked, { failOn }) {
    const { findings } = checked;
    const failures = findings.filter(({ severity }) => failsAt(severity, failOn)).length;
    const file = wayTo(checked.file);
    const cases =
      findings.length === 0
        ? [`    <testcase classname="${xml(file)}" name="process-recordings"/>\n`]
        : findings.map((finding) => caseOf(finding, checked, failsAt(finding.severity, failOn)));
    const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
    return `  <testsuite name="${xml(file)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
  },
  output(out) {
    let isBegun = false;
    const put = (text: string): void => {
      if (!isBegun) out('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="process-recordings">\n');
      isBegun = true;
      out(text);
    };
    return {
      file: put,
      fault(sentence) {
        const words = xml(sentence.trimEnd());
        put(
          '  <testsuite name="process-recordings" tests="1" failures="0" errors="1">\n' +
            `    <testcase classname="process-recordings" name="read"><error message="${words}"/></testcase>\n` +
            "  </testsuite>\n",
        );
      },
      end: () => put("</testsuites>\n"),
    };
  },
};

function caseOf(finding: SaidFinding, { file }: Said, isFailure: boolean): string {
  const { rule, severity, message, range, related } = finding;
  const place = `${wayTo(file)}:${placeOf(range)}`;
  const lines = [`${place} ${severity}: ${message}`, ...related.map((each) => `${relatedPlace(each)} ${each.message}`)];
  const words = xml(lines.join("\n"));
  const said = isFailure
    ? `<failure type="${severity}" message="${xml(message)}">${words}</failure>`
    : `<system-out>${words}</system-out>`;
  const name = `${rule} (${placeOf(range)})`;
  return `    <testcase classname="${xml(wayTo(file))}" name="${xml(name)}">${said}</testcase>\n`;
}

/** Words as XML 1.0 can hold them: it has no way to write most control characters and lone surrogates. */
function xml(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
