/** Phrases are found as somebody would find them who goes through all of them at every word. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { phrases } from "../../core/src/language/automata.ts";
import { type Automaton, createAutomaton } from "../../core/src/text/automaton.ts";
import { compiledAutomaton } from "../../core/src/text/compiled-automaton.ts";
import { compile } from "../../scripts/build/phrases.ts";
import { pick } from "../support/texts.ts";
import { random } from "../support/random.ts";

const heard = (phrases: readonly string[], text: string): string[] =>
  createAutomaton(phrases.map((phrase) => [phrase, phrase] as const))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe("phrases in a text", () => {
  it("are whole words, in any case, with and without accents, over hyphens and no line end", () => {
    assert.deepEqual(heard(["you should"], "YOU should, yousshould, you shoulder, You  should. You\nshould"), [
      "YOU should",
      "You  should",
    ]);
    assert.deepEqual(heard(["por qué no", "me dio pena"], "Por que no? Me dió pena."), ["Por que no", "Me dió pena"]);
    assert.deepEqual(heard(["don't worry"], "Don’t worry and 'don't worry'"), ["Don’t worry", "don't worry"]);
    assert.deepEqual(heard(["worn out"], "worn-out"), ["worn-out"]);
    assert.deepEqual(heard(["año"], "ano año"), ["año"]);
  });

  it("may leave words out, take one of several, and stand at the beginning or the end of a sentence", () => {
    assert.deepEqual(heard(["you (really/just) should/must go"], "you really must go, you just go, you should go"), [
      "you really must go",
      "you should go",
    ]);
    assert.deepEqual(heard(["^ did"], "Did they? They did, did they? And did they"), ["Did", " did"]);
    assert.deepEqual(heard(["right ?"], "Right, they did, right? All right? right"), ["right?", "right?"]);
  });

  it("may overlap and lie within each other", () => {
    assert.deepEqual(heard(["a b", "b c", "b", "a b c d"], "a b c e"), ["a b", "b", "b c"]);
  });

  it("are the ones that a plain search finds", () => {
    const next = random(7);
    const words = ["a", "b", "c", "d"];
    const some = (most: number): string =>
      Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(words, next)).join(" ");
    for (let round = 0; round < 300; round++) {
      const phrases = [...new Set(Array.from({ length: 6 }, () => some(4)))];
      const text = some(40);
      const plain = phrases.flatMap((phrase) => {
        const places: string[] = [];
        const [all, wanted] = [text.split(" "), phrase.split(" ")];
        for (let at = 0; at + wanted.length <= all.length; at++)
          if (wanted.every((word, index) => all[at + index] === word)) places.push(`${phrase}@${2 * at}`);
        return places;
      });
      const found = createAutomaton(phrases.map((phrase) => [phrase, phrase] as const))
        .find(text)
        .map(({ value, start }) => `${value}@${start}`);
      assert.deepEqual(found.toSorted(), plain.toSorted(), text);
    }
  });

  it("are the same when they were compiled for the bundles", () => {
    const next = random(11);
    const compiled = <T>(all: Iterable<readonly [string, T]>): Automaton<T> => {
      const { compiled, values } = compile(all);
      return compiledAutomaton(compiled, values);
    };
    const words = ["a", "b", "c", "d", "a/b", "(c)", "(b/d)", "^", "?"];
    const some = (from: readonly string[], most: number): string =>
      Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(from, next)).join(" ");
    for (let round = 0; round < 300; round++) {
      const all = Array.from({ length: 8 }, () => [`${some(words, 4)} e`, pick([1, 2, 3], next)] as const);
      const text = some(["a", "b", "c", "d", "e", "e.", "e?", "x"], 40);
      assert.deepEqual(compiled(all).find(text), createAutomaton(all).find(text), `${JSON.stringify(all)} in ${text}`);
    }
    const folder = join(import.meta.dirname, "../fixtures");
    const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join(folder, name), "utf8"));
    for (const list of Object.values(phrases)) {
      const pairs: (readonly [string, object])[] = [...list()];
      const [ours, plain] = [compiled(pairs), createAutomaton(pairs)];
      // The phrases themselves, too, with one word of each place.
      const said = pairs.map(([phrase]) => phrase.replace(/\/[^ )]*/g, "").replaceAll("^", ".")).join(" and ");
      for (const text of [...texts, said]) assert.deepEqual(ours.find(text), plain.find(text));
    }
  }).timeout(20_000);
});
