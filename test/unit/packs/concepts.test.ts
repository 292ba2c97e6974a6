/** The concepts of our packs: complete in both languages, honest about sources, each in words of its own. */
import assert from "node:assert/strict";
import { createVocabulary, read, rules } from "#core";
import type { Concept } from "../../../core/src/vocabulary/pack.ts";
import { packNamed, packNames } from "../../support/packs.ts";

const languages = ["en", "es"] as const;
const packs = packNames.map(packNamed);
const mutualAid = packNamed("mutual-aid");

/** The share of pairs of neighbouring words that two texts have in common: Jaccard's index of word 2-shingles. */
function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
    return new Set(words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`));
  }) as [Set<string>, Set<string>];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return common / (first.size + second.size - common);
}

/** Two definitions that share more than this are near copies. The closest of today share 0.19. */
const nearCopy = 0.25;

describe("a concept", () => {
  const all = [
    ...new Map(packs.flatMap(({ concepts }) => concepts).map((concept) => [concept.definition.en, concept])).values(),
  ];

  for (const language of languages)
    it(`has words of its own (${language})`, () => {
      for (const [index, a] of all.entries())
        for (const b of all.slice(0, index)) {
          const shared = likeness(a.definition[language] ?? "", b.definition[language] ?? "");
          assert.ok(shared < nearCopy, `${a.id} and ${b.id}: ${shared.toFixed(2)}`);
        }
    });

  it("with a few words changed would be noticed as a near copy", () => {
    const { definition } = all.find(({ id }) => id === "taboo")!;
    const changed = definition.en.replace("One member", "Somebody").replace("comes out alive", "survives");
    assert.ok(changed !== definition.en && likeness(definition.en, changed) > nearCopy);
  });

  it("is complete in both languages: cues, an example, what it is confused with, sources", () => {
    for (const concept of all)
      for (const language of languages) {
        const at = `${concept.id} (${language})`;
        assert.ok(concept.label[language], at);
        assert.ok(concept.example?.[language], `${at}: no example`);
        assert.ok((concept.cues[language]?.length ?? 0) > 0, `${at}: cues`);
        for (const cue of concept.cues[language] ?? [])
          assert.equal(cue.split("“").length, cue.split("”").length, `${at}: quotes of “${cue}”`);
        if (concept.id !== "same-boat-universal") assert.ok(concept.confusedWith.length > 0, `${at}: confusions`);
        assert.ok(concept.sources.length > 0, `${at}: sources`);
      }
  });

  it("has an example that reads as a recording, with no tag that is unknown", () => {
    for (const pack of packs) {
      const vocabulary = createVocabulary(pack);
      for (const { id, example } of pack.concepts)
        for (const language of languages) {
          const text = `---\nrecording: group\nworker: Sam\nlanguage: ${language}\n---\n\n${example?.[language] ?? ""}\n`;
          const { turns, sections, problems } = read(text, vocabulary);
          const tags = [...turns, ...sections].flatMap((each) => each.tags);
          assert.deepEqual(problems, [], id);
          for (const tag of tags) assert.ok(tag.concept, `${pack.name}: ${id}: #${tag.written}`);
        }
    }
  });

  it("that is an obstacle asks the worker, and says what can help", () => {
    for (const { id, actors, definition, helps } of mutualAid.concepts.filter(({ id }) => id.startsWith("obs-"))) {
      assert.deepEqual(actors, ["worker"], id);
      for (const language of languages) {
        assert.match(definition[language] ?? "", /\?/, id);
        assert.ok(helps?.[language], id);
      }
    }
  });

  it("never prints the page of one edition under the year of another", () => {
    const cited = (concept: Concept): string[] =>
      concept.sources.flatMap(({ author, year, place, confirmed }) =>
        author === "Shulman" && confirmed ? [`${year} ${place ?? ""}`] : [],
      );
    for (const concept of all)
      for (const source of cited(concept)) {
        const [year = "", page = ""] = source.split(" p. ");
        const [from, to] = year.trim() === "2011" ? [344, 354] : [375, 384];
        if (page !== "") assert.ok(Number(page) >= from && Number(page) <= to, `${concept.id}: ${source}`);
      }
  });

  it("is there for every rule that names one", () => {
    for (const pack of packs) {
      const known = new Set(createVocabulary(pack).pack.concepts.map(({ id }) => id));
      for (const { id, concept } of rules)
        if (concept !== undefined) assert.ok(known.has(concept), `${pack.name}: rule ${id} names ${concept}`);
    }
  });
});
