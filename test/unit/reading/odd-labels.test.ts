/** Labels without a colon: several lines of a form make them, one by itself proves nothing. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

const header = "---\nmembers: [Maria, Tina, Ben]\nworker: Sam\n---\n\n";
const said = [
  ["Sam", "How was your week?"],
  ["Maria", "Long, and I am tired."],
  ["Tina", "Mine too."],
  ["Sam", "What made it long?"],
  ["Ben", "The bus strike."],
] as const;

/** Who says what. */
const turnsIn = (text: string): string =>
  recordingOf(text)
    .turns.map(({ speaker, text: words }) => `${speaker.id}: ${words}`)
    .join(" | ");

const expected = said.map(([name, words]) => `${name.toLowerCase()}: ${words}`).join(" | ");
/** The session in a form: `N` and `W` stand for name and words, `C` for the name in capitals. */
const written = (form: string, between: string): string =>
  said
    .map(([name, words]) => form.replace("N", name).replace("C", name.toUpperCase()).replace("W", words))
    .join(between);

describe("a label without a colon", () => {
  it("may begin its words in small letters where many others of its form do not", () => {
    const lines = Array.from({ length: 3 }, () => "**Maria** Hello there.\n\n**Tina** Not me.\n");
    const text = `${header}${lines.join("\n")}\n**Ben** nobody asks me\n`;
    assert.match(turnsIn(text), /\| ben: nobody asks me$/);
  });

  it("of capitals with a stop is followed by words with a name in them", () => {
    const text = `${header}MARIA. I am tired.\n\nTINA. So am I.\n\nMARIA. Thanks Tina.\n`;
    assert.equal(turnsIn(text), "maria: I am tired. | tina: So am I. | maria: Thanks Tina.");
  });

  it("of capitals may begin with any title", () => {
    const roster = "---\nmembers: [Srta. Peña, Tina]\nworker: Sam\n---\n\n";
    const text = `${roster}SRTA. PEÑA\nHola a todas.\n\nTINA\nHola.\n\nSRTA. PEÑA\nAdiós.\n`;
    assert.equal(turnsIn(text), "srta.-peña: Hola a todas. | tina: Hola. | srta.-peña: Adiós.");
  });
  it("has its words on the line below, though they begin like a name", () => {
    const text = `${header}Maria\nHello.\n\nTina\nwait what\n\nMaria\nWhere do you sleep\n\nTina\nHere.\n`;
    assert.equal(turnsIn(text), "maria: Hello. | tina: wait what | maria: Where do you sleep | tina: Here.");
  });

  for (const form of [
    ...["[N] W", "[N]\nW", "**N** W", "**N** – W", "<u>N</u> W", "<N> W", "@N W"],
    ...[
      "N\tW",
      "N     W",
      "N | W",
      "N> W",
      "N = W",
      "N; W",
      "N/ W",
      "N... W",
      "N → W",
      "N -> W",
      "N:: W",
      "N- W",
      "N—W",
      "N.— W",
      "C.— W",
      "C. — W",
      "C.- W",
      "—**N:** W",
      "—**N**: W",
    ],
    ...["C. W", "C\nW", "C\n    W", "N  10:02 AM\nW", "*N*\n\nW"],
    ...["C W", "N  W", "N (5 min): W", "3 N: W", "N *laughing*: W", "N - low: W", "N>Sam: W"],
    ...[
      "3/4/26, 10:02 - N: W",
      "10:02 - N: W",
      "iv. N: W",
      "b) N: W",
      "003 N: W",
      " 4   N: W",
      "                    C\n          W",
    ],
    ...["N. W", "(N) W", "N-W", "@N: W", "<u>N</u>: W", "3\tN\tW", "### N\n\nW", "### N:\nW"],
  ])
    it(`is one in ${JSON.stringify(form)}`, () => {
      assert.equal(turnsIn(`${header}${written(form, "\n\n")}\n`), expected);
    });

  for (const form of [
    "[N] W",
    "**N** W",
    "N\tW",
    "N | W",
    "N> W",
    "N- W",
    "C. W",
    "C\nW",
    "N\nW",
    "N-W",
    "(N) W",
    "### N\nW",
  ])
    it(`needs no blank lines: ${JSON.stringify(form)}`, () => {
      assert.equal(turnsIn(`${header}${written(form, "\n")}\n`), expected);
    });

  it("stands before or behind a quotation", () => {
    for (const form of [`N "W"`, `N, “W”`, `"W" – N`, `“W” (N)`, `«W» —N.`])
      assert.equal(turnsIn(`${header}${written(form, "\n\n")}\n`).replaceAll(/["“”]/g, ""), expected, form);
    assert.equal(turnsIn(`${header}${written(`"W" - N`, "\n")}\n`), expected);
  });

  it("behind a quotation has an addressee and an act", () => {
    const { turns } = recordingOf(`${header}"Why?" (Maria, to Tina)\n\n"So." – Tina (shrugs)\n\n"I see." - me\n`);
    assert.deepEqual(
      turns.map(({ speaker, text, addressees, nonverbal }) => [speaker.id, text, addressees[0]?.id, nonverbal.join()]),
      [
        ["maria", "Why?", "tina", ""],
        ["tina", "So.", "maria", "shrugs"],
        ["sam", "I see.", "tina", ""],
      ],
    );
  });

  it("is a heading where the file comes back to it, and under reflection nobody speaks", () => {
    const turns = "### Sam\n\nWell?\n\n### Maria\n\nNo.\n\nNever.\n\n### Sam\n\nWhy?\n\n";
    const read = turnsIn(
      `${header}## Middle\n\n${turns}### Seats\n\nIn a ring.\n\n## Analysis\n\n### Sam\n\nI asked.\n`,
    );
    assert.equal(read, "sam: Well? | maria: No. Never. | sam: Why?");
  });

  it("is a heading with what is said, where that is more than a title", () => {
    const turns = "### Sam → Maria: How was it?\n\n### **Maria** (low): Long. #sharing-data\n\nVery.\n\n";
    const told = "### Maria: goals\n\nTo sleep.\n\n### Maria: progress\n\nShe slept.\n\n";
    const read = turnsIn(
      `${header}## Middle\n\n${turns}### Tina: Me too.\n\n## Later\n\n### Sam: And now?\n\n### Maria: Tired.\n\n${told}`,
    );
    assert.equal(read, "sam: How was it? | maria: Long. Very. | tina: Me too. | sam: And now? | maria: Tired.");
  });

  it("is no heading whose name stands otherwise in the source", () => {
    const heading = "### Mc\\-Gee\n\nHello.\n\n";
    assert.equal(turnsIn(`${header}${heading}${heading}`), "");
  });

  it("with a dash or in bold names people whom no header knows, where many lines have the form", () => {
    const lines = (form: string): string => written(form, "\n\n") + "\n\n" + written(form, "\n\n") + "\n";
    for (const form of ["N – W", "**N.** W", `"W" – N`])
      assert.equal(turnsIn(lines(form)), `${expected} | ${expected}`, form);
    assert.equal(turnsIn("Bread - White\n\nBread - Black\n"), "");
  });

  it("names people whom no header knows, in forms that nothing else has", () => {
    for (const form of ["N\tW", "N | W", "C. W", "C\nW"]) {
      const turns = recordingOf(`${written(form, "\n\n")}\n\n${written(form, "\n\n")}\n`).turns;
      assert.equal(turns.length, 2 * said.length, form);
    }
  });

  it("has an addressee and a manner as others have", () => {
    const { turns } = recordingOf(
      `${header}[Maria → Tina] Well.\n\n[Tina (quietly)] Yes.\n\nBen => Maria   No.\n\nMaria => Ben   Oh.\n`,
    );
    assert.deepEqual(
      turns.map(({ speaker, addressees, nonverbal }) => [speaker.id, addressees[0]?.id, nonverbal.join()]),
      [
        ["maria", "tina", ""],
        ["tina", "maria", "quietly"],
        ["ben", "maria", ""],
        ["maria", "ben", ""],
      ],
    );
  });

  for (const [what, text] of [
    ["one line of a form", "Maria | was there\n\nWe met at five.\n"],
    ["lists of names, one a line", "Maria\nTina\nBen\n"],
    ["what stands in brackets", "[silence]\n\n[Everybody laughs]\n\n[The door opens]\n"],
    ["emphasis in prose", "**Maria** had come late and **Tina** was not there.\n\n**Ben** sat by the door.\n"],
    ["lists of what was brought", "Bread - white\n\nCoffee - black\n\nSugar = 2\n\nMilk = 1\n"],
    ["short lines of prose", "Thursday\nWe met at five.\n\nFriday\nWe did not meet.\n"],
    ["one quotation with its author", "“Hope is a thing with feathers.” – Maria\n\nWe read that.\n"],
    ["headings about people", "## Members\n\n### Maria\n\nTired.\n\n### Tina\n\nLate.\n"],
    ["a name at the end of a wrapped line", "We all looked at\nMaria\nand nobody moved.\n"],
    ["titles", "SESSION ONE\nIt was raining.\n\nTHE ROOM\nSix chairs.\n"],
  ] as const)
    it(`is none in ${what}`, () => {
      assert.equal(turnsIn(`${header}${text}`), "");
    });

  it("comes and goes with the second line of its form", () => {
    const one = `${header}Maria | Hello.\n`;
    assert.equal(turnsIn(one), "");
    assert.equal(turnsIn(`${one}\nTina | Hi.\n`), "maria: Hello. | tina: Hi.");
  });
});

describe("a label with a verb", () => {
  const roster = "---\nmembers: [Maria, Tina, Ben]\nworker: Sam\n---\n\n";
  const lines = [
    "Sam asks: How was it? Tell us.",
    "Maria says: Long. I am tired.",
    "Tina says to Maria: Mine too. All of it.",
    "Sam asks Maria: Why? What made it long?",
    "The group says: Yes.",
    "Maria replies: The bus. It was late.",
  ];
  const all =
    "sam: How was it? Tell us. | maria: Long. I am tired. | tina: Mine too. All of it. | sam: Why? What made it long? | " +
    "group: Yes. | maria: The bus. It was late.";

  it("has all that stands behind it for its words, where many lines begin so", () => {
    for (const between of ["\n", "\n\n"]) assert.equal(turnsIn(roster + lines.join(between)), all, between);
    const [, , tina, sam] = recordingOf(roster + lines.join("\n")).turns;
    for (const turn of [tina, sam])
      assert.deepEqual(
        turn?.addressees.map(({ id }) => id),
        ["maria"],
      );
  });

  it("may have its addressee where the hint shows it, before the verb or behind it", () => {
    for (const label of ["Tina → Maria says", "Tina says → Maria"]) {
      const [, , tina] = recordingOf(roster + lines.join("\n").replace("Tina says to Maria", label)).turns;
      assert.equal(tina?.speaker.id, "tina");
      assert.deepEqual(
        tina.addressees.map(({ id, basis }) => `${id} ${basis}`),
        ["maria explicit"],
        label,
      );
    }
  });

  it("is a story's where few do, or a quotation stands behind it", () => {
    assert.equal(turnsIn(`${roster}Maria said: It was long. She sighed.`), "maria: It was long | maria: ");
    const quoted = lines.map((line) => line.replace(": ", ": “").concat("” She looked at the door."));
    assert.match(turnsIn(roster + quoted.join("\n\n")), /^sam: How was it\? Tell us\. \| /);
    assert.ok(recordingOf(roster + quoted.join("\n\n")).turns.every(({ text }) => !text.includes("She looked")));
  });

  it("is read in Spanish", () => {
    const es = "Trabajadora: Lucía\nPresentes: Rosa, Pilar\n\n";
    const session = [
      "Lucía dice: Buenas tardes. ¿Cómo llegan?",
      "Rosa dice: Cansada. No dormí.",
      "Pilar pregunta a Rosa: ¿Otra vez? ¿Por el niño?",
      "Rosa responde: Sí. Por él.",
      "Lucía le dice a Pilar: Cuéntanos. ¿Y tú?",
      "Pilar contesta: Igual. Nada nuevo.",
    ];
    const recording = recordingOf(es + session.join("\n"));
    assert.deepEqual(
      recording.turns.map(({ text }) => text),
      session.map((line) => line.slice(line.indexOf(": ") + 2)),
    );
    assert.deepEqual(
      recording.turns[4]?.addressees.map(({ id }) => id),
      ["pilar"],
    );
  });
});

describe("a line that is typed in a hurry between others", () => {
  const top =
    "---\nmembers: [Maria, Tina, Dennis, Francisco (Quico)]\nworker: Sam\naliases: { D: Dennis, Q: Quico }\n---\n\n";
  const talk = (line: string): string => turnsIn(`${top}Sam: How was it?\n${line}\nTina: Oh.\n`);

  for (const [line, turn] of [
    ["maria- it was thursday. i slept", "maria: it was thursday. i slept"],
    ["Maria - one day. she never said", "maria: one day. she never said"],
    ["Maria; and we helped", "maria: and we helped"],
    ["D.- toma un pañuelo", "dennis: toma un pañuelo"],
    ["D gracias", "dennis: gracias"],
    ["D (quiet) doors. when doors slam", "dennis: doors. when doors slam"],
    ["**Maria**  To you.", "maria: To you."],
    ["Q: To you.", "francisco: To you."],
  ] as const)
    it(`is somebody's whom the header names: ${line}`, () => {
      assert.equal(talk(line), `sam: How was it? | ${turn} | tina: Oh.`);
    });

  for (const line of ["so - it was long", "Nadia - it was long", "I think so", "Well; it was long", "A friend came"])
    it(`goes on with the words before it where it is nobody's: ${line}`, () => {
      assert.equal(talk(line), `sam: How was it? ${line} | tina: Oh.`);
    });

  it("is none before anybody has spoken, nor in lists of people", () => {
    assert.equal(turnsIn(`${top}Maria - widowed, came late\n\nSam: Hello.\n`), "sam: Hello.");
    assert.equal(turnsIn(`${top}Sam: Hello.\n\n- Maria - widowed\n- Tina - new\n`), "sam: Hello.");
  });
});

describe("a name in brackets", () => {
  const top = "---\nmembers: [Maria, Tina]\nworkers: [Sam, Dana]\n---\n\n";

  it("says who is meant where the label names nobody in particular", () => {
    const lines =
      "Client (Maria): One.\n\nClient (Tina): Two.\n\nWorker (Dana): Three.\n\nM1 (Maria): Four.\n\nM1 (Maria): Five.\n";
    assert.equal(turnsIn(top + lines), "maria: One. | tina: Two. | dana: Three. | maria: Four. | maria: Five.");
  });

  it("may stand there without brackets, beside a role or a number", () => {
    const lines = "Client Maria: One.\n\nU1 Tina: Two.\n\nTina U1: Three.\n\nM2-Maria: Four.\n\nStudent Dana: Five.\n";
    assert.equal(turnsIn(top + lines), "maria: One. | tina: Two. | tina: Three. | maria: Four. | dana: Five.");
  });

  it("is none of a person's own name", () => {
    assert.equal(turnsIn(`${top}Maria (Tina): One.\n`), "maria: One.");
  });
});
