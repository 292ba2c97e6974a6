/** Completion and hover in the files of packs and folders. */
import assert from "node:assert/strict";
import {
  completeData,
  createSpeech,
  createVocabulary,
  type DataContext,
  folderSchema,
  hoverData,
  packSchemas,
  rules,
  type Schema,
  thingsOf,
} from "#core";
import { cursor } from "../../support/cursor.ts";
import { course, filesOf, packOf } from "./pack.ts";

const schemas = packSchemas(rules);
const speech = createSpeech("en");
const vocabulary = createVocabulary(packOf(filesOf(course)));
const packs = [{ name: "sowk487", version: "1.2.0" }];

function contextOf(schema: Schema): DataContext {
  return { schema, speech, things: thingsOf({ vocabulary, rules, speech }, packs) };
}

/** What is offered at `$0`. */
function offered(schema: Schema, marked: string): string[] {
  const { text, offset } = cursor(marked);
  return completeData(text, offset, contextOf(schema)).map(({ label }) => label);
}

/** A file after the first offer of this label was taken. */
function taken(schema: Schema, marked: string, label: string): string {
  const { text, offset } = cursor(marked);
  const found = completeData(text, offset, contextOf(schema)).find((each) => each.label === label);
  assert.ok(found, label);
  const { start, end } = found.span as { start: number; end: number };
  return text.slice(0, start) + found.text + text.slice(end);
}

function over(schema: Schema, marked: string): string {
  const { text, offset } = cursor(marked);
  return hoverData(text, offset, contextOf(schema))?.markdown ?? "";
}

describe("completion in a pack", () => {
  it("offers the keys that are not there yet, what is needed first", () => {
    assert.deepEqual(offered(schemas.pack, "$0").slice(0, 3), ["name", "version", "title"]);
    assert.ok(!offered(schemas.pack, "name: x\nver$0\ntitle: y\n").includes("title"));
    assert.equal(taken(schemas.pack, "name: x\nver$0", "version"), "name: x\nversion: ");
    assert.deepEqual(offered(schemas.concepts, "- id: a\n  label: { en: A, $0"), ["es"]);
    assert.deepEqual(offered(schemas.phases, "- id: middle\n  session:\n    $0"), ["goals", "tasks"]);
  });

  it("replaces all of a word in whose middle somebody writes, and leaves what stands behind it", () => {
    assert.equal(taken(schemas.pack, "name: x\nver$0sion: 1.0.0\n", "version"), "name: x\nversion: 1.0.0\n");
    assert.equal(taken(schemas.pack, "name: x\nver$0: 1.0.0\n", "version"), "name: x\nversion: 1.0.0\n");
    assert.equal(taken(schemas.concepts, "- parent: kit$0chen-chair\n", "kitchen-table"), "- parent: kitchen-table\n");
  });

  it("offers the words that may stand there", () => {
    assert.ok(offered(schemas.concepts, "- id: a\n  group: $0").includes("dynamic"));
    assert.deepEqual(offered(schemas.concepts, "- id: a\n  actors: [member, $0"), ["member", "worker", "group"]);
    assert.deepEqual(offered(schemas.concepts, "- id: a\n  actors:\n    - w$0"), ["member", "worker", "group"]);
    assert.deepEqual(offered(schemas.concepts, "- sources:\n  - confirmed: $0"), ["true", "false"]);
    assert.deepEqual(offered(schemas.rules, "silent-member: $0").slice(0, 2), ["on", "off"]);
  });

  it("offers concepts, rules and packs by their ids", () => {
    const related = offered(schemas.concepts, "- id: a\n  related: [$0");
    assert.ok(related.includes("kitchen-table") && related.includes("mutual-support"));
    assert.ok(offered(schemas.rubric, "- id: a\n  evidence:\n    rules: [$0").includes("silent-member"));
    assert.deepEqual(offered(schemas.pack, "extends: $0"), ["sowk487"]);
    assert.equal(taken(schemas.concepts, "- parent: kit$0", "kitchen-table"), "- parent: kitchen-table");
  });

  it("offers rules, severities and options by name, in packs and folder files", () => {
    assert.ok(offered(schemas.rules, "$0").includes("worker-dominated-stretch"));
    const options = offered(schemas.rules, "worker-dominated-stretch:\n  $0");
    for (const key of ["severity", "share", "minTurns", "note", "sources"]) assert.ok(options.includes(key), key);
    const folder = folderSchema(rules);
    assert.deepEqual(offered(folder, "$0"), ["pack", "rules"]);
    assert.ok(offered(folder, "rules:\n  $0").includes("silent-member"));
    assert.ok(!offered(folder, "rules:\n  worker-dominated-stretch: { $0").includes("note"));
  });

  it("begins a new entry with what it needs", () => {
    assert.equal(taken(schemas.phases, "- id: middle\n$0", "-"), "- id: middle\n- id: ");
    assert.equal(taken(schemas.populations, "$0", "-"), "- id: \n  label: ");
  });

  it("offers nothing in comments and in running words", () => {
    for (const text of ["# na$0", "- id: a\n  definition: Some words$0", "name: x # a$0"])
      assert.deepEqual(offered(text.startsWith("name") ? schemas.pack : schemas.concepts, text), [], text);
  });

  it("never throws, wherever it is asked", () => {
    for (const [path, text] of Object.entries(course)) {
      const schema = path.endsWith(".yaml") ? schemas.concepts : schemas.template;
      for (let offset = 0; offset <= text.length; offset++) {
        completeData(text, offset, contextOf(schema));
        hoverData(text, offset, contextOf(schema));
      }
    }
  });
});

describe("hover in a pack", () => {
  it("says what a key is for", () => {
    assert.match(
      over(schemas.concepts, "- id: a\n  ali$0ases: [b]"),
      /^\*\*aliases\*\*\n\nOther names that students use\.$/,
    );
    assert.match(over(schemas.concepts, "- { id: a, parent$0: b }"), /The concept that this one is a case of\./);
    assert.match(over(schemas.rules, "worker-dominated-stretch:\n  sha$0re: 0.5\n"), /share of the words/);
  });

  it("says what an id means", () => {
    assert.match(over(schemas.concepts, "- id: a\n  related: [kitchen-$0table]"), /Talk as it goes at home/);
    assert.match(over(schemas.rubric, "- evidence: { rules: [silent-mem$0ber] }"), /\*\*silent-member\*\*/);
    assert.equal(over(schemas.concepts, "- id: a\n  label: kitchen$0-table"), "");
  });
});

describe("words of a pack in a hover", () => {
  it("fetch nothing, run nothing and are no HTML", () => {
    const evil =
      "![x](https://evil/x.png) <img src=x> [go](command:evil) [a]: file:///etc\n\n[b]: command:evil **bold** <3";
    const shown = speech.show({ en: evil });
    assert.doesNotMatch(shown, /(?<!\\)!\[|<img|\(command:|^\[b\]:/m);
    assert.match(shown, /\*\*bold\*\* <3/);
    assert.equal(speech.show({ en: "[a page](https://a.b) *yes*" }), "[a page](https://a.b) *yes*");
  });

  it("follow a rule's own", () => {
    const { things } = contextOf(schemas.rules);
    assert.match(
      things("rule").find(({ id }) => id === "worker-dominated-stretch")?.about ?? "",
      /In your course: Bring the stretch to class\./,
    );
  });
});
