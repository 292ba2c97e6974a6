/** What the writer typed after `report`, `rubric` and `stats`. */
import { parseArgs } from "node:util";
import type { Language } from "#core";
import type { Report, RubricCommand, Stats } from "../command.ts";
import { atGate, languageOf, oneOf, reasonOf, theFile, withPacks, Wrong } from "../common-arguments.ts";

const reportFormats = ["md", "html", "json", "csv"] as const satisfies readonly Report["format"][];
const statsFormats = ["text", "json", "ndjson", "csv"] as const satisfies readonly Stats["format"][];

interface Asked<C> {
  readonly command: C | { readonly name: "help" };
  readonly language?: Language | undefined;
}

export function readReport(args: string[]): Asked<Report> {
  const options = {
    ...withPacks,
    ...atGate,
    format: { type: "string", default: "md" },
    output: { type: "string", short: "o" },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  if (values.output === "") throw new Wrong("-o needs the name of a file.");
  const format = oneOf("--format", values.format, reportFormats);
  if (positionals.length === 0) throw new Wrong("Say which file.");
  const overridePrivacy = reasonOf(values["override-privacy"]);
  return {
    command: { name: "report", files: positionals, format, out: values.output, overridePrivacy, packs: values.pack },
    language: languageOf(values.language),
  };
}

export function readRubric(args: string[]): Asked<RubricCommand> {
  const options = { ...withPacks, format: { type: "string", default: "md" } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  const format = oneOf("--format", values.format, ["md", "json"]);
  const file = theFile(positionals);
  return { command: { name: "rubric", file, format, packs: values.pack }, language: languageOf(values.language) };
}

export function readStats(args: string[]): Asked<Stats> {
  const options = {
    ...withPacks,
    format: { type: "string", default: "text" },
    merge: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: { name: "help" } };
  if (positionals.length === 0) throw new Wrong("Say which files or folders.");
  const format = oneOf("--format", values.format, statsFormats);
  return {
    command: { name: "stats", files: positionals, format, merge: values.merge, packs: values.pack },
    language: languageOf(values.language),
  };
}
