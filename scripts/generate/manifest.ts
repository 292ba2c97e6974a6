/** The parts of package.json and README.md that the rules decide. All the rest of both is left as it is. */
import type { Option } from "../../core/src/rules/options.ts";
import type { Rule } from "../../core/src/rules/rule.ts";
import type { File } from "./file.ts";
import { ruleTable } from "./rule-pages.ts";

const severities = ["error", "warning", "information", "hint"];

interface Manifest {
  contributes?: { configuration?: { title?: string; properties?: Record<string, unknown> } };
}

/** package.json with `processRecordings.rules` in its place, or where it stood before. */
export function manifestFile(rules: readonly Rule[], text: string): File {
  const manifest = JSON.parse(text) as Manifest;
  const contributes = (manifest.contributes ??= {});
  const configuration = (contributes.configuration ??= { title: "Process Recordings" });
  configuration.properties = { ...configuration.properties, "processRecordings.rules": setting(rules) };
  return { path: "package.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function setting(rules: readonly Rule[]): object {
  return {
    type: "object",
    scope: "resource",
    default: {},
    markdownDescription: "Rules by name: `off`, or an object with `severity` and the rule's options.",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
}

function ruleSchema({ summary, severity, options }: Rule): object {
  const properties = {
    severity: { type: "string", enum: severities, default: severity, description: "How loudly it asks." },
    ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
  };
  return {
    description: summary,
    anyOf: [{ const: "off" }, { type: "object", additionalProperties: false, properties }],
  };
}

function optionSchema(option: Option): object {
  const { description } = option;
  return option.type === "number"
    ? { type: "number", minimum: option.minimum, maximum: option.maximum, default: option.default, description }
    : { type: "array", items: { type: "string" }, default: option.default, description };
}

const marked = /(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/g;

/** README.md with the table of rules between its marks; without marks it stays as it is. */
export function readmeFile(rules: readonly Rule[], text: string): File {
  const table = ruleTable(rules, "docs/rules/");
  const between = (_: string, open: string, close: string) => `${open}\n\n${table}\n\n${close}`;
  return { path: "README.md", text: text.replace(marked, between) };
}
