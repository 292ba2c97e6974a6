/** Tables of schools: headings that no list has whole, cells that name their speakers, cells that tell a story. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { turnsOf } from "../../support/turns.ts";

const header = "---\nworker: Sam\nmembers: [Tina, Maria]\nlanguage: en\n---\n\n";
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

describe("tables", () => {
  it("are mapped by the words of their headings", () => {
    const head = [
      "Line #",
      "Who spoke",
      "Verbatim Dialogue",
      "Student's Feelings/Reactions",
      "Field Instructor Feedback",
    ];
    const { turns } = recordingOf(`${header}${table(head, ["1", "Tina", "Hi.", "warm", "good"])}\n`);
    assert.deepEqual(
      turns.map(({ speaker, text, annotations }) => [speaker.id, text, annotations.map(({ kind }) => kind)]),
      [["tina", "Hi.", ["feelings", "supervisor"]]],
    );
  });

  for (const head of [
    ["Script", "My inner dialogue", "FI"],
    ["Internal process", "Discussion"],
    ["Mis pensamientos", "Registro", "Supervisora"],
    ["Initials", "What was said out loud", "Unspoken reactions"],
  ])
    it(`find the dialogue by the words of the other headings: ${head.join(", ")}`, () => {
      const said = head.findIndex((each) => /Script|Discussion|Registro|said/.test(each));
      const cells = head.map((each, at) => (each === "Initials" ? "Tina" : at === said ? "Tina: hi" : "x"));
      const [turn, ...others] = recordingOf(`${header}${table(head, cells)}\n`).turns;
      assert.deepEqual([turn?.speaker.id, others.length], ["tina", 0]);
      assert.ok(turn?.annotations.some(({ kind }) => kind === "feelings"));
    });

  for (const head of [
    ["Option", "Meaning", "Default"],
    ["Name", "Interaction style", "Phone"],
    ["What happened", "When", "Where"],
  ])
    it(`are left alone: ${head.join(", ")}`, () => {
      assert.deepEqual(turnsOf(header, table(head, ["Tina: a", "Maria: b", "c"])), []);
    });

  it("without a column of speakers name them at the beginning of a cell, known or not", () => {
    const rows = [["Nadia: Hello.<br>Tina: Hi.<br>So what: nothing."], ["Don Luis: Good evening."], ["So listen: no."]];
    assert.deepEqual(turnsOf("", table(["Dialogue"], ...rows)), [
      "nadia: Hello.",
      "tina: Hi. So what: nothing.",
      "don-luis: Good evening.",
    ]);
  });

  it("tell a story in a cell that names nobody", () => {
    const rows = [
      ["I asked the group how it was.", "calm"],
      ["Tina sighed and said that it was late.", ""],
      ["It rained.", "cold"],
    ];
    const { turns, sections } = recordingOf(`${header}${table(["Content", "My feelings"], ...rows)}\n`);
    assert.deepEqual(
      turns.map(({ speaker, text, notation, annotations }) => [
        speaker.id,
        text,
        notation,
        ...annotations.map((remark) => remark.text),
      ]),
      [
        ["sam", "how it was", "narrative", "calm"],
        ["tina", "that it was late", "narrative", "cold"],
      ],
    );
    assert.match(sections.map(({ text }) => text).join(), /It rained\./);
  });

  it("go on with the row above where a row has no speaker", () => {
    const head = ["#", "Who", "What was said", "My thoughts"];
    const rows = [
      ["1", "Tina", "Then I'm the man in the hall.", ""],
      ["", "", "(looks down) I'm just the man in the hall.", "lump"],
      ["", "&nbsp;", "And that is that.", ""],
      ["", "—", "(Laughter)", ""],
      ["", "–", "Everybody laughs.", ""],
      ["", "", "[silence, 20 s]", ""],
      ["", "", "(I felt lost.)", ""],
      ["2", "Maria", "The whole queue,", ""],
      ["", "", "Everyone, and a boy filmed it.", ""],
      ["", "", "Sam opens the window.", ""],
    ];
    const { turns, events, silences } = recordingOf(`${header}${table(head, ...rows)}\n`);
    assert.deepEqual(
      turns.map(({ speaker, text, nonverbal, annotations }) => [
        speaker.id,
        text,
        ...nonverbal,
        ...annotations.map((remark) => remark.text),
      ]),
      [
        ["tina", "Then I'm the man in the hall. I'm just the man in the hall. And that is that.", "looks down", "lump"],
        ["maria", "The whole queue, Everyone, and a boy filmed it."],
      ],
    );
    assert.deepEqual(
      events.map(({ after, text }) => [after, text]),
      [[0, "Laughter"]],
    );
    assert.deepEqual(
      silences.map(({ after, seconds }) => [after, seconds]),
      [[0, 20]],
    );
  });

  describe("with a column of speakers", () => {
    const said = (...names: readonly string[]): readonly string[] =>
      recordingOf(
        `${header}${table(["Who", "What was said", "Feelings"], ...names.map((name) => [name, "Yes.", "so"]))}\n`,
      ).turns.map(({ speaker, nonverbal }) => [speaker.id, ...nonverbal].join(" "));

    it("name people with a number before them or behind a stroke, with a role, and with lines below", () => {
      const names = ["M1 – Tina", "Tina / M1", "Client (Tina)", "Tina<br>(cries)", "Tina<br>10:05"];
      assert.deepEqual(said(...names), ["tina", "tina", "tina", "tina cries", "tina"]);
    });

    it("name people among other things: an age, a time, marks, what they do, to whom", () => {
      const names = [
        "Tina, 53",
        "10:05 Tina",
        "(Tina)",
        "Tina\\*",
        "🙂 Tina",
        "«Tina»",
        "P1 Tina",
        "Tina -",
        "Tina:",
        "Tina.",
      ];
      assert.deepEqual(
        said(...names),
        names.map(() => "tina"),
      );
      assert.deepEqual(said("Tina crying", "Tina *cries*", "Tina: (cries)", "Tina, cries", "Tina - cries"), [
        "tina crying",
        ...["tina cries", "tina cries", "tina cries", "tina cries"],
      ]);
      const { turns } = recordingOf(
        `${header}${table(["Who", "What was said"], ["Tina – to Maria", "Yes."], ["From Maria to Tina", "No."])}\n`,
      );
      assert.deepEqual(
        turns.map(({ speaker, addressees }) => [speaker.id, ...addressees.map(({ id }) => id)]),
        [
          ["tina", "maria"],
          ["maria", "tina"],
        ],
      );
    });

    it("mean by initials whoever alone has them, if no cell has such a name in full", () => {
      assert.deepEqual(said("T", "M.", "S"), ["tina", "maria", "sam"]);
      assert.deepEqual(said("T", "Tina → Maria", "M."), ["t", "tina", "maria"]);
    });
  });

  it("may stand on their side, each exchange in one of its own", () => {
    const box = (...rows: readonly string[][]): string => `${table(rows[0] ?? [], ...rows.slice(1))}\n\n`;
    const { turns } = recordingOf(
      header +
        box(
          ["Exchange 1", ""],
          ["Worker", "How was it?"],
          ["Tina", "Long."],
          ["My feelings", "nervous"],
          ["Analysis", "opening"],
        ) +
        box(
          ["What the worker said", "Why?"],
          ["Maria:", "(shrugs) The bus."],
          ["Skill", "open question"],
          ["Age", "53"],
        ),
    );
    assert.deepEqual(
      turns.map(({ speaker, text, annotations }) => [
        speaker.id,
        text,
        ...annotations.map((each) => `${each.kind} ${each.text}`),
      ]),
      [
        ["sam", "How was it?"],
        ["tina", "Long.", "feelings nervous", "analysis opening"],
        ["sam", "Why?"],
        ["maria", "The bus.", "skill open question"],
      ],
    );
  });

  it("about people are no such forms", () => {
    const list = table(["Member", "Role"], ["Tina", "asks much"], ["Maria", "listens"], ["Supervisor", "R."]);
    assert.deepEqual(
      recordingOf(`${header}Sam: Hello.\n\n${list}\n`).turns.map(({ text }) => text),
      ["Hello."],
    );
  });
});
