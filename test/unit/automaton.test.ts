/** Phrases are found as somebody would find them who goes through all of them at every word. */
import assert from "node:assert/strict";
import { createAutomaton } from "../../core/src/text/automaton.ts";
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
});
