/** What the writer typed after `check` and the commands that lay open what is asked and answered. */
import { severities } from "#core";
import { formatNames } from "../check/formats/names.ts";
import { oneOf, reader, textOrJson, theFile, theFiles, withFormat, withPacks, Wrong } from "./common.ts";

export const readCheck = reader(
  "check",
  {
    ...withPacks,
    format: { type: "string", default: "text" },
    "fail-on": { type: "string", default: "warning" },
    fix: { type: "boolean", default: false },
  },
  ({ format: written, fix, pack: packs, ...values }, files) => {
    const format = oneOf("--format", written, formatNames);
    const failOn = oneOf("--fail-on", values["fail-on"], [...severities, "never"]);
    if (files.length === 0) throw new Wrong("Say which files or folders to check.");
    return { name: "check", files, format, failOn, fix, packs };
  },
);

export const readExplain = reader(
  "explain",
  { ...withPacks, ...withFormat, rule: { type: "string" }, line: { type: "string" } },
  ({ rule, pack: packs, ...values }, positionals) => {
    const format = textOrJson(values.format);
    const line = values.line === undefined ? undefined : Number(values.line);
    if (line !== undefined && !(Number.isInteger(line) && line > 0))
      throw new Wrong("--line is the number of a line, from 1.");
    return { name: "explain", file: theFile(positionals), rule, line, format, packs };
  },
);

export const readExplainConfig = reader("explain-config", { ...withPacks, ...withFormat }, (values, positionals) => {
  const [file, rule, ...others] = positionals;
  if (file === undefined || rule === undefined || others.length > 0)
    throw new Wrong("Say which file and which rule: explain-config FILE RULE.");
  return { name: "explain-config", file, rule, format: textOrJson(values.format), packs: values.pack };
});

export const readCodings = reader(
  "codings",
  { ...withPacks, ...withFormat },
  ({ format, pack: packs }, positionals) => ({
    name: "codings",
    format: textOrJson(format),
    file: theFile(positionals),
    packs,
  }),
);

export const readAnswers = reader(
  "answers",
  { ...withPacks, ...withFormat },
  ({ format, pack: packs }, positionals) => ({
    name: "answers",
    format: textOrJson(format),
    files: theFiles(positionals),
    packs,
  }),
);
