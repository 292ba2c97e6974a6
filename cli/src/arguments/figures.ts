/** What the writer typed after the commands that read a recording or count in it: `parse`, `report`, `rubric` and `stats`. */
import {
  atGate,
  oneOf,
  outputOf,
  reader,
  reasonOf,
  theFile,
  theFiles,
  withOutput,
  withPacks,
  Wrong,
} from "./common.ts";

export const readParse = reader(
  "parse",
  { ...withPacks, format: { type: "string", default: "json" } },
  ({ format, pack: packs }, positionals) => ({
    name: "parse",
    format: oneOf("--format", format, ["json", "text"]),
    file: theFile(positionals),
    packs,
  }),
);

export const readReport = reader(
  "report",
  { ...withPacks, ...atGate, format: { type: "string", default: "md" }, ...withOutput },
  (values, files) => {
    const out = outputOf(values.output);
    const format = oneOf("--format", values.format, ["md", "html", "json", "csv"]);
    if (files.length === 0) throw new Wrong("Say which file.");
    const overridePrivacy = reasonOf(values["override-privacy"]);
    return { name: "report", files, format, out, overridePrivacy, packs: values.pack };
  },
);

export const readRubric = reader(
  "rubric",
  { ...withPacks, format: { type: "string", default: "md" } },
  ({ format, pack: packs }, positionals) => ({
    name: "rubric",
    format: oneOf("--format", format, ["md", "json"]),
    file: theFile(positionals),
    packs,
  }),
);

export const readStats = reader(
  "stats",
  { ...withPacks, format: { type: "string", default: "text" }, merge: { type: "boolean", default: false } },
  ({ format, merge, pack: packs }, positionals) => {
    const files = theFiles(positionals);
    return { name: "stats", files, format: oneOf("--format", format, ["text", "json", "ndjson", "csv"]), merge, packs };
  },
);
