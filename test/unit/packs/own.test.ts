/** Our own packs are in order, and say what the field says. */
import assert from "node:assert/strict";
import { check, createVocabulary, provePack, read, render, rules } from "#core";
import type { Concept } from "../../../core/src/vocabulary/pack.ts";
import { packFiles, packNamed, packNames, readingOf } from "../../support/packs.ts";

const mutualAid = packNamed("mutual-aid");
const ids = (concepts: readonly Concept[], group: Concept["group"]): string[] =>
  concepts.flatMap((concept) => (concept.group === group ? [concept.id] : []));

describe("our own packs", () => {
  for (const name of packNames)
    it(`“${name}”: nothing is said about its files, and its templates, examples and exemplars do as they say`, () => {
      const problems = [...readingOf(name).problems, ...provePack(packFiles(name), packNamed(name), rules)];
      assert.deepEqual(
        problems.map(({ file, message }) => `${file}: ${render(message)}`),
        [],
      );
    });

  it("have the ten dynamics, the nine obstacles without an invented tenth, and the three of any group", () => {
    const parents = new Set(mutualAid.concepts.flatMap(({ parent }) => parent ?? []));
    const ten = ids(mutualAid.concepts, "dynamic").filter((id) => !parents.has(id));
    assert.equal(ten.length, 10);
    const obstacles = ids(mutualAid.concepts, "obstacle");
    assert.equal(obstacles.filter((id) => id.startsWith("obs-")).length, 9);
    assert.equal(obstacles.filter((id) => id.startsWith("shulman-obs-")).length, 3);
    assert.ok(ids(mutualAid.concepts, "skill").length >= 45);
  });

  it("count the dynamics as nine, in the chapter's order, where a course does", () => {
    const nine = packNamed("steinberg-nine");
    assert.deepEqual(ids(nine.concepts, "dynamic"), [
      ...["sharing-data", "dialectic", "taboo", "same-boat-universal", "mutual-support", "mutual-demand"],
      ...["individual-problem-solving", "rehearsal", "strength-in-numbers"],
    ]);
    const { meaning, concept } = createVocabulary(nine);
    for (const tag of ["same-boat", "universal-perspective", "dynamic/same-boat", "consciousness-raising", "AITSB"])
      assert.equal(meaning(tag).concept, "same-boat-universal", tag);
    for (const { confusedWith, related = [], parent, id } of nine.concepts)
      for (const named of [
        ...confusedWith.flatMap((each) => each.concept ?? []),
        ...related,
        ...(parent ? [parent] : []),
      ])
        assert.ok(concept(named) && named !== id, `${id} names ${named}`);
  });

  it("offer the slides' twelve populations", () => {
    assert.equal(mutualAid.populations?.length, 12);
    for (const { label } of mutualAid.populations)
      assert.doesNotMatch(`${label.en}${label.es ?? ""}`, /[,:[\]#]/, "plain in YAML");
  });
});

describe("an exemplar", () => {
  const exemplars = packNames.flatMap((name) =>
    packFiles(name)
      .filter(({ path }) => path.startsWith("exemplars/"))
      .map(({ path, text = "" }) => ({ path: `${name}/${path}`, text, vocabulary: createVocabulary(packNamed(name)) })),
  );
  for (const { path, text, vocabulary } of exemplars)
    it(`${path} has the expert's tags with reasons, and no form finding`, () => {
      const recording = read(text, vocabulary);
      const tags = recording.turns.flatMap((turn) => turn.tags.map((tag) => ({ tag, turn })));
      assert.ok(tags.length >= 8, `${tags.length} tags`);
      for (const { tag, turn } of tags) {
        assert.equal(tag.by, "supervisor", tag.written);
        const reason = turn.annotations[tag.annotation ?? -1]?.text ?? "";
        assert.ok(reason.split(/\s+/).length >= 3, `#${tag.written} has no reason`);
      }
      const { findings } = check(recording, { vocabulary, rules });
      assert.deepEqual(
        findings.filter(({ kind }) => kind === "form").map(({ rule, message }) => `${rule}: ${render(message)}`),
        [],
      );
    });

  it("shows each dynamic somewhere; there are three in the default pack, in both languages", () => {
    const own = exemplars.filter(({ path }) => path.startsWith("mutual-aid/"));
    const recordings = own.map(({ text, vocabulary }) => read(text, vocabulary));
    assert.ok(own.length >= 3);
    assert.deepEqual(new Set(recordings.map(({ language }) => language)), new Set(["en", "es"]));
    const shown = new Set(
      recordings.flatMap(({ turns }) => turns.flatMap(({ tags }) => tags.map((tag) => tag.concept))),
    );
    const dynamics = ids(mutualAid.concepts, "dynamic").filter((id) => id !== "same-boat-universal");
    assert.deepEqual(
      dynamics.filter((id) => !shown.has(id)),
      [],
    );
  });
});
