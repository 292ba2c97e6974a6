/**
 * SARIF 2.1.0 (OASIS, 2020), for whatever reads findings of other tools. Columns count UTF-16 units. What somebody has
 * answered with a reason is a suppressed result.
 */
import { type JsonRange, rules, type Severity } from "#core";
import type { Location, Region, ReportingDescriptor, Result } from "sarif";
import manifest from "../../../../package.json" with { type: "json" };
import type { Said, SaidFinding } from "../../findings.ts";
import type { Say } from "../../words.ts";
import { type Format, indented } from "./format.ts";
import { here, uriTo } from "./place.ts";

const levels: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

const numbers = new Map(rules.map(({ id }, index) => [id, index]));

export const sarif: Format = {
  ofFile: (checked) =>
    [...checked.findings, ...checked.answered]
      .map((finding) => indented(JSON.stringify(resultOf(finding, checked), undefined, 2), 8))
      .join(",\n"),
  output(out, { say }) {
    const notes: string[] = [];
    let said: "nothing" | "head" | "results" = "nothing";
    const begin = (): void => {
      if (said !== "nothing") return;
      said = "head";
      // The run stays open for what comes: results, and how it ended.
      const run = indented(JSON.stringify(runOf(say), undefined, 2), 4)
        .trimStart()
        .replace(/\n *\}$/, "");
      out(`{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    ${run},\n      "results": [`);
    };
    return {
      file(results) {
        begin();
        if (results === "") return;
        out(`${said === "results" ? "," : ""}\n${results}`);
        said = "results";
      },
      fault: (sentence) => void notes.push(sentence.trimEnd()),
      end({ isFault }) {
        begin();
        const toolExecutionNotifications = notes.map((text) => ({ level: "error", message: { text } }));
        const invocation = { executionSuccessful: !isFault, toolExecutionNotifications };
        const invocations = indented(JSON.stringify([invocation], undefined, 2), 6).trimStart();
        out(`${said === "results" ? "\n      " : ""}],\n      "invocations": ${invocations}\n    }\n  ]\n}\n`);
      },
    };
  },
};

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The folder in which the command was given, as ways to files begin there. */
const base = "%SRCROOT%";

/** Everything about the run but its results and its end. */
function runOf(say: Say): object {
  const descriptors = rules.map(({ id, kind, severity, summary, why, offByDefault }): ReportingDescriptor => ({
    id,
    shortDescription: { text: say(summary) },
    fullDescription: { text: say(why) },
    help: { text: `docs/rules/${id}.md` },
    defaultConfiguration: { level: levels[severity], enabled: offByDefault !== true },
    properties: { kind },
  }));
  return {
    tool: { driver: { name: manifest.name, version: manifest.version, rules: descriptors } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [base]: { uri: here() } },
  };
}

function resultOf(finding: SaidFinding, { file }: Said): Result {
  const { rule, kind, severity, message, range, related, figures, concept, answered } = finding;
  const placed = (place: JsonRange, at = file.uri): Location => {
    const { uri, isHere } = uriTo(at);
    return {
      physicalLocation: { artifactLocation: { uri, ...(isHere && { uriBaseId: base }) }, region: regionOf(place) },
    };
  };
  const ruleIndex = numbers.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [placed(range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((each) => ({ ...placed(each.range, each.uri), message: { text: each.message } })),
    }),
    ...(answered && { suppressions: [{ kind: "inSource", status: "accepted", justification: answered.reason }] }),
    properties: { kind, severity, figures, ...(concept !== undefined && { concept }) },
  };
}

/** Lines and columns from 1; the end is excluded in both. */
function regionOf({ start, end }: JsonRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
