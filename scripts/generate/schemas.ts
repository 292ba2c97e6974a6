/** `schemas/`: what pack files and folder files may say, for editors that complete and check YAML and JSON themselves. */
import { folderSchema, packSchemas, type Rule, type Schema } from "#core";
import type { File } from "./file.ts";

/** One schema a kind of file. Headers of templates stand in Markdown, where no editor looks for a schema. */
export function schemaFiles(rules: readonly Rule[]): File[] {
  const { template: _, ...schemas } = packSchemas(rules);
  return [...Object.entries(schemas), ["folder", folderSchema(rules)] as const].map(([kind, schema]) => ({
    path: `schemas/${kind}.schema.json`,
    text: `${JSON.stringify(fileSchema(schema), undefined, 2)}\n`,
  }));
}

function fileSchema(schema: Schema): object {
  return { $schema: "http://json-schema.org/draft-07/schema#", ...schema };
}
