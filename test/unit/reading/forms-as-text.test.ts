/** Forms of schools as other programs turn them into text: rulers, tabs, wide gaps, strokes. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { shown, turnsOf } from "../../support/turns.ts";

const roster = "Worker: Sam\nMembers: Maria, Tina\n\n";

describe("a table between rulers", () => {
  const framed = `  ------------------------------------------
  **Who**  **Verbatim**         **Gut level
                                feelings**
  -------- -------------------- ------------
  Sam      How was it, all of   nervous
           you?

  Maria    \\[cries\\] Long.      oof

           \\[the door opens and
           somebody looks in\\]

  Tina     Mine, too.
  ------------------------------------------

**What I would do over:** I asked Tina and she could have said more.
`;

  it("has rows of several lines, between blank ones", () => {
    const { turns, events } = recordingOf(roster + framed);
    assert.deepEqual(turns.map(shown), ["sam: How was it, all of you?", "maria: Long. *(cries)*", "tina: Mine, too."]);
    assert.deepEqual(
      turns.map(({ annotations }) => annotations.map(({ kind, text }) => `${kind}: ${text}`)),
      [["feelings: nervous"], ["feelings: oof"], []],
    );
    assert.equal(events.length, 1);
  });

  it("has rows of one line where no frame is", () => {
    const simple = "  Who    What was said     Feelings\n  ------ ----------------- --------\n";
    const rows = "  Maria  Hello there.      glad\n  Tina   Hi.\n";
    assert.deepEqual(turnsOf(roster, `${simple}${rows}\nWe left.`), ["maria: Hello there.", "tina: Hi."]);
  });

  it("is none of a form where the headings name nothing of one", () => {
    assert.deepEqual(turnsOf(roster, "  Week   Room\n  ------ --------\n  Maria  4\n  Tina   5\n"), []);
  });
});

describe("cells between tabs", () => {
  const head = "Time\tFrom\tTo\tWhat was said\tBody language\tMe\n";

  it("say to whom, and what was seen where nothing was said", () => {
    const { turns } = recordingOf(`${roster}${head}12:05\tSam\tall\tHello.\t\tlate\n\tMaria\tTina\t\tnods\t\n`);
    assert.deepEqual(turns.map(shown), ["sam: Hello.", "maria: *(nods)*"]);
    assert.deepEqual(
      turns.map(({ addressees }) => addressees.map(({ id }) => id)),
      [["group"], ["tina"]],
    );
    assert.equal(turns[0]?.annotations[0]?.kind, "feelings");
  });

  it("may have several lines in quotation marks", () => {
    assert.deepEqual(
      turnsOf(roster, `${head}1\tMaria\tTina\t"It was long\nand cold"\tsighs\t\n2\tTina\tMaria\tYes.\t\t`),
      ['maria: "It was long and cold"', "tina: Yes."],
    );
  });

  it("without headings are words and what was felt", () => {
    for (const between of ["\t", "     ", " | "]) {
      const lines = [
        ["Sam", "How are you?", "nervous"],
        ["Maria", "Fine."],
        ["Tina", "Me too.", "glad"],
      ];
      const { turns } = recordingOf(roster + lines.map((line) => `${line.join(between)}\n`).join(""));
      assert.deepEqual(turns.map(shown), ["sam: How are you?", "maria: Fine.", "tina: Me too."]);
      assert.deepEqual(
        turns.map(({ annotations }) => annotations.map(({ text }) => text)),
        [["nervous"], [], ["glad"]],
      );
    }
  });

  it("hold a header, too", () => {
    const header =
      "Group\tthe eighth grade lunch bunch\nDate\t3/4\nFacilitators\tSam, Ade\nMembers here\tMaria, Tina\n\n";
    const { header: read, turns } = recordingOf(`${header}Sam\tHello.\nMaria\tHi.\n`);
    assert.deepEqual(
      [read.workers.map(({ name }) => name), read.members.map(({ name }) => name)],
      [
        ["Sam", "Ade"],
        ["Maria", "Tina"],
      ],
    );
    assert.deepEqual(turns.map(shown), ["sam: Hello.", "maria: Hi."]);
  });
});

describe("headings of columns", () => {
  const rows = "| Sam | How are you? |\n| Maria | Fine. |\n";

  for (const [speaker, words] of [
    ["Said by", "Quote"],
    ["Voice", "Message"],
    ["Who talked", "Word for word"],
    ["Locutor", "Frase"],
    ["Speaker", "Exact words"],
  ] as const)
    it(`${speaker}, ${words}`, () => {
      assert.deepEqual(turnsOf(roster, `| ${speaker} | ${words} |\n|---|---|\n${rows}`), [
        "sam: How are you?",
        "maria: Fine.",
      ]);
    });

  it("of lists make nobody speak", () => {
    for (const heads of ["Name | Role", "Who | Task", "Names | Notes", "Member | Quote of the day"])
      assert.deepEqual(turnsOf(roster, `| ${heads} |\n|---|---|\n| Maria | tired |\n| Tina | chairs |\n`), [], heads);
  });
});

describe("a table without a heading", () => {
  const said = ["maria: Long.", "tina: Mine, too.", "maria: And cold."];
  const rows = "| Maria | Long. | oof |\n| Tina | Mine, too. | |\n| Maria | And cold. | |\n";

  it("is read where somebody begins several rows, with or without dashes", () => {
    const withDashes = rows.replace("\n", "\n|---|---|---|\n");
    for (const text of [rows, withDashes, `${rows}| Tina | Yes. | |\n`])
      assert.deepEqual(turnsOf(roster, text).slice(0, 3), said);
    assert.deepEqual(recordingOf(roster + rows).turns[0]?.annotations[0]?.text, "oof");
  });

  it("is a list where everybody has one row", () => {
    assert.deepEqual(turnsOf(roster, "| Maria | present | new |\n| Tina | late | |\n"), []);
  });
});

describe("records with wide gaps for colons", () => {
  const record = (who: string, whom: string, said: string, rest: string): string =>
    `Who is speaking   ${who}\nTo whom           ${whom}\nText verbatim     ${said}\n${rest}\n\n`;

  it("hold who, to whom, what and remarks, and keys that were left empty", () => {
    const text =
      record("Sam", "Maria", "How are\n                  you?", "What I felt       nervous") +
      record("Maria", "Sam", "Fine.", "What I felt") +
      record("Nobody", "", "(silence, 20 seconds)", "What I felt       I waited");
    const { turns, silences } = recordingOf(roster + text);
    assert.deepEqual(turns.map(shown), ["sam: How are you?", "maria: Fine."]);
    assert.deepEqual(
      turns.map(({ annotations }) => annotations.map((each) => each.text)),
      [["nervous"], ["I waited"]],
    );
    assert.equal(silences.length, 1);
  });
});

describe("two strokes", () => {
  it("begin what was not said, where several lines have them", () => {
    const { turns } = recordingOf(`${roster}Sam: How are you? // my voice shook\nMaria: Fine.\n// she was not\n`);
    assert.deepEqual(turns.map(shown), ["sam: How are you?", "maria: Fine."]);
    assert.deepEqual(
      turns.map(({ annotations }) => annotations.map(({ kind, text }) => `${kind}: ${text}`)),
      [["feelings: my voice shook"], ["feelings: she was not"]],
    );
  });

  it("are words where one line has them, and in addresses", () => {
    assert.deepEqual(turnsOf(roster, "Sam: read https://a.b // or ask\nMaria: Yes."), [
      "sam: read https://a.b // or ask",
      "maria: Yes.",
    ]);
  });
});

describe("a key in bold letters", () => {
  it("names nobody where it is a phrase, but whose mother somebody is does", () => {
    assert.deepEqual(turnsOf(roster, "**Theme of the meeting:** being heard."), []);
    assert.deepEqual(turnsOf(roster, "**Mother of Tina:** Hello."), ["mother-of-tina: Hello."]);
  });
});
