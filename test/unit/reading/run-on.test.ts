/** Several turns in one paragraph or cell, and what looks like it and is none. */
import assert from "node:assert/strict";
import { fileSpan } from "#core";
import { recordingOf } from "../../support/read.ts";
import { addressedIn, turnsOf } from "../../support/turns.ts";

const letters =
  "---\nworker: Tom\nmembers: [Dre, Pauly, Maria]\naliases: { T: Tom, D: Dre, P: Pauly }\nlanguage: en\n---\n\n";
const names = "---\nworker: Sam\nmembers: [Tina, Maria, Mr. Boone, Mrs. Boone]\nlanguage: en\n---\n\n";
const nombres = "---\nworker: Itzel\nmembers: [Chayo, Don Beto, Karla]\nlanguage: es\n---\n\n";

describe("several turns in a paragraph", () => {
  for (const [line, ...expected] of [
    [
      "T: ok so who D: ill go. All: ayyy (clapping) T: 40!",
      "tom: ok so who",
      "dre: ill go.",
      "group: ayyy *(clapping)*",
      "tom: 40!",
    ],
    ["T: How was it? D: Bad. T: Say more.", "tom: How was it?", "dre: Bad.", "tom: Say more."],
    ["T:so D:yes", "tom: so", "dre: yes"],
    [
      "T: thats ok (too fast) D: i gotta smoke (gets up)",
      "tom: thats ok *(too fast)*",
      "dre: i gotta smoke *(gets up)*",
    ],
    ["T: hi / D: ho / T: ha", "tom: hi", "dre: ho", "tom: ha"],
    ["1. T: hi 2. D: ho 3. P: (nods)", "tom: hi", "dre: ho", "pauly: *(nods)*"],
    ["10:05 T: hi 10:06 D: ho", "tom: hi", "dre: ho"],
    ["T: so D (quietly): no", "tom: so", "dre: no *(quietly)*"],
    ["T: “Why?” D: “I told her: no.”", "tom: “Why?”", "dre: “I told her: no.”"],
    ["T: and then\nthey came D: who?", "tom: and then they came", "dre: who?"],
    ["T: it feels like 400 D: more", "tom: it feels like 400", "dre: more"],
    ["T: what now ?: is there food?", "tom: what now", "unknown: is there food?"],
    ["**T:** hi **D:** ho", "tom: hi", "dre: ho"],
  ] as const)
    it(`with letters: ${line}`, () => {
      assert.deepEqual(turnsOf(letters, line), expected);
    });

  for (const [line, ...expected] of [
    ["Sam: How was it? Maria: Bad. Sam: Say more.", "sam: How was it?", "maria: Bad.", "sam: Say more."],
    ["Tina: Fourteen stairs? Mr. Boone: (nods)", "tina: Fourteen stairs?", "mr.-boone: *(nods)*"],
    ["Mrs. Boone: You never said so. Mr. Boone: You… talk.", "mrs.-boone: You never said so.", "mr.-boone: You… talk."],
    ["Tina: “I quit.” Maria: “No!”", "tina: “I quit.”", "maria: “No!”"],
    ["Tina: (laughs) Maria: what?", "tina: *(laughs)*", "maria: what?"],
    ["Tina: I was going to— Maria: don't!", "tina: I was going to—", "maria: don't!"],
    ["**Tina:** hi all **Maria:** hey", "tina: hi all", "maria: hey"],
    ["Sam: Ready? All: Yes! Sam: Good.", "sam: Ready?", "group: Yes!", "sam: Good."],
    ["Worker: Ready? Tina (softly): Yes.", "sam: Ready?", "tina: Yes. *(softly)*"],
    ["Tina: lol 😂 Maria: no", "tina: lol 😂", "maria: no"],
  ] as const)
    it(`with names: ${line}`, () => {
      assert.deepEqual(turnsOf(names, line), expected);
    });

  it("in Spanish", () => {
    assert.deepEqual(turnsOf(nombres, "Karla: ¡No! Don Beto: ¿Por qué? Todas: Ay… Karla: Porque no."), [
      "karla: ¡No!",
      "don-beto: ¿Por qué?",
      "group: Ay…",
      "karla: Porque no.",
    ]);
  });

  for (const [header, line] of [
    [letters, "T: I told D: come here"],
    [letters, "T: so I said to P: come here"],
    [letters, "T: take vitamin D: it helps"],
    [letters, "T: good morning All: today we start"],
    [letters, "D: he said “T: come here” and left"],
    [letters, "D: (to P: come here) no"],
    [letters, "T: see https://x.org and 10:30"],
    [letters, "T: three things. First: sleep. Also: eat. Note: drink."],
    [letters, "T: ok D:"],
    [names, "Tina: I told Maria: come here"],
    [names, "Tina: I said. To Maria: come here"],
    [names, "Tina: I saw Mr. Boone: he was late"],
    [names, "Tina: We are three, Maria: me, you"],
    [names, "Tina: so. re: money"],
    [names, "Tina: it was late. Nadia: she came too."],
    [names, "Tina: We were tired. everyone: me too"],
    [names, "Tina: She said: no. He said: yes."],
    [names, "Tina: “It was cold. Maria: yes”"],
    [names, "Tina: at 5. 10:30 it began"],
    [nombres, "Karla: Le dije a Don Beto: venga."],
  ] as const)
    it(`not: ${line}`, () => {
      assert.equal(turnsOf(header, line).length, 1);
    });

  it("by labels that begin lines elsewhere, with no roster", () => {
    const lines = "S: Hello.\n\nM: Hi.\n\nS: How was it? M: Bad. S: Say more.\n\nM: No. X: yes.";
    assert.deepEqual(turnsOf("", lines), [
      ...["worker: Hello.", "m: Hi.", "worker: How was it?", "m: Bad.", "worker: Say more.", "m: No. X: yes."],
    ]);
  });

  it("that the writer puts together", () => {
    const told = "It moved quick, so this is how I remember it: D: Oh so it's you! P: Always is. T: It is.";
    assert.deepEqual(turnsOf(letters, told), ["dre: Oh so it's you!", "pauly: Always is.", "tom: It is."]);
    const named = "The conversation went like this: Maria: No! Tina: Yes.";
    assert.deepEqual(turnsOf(names, named), ["maria: No!", "tina: Yes."]);
  });

  for (const line of [
    "Where they sat: Maria: by the door. Tina: beside me.",
    "Tasks for next week: Maria: bread. Tina: milk.",
    "We talked about who brings what. Maria: bread. Tina: milk.",
  ])
    it(`not in what is only about people: ${line}`, () => {
      const { turns } = recordingOf(`${names}Sam: Hello.\n\n${line}\n`);
      assert.equal(turns.filter(({ notation }) => notation === "dialogue").length, 1);
    });

  it("behind an act of nobody", () => {
    const { turns, events } = recordingOf(`${letters}T: hi\n\n(Everybody sits down, late as it is.) D: ho P: hu\n`);
    assert.deepEqual(
      turns.map(({ text }) => text),
      ["hi", "ho", "hu"],
    );
    assert.deepEqual(
      events.map(({ after, text }) => [after, text]),
      [[0, "Everybody sits down, late as it is."]],
    );
  });

  it("each with its own place, tags and addressees", () => {
    const text = `${letters}T → D: why? #reaching-for-feelings D: no #mutual-demand(2) P to D: ok\n> Analysis: good\n`;
    const { turns } = recordingOf(text);
    const at = (span: (typeof turns)[number]["span"]): string => {
      const { start, end } = fileSpan(span);
      return text.slice(start, end);
    };
    assert.deepEqual(
      turns.map(({ span, label, tags, annotations }) => [
        at(span),
        label && at(label.span),
        ...tags.map((tag) => at(tag.span)),
        ...annotations.map((remark) => remark.text),
      ]),
      [
        ["T → D: why? #reaching-for-feelings", "T", "#reaching-for-feelings"],
        ["D: no #mutual-demand(2)", "D", "#mutual-demand"],
        ["P to D: ok", "P", "good"],
      ],
    );
    assert.deepEqual(addressedIn(letters, "T → D: why? D: no P to D: ok"), [
      "dre/explicit",
      "tom/adjacent",
      "dre/explicit",
    ]);
  });

  it("behind words that go on with the turn before", () => {
    assert.deepEqual(turnsOf(letters, "T: one\n\n“two” D: three\n\nP: four"), [
      "tom: one “two”",
      "dre: three",
      "pauly: four",
    ]);
  });

  it("in a cell, between <br> or not", () => {
    const table = "| Dialogue | Feelings |\n| --- | --- |\n| T: hi D: ho<br>P: hu? T: (nods) | ok |\n";
    const { turns } = recordingOf(letters + table);
    assert.deepEqual(
      turns.map(({ speaker, text, notation, annotations }) => [speaker.id, text, notation, annotations.length]),
      [
        ["tom", "hi", "table", 0],
        ["dre", "ho", "table", 0],
        ["pauly", "hu?", "table", 0],
        ["tom", "", "table", 1],
      ],
    );
  });
});
