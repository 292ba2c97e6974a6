import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { folderSchema, measures, packSchemas, problemSentences, rules, type Schema } from "#core";

const catalogue = JSON.parse(readFileSync("l10n/bundle.l10n.es.json", "utf8")) as Record<string, string>;

const measureWords = measures.flatMap(({ name, definition, unit }) => [name, definition, unit]);

/** Every sentence that the sources hand to `message(…)`, `say(…)` or `l10n.t(…)`. */
function sentences(): string[] {
  const files = ["core/src", "convert/src", "disk/src", "server/src", "client/src", "cli/src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const found = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\b(?:message|say|l10n\.t)\(\s*("(?:[^"\\]|\\.)*")/g)].map(
        (match) => JSON.parse(match[1] ?? '""') as string,
      ),
    );
  return [
    ...new Set([
      ...found,
      ...problemSentences,
      ...rules.flatMap(({ summary, why }) => [summary, why]),
      ...measureWords,
      ...schemaSentences(),
    ]),
  ];
}

/** What hovers and diagnostics of pack files say. */
function schemaSentences(): string[] {
  const schemas = [...Object.values(packSchemas(rules)), folderSchema(rules)];
  return schemas.flatMap(function within({ description, "x-says": says, ...schema }: Schema): string[] {
    const inner = [...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {}), schema.items ?? []].flat();
    return [description ?? [], says ?? [], ...inner.map(within)].flat();
  });
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();

describe("the Spanish catalogue", () => {
  it("has every sentence", () => {
    assert.deepEqual(
      sentences().filter((sentence) => !catalogue[sentence]),
      [],
    );
  });

  it("keeps the places for names and figures", () => {
    for (const [english, spanish] of Object.entries(catalogue))
      assert.deepEqual([...new Set(places(spanish))], [...new Set(places(english))], english);
  });
});
