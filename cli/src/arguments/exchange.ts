/** What the writer typed after `export` and `import`. */
import { exportFormats, layouts } from "#convert";
import { type Column, tableColumns } from "#core";
import { atGate, oneOf, outputOf, reader, reasonOf, theFile, withOutput, withPacks, Wrong } from "./common.ts";

export const readExport = reader(
  "export",
  {
    ...withPacks,
    to: { type: "string" },
    ...withOutput,
    columns: { type: "string" },
    layout: { type: "string", default: "table" },
    ...atGate,
  },
  (values, positionals) => {
    if (values.to === undefined) throw new Wrong("Say what to export to: --to html.");
    const to = oneOf("--to", values.to, exportFormats);
    const layout = oneOf("--layout", values.layout, layouts);
    const overridePrivacy = reasonOf(values["override-privacy"]);
    const out = outputOf(values.output);
    const isBinary = to === "docx" || to === "pdf" || to === "qdpx";
    if (isBinary && out === undefined) throw new Wrong("Say where to write it: -o FILE.");
    const columns = columnsOf(values.columns);
    return {
      name: "export",
      file: theFile(positionals),
      to,
      out,
      columns,
      layout,
      overridePrivacy,
      packs: values.pack,
    };
  },
);

export const readImport = reader(
  "import",
  { ...withOutput, map: { type: "string" }, into: { type: "string" } },
  ({ output, map, into }, positionals) => {
    const out = outputOf(output);
    return { name: "import", file: theFile(positionals), out, map, into };
  },
);

/** `speaker,dialogue,feelings`. */
function columnsOf(value: string | undefined): readonly Column[] | undefined {
  if (value === undefined) return undefined;
  const columns = value.split(",").map((each) => oneOf("--columns", each.trim(), tableColumns));
  if (!columns.includes("dialogue")) throw new Wrong("A table needs the column “dialogue”.");
  return [...new Set(columns)];
}
