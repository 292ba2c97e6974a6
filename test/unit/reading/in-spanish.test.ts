/** Recordings as Spanish-speaking students write them. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

describe("a header in Spanish", () => {
  it("has its values in Spanish, too", () => {
    for (const [value, kind] of [
      ["grupo", "group"],
      ["Grupal", "group"],
      ["familia", "family"],
      ["comunitaria", "community"],
    ] as const) {
      const { header, problems } = recordingOf(`---\nregistro: ${value}\nnotación: diálogo\n---\n\nAna: hola\n`);
      assert.deepEqual([header.recording, header.notation, problems.length], [kind, "dialogue", 0], value);
    }
    const { problems } = recordingOf("---\nregistro: pareja\n---\n\nAna: hola\n");
    assert.equal(problems.length, 1);
  });

  it("says its language as people call it", () => {
    for (const [said, language] of [
      ["español", "es"],
      ["castellano", "es"],
      ["Spanish", "es"],
      ["inglés", "en"],
    ] as const)
      assert.equal(recordingOf(`---\nidioma: ${said}\n---\n\nAna: …\n`).language, language, said);
  });
});

describe("the language of a few words", () => {
  for (const [text, language] of [
    ["**Sam:** Hola a todas.\n**Ana:** Hola.\n", "es"],
    ["**Sam:** ¿Quién?\n**Ana:** Teresa.\n", "es"],
    ["**Sam:** Gracias. Muy bien.\n", "es"],
    ["**Sam:** Tell me.\n**Ana:** No.\n", "en"],
    ["**Sam:** Hi.\n**Ana:** Fine, José.\n", "en"],
  ] as const)
    it(text.split("\n").join(" "), () => {
      assert.equal(recordingOf(text).language, language);
    });
});
