/** Display names that become the names of a recording: everywhere, and nowhere else. */
import assert from "node:assert/strict";
import { createVocabulary, mutualAid, peopleOf, read, renaming } from "#core";

const vocabulary = createVocabulary(mutualAid);

/** What a text becomes under a map of names. */
const under = (map: Readonly<Record<string, string>>, text: string): string =>
  renaming(new Map(Object.entries(map)))(text);

describe("names that a map changes", () => {
  const map = { "Ann Smith": "Rosa", "Bo Jones (he/him)": "Kim" };

  for (const [what, text, wanted] of [
    ["whole names, in any case", "Ann Smith, ANN SMITH and ann smith.", "Rosa, Rosa and Rosa."],
    ["with an s", "Ann's turn, Ann Smith’s turn.", "Rosa's turn, Rosa’s turn."],
    ["first and last names alone", "Ann said Ms. Smith was late. SMITH!", "Rosa said Ms. Rosa was late. Rosa!"],
    ["what stands in brackets after a name", "Bo Jones (he/him): hi. Bo Jones: hi. Bo?", "Kim: hi. Kim: hi. Kim?"],
    ["over the end of a line", "Ann\nSmith", "Rosa"],
    [
      "no other words",
      "annoyed, Annie, Joann, ann, Smithson, Ann-Marie, blacksmith",
      "annoyed, Annie, Joann, ann, Smithson, Ann-Marie, blacksmith",
    ],
  ] as const)
    it(what, () => assert.equal(under(map, text), wanted));

  it("none into another one's", () =>
    assert.equal(under({ Ann: "Maria", Maria: "Tina" }, "Ann and Maria"), "Maria and Tina"));

  it("no part that two people have", () =>
    assert.equal(under({ "Ann Smith": "Rosa", "Ann Jones": "Kim" }, "Ann, Ann Jones, Smith"), "Ann, Kim, Rosa"));

  it("a name that is also a word: inside of a sentence only", () => {
    const will = { "Will Young": "Kim" };
    assert.equal(
      under(will, "Will you come? I will. Then Will said: Will Young will."),
      "Will you come? I will. Then Kim said: Kim will.",
    );
    assert.equal(under({ "Luz Pérez": "Kim" }, "Luz roja. Y Luz dijo que no."), "Luz roja. Y Kim dijo que no.");
  });

  it("names without the accents that they should have", () =>
    assert.equal(
      under({ "José Núñez": "Kim" }, "José, Jose Nunez, Nuñez, NÚÑEZ, Josefa"),
      "Kim, Kim, Kim, Kim, Josefa",
    ));

  it("names between the marks of emphasis, whichever they are", () =>
    assert.equal(
      under({ "Ann Smith": "Rosa" }, "__Ann Smith:__ _Ann_, **Ann**, *Ann*, ~~Ann~~, __Bo → Ann:__ Ann_"),
      "__Rosa:__ _Rosa_, **Rosa**, *Rosa*, ~~Rosa~~, __Bo → Rosa:__ Rosa_",
    ));

  it("names however their letters are composed, and all of what stands there", () => {
    for (const form of ["NFC", "NFD"] as const) {
      const text = "¿María? María Núñez, Lê Thị y 민수: É. Mariana.".normalize(form);
      for (const other of ["NFC", "NFD"] as const) {
        const map = { "María Núñez": "Rosa", "Lê Thị": "Kim", 민수: "Bo" };
        const names = Object.fromEntries(Object.entries(map).map(([from, to]) => [from.normalize(other), to]));
        assert.equal(under(names, text), "¿Rosa? Rosa, Kim y Bo: É. Mariana.".normalize(form));
      }
    }
  });

  it("names with an apostrophe of either kind", () =>
    assert.equal(
      under({ "Ann O'Shea": "Rosa", "Bo D’Arcy": "Kim" }, "O’Shea, Ann O'Shea’s, D'Arcy, Bo D’Arcy"),
      "Rosa, Rosa’s, Kim, Kim",
    ));

  it("names in other scripts, and those that look like patterns", () => {
    assert.equal(under({ 田中: "Kim", "A. (B+": "Bo" }, "田中: A. (B+ says"), "Kim: Bo says");
    assert.equal(under({}, "Ann"), "Ann");
  });
});

describe("whom an imported file names", () => {
  const people = (text: string, roster: readonly string[] = []): Readonly<Record<string, string>> =>
    Object.fromEntries(peopleOf(read(text, vocabulary), roster).map(({ name, proposed }) => [name, proposed]));

  it("everybody who speaks, is spoken to or stands in the header, once, in that order", () => {
    const text =
      "---\nmembers: [Cleo]\nworker: Bea\n---\n\n**Ann → Dan:** Hi.\n\n**Bea:** Hi.\n\n**ANN:** Yes.\n\n**Group:** Yes.\n";
    assert.deepEqual(Object.keys(people(text)), ["Ann", "Bea", "Cleo", "Dan"]);
  });

  it("proposes names that nobody there has, each once", () => {
    const text = Array.from({ length: 30 }, (_, index) => `**Person${index}:** Hi.\n\n`).join("") + "**Robin:** Hi.\n";
    const names = people(text);
    const invented = Object.entries(names).filter(([name, proposed]) => name !== proposed);
    assert.ok(invented.length >= 20);
    assert.equal(new Set(Object.values(names)).size, Object.keys(names).length);
    assert.ok(!invented.some(([, proposed]) => proposed === "Robin"));
  });

  it("leaves what names nobody, and what the group calls its people already", () =>
    assert.deepEqual(people("**W:** Hi.\n\n**M:** Hi.\n\n**Speaker 1:** Hi.\n\n**Maria:** Hi.\n", ["maria"]), {
      ...{ W: "W", M: "M", "Speaker 1": "Speaker 1", Maria: "Maria" },
    }));
});
