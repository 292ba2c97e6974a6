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
      [
        [0, "Laughter"],
        [0, "Everybody laughs."],
        [1, "Sam opens the window."],
      ],
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

  it("of who was there are no forms with a column for each", () => {
    const who = table(["Worker", "Members"], ["Sam", "Tina, Maria"]);
    assert.deepEqual(
      recordingOf(`${header}${who}\n\nSam: Hello.\n`).turns.map(({ text }) => text),
      ["Hello."],
    );
  });

  it("about people are no such forms", () => {
    const list = table(["Member", "Role"], ["Tina", "asks much"], ["Maria", "listens"], ["Supervisor", "R."]);
    assert.deepEqual(
      recordingOf(`${header}Sam: Hello.\n\n${list}\n`).turns.map(({ text }) => text),
      ["Hello."],
    );
  });

  const told = (text: string): readonly string[] =>
    recordingOf(text).turns.map(
      ({ speaker, text, addressees: [to] }) => `${speaker.id} → ${to?.basis === "explicit" ? to.id : "?"}: ${text}`,
    );

  it("may have a column for whom something is said to, and what was said beside who said it", () => {
    const en = table(
      ["Min.", "From", "To", "Interaction", "Gut"],
      ["0", "Sam", "all", "Hello.", ""],
      ["2", "Tina", "Sam", "hi", "so"],
      ["3", "", "", "silence, 20 sec.", ""],
    );
    assert.deepEqual(told(`${header}${en}\n`), ["sam → group: Hello.", "tina → sam: hi"]);
    assert.equal(recordingOf(`${header}${en}\n`).silences.length, 1);
    const es =
      "Referencias: C = coordinadora (yo), 1 = Osvaldo, 2 = Mirta\n\nNº\tHora\tPersona\tDirigido a\tIntervención\tEmoción mía\n1\t10:05\tC\ttodos\tBuenas\tansiosa\n2\t10:06\t2\t1\tHola\t\n3\t10:07\t\t\tsuena el timbre\t\nTotal\t\tC 1\t\t1: 0\t\n";
    assert.deepEqual(told(es), ["worker → group: Buenas", "mirta → osvaldo: Hola"]);
    assert.deepEqual(
      recordingOf(es).events.map(({ text }) => text),
      ["suena el timbre"],
    );
  });

  it("may have a column for each who speaks, and one for what happened", () => {
    const grid = table(
      ["time", "Me", "Tina", "Maria", "what else happened", "my reaction"],
      ["10:02", "Morning.", "", "", "", "cold"],
      ["10:03", "", "hi", "hello", "tea comes", ""],
      ["TOTAL", "1", "1", "1", "", ""],
    );
    const { turns, events } = recordingOf(`${header}${grid}\n`);
    assert.deepEqual(
      turns.map(({ speaker, text }) => `${speaker.id}: ${text}`),
      ["sam: Morning.", "tina: hi", "maria: hello"],
    );
    assert.deepEqual(
      events.map(({ text }) => text),
      ["tea comes"],
    );
    const lists = table(
      ["What I said", "What they said", "Inside me"],
      ["So?", "Tina: No.<br>Maria: Yes.", "lost"],
      ["", "(long silence)", ""],
    );
    assert.deepEqual(
      recordingOf(`${header}${lists}\n`).turns.map(({ speaker, text }) => `${speaker.id}: ${text}`),
      ["sam: So?", "tina: No.", "maria: Yes."],
    );
  });

  it("may be typed with bars between the cells only, blank lines and remarks between rows", () => {
    const rows =
      "Quién | Qué dice | Qué siento yo\nTS | ¿Cómo van? | nervios\nTina | regular | |\n   (aquí dudé)\n\nMaria | bien | alivio\n--- | silencio largo | fatal\n";
    const { turns, silences, sections } = recordingOf(`${header}${rows}\nLuego nos fuimos.\n`);
    assert.deepEqual(
      turns.map(({ speaker, text, annotations }) => [speaker.id, text, ...annotations.map((each) => each.text)]),
      [
        ["sam", "¿Cómo van?", "nervios"],
        ["tina", "regular"],
        ["maria", "bien", "alivio", "fatal"],
      ],
    );
    assert.equal(silences.length, 1);
    assert.match(sections.map(({ text }) => text).join(), /Luego nos fuimos/);
  });

  it("on their side say who speaks by “… said”, and so does a roster that says whose daughter somebody is", () => {
    const top = "Worker: Sam\nMembers: Mr. Pell, his daughter Corinne\n\n";
    const box = table(
      ["Box 1", ""],
      ["I said", "Good morning."],
      ["Corinne said", "Dad."],
      ["Silence", "about 15 seconds"],
      ["What I felt", "cold"],
      ["Instructor's box", "Yes."],
    );
    const { turns, silences } = recordingOf(`${top}${box}\n`);
    assert.deepEqual(
      turns.map(({ speaker, text, annotations }) => [speaker.id, text, ...annotations.map(({ kind }) => kind)]),
      [
        ["sam", "Good morning."],
        ["corinne", "Dad.", "feelings", "supervisor"],
      ],
    );
    assert.deepEqual(
      silences.map(({ seconds }) => seconds),
      [15],
    );
  });

  it("may say within a cell what it holds, one cell a row or several", () => {
    const one = table(["Exchange 1"], ["SW: So?"], ["Tina: Long."], ["My feelings: nervous"]);
    const two = table(["**Exchange 1**", ""], ["**Dialogue:** SW: So?<br>Tina: Long.", "**My feelings:** nervous"]);
    for (const text of [one, two])
      assert.deepEqual(
        recordingOf(`${header}${text}\n`).turns.map(({ speaker, text, annotations }) => [
          speaker.id,
          text,
          ...annotations.map((each) => each.text),
        ]),
        [
          ["sam", "So?"],
          ["tina", "Long.", "nervous"],
        ],
        text,
      );
  });
});
