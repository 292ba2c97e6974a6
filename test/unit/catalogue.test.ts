import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { folderSchema, measures, packSchemas, problemSentences, rules, type Schema } from "#core";

const catalogue = JSON.parse(readFileSync("l10n/bundle.l10n.es.json", "utf8")) as Record<string, string>;

const measureWords = measures.flatMap(({ name, definition, unit }) => [name, definition, unit]);

/** The sources, and the data that are sources. */
const sources = ["core", "convert", "disk", "server", "client", "cli", "views"].flatMap((part) =>
  readdirSync(`${part}/src`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|json)$/.test(name))
    .map((name) => `${part}/src/${name}`),
);

/** Every sentence that the sources hand to `message(…)`, `say(…)` or `l10n.t(…)`. */
function sentences(): string[] {
  const found = sources
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(
          /(?:\b(?:message|say|l10n\.t|new Wrong)\(|\bwrong:)\s*("(?:[^"\\]|\\.)*")/g,
        ),
      ].map((match) => JSON.parse(match[1] ?? '""') as string),
    );
  return [
    ...new Set([
      ...found.filter((sentence) => sentence !== "{problem}."),
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

  it("has no sentence that nothing says", () => {
    const all = sources.map((file) => readFileSync(file, "utf8")).join("\n");
    // How many findings there are is said with the name of their severity put in.
    const isSaid = (sentence: string): boolean =>
      sentence.startsWith("{n} ") || all.includes(sentence) || all.includes(JSON.stringify(sentence).slice(1, -1));
    assert.deepEqual(
      Object.keys(catalogue).filter((sentence) => !isSaid(sentence)),
      [],
    );
  });

  it("keeps the places for names and figures", () => {
    for (const [english, spanish] of Object.entries(catalogue))
      assert.deepEqual([...new Set(places(spanish))], [...new Set(places(english))], english);
  });

  it("calls one thing by one word, and nobody by a gender", () => {
    const manifest = JSON.parse(readFileSync("package.nls.es.json", "utf8")) as Record<string, string>;
    const other =
      /[«»]|añadi[er]|ordenador|casilla|tentativ|por nosotros|quien sabe\b|(?<!las y )\blos (?:integrantes|miembros|demás)\b|\b(?:otro|un) integrante\b|\bel estudiante\b/i;
    assert.deepEqual(
      [...Object.values(catalogue), ...Object.values(manifest)].filter((sentence) => other.test(sentence)),
      [],
    );
  });
});
