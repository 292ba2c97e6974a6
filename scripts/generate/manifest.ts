/** The parts of package.json and README.md that the rules decide. All the rest of both is left as it is. */
import type { Rule } from "../../core/src/rules/rule.ts";
import { settingsSchema } from "../../core/src/rules/settings.ts";
import type { File } from "./file.ts";
import { ruleTable } from "./rule-pages.ts";

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
    scope: "resource",
    default: {},
    markdownDescription:
      "Rules by name: `off`, `on`, a severity, or an object with `severity` and the rule's options. Course packs, folders and recordings may say otherwise.",
    ...settingsSchema(rules),
  };
}

const marked = /(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/g;

/** README.md with the table of rules between its marks; without marks it stays as it is. */
export function readmeFile(rules: readonly Rule[], text: string): File {
  const table = ruleTable(rules, "docs/rules/");
  const between = (_: string, open: string, close: string) => `${open}\n\n${table}\n\n${close}`;
  return { path: "README.md", text: text.replace(marked, between) };
}
