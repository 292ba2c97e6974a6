import assert from "node:assert/strict";
import { heardIn } from "../../core/src/language/cues.ts";
import { isListed } from "../../core/src/language/risk.ts";
import { scalesOf } from "../../core/src/language/risk-weigh.ts";
import { riskScales } from "../../core/src/language/risk-weights.ts";
import { eachWord } from "../../core/src/text/phrase.ts";
import { exampleOf, extentWith } from "../../scripts/risk-model/features.ts";
import { fit, scoreOf } from "../../scripts/risk-model/fit.ts";
import { exactly, tablesOf } from "../../scripts/risk-model/tables.ts";

type Language = "en" | "es";

function weigh(text: string, scales = riskScales("en")) {
  const weighed = scales.begin(text);
  eachWord(text, weighed.read);
  return weighed.heaviest();
}

const unsure = (text: string, language: Language) =>
  heardIn(text, language).risks.find(({ risk }) => risk === "unsure");

describe("What no list foresaw", () => {
  const heard: readonly (readonly [Language, string])[] = [
    ["en", "My stepdad comes in when mom's on nights and he turns the lock."],
    ["es", "Mi padrastro entra cuando mi mamá trabaja de noche y le pone seguro a la puerta."],
  ];
  for (const [language, text] of heard)
    it(`${language}: ${text}`, () => {
      assert.ok(!isListed(text));
      assert.ok(unsure(text, language));
    });

  const ordinary: readonly (readonly [Language, string])[] = [
    ["en", "The bus was late again and I brought the biscuits."],
    ["en", "I dropped a knife on the kitchen floor and the cat ran for the hills."],
    ["es", "Hoy me tocó hacer la sopa y quedó salada."],
    ["es", "Mi hermana cortó el pastel con un cuchillo de plástico, qué risa."],
  ];
  for (const [language, text] of ordinary)
    it(`keeps still, ${language}: ${text}`, () => {
      assert.deepEqual(heardIn(text, language).risks, []);
    });

  it("is not listened for in a text that is made of signs: the first ones are enough", () => {
    const line = "I want to die, and he hits me. ";
    const [first, ...more] = heardIn(line.repeat(5_000), "en").risks;
    assert.deepEqual(first, heardIn(line, "en").risks[0]);
    assert.ok(more.length >= 49 && more.length < 60, String(more.length));
  });

  it("says the words that weighed most, as they are written and beside one another", () => {
    const text = "My Stepdad comes in when mom's on nights and he turns the lock.";
    assert.ok(!isListed(text));
    const hit = unsure(text, "en");
    assert.ok(hit?.words);
    const { length } = hit.words.split(" ");
    assert.ok(length >= 4 && length <= 8, hit.words);
    assert.ok(text.includes(hit.words), hit.words);
  });

  it("says a short sentence as a whole, and nothing of the one beside it", () => {
    const text = "We had soup. He choked her in the cellar, and nobody helps. The bread was good.";
    const stretch = { start: 0, end: text.length };
    assert.equal(riskScales("en").weightiest(text, stretch), "He choked her in the cellar, and nobody helps");
    assert.equal(riskScales("en").weightiest("No.", { start: 0, end: 3 }), "No");
    assert.equal(riskScales("en").weightiest("", { start: 0, end: 0 }), "");
  });

  it("weighs a turn that is no longer than the lines as training did", () => {
    const line = { text: "It's late, isn't it? I walked home. ¿Qué más? Alone…", isPositive: true };
    const vectors = new Map([["late", Float64Array.of(0.5)]]);
    const extent = extentWith(vectors);
    const fitted = fit(
      [exampleOf(line, 1, vectors), exampleOf({ text: "Tea", isPositive: false }, 1, vectors)],
      extent,
      4,
    );
    const expected = scoreOf(exampleOf(line, 1, vectors), fitted, extent.size);
    assert.ok(expected > 0);
    assert.ok(Math.abs(weigh(line.text, scalesOf(exactly(tablesOf(fitted, vectors)))).score - expected) < 1e-9);
  });

  it("finds a heavy sentence among many light ones, where it stands", () => {
    const light = "We had soup and the bread was good. ".repeat(30);
    const heavy = "He choked my little sister and locked her in the cellar, and nobody helps her.";
    const { start, end } = weigh(`${light}${heavy} ${light}`);
    assert.ok(start <= light.length + heavy.length && end >= light.length + heavy.length / 2);
  });

  it("reads nothing, one word and a flood", () => {
    assert.equal(weigh("").score, -Infinity);
    assert.ok(Number.isFinite(weigh("no").score));
    assert.ok(Number.isFinite(weigh("and then ".repeat(20_000)).score));
    assert.ok(Number.isFinite(weigh("?!… ^ ñandú 漢字 👩‍👧").score));
  });
});
