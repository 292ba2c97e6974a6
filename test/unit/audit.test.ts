/** What an audit against the contract found, and what is so now. */
import assert from "node:assert/strict";
import { render } from "#core";
import { present } from "../../core/src/analysis/merge.ts";
import { notes } from "../../core/src/text/note.ts";
import { checked, checkedExample, fixed, recordingOf } from "../support/read.ts";

const header = "---\nmembers: [Maria, Tina, Gloria, Rosa]\nworker: Sam\n---\n\n";

/** What one rule says of a text. */
function saidBy(rule: string, text: string, settings = {}): readonly string[] {
  return checked(text, settings)
    .findings.filter((each) => each.rule === rule)
    .map(({ message }) => render(message));
}

describe("names", () => {
  it("are two people's where a letter or number tells them apart", () => {
    const lettered = ["Member A: one", "Member B: two", "Member A: three", "Member B: four"].join("\n");
    assert.deepEqual(saidBy("inconsistent-name", lettered), []);
    const titled = "---\nmembers: [Mr. A, Mr. B, Ms. C]\nworker: Sam\n---\n\nMs. D: one\nMs. D: two\nMs. C: three\n";
    assert.deepEqual(saidBy("inconsistent-name", titled), []);
  });

  it("have ids of their own beside somebody whose name gives the same", () => {
    const { speakers, turns } = recordingOf("---\nmembers: [Anna-Lena, Tina]\n---\n\nAnna-Lena: a\nAnna Lena: b\n");
    assert.deepEqual(
      turns.map(({ speaker }) => speaker.id),
      ["anna-lena", "anna-lena-2"],
    );
    assert.equal(speakers.find(({ id }) => id === "anna-lena-2")?.similarTo, "anna-lena");
  });

  it("are not what two or three capitals are", () => {
    assert.deepEqual(saidBy("privacy-name", `${header}Maria: I told KL about it.\nTina: Told KL?\n`), []);
  });
});

describe("headings", () => {
  const sections = (text: string): readonly string[] =>
    recordingOf(text).sections.map(({ kind, title }) => `${kind} ${title}`);

  it("are phases behind a number of their own", () => {
    assert.deepEqual(sections("## Phase 2: Middle\n\nSam: hi\n\n## Stage 3 - Ending\n\nSam: bye\n"), [
      "phase Phase 2: Middle",
      "phase Stage 3 - Ending",
    ]);
  });

  it("are no phases below a reflection", () => {
    assert.deepEqual(sections("## Middle\n\nSam: hi\n\n## Summary\n\n### Beginning\n\nShort.\n\n## Ending\n"), [
      "phase Middle",
      "reflection Summary",
      "other Beginning",
      "phase Ending",
    ]);
  });

  it("may stand right below front matter", () => {
    assert.deepEqual(sections("---\nworker: Sam\n---\n**Beginning**\n\nSam: hi\n"), ["phase Beginning"]);
  });
});

describe("a header", () => {
  for (const line of ["members: 5", "worker: 3", "new: true", "session: -3", "session: 2.5"])
    it(`cannot say “${line}”`, () => {
      assert.equal(saidBy("invalid-front-matter", `---\n${line}\n---\n\nSam: hi\n`).length, 1);
    });
  for (const line of ["members: [Ann, 7]", "session: 0", "session: 3 of 8"])
    it(`can say “${line}”`, () => {
      assert.deepEqual(saidBy("invalid-front-matter", `---\n${line}\n---\n\nSam: hi\n`), []);
    });
});

describe("questions", () => {
  it("are asked once about one round of advice", () => {
    const session = [
      ["Maria: My son won't sleep.", "Tina: You should put him to bed earlier."],
      ["Gloria: Why don't you read him a book?", "Rosa: You need to be strict.", "Maria: I don't know."],
    ].flat();
    const said = saidBy("advice-round", header + session.join("\n"), { "advice-round": { minSessionTurns: 3 } });
    assert.equal(said.length, 1);
    assert.match(said[0] ?? "", /^3 members/);
  });

  it("are asked once about one label of a person", () => {
    const text = `---\nlanguage: es\nmembers: [Ana, Luz]\n---\n\nAna: Hola a todas.\n> Análisis: la monopolizadora habló otra vez.\n`;
    assert.equal(saidBy("label-not-behaviour", text).length, 1);
  });

  it("are asked where something is said to have gone wrong", () => {
    for (const remark of ["This went wrong: you cut Maria off.", "That didn't work."])
      assert.equal(saidBy("no-alternative", `${header}Sam: hi\n> Supervisor: ${remark}\n`).length, 1, remark);
  });

  it("about danger are answered at their turn only, with a reason, and a comment that answers nothing is told so", () => {
    const risk = "Maria: I want to die.\nSam: Mm.\n";
    const bare = `${header}<!-- recording-disable-next-turn risk-disclosure -->\n${risk}`;
    assert.equal(saidBy("risk-disclosure", bare).length, 1);
    assert.equal(saidBy("suppression-without-reason", bare).length, 1);
    assert.deepEqual(saidBy("unused-suppression", bare), []);
    const wide = `${header}<!-- recording-disable-file risk-disclosure: agreed -->\n${risk}`;
    assert.match(saidBy("unused-suppression", wide)[0] ?? "", /answered only at its turn/);
  });

  it("about danger are not asked of a weekday, a printer or chocolate, and of several signs tell of the gravest", () => {
    for (const words of ["I can't go on Tuesday.", "I'm going to kill that printer.", "I overdosed on chocolate."])
      assert.deepEqual(saidBy("risk-disclosure", `${header}Maria: ${words}\nSam: Mm.\n`), [], words);
    const both = saidBy("risk-disclosure", `${header}Maria: I want to kill myself.\nSam: Mm.\n`);
    assert.match(both[0] ?? "", /life is in danger/);
  });

  it("about danger are answered by the worker who asks, within three turns, and by nobody else", () => {
    const danger = "Maria: I want to die.\n";
    const asks = "Are you thinking of killing yourself?\n";
    for (const [lines, count] of [
      [`${danger}Sam: ${asks}`, 0],
      [`${danger}Tina: Oh no.\nGloria: Maria!\nSam: ${asks}`, 0],
      [`${danger}Sam: ${asks}Tina: Oh no.\nGloria: Maria!\n`, 0],
      [`${danger}Tina: Oh no.\nGloria: Maria!\nRosa: Hm.\nSam: ${asks}`, 1],
      // A member may ask, and the worker has not.
      [`${danger}Tina: ${asks}Sam: And your week?\n`, 1],
      // A worker who says the words is no member in danger.
      ["Sam: I want to die, she said to me.\nTina: Who did?\n", 0],
    ] as const)
      assert.equal(saidBy("risk-disclosure", header + lines).length, count, lines);
    const far = { "risk-disclosure": { turns: 5 } };
    const after = "Tina: Oh.\nGloria: Maria!\nRosa: Hm.\nTina: Well.\n";
    assert.deepEqual(saidBy("risk-disclosure", `${header}${danger}${after}Sam: ${asks}`, far), []);
    const { findings } = checked(`${header}${danger}${after}Sam: And your week?\n`, far);
    assert.deepEqual(
      findings.find(({ rule }) => rule === "risk-disclosure")?.related.map(({ span }) => span.block.text.trim()),
      ["Tina: Oh.", "Gloria: Maria!", "Rosa: Hm."],
    );
  });
});

describe("a real name", () => {
  const named = (text: string): readonly string[] => saidBy("privacy-name", text).map((said) => said.split(" is ")[0]!);

  it("is asked about once, and another is written wherever it stands: headings, tables, purpose, remarks", () => {
    const text =
      "---\nmembers: [Maria, Tina]\nworker: Sam\npurpose: to help Angela settle\n---\n\n## Angela's session\n\n" +
      "**Maria:** I told Angela.\n> Analysis: Angela again.\n\n| Speaker | Angela's words |\n|---|---|\n| Tina | Is Angela here? |\n\n" +
      "**Tina:** Angela? Angela!\n";
    const found = checked(text).findings.filter(({ rule }) => rule === "privacy-name");
    assert.equal(found.length, 1);
    assert.equal(found[0]!.related.length, 5);
    assert.equal(fixed(text, found[0]!), text.replaceAll("Angela", "Robin"));
  });

  for (const [line, wanted] of [
    ["members: [Maria Gonzalez, Tina]", ["“Maria Gonzalez”"]],
    ["members: [Maria, Tina]\nabsent: [Rosa Perez]", ["“Rosa Perez”"]],
    ["members: [Maria, Tina]\nnew: [Angela Okonkwo]", ["“Angela Okonkwo”"]],
    // A title and a given name, a double name, or a title and one name have no family name.
    ["members: [don Efraín, Mrs. O'Brien, María José, Ms. B.]", []],
    // Whom the header names on purpose.
    ["members: [Maria]\ninstructor: Angela Okonkwo\nsupervisor: Megan Lopez\nAuthor: Kevin Okafor", []],
    ["members: [Maria]\ntopic: what Angela said to Megan", ["“Angela”", "“Megan”"]],
    ["members: [Maria]\ntopic: Angela Okonkwo's visit", ["“Angela Okonkwo”"]],
  ] as const)
    it(`may stand in the header: ${line.replaceAll("\n", ", ")}`, () => {
      assert.deepEqual(named(`---\n${line}\nworker: Sam\n---\n\n**Sam:** Hello.\n`), wanted);
    });

  it("in a header of plain lines counts once", () => {
    const text =
      "Date: May\nMembers present: Maria, Tina\nPurpose: to help Angela settle\nLeader: Sam\n\nMaria: Hello.\n";
    const found = checked(text).findings.filter(({ rule }) => rule === "privacy-name");
    assert.deepEqual(
      found.map(({ figures, related }) => [figures["mentions"], related.length]),
      [[1, 0]],
    );
  });
});

describe("a row that tells of somebody", () => {
  it("is hers, and not said by whoever spoke above", () => {
    const table = "| Dialogue | Feelings |\n|---|---|\n| Sam: ok | |\n| Maria said she was tired. | x |\n";
    assert.deepEqual(
      recordingOf(header + table).turns.map(({ speaker, text }) => `${speaker.id}: ${text}`),
      ["sam: ok", "maria: she was tired"],
    );
  });
});

describe("a turn in several lines", () => {
  const long = { minSessionTurns: 1 };
  const said = (rule: string, lines: string): readonly string[] => saidBy(rule, `${header}${lines}`, { [rule]: long });

  it("stays with a feeling where one of its lines does, and is asked once where none does", () => {
    const felt = "Maria: I feel so ashamed.\n";
    assert.deepEqual(
      said("moved-away", `${felt}Sam: That sounds so hard, Maria.\nSam: Tina, how was your week?\n`),
      [],
    );
    assert.deepEqual(
      said("moved-away", `${felt}Sam: Tina, how was your week?\nSam: Maria, that sounds so hard.\n`),
      [],
    );
    const away = `${felt}Sam: Okay then.\nSam: Tina, how was your week?\nSam: Who has the list for Monday?\n`;
    assert.equal(said("moved-away", away).length, 1);
  });

  it("opens again what it has closed", () => {
    const closed = "Maria: I feel so ashamed.\nSam: Don't worry, you'll be fine.\n";
    assert.equal(said("reassurance", `${closed}Sam: It gets better.\n`).length, 1);
    assert.deepEqual(said("reassurance", `${closed}Sam: But what is the worst of it?\n`), []);
  });

  it("hands a question back in a later line, or answers it there", () => {
    const asks = "Maria: How do people get through the first winter?\n";
    const answer = "Sam: The main thing is to get to know somebody on your floor before dark.\n";
    assert.deepEqual(said("worker-answers-for-group", `${asks}${answer}Sam: What do you others know about it?\n`), []);
    assert.equal(said("worker-answers-for-group", `${asks}Sam: Mm.\n${answer}`).length, 1);
  });

  it("asks on where a line of it asks nothing", () => {
    const run = ["Is it late?", "Did you call?", "Are you there?"];
    const mm = run.map((question) => `Sam: Mm.\nSam: ${question}\nMaria: No.\n`).join("");
    assert.equal(said("closed-question-run", `Maria: Hm.\n${mm}`).length, 1);
    const after = run.map((question) => `Sam: ${question}\nSam: Take your time, Maria.\nMaria: No.\n`).join("");
    assert.equal(said("closed-question-run", `Maria: Hm.\n${after}`).length, 1);
    const parted = run.map((question) => `Sam: ${question}\nMaria: No.\nSam: I see.\nMaria: Yes.\n`).join("");
    assert.deepEqual(said("closed-question-run", `Maria: Hm.\n${parted}`), []);
  });

  it("fills a silence in its second line", () => {
    const quiet = "Maria: I told him to leave.\n[silence]\nSam: Okay.\n";
    assert.equal(said("silence-filled", `${quiet}Sam: So next week we meet in the library upstairs.\n`).length, 1);
    assert.deepEqual(said("silence-filled", `${quiet}Sam: It got very quiet in here just now.\n`), []);
    assert.deepEqual(said("silence-filled", `${quiet}[silence]\nSam: It got very quiet in here just now.\n`), []);
  });
});

describe("questions about safety", () => {
  const settings = { "closed-question-run": { minSessionTurns: 1 }, "stacked-questions": { minSessionTurns: 1 } };
  it("may be closed and many", () => {
    const run =
      "Sam: Are you thinking of killing yourself?\nMaria: No.\nSam: Do you have a plan?\nMaria: No.\nSam: Are you safe tonight?\nMaria: Yes.\n";
    assert.deepEqual(saidBy("closed-question-run", `${header}Maria: I want to die.\n${run}`, settings), []);
    const once = "Sam: Are you thinking of killing yourself? Do you have a plan? Are you safe tonight?\n";
    assert.deepEqual(saidBy("stacked-questions", `${header}Maria: I want to die.\n${once}`, settings), []);
    assert.equal(saidBy("stacked-questions", `${header}Sam: Is it cold? Is it late? Is it far?\n`, settings).length, 1);
  });
});

describe("a dynamic in a remark on a worker's turn", () => {
  const said = (lines: string): readonly string[] => saidBy("dynamic-on-worker-turn", `${header}${lines}`);
  const claim = "Maria: I lost the job.\nSam: That is hard.\n> Analysis: The group held her. #mutual-support\n";
  const held = "Tina → Maria: We're here, love.\nGloria → Maria: Stay as long as you need.\n";

  it("is about the members who speak next, whatever workers still say before", () => {
    assert.deepEqual(said(`${claim}Sam: Take your time.\n${held}`), []);
    assert.deepEqual(said(`${claim}\n[silence]\n\nSam: *(nods at Tina)*\n${held}`), []);
    assert.deepEqual(said(`${claim}${held}`.replace("worker: Sam", "workers: [Sam, Ade]")), []);
    const two = header.replace("worker: Sam", "workers: [Sam, Ade]");
    assert.deepEqual(saidBy("dynamic-on-worker-turn", `${two}${claim}Ade: Mm.\n${held}`), []);
  });

  it("is about nobody where only workers speak on", () => {
    assert.match(said(`${claim}Sam: Take your time.\n`)[0] ?? "", /no member speaks where this tag points to/);
    assert.equal(said(`${claim}Sam: Take your time.\n\n## Middle\n\n${held}`).length, 1);
  });
});

describe("a taboo", () => {
  const said = (lines: string, head = header): readonly string[] =>
    saidBy("taboo-without-second-entrant", `${head}${lines}`);
  const spanish = header.replace("worker", "language: es\nworker");

  it("is followed by who has the word in another form", () => {
    for (const [first, second] of [
      ["My father drinks.", "Mine drank every night."],
      ["I steal from my sister.", "I stole once, from a purse."],
      ["I wish that she were dead.", "When mine died I was relieved."],
      ["I cry in the car.", "I cried there, too."],
    ] as const)
      assert.deepEqual(said(`Maria: ${first} #taboo\nSam: Mm.\nTina: ${second}\n`), [], second);
    for (const [first, second] of [
      ["Mi papá bebe.", "El mío bebía todas las noches."],
      ["Quisiera que se muriera, que esté muerta.", "Cuando murió la mía sentí alivio."],
    ] as const)
      assert.deepEqual(said(`Maria: ${first} #taboo\nSam: Mm.\nTina: ${second}\n`, spanish), [], second);
    assert.equal(said("Maria: My father drinks. #taboo\nSam: Mm.\nTina: Did anybody bring the photos?\n").length, 1);
  });

  it("is followed by the group as one, too", () => {
    assert.deepEqual(said("Maria: My father drinks. #taboo\nSam: Mm.\nSeveral: Ours drinks, too.\n"), []);
  });

  it("that only the supervisor sees asks the student nothing", () => {
    assert.deepEqual(said("Maria: My father drinks.\n> Supervisor: Here. #taboo\n\nTina: The coffee is cold.\n"), []);
  });

  it("is not said to be left by who follows with a look", () => {
    const text = `${header}Maria: My father drinks. #taboo\nTina: *(takes her hand)*\n`;
    const [found] = checked(text).findings.filter(({ rule }) => rule === "taboo-without-second-entrant");
    assert.deepEqual(
      found?.related.map(({ message }) => render(message)),
      ["Turn 2: Tina"],
    );
  });
});

describe("a plan", () => {
  it("has what was said at the door in another form of its word", () => {
    const session =
      "Sam: Bye, all.\nRosa: By the way, my family was evicted.\nTina: The cups are blue.\nMaria: Good.\nTina: Bye.\n";
    const text = (plan: string): string => `${header}## Ending\n\n${session}\n## Plan\n\n- ${plan}\n`;
    const settings = { doorknob: { minSessionTurns: 1, least: 8 } };
    assert.deepEqual(saidBy("doorknob", text("Begin with the family."), settings), []);
    assert.equal(saidBy("doorknob", text("Bring cups."), settings).length, 1);
  });
});

describe("what a part of the session must show", () => {
  const said = (lines: string): readonly string[] =>
    saidBy("phase-skill-missing", `${header.replace("worker", "session: 4\nworker")}${lines}`);
  const tagged = "Maria: I could do with that. #we-ness\nTina: So could I. #same-boat\nRosa: And I. #same-boat\n";

  it("may stand below either of two headings of it", () => {
    const purpose = "Sam: School mornings today, we said? #sessional-contracting\n";
    assert.deepEqual(said(`## Check-in\n\n${tagged}\n## Contracting\n\n${purpose}Maria: Yes.\n`), []);
    const without = said(`## Check-in\n\n${tagged}\n## Contracting\n\nSam: Hello.\nMaria: Yes.\n`);
    assert.equal(without.length, 1);
    assert.match(without[0] ?? "", /“Check-in \/ Contracting”/);
  });

  it("may be called by its name in the analysis", () => {
    const opening = "## Beginning\n\nSam: School mornings today, we said?\n";
    assert.deepEqual(said(`${opening}> Skill: Contracting for this session.\n\n${tagged}`), []);
    assert.equal(said(`${opening}> Skill: No contracting for this session here.\n\n${tagged}`).length, 1);
    assert.equal(said(`${opening}> Feelings: Contracting for this session.\n\n${tagged}`).length, 1);
  });

  it("is not asked for where only the supervisor has tagged", () => {
    const theirs = tagged.replace(/ (#[\w-]+)\n/g, "\n> Supervisor: $1\n\n");
    assert.deepEqual(said(`## Beginning\n\nSam: Hello.\n${theirs}`), []);
    assert.equal(said(`## Beginning\n\nSam: Hello.\n${tagged}`).length, 1);
  });
});

describe("what is said", () => {
  it("of support is what tags say of it, and no more", () => {
    const lines = "Tina → Maria: Did you call her? #mutual-demand\nMaria: No.\nRosa → Maria: I'm with you.\n";
    assert.match(saidBy("demand-without-support", header + lines)[0] ?? "", /no tag near it .*either way: 5/);
  });
  it("of an answer is nothing where the recording ends", () => {
    const lines = "Maria: Hm.\nSam: How does that sound? #reaching-for-feedback\n";
    assert.match(saidBy("skill-without-response", header + lines)[0] ?? "", /the recording ends here/);
  });
  it("of a phase that comes twice is that it does", () => {
    const lines = "## Middle\n\nMaria: Hm.\n\n## Middle\n\nTina: Hm.\n\n## Beginning\n\nSam: Hi.\n";
    const said = saidBy("phase-order", header + lines);
    assert.match(said[0] ?? "", /“Middle” stands here a second time/);
    assert.match(said[1] ?? "", /“Beginning” comes after “Middle”/);
  });
});

describe("who speaks to whom", () => {
  const said = (rule: string, lines: string, options: object = {}): readonly string[] =>
    saidBy(rule, `${header}${lines}`, { [rule]: { minSessionTurns: 1, ...options } });

  it("is past the worker where members speak to everybody", () => {
    const lines = (to: string): string =>
      ["Maria", "Tina", "Rosa"].map((name) => `Sam: ${name}?\n${name}${to}: So it was.\n`).join("");
    const settings = { minTurns: 6 };
    assert.equal(said("no-member-to-member", lines(""), settings).length, 1);
    assert.deepEqual(said("no-member-to-member", lines(" → group"), settings), []);
  });

  it("is not said of turns that nobody is told to", () => {
    const text = `${header}Maria: Hm.\nSam: Tina?\nTina: Hm.\nSam: Rosa?\nRosa: Hm.\n`;
    const settings = { "no-member-to-member": { minSessionTurns: 1, minTurns: 5 } };
    const [found] = checked(text, settings).findings.filter(({ rule }) => rule === "no-member-to-member");
    assert.deepEqual(
      found?.related.map(({ message }) => render(message)),
      ["Turn 1: Maria", "Turn 3: Tina", "Turn 5: Rosa"],
    );
  });

  it("is one question where two dynamics are claimed of one turn", () => {
    const text = `${header}Maria: I could ask. #individual-problem-solving #same-boat\nSam: You could.\nMaria: I will.\n`;
    const found = checked(text).findings.filter(({ rule }) => rule === "dynamic-without-exchange");
    assert.deepEqual(
      found.map(({ message }) => render(message)),
      [
        "“Individual problem solving” and “All in the same boat” take more than one, and only Maria speaks in them and in what follows. Who answered, and how?",
      ],
    );
  });

  it("is asked once of a phase in which everything passes through the worker, also when that was answered", () => {
    const lines = ["Maria", "Tina", "Rosa", "Maria"].map((name) => `Sam: ${name}?\n${name}: So it was.\n`).join("");
    const settings = {
      "no-member-to-member": { minSessionTurns: 1, minTurns: 6 },
      "wheel-stretch": { minSessionTurns: 1, transitions: 6 },
    };
    const asked = (answer: string): readonly string[] =>
      checked(`${header}${answer}${lines}`, settings).findings.map(({ rule }) => rule);
    const ofBoth = (rules: readonly string[]): readonly string[] => rules.filter((rule) => rule in settings);
    assert.deepEqual(ofBoth(asked("")), ["wheel-stretch"]);
    assert.deepEqual(ofBoth(asked("<!-- recording-disable-next-turn wheel-stretch: a check-in -->\n")), []);
  });

  it("is no way out where the word is only given on", () => {
    const felt = "Maria: Tired and sad.\n";
    for (const next of ["And you, Tina?", "Tina?", "Tina, too?"])
      assert.deepEqual(said("moved-away", `${felt}Sam: ${next}\n`), [], next);
    assert.equal(said("moved-away", `${felt}Sam: And how was your week, Tina?\n`).length, 1);
  });

  it("is one row of advice past somebody who nods", () => {
    const lines = ["Maria: He is late again.", "Tina → Maria: You should write to him.", "Rosa: *(nods)*"];
    const row = [...lines, "Rosa → Maria: You have to go there.", "Gloria → Maria: You need to ask."];
    assert.match(said("advice-round", `${row.join("\n")}\n`)[0] ?? "", /^3 members/);
    assert.equal(said("advice-round", `${row.join("\n")}\n`).length, 1);
  });

  it("has nothing to take up in “Mm”", () => {
    const others = Array.from({ length: 5 }, () => "Maria: One.\nTina: Two.\n").join("");
    const late = (words: string): string => `${others}Gloria: ${words}\nTina: Cups.\nMaria: Plates.\n`;
    assert.deepEqual(said("late-entry", late("Mm. Right.")), []);
    assert.equal(said("late-entry", late("My daughter is back.")).length, 1);
  });
});

describe("the column for feelings", () => {
  const said = (words: string, head = header): readonly string[] =>
    saidBy("analysis-in-feelings", `${head}Maria: Hm.\n> ${head === header ? "Feelings" : "Sentimientos"}: ${words}\n`);

  it("holds an opinion where somebody else follows “I think”", () => {
    for (const words of [
      "I think she wants attention.",
      "I felt that Tina was avoiding it.",
      "I guess they never listen.",
    ])
      assert.equal(said(words).length, 1, words);
    for (const words of ["I think I was scared that she wants too much.", "I thought she avoids my question."])
      assert.deepEqual(said(words), [], words);
    const spanish = header.replace("worker", "language: es\nworker");
    assert.equal(said("Pensé que quiere llamar la atención.", spanish).length, 1);
    assert.deepEqual(said("Pensé que quiere llamar la atención, y me dio rabia.", spanish), []);
  });
});

describe("a label", () => {
  const said = (words: string, head = header): readonly string[] =>
    saidBy("label-not-behaviour", `${head}Maria: Hm.\n> ${head === header ? "Analysis" : "Análisis"}: ${words}\n`);

  it("may be the writer's own", () => {
    for (const words of ["I was playing the victim.", "I felt so defensive.", "I tend to be a controlling person."])
      assert.deepEqual(said(words), [], words);
    for (const words of ["I saw that she was playing the victim.", "I was glad. Tina was being resistant."])
      assert.equal(said(words).length, 1, words);
    const spanish = header.replace("worker", "language: es\nworker");
    assert.deepEqual(said("Me puse muy dramática.", spanish), []);
    assert.equal(said("Tina se puso muy dramática.", spanish).length, 1);
  });

  it("is asked about once a sentence", () => {
    assert.equal(said("Tina was being very hostile and manipulative.").length, 1);
    assert.equal(said("Tina was being hostile. Maria is manipulative.").length, 2);
  });

  it("counts in what is told between people's words, too", () => {
    const told = `${header}\n## Middle\n\nTina said that she would not do it. Tina was manipulative.\n`;
    assert.equal(saidBy("label-not-behaviour", told).length, 1);
  });
});

describe("who is present", () => {
  const absent = "---\nmembers: [Maria, Tina, Gloria, Rosa]\nabsent: [Rosa]\nworker: Sam\n---\n\n";
  it("are not those who are listed as members and as absent, unless they speak", () => {
    const lines = "Sam: Hi.\nMaria: Hi.\nTina: Hi.\n";
    assert.deepEqual(present(recordingOf(absent + lines)), { people: 4, members: 3 });
    assert.deepEqual(present(recordingOf(`${absent}${lines}Rosa: Late.\n`)), { people: 5, members: 4 });
    assert.deepEqual(present(recordingOf(header + lines)), { people: 5, members: 4 });
  });
});

describe("a member who hardly speaks", () => {
  const pair = "Tina → Maria: Yes.\nMaria: No.\n";
  const session = (asked: string): string =>
    `${header}${asked}${pair.repeat(5)}${asked}${pair.repeat(5)}Gloria: I, too.\nTina: Yes.\nGloria → Tina: Do you?\n`;
  it("may be one who only answers when asked by name", () => {
    const said = saidBy("silent-member", session("Sam: Rosa, how are you?\nRosa: Fine.\n"));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? "", /^Rosa has 2 of 27 turns .* by name\. What/);
    assert.deepEqual(saidBy("silent-member", session("Sam: How is everybody?\nRosa: Fine.\n")), []);
    const settings = { "silent-member": { nearSilent: 0 } };
    assert.deepEqual(saidBy("silent-member", session("Sam: Rosa, how are you?\nRosa: Fine.\n"), settings), []);
  });
  it("is not every second one", () => {
    const both = "Sam: Rosa, how are you?\nRosa: Fine.\nSam: Gloria, and you?\nGloria: Fine.\n";
    assert.deepEqual(saidBy("silent-member", `${header}${both}${pair.repeat(5)}${both}${pair.repeat(5)}`), []);
  });
});

describe("a further line of one speaker", () => {
  const to = (lines: string): readonly string[] =>
    recordingOf(header + lines).turns.map(({ addressees }) => addressees.map(({ id }) => id).join());

  it("goes to whom the line before it goes", () => {
    const asks = "Maria: I lost it.\nSam: Hm.\nSam: What did you do?\nSam: *(waits)*\nSam: And where?\n";
    assert.deepEqual(to(asks), ["", "maria", "maria", "maria", "maria"]);
    assert.deepEqual(to("Tina → Gloria: I was there.\nTina: It was cold.\nTina: Rosa, you too.\n"), [
      "gloria",
      "gloria",
      "rosa",
    ]);
  });

  it("is a question to all behind one to all, to a co-worker or a heading", () => {
    const two = header.replace("worker: Sam", "workers: [Sam, Ade]");
    const lines = "Maria: Hm.\nSam → Ade: Shall we?\nSam: How was the week?\n";
    assert.equal(recordingOf(two + lines).turns[2]?.addressees[0]?.id, "group");
    assert.deepEqual(to("Sam: Who else?\nSam: What did you do?\n"), ["group", "group"]);
    assert.deepEqual(to("Maria: Hm.\nSam: Thanks, Maria.\n\n## Middle\n\nSam: What did you do?\n"), [
      "",
      "maria",
      "group",
    ]);
  });

  it("ends no stretch between two", () => {
    const lines = "Sam: Mm.\nSam: Is it late?\nMaria: No.\n".repeat(3);
    const settings = { "casework-in-group": { minSessionTurns: 1, maxTurns: 5 } };
    assert.equal(saidBy("casework-in-group", `${header}Maria: Hm.\n${lines}`, settings).length, 1);
  });
});

describe("the worker's share over sessions", () => {
  const session = (number: number, worker: string, words: number): string =>
    `---\ngroup: Tuesday\nsession: ${String(number)}\nmembers: [Maria, Tina, Gloria]\nworker: ${worker}\n` +
    `rules: { facilitation-not-receding: { sessions: 2, minSessionTurns: 3 } }\n---\n\n` +
    `${worker}: ${"word ".repeat(words)}\nMaria: ${"word ".repeat(10)}\nTina: Yes.\n`;
  const said = (first: string, second: string): number =>
    checkedExample(notes(session(2, first, 2), session(3, second, 20))).findings.filter(
      ({ rule }) => rule === "facilitation-not-receding",
    ).length;

  it("is a worker's own: what somebody else led is not compared with it", () => {
    assert.equal(said("Sam", "Sam"), 1);
    assert.equal(said("Ade", "Sam"), 0);
  });
});

describe("turns between a worker and one member", () => {
  it("are none that workers have with one another", () => {
    const two = header.replace("worker: Sam", "workers: [Sam, Ade]");
    const settings = { "casework-in-group": { minSessionTurns: 1, maxTurns: 4 } };
    const said = (lines: string): readonly string[] => saidBy("casework-in-group", `${two}${lines}`, settings);
    const between = "Ade → Sam: Shall we?\nSam → Ade: Yes.\n".repeat(3);
    assert.deepEqual(said(`Sam → Maria: So?\nMaria: No.\n${between}Maria: Yes.\n`), []);
    const alone = "Sam → Maria: So?\nMaria: No.\n".repeat(3);
    assert.match(said(`${alone}${between}Maria: Yes.\n`)[0] ?? "", /: 8 turns between you and Maria/);
  });
});

describe("a silence that is filled", () => {
  it("leads to what a member said before it, not to your own “Wow”", () => {
    const text = `${header}Maria: He'd pour it slow so I'd hear.\nSam: Wow.\n\n[silence, 20 s]\n\nSam: Okay, who has the list for the picnic?\nTina: Me.\n`;
    const settings = { "silence-filled": { minSessionTurns: 2 } };
    const found = checked(text, settings).findings.find(({ rule }) => rule === "silence-filled");
    assert.deepEqual(
      found?.related.map(({ message }) => render(message)),
      ["Turn 1: Maria"],
    );
  });
});
