/** What the generator makes of a pack and of rules, and what it refuses. */
import assert from "node:assert/strict";
import type { Rule } from "../../core/src/rules/rule.ts";
import { conceptPages } from "../../scripts/generate/concept-pages.ts";
import { fenced, stale, table, type File } from "../../scripts/generate/file.ts";
import { manifestFile, readmeFile } from "../../scripts/generate/manifest.ts";
import { packOf } from "../../scripts/generate/pack.ts";
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
const template =
  "---\nid: beginning\nkind: phase\nphase: beginning\ntitle: T\ndescription: D\n---\n\n## ${1:B}\n\n$0\n";

/** A whole pack of one concept, in which one piece of text is replaced. */
function files(path = "", from = "", to = ""): File[] {
  const all: File[] = [
    { path: "pack.yaml", text: "name: tiny\nversion: 0.1.0\ntitle: { en: Tiny, es: Chico }\n" },
    { path: "concepts/dynamics.yaml", text: concept },
    { path: "phases.yaml", text: "[]\n" },
    { path: "templates/beginning.en.md", text: template },
    { path: "templates/beginning.es.md", text: template.replace("## ${1:B}", "## ${1:I}") },
  ];
  return all.map((file) => {
    if (file.path !== path) return file;
    assert.ok(file.text.includes(from), `${path} does not say ${from}`);
    return { path, text: file.text.replace(from, to) };
  });
}

describe("a pack", () => {
  it("in order has no problems and keeps one concept a line", () => {
    const { pack, problems } = packOf(files());
    assert.deepEqual(problems, []);
    const { text } = vocabularyFile(pack);
    assert.deepEqual(JSON.parse(text), pack);
    assert.equal(text.split("\n").filter((line) => line.startsWith('{"id":"taboo"')).length, 1);
  });

  const dynamics = "concepts/dynamics.yaml";
  const refused: readonly (readonly [why: string, files: File[], problem: string])[] = [
    [
      "an unknown id",
      files(dynamics, "note: { en: Courage", "concept: tabu, note: { en: Courage"),
      "“taboo”: confusedWith names “tabu”, which is no concept.",
    ],
    ["an id twice", files(dynamics, concept, concept + concept), "There is more than one concept “taboo”."],
    [
      "missing Spanish",
      files(dynamics, "label: { en: Taboo, es: Tabú }", "label: { en: Taboo }"),
      "concepts/dynamics.yaml: “taboo”.label has no Spanish (es).",
    ],
    [
      "a template without Spanish",
      files().filter(({ path }) => path !== "templates/beginning.es.md"),
      "templates/beginning.es.md: there is no such template in Spanish.",
    ],
    [
      "a misspelt key",
      files(dynamics, "cues:", "cue:"),
      "concepts/dynamics.yaml: “taboo” has no cues.\nconcepts/dynamics.yaml: “taboo” has an unknown key cue.",
    ],
    [
      "an unknown group",
      files(dynamics, "group: dynamic", "group: dynamics"),
      "concepts/dynamics.yaml: “taboo”.group must be one of dynamic, phase, skill, obstacle, pitfall, idea, pattern, " +
        'not "dynamics".',
    ],
    [
      "a source that nobody says is confirmed",
      files(dynamics, ", confirmed: false", ""),
      "concepts/dynamics.yaml: “taboo”.sources[1] has no confirmed.",
    ],
    ["a pack without a name", files("pack.yaml", "name: tiny\n", ""), "pack.yaml: the pack has no name."],
    [
      "a template under another name",
      files("templates/beginning.en.md", "id: beginning", "id: start"),
      "templates/beginning.en.md: its id is “start”, but its name says “beginning”.",
    ],
    [
      "a phase template of no phase",
      files().map((file) => ({ ...file, text: file.text.replace("\nphase: beginning", "") })),
      "template “beginning” is for a phase and does not say which.",
    ],
    ["an unreadable file", files(dynamics, "[member]", "[member"), "concepts/dynamics.yaml:4: "],
    [
      "a file that is not there",
      files().filter(({ path }) => path !== "phases.yaml"),
      "phases.yaml: there is no such file.",
    ],
  ];
  for (const [why, broken, problem] of refused) {
    it(`is refused for ${why}`, () => {
      const said = packOf(broken).problems.join("\n");
      assert.equal(said.slice(0, problem.length), problem);
      if (!problem.endsWith(" ")) assert.equal(said, problem);
    });
  }
});

describe("pages", () => {
  const { pack } = packOf(files());
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
    assert.deepEqual(properties["empty-turn"]?.anyOf[0], { const: "off" });
  });
  it("of templates are snippets in two languages", () => {
    const snippets = JSON.parse(snippetFile(pack.templates).text) as Record<string, { prefix: string; body: string[] }>;
    assert.deepEqual(
      Object.values(snippets).map(({ prefix, body }) => [prefix, body]),
      [
        ["pr-beginning", ["## ${1:B}", "", "$0"]],
        ["pr-beginning-es", ["## ${1:I}", "", "$0"]],
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
