/** What the generator makes of a pack and of rules, and what it refuses. */
import assert from "node:assert/strict";
import type { Rule } from "../../core/src/rules/rule.ts";
import type { Pack } from "#core";
import { conceptPages } from "../../scripts/generate/concept-pages.ts";
import { fenced, stale, table, type File } from "../../scripts/generate/file.ts";
import { manifestFile, readmeFile } from "../../scripts/generate/manifest.ts";
import { bundledFile, readPacks } from "../../scripts/generate/packs.ts";
import { rulePages } from "../../scripts/generate/rule-pages.ts";
import { snippetFile } from "../../scripts/generate/snippets.ts";
import { vocabularyFile } from "../../scripts/generate/vocabulary.ts";

const concept = `- id: taboo
  group: dynamic
  actors: [member]
  label: { en: Taboo, es: Tabú }
  aliases: { en: [closed subject], es: [] }
  definition: { en: Somebody goes first., es: Alguien va primero. }
  cues: { en: [a pause], es: [una pausa] }
  confusedWith: [{ note: { en: Courage alone., es: Valor a solas. } }]
  sources:
    - { author: Steinberg, year: 2014, place: ch. 2, confirmed: true }
    - { author: Nobody, year: 1999, confirmed: false }
`;
const phase = `- id: beginning
  concept: taboo
  label: { en: Beginning, es: Inicio }
  headings: { en: [start], es: [comienzo] }
  goals: { en: [To begin.], es: [Empezar.] }
  tasks: { en: [Begin.], es: [Empieza.] }
  mustShow: []
`;
const template =
  "---\nid: beginning\nkind: phase\nphase: beginning\ntitle: T\ndescription: D\n---\n\n## Beginning\n\n$0\n";

/** A whole pack of one concept, in which one piece of text is replaced. */
function files(path = "", from = "", to = ""): File[] {
  const all: File[] = [
    {
      path: "pack.yaml",
      text: "name: mutual-aid\nversion: 0.1.0\ntitle: { en: Tiny, es: Chico }\nlanguage: [en, es]\n",
    },
    { path: "concepts/dynamics.yaml", text: concept },
    { path: "phases.yaml", text: phase },
    { path: "templates/beginning.en.md", text: template },
    { path: "templates/beginning.es.md", text: template.replace("## Beginning", "## Inicio") },
  ];
  return all.map((file) => {
    if (file.path !== path) return { ...file, path: `mutual-aid/${file.path}` };
    assert.ok(file.text.includes(from), `${path} does not say ${from}`);
    return { path: `mutual-aid/${path}`, text: file.text.replace(from, to) };
  });
}

function builtIn(): Pack {
  const { builtIn: pack } = readPacks(files());
  assert.ok(pack);
  return pack;
}

describe("our packs", () => {
  it("in order have no problems, and the built-in one keeps one concept a line", () => {
    const { builtIn: pack, problems } = readPacks(files());
    assert.deepEqual(problems, []);
    const { text } = vocabularyFile(pack!);
    assert.equal((JSON.parse(text) as Pack).concepts.length, 1);
    assert.equal(text.split("\n").filter((line) => line.startsWith('{"id":"taboo"')).length, 1);
  });

  const refused: readonly (readonly [why: string, files: File[], problem: string])[] = [
    [
      "an unknown id",
      files("concepts/dynamics.yaml", "note: { en: Courage", "concept: tabu, note: { en: Courage"),
      "packs/mutual-aid/concepts/dynamics.yaml:8:29: There is no concept “tabu”. Did you mean “taboo”?",
    ],
    [
      "missing Spanish",
      files("concepts/dynamics.yaml", "label: { en: Taboo, es: Tabú }", "label: { en: Taboo }"),
      "packs/mutual-aid/concepts/dynamics.yaml:4:10: This is not there in Spanish (es), which the pack says it speaks.",
    ],
    [
      "a template of another phase",
      files("templates/beginning.es.md", "Inicio", "Cierre"),
      "packs/mutual-aid/templates/beginning.es.md:9:1: No heading of this template opens the phase “beginning”.",
    ],
  ];
  for (const [why, broken, problem] of refused)
    it(`are refused for ${why}`, () => {
      assert.deepEqual(readPacks(broken).problems, [problem]);
    });

  it("besides the built-in one are bundled as files, and build on it", () => {
    const other = { path: "nine/pack.yaml", text: "name: nine\nversion: 0.1.0\ntitle: Nine\nextends: mutual-aid\n" };
    const { bundled, problems } = readPacks([...files(), other]);
    assert.deepEqual(problems, []);
    assert.deepEqual([...bundled.keys()], ["nine"]);
    const { text } = bundledFile(bundled);
    assert.ok(text.includes(JSON.stringify({ path: "pack.yaml", text: other.text, bytes: other.text.length })));
  });
});

describe("pages", () => {
  const pack = builtIn();
  const rule: Rule = {
    id: "empty-turn",
    kind: "practice",
    severity: "information",
    summary: "A turn | without words.",
    why: "Who spoke?",
    limits: "It cannot hear.",
    concept: "taboo",
    options: { share: { type: "number", default: 0.6, minimum: 0, maximum: 1, description: "How much." } },
    examples: { fires: ["```\nno end\n"], silent: ["**Tina:** Hello."] },
    check: () => [],
  };
  const page = rulePages([rule], pack)[1]?.text ?? "";

  it("print confirmed sources and no others", () => {
    for (const text of [page, conceptPages(pack, [rule])[1]?.text ?? ""]) {
      assert.match(text, /^- Steinberg \(2014\), ch\. 2$/m);
      assert.doesNotMatch(text, /Nobody|1999/);
    }
  });
  it("of concepts stand for themselves, in both languages; rules and concepts link to each other", () => {
    const [index, only] = conceptPages(pack, [rule]);
    assert.equal(only?.path, "docs/concepts/taboo.md");
    assert.match(only.text, /^# Taboo$[\s\S]*Somebody goes first\.[\s\S]*^\*\*Tabú\*\*$[\s\S]*Alguien va primero\./m);
    assert.match(only.text, /\(\.\.\/rules\/empty-turn\.md\)/);
    assert.match(page, /\(\.\.\/concepts\/taboo\.md\)/);
    assert.match(index?.text ?? "", /^\| \[Taboo\]\(taboo\.md\) \| Tabú +\| `#taboo` \|$/m);
  });
  it("show options, examples and the way out", () => {
    assert.match(page, /^\| `share` +\| `0\.6` +\| a number from 0 to 1 +\| How much\. +\|$/m);
    assert.ok(page.includes("````markdown\n```\nno end\n````"));
    assert.ok(page.includes("<!-- recording-disable-next-turn empty-turn: your reason -->"));
    assert.ok(page.includes('"processRecordings.rules": { "empty-turn": "off" }'));
  });
  it("of safety rules offer no switch", () => {
    const safety = rulePages([{ ...rule, kind: "safety" }], pack)[1]?.text ?? "";
    assert.doesNotMatch(safety, /processRecordings\.rules|rules: \{/);
  });
  it("of rules about nothing known are refused", () => {
    assert.throws(() => rulePages([{ ...rule, concept: "tabu" }], pack), /“tabu”, which the pack does not have/);
  });
  it("put the table into the README, between its marks only", () => {
    const readme = "# Mine\n\n<!-- rules -->\nold\n<!-- /rules -->\n\nYours\n";
    const { text } = readmeFile([rule], readme);
    assert.match(
      text,
      /^# Mine\n\n<!-- rules -->\n\n\| Rule [\s\S]*`empty-turn`[\s\S]*\|\n\n<!-- \/rules -->\n\nYours\n$/,
    );
    assert.equal(readmeFile([rule], text).text, text);
    assert.equal(readmeFile([rule], "# Mine\n").text, "# Mine\n");
  });
  it("put every setting into the README, with its default and the words of the settings editor", () => {
    const properties = {
      "x.codeLens": { default: true, markdownDescription: "%lens%" },
      "x.rules": { default: {}, markdownDescription: "By name, see `#x.codeLens#`." },
    };
    const manifest = JSON.stringify({ contributes: { configuration: { properties } } });
    const { text } = readmeFile([rule], "<!-- settings -->\n<!-- /settings -->\n", manifest, '{"lens": "Figures."}');
    assert.match(
      text,
      /\| `x\.codeLens` +\| `true` +\| Figures\. +\|\n\| `x\.rules` +\| `\{\}` +\| By name, see `x\.codeLens`\. \|/,
    );
  });
  it("put the settings into package.json and leave the rest", () => {
    const before = {
      name: "x",
      contributes: { commands: [1], configuration: { title: "T", properties: { a: 1 } } },
      z: 2,
    };
    const after = JSON.parse(manifestFile([rule], JSON.stringify(before)).text) as typeof before;
    const { "processRecordings.rules": setting, ...others } = after.contributes.configuration.properties as Record<
      string,
      unknown
    >;
    assert.deepEqual(others, { a: 1 });
    assert.deepEqual(Object.keys(after), ["name", "contributes", "z"]);
    assert.deepEqual(after.contributes.commands, [1]);
    const { properties } = setting as { properties: Record<string, { anyOf: object[] }> };
    assert.deepEqual((properties["empty-turn"]?.anyOf[0] as { enum: string[] }).enum.slice(0, 2), ["on", "off"]);
  });
  it("of templates are snippets in two languages", () => {
    const snippets = JSON.parse(snippetFile(pack.templates).text) as Record<string, { prefix: string; body: string[] }>;
    assert.deepEqual(
      Object.values(snippets).map(({ prefix, body }) => [prefix, body]),
      [
        ["pr-beginning", ["## Beginning", "", "$0"]],
        ["pr-beginning-es", ["## Inicio", "", "$0"]],
      ],
    );
  });
});

describe("generated text", () => {
  it("is stale when it differs or is missing", () => {
    const wanted = ["same", "changed", "missing"].map((path) => ({ path, text: "new" }));
    const onDisk: Record<string, string> = { same: "new", changed: "old" };
    assert.deepEqual(
      stale(wanted, (path) => onDisk[path]),
      ["changed", "missing"],
    );
  });
  it("has tables as Prettier writes them, and fences longer than what they hold", () => {
    assert.equal(
      table(["A", "Ärger"], [["a|b\nc", ""]]),
      "| A      | Ärger |\n| ------ | ----- |\n| a\\|b c |       |",
    );
    assert.equal(fenced("````\n"), "`````markdown\n````\n`````");
  });
});
