/** The part of package.json that the rules decide, and the tables of README.md. All the rest of both is left as it is. */
import type { Rule } from "../../core/src/rules/rule.ts";
import { settingsSchema } from "../../core/src/rules/settings.ts";
import { type File, table } from "./file.ts";
import { ruleTable } from "./rule-pages.ts";

interface Manifest {
  contributes?: { configuration?: { title?: string; properties?: Record<string, Setting> } };
}

interface Setting {
  readonly scope?: string;
  readonly default?: unknown;
  /** Words, or the key of some in package.nls.json between percent signs. */
  readonly markdownDescription?: string;
}

/** package.json with `processRecordings.rules` in its place, or where it stood before. */
export function manifestFile(rules: readonly Rule[], text: string): File {
  const manifest = JSON.parse(text) as Manifest;
  const contributes = (manifest.contributes ??= {});
  const configuration = (contributes.configuration ??= { title: "Process Recordings" });
  configuration.properties = { ...configuration.properties, "processRecordings.rules": setting(rules) };
  return { path: "package.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function setting(rules: readonly Rule[]): Setting {
  return {
    scope: "resource",
    default: {},
    markdownDescription:
      "Rules by name: `off`, `on`, a severity, or an object with `severity` and the rule's options. Course packs, folders and recordings may say otherwise.",
    ...settingsSchema(rules),
  };
}

/** README.md with the tables of rules and of settings between their marks; without marks it stays as it is. */
export function readmeFile(rules: readonly Rule[], text: string, manifest = "{}", words = "{}"): File {
  const tables = { rules: ruleTable(rules, "docs/rules/"), settings: settingTable(manifest, words) };
  const filled = Object.entries(tables).reduce((page, [name, rows]) => {
    const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`, "g");
    return page.replace(marked, (_, open: string, close: string) => `${open}\n\n${rows}\n\n${close}`);
  }, text);
  return { path: "README.md", text: filled };
}

/** Every setting with its default, in the words of the settings editor. `words`: package.nls.json. */
function settingTable(manifest: string, words: string): string {
  const { contributes } = JSON.parse(manifest) as Manifest;
  const catalogue = JSON.parse(words) as Readonly<Record<string, string>>;
  const rows = Object.entries(contributes?.configuration?.properties ?? {}).map(([name, about]) => {
    const { default: usual, markdownDescription = "" } = about;
    const said = markdownDescription.replace(/^%(.*)%$/, (key, inner: string) => catalogue[inner] ?? key);
    // `#editor.formatOnType#` is a link in the settings editor, and nothing elsewhere.
    return [`\`${name}\``, `\`${JSON.stringify(usual)}\``, said.replace(/`#([^`#]+)#`/g, "`$1`")];
  });
  return table(["Setting", "Default", "What it does"], rows);
}
