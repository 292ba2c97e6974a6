/** Labels as students type and paste them, and whom a turn calls. */
import assert from "node:assert/strict";
import { createDocument } from "#core";
import { recordingOf, vocabulary } from "../../support/read.ts";
import { addressedIn, turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Sam\nmembers: [Maria, Tina, Mrs. Chen, Big Al, D’Andre, Will]\naliases: { M: Maria }\nlanguage: en\n---\n\n";

describe("initials", () => {
  const roster = "---\nworker: Sam\nmembers: [Maria, Tina Lopez, Ben, Mrs. Chen, Cy]\nlanguage: en\n---\n\n";
  const said = "M: hi\nT → M: hello\nS: so\nTL: ok\nB: yes\nM: no\nT: well";

  it("are the person's who alone has them", () => {
    assert.deepEqual(turnsOf(roster, said), [
      ...["maria: hi", "tina-lopez: hello", "sam: so", "tina-lopez: ok"],
      ...["ben: yes", "maria: no", "tina-lopez: well"],
    ]);
    assert.deepEqual(addressedIn(roster, said)[1], "maria/explicit");
  });

  it("are nobody's whom two people share, nor what a legend leaves out", () => {
    assert.deepEqual(turnsOf(roster, "**C:** hi"), ["c: hi"]);
    assert.deepEqual(turnsOf(roster.replace("language", "aliases: { T: Tina Lopez }\nlanguage"), "**M:** hi"), [
      "m: hi",
    ]);
  });

  it("are nobody's of whom a label has the name in full: that is a slip to be asked about", () => {
    assert.deepEqual(turnsOf(roster, "**Maria:** hi\n\n**M:** hm\n\n**B → M:** so"), ["maria: hi", "m: hm", "ben: so"]);
  });

  it("become somebody's, and nobody's again, as a name in full goes and comes", () => {
    const text = `${roster}M: hi\n\nB → M: so\n\nM: yes\n\nMaria: hello\n`;
    const document = createDocument(text, vocabulary);
    const at = text.lastIndexOf("Maria");
    const speakers = (): readonly string[] => document.recording.turns.map(({ speaker }) => speaker.id);
    assert.deepEqual(speakers(), ["m", "ben", "m", "maria"]);
    document.edit({ start: at, end: text.length, text: "" });
    assert.deepEqual(speakers(), ["maria", "ben", "maria"]);
    assert.equal(document.recording.turns[0]?.label?.text, "M");
    document.edit({ start: at, end: at, text: "Maria: hello\n" });
    assert.deepEqual(speakers(), ["m", "ben", "m", "maria"]);
  });

  it("are no proof of a speaker by themselves", () => {
    assert.deepEqual(turnsOf(roster, "We met.\n\nB: what we planned"), []);
  });
});

describe("labels", () => {
  for (const [line, expected] of [
    ["• Tina: hi", "tina: hi"],
    ["– Tina: hi", "tina: hi"],
    ["#5 Tina: hi", "tina: hi"],
    ["(6) Tina: hi", "tina: hi"],
    ["10:04 Tina: hi", "tina: hi"],
    ["[0:04] – **Tina:** hi", "tina: hi"],
    ["(10:04 pm) Tina: hi", "tina: hi"],
    ["Tina (10:04): hi", "tina: hi"],
    ["Tina:hi", "tina: hi"],
    ["Tina : hi", "tina: hi"],
    ["Tina: \thi", "tina: hi"],
    ["Sam (worker): hi", "sam: hi"],
    ["Tina, crying: hi", "tina: hi *(crying)*"],
    ["**Tina** *(standing)*: hi", "tina: hi *(standing)*"],
    ["D'Andre: hi", "d’andre: hi"],
    ["Tina and Maria: hi", "several: hi"],
    ["Tina, Maria & Big Al: hi", "several: hi"],
    ["Intern: hi", "sam: hi"],
    ["SW-1: hi", "sam: hi"],
  ] as const)
    it(`are: ${line}`, () => {
      assert.deepEqual(turnsOf(header, line), [expected]);
    });

  for (const line of [
    "re:view the rules",
    "C:\\temp",
    "17:30",
    "Monday, cold: we met",
    "Nadia, crying: hi",
    "Nadia and Rosa: hi",
  ])
    it(`are not: ${line}`, () => {
      assert.deepEqual(turnsOf(header, line), []);
    });

  it("name whom they are to in every form", () => {
    const forms = ["Mrs. Chen to Big Al:", "Mrs. Chen > Big Al:", "Mrs. Chen --> Big Al:", "Mrs. Chen (→ Big Al):"];
    for (const form of forms) assert.deepEqual(addressedIn(header, `${form} hi`), ["big-al/explicit"], form);
  });

  it("tell workers by number or initial", () => {
    const two = recordingOf("---\nworkers: [Sam, Ade]\n---\nW2: a\nWorker A: b\nSW-S: c\nWorker Z: d\n").turns;
    assert.deepEqual(
      two.map(({ speaker }) => [speaker.id, speaker.role]),
      [
        ["ade", "worker"],
        ["ade", "worker"],
        ["sam", "worker"],
        ["worker-z", "worker"],
      ],
    );
  });

  it("are a client's, too", () => {
    assert.deepEqual(turnsOf("", "Worker: Hello there.\nClient: Hello.\nWorker: Well?\nClient: No."), [
      "worker: Hello there.",
      "client: Hello.",
      "worker: Well?",
      "client: No.",
    ]);
  });

  it("stand above items of a list, which are their words", () => {
    assert.deepEqual(turnsOf(header, "Tina: two things\n- milk\n- (sits down)\n- bread"), [
      "tina: two things milk bread *(sits down)*",
    ]);
  });

  it("leave a numbered silence to nobody", () => {
    const { turns, silences } = recordingOf(`${header}1. Tina: hi\n2. [silence, 5 s]\n3. Maria: hi\n`);
    assert.deepEqual(
      [turns.map(({ text }) => text), silences.map(({ after, seconds }) => [after, seconds])],
      [["hi", "hi"], [[0, 5]]],
    );
  });
});

describe("names that are called", () => {
  const called = (words: string): string[] => addressedIn(header, `Maria: one\nSam: ${words}`).slice(1);

  for (const [words, expected] of [
    ["Tina, what now?", "tina/vocative"],
    ["What now, Tina?", "tina/vocative"],
    ["Thanks Tina.", "tina/vocative"],
    ["Go ahead Tina.", "tina/vocative"],
    ["I'm sorry Tina. That was on me.", "tina/vocative"],
    ["Tina do you want to say more?", "tina/vocative"],
    ["What about you Tina?", "tina/vocative"],
    ["That sounds really hard Tina. What did they say?", "tina/vocative"],
    ["Tina is it ok to stay on this?", "tina/vocative"],
    ["Tina your mom missed it?", "tina/vocative"],
    ["I had a word with Tina.", "maria/adjacent"],
    ["Well, I see, Mrs. Chen.", "mrs.-chen/vocative"],
    ["Mrs. Chen? Go on.", "mrs.-chen/vocative"],
    ["Al, listen.", "big-al/vocative"],
    ["Tina and Mrs. Chen, listen.", "tina/vocative+mrs.-chen/vocative"],
    ["ok tina, where to next?", "tina/vocative"],
    ["Will, you are next.", "will/vocative"],
    ["I said, will you come.", "maria/adjacent"],
    ["Tina, Mrs. Chen and Will came late.", "maria/adjacent"],
    ["I like Tina, Will, and Mrs. Chen.", "maria/adjacent"],
    ["Tina was here.", "maria/adjacent"],
  ] as const)
    it(words, () => {
      assert.deepEqual(called(words), [expected]);
    });
});

describe("a worker's question", () => {
  it("goes to the member before, never to another worker", () => {
    const two = "---\nworkers: [Ann, Bob]\nmembers: [Cal, Deb]\n---\n";
    assert.deepEqual(addressedIn(two, "Ann: Welcome.\nBob: How was it?\nCal: Long.\nAnn: How long?"), [
      "",
      "group/invitation",
      "bob/adjacent",
      "cal/adjacent",
    ]);
  });

  it("may lack its mark where it was typed in a hurry", () => {
    assert.deepEqual(addressedIn(header, "Sam: so whos here for the 1st time"), ["group/invitation"]);
    assert.deepEqual(addressedIn(header, "Sam: I know who is here"), [""]);
  });

  it("goes to the group where it asks who wants to answer", () => {
    assert.deepEqual(addressedIn(header, "Maria: one\nSam: Who wants to begin?"), ["", "group/invitation"]);
  });
});

describe("a label that a dash ends", () => {
  const said = (text: string): string =>
    recordingOf(text)
      .turns.map(
        ({ speaker, text: words, nonverbal }) =>
          `${speaker.id}: ${words}${nonverbal.map((act) => ` *${act}*`).join("")}`,
      )
      .join(" | ");

  it("is one in capitals, whoever is known, and one of a known name", () => {
    assert.equal(
      said(
        `${header}MARIA - Hello.\nTina (loud) – Why?\n3. Mrs. Chen — 12 of them.\nMARIA to TINA - I wanted to say: no.\n`,
      ),
      "maria: Hello. | tina: Why? *loud* | mrs.-chen: 12 of them. | maria: I wanted to say: no.",
    );
    assert.equal(
      said("ANN - Hello.\n\nBEN - Hi.\n\nANN - Well.\n\nBEN - Yes.\n"),
      "ann: Hello. | ben: Hi. | ann: Well. | ben: Yes.",
    );
  });

  it("is none in a story, in a list, behind other words or once only", () => {
    for (const line of [
      "Maria – who had come late – sat down.",
      "Maria - next to Tina - then Will.",
      "- Maria - The oldest of us",
      "Thursday - We met at five.",
      "We met - Maria said nothing.",
      "GOALS - Trust.",
    ])
      assert.equal(said(`${header}${line}\n`), "", line);
  });
});

describe("one person by two names in a label", () => {
  it("is the worker who is named beside the role", () => {
    assert.deepEqual(
      recordingOf(
        `${header}Worker/Sam: Hi.\nTina → Worker/Sam: Hello.\nWorker / Sam to Tina: So?\nTina/Maria: Well.\n`,
      ).turns.map(({ speaker, addressees }) => `${speaker.id} ${addressees.map(({ id }) => id).join("+")}`),
      ["sam ", "tina sam", "sam tina", "several sam"],
    );
  });
});
