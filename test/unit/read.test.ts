import assert from "node:assert/strict";
import type { Recording, Turn } from "#core";
import { quotes } from "../support/quotes.ts";
import { recordingOf } from "../support/read.ts";

/** A turn in one line: speaker, whom to, words, acts. */
function shown(turn: Turn): string {
  const to = turn.addressees.map((addressee) => `${addressee.id}/${addressee.basis}`).join("+");
  const acts = turn.nonverbal.map((act) => ` (${act})`).join("");
  const silence = turn.silence ? ` [silence ${String(turn.silence.seconds ?? "")}]` : "";
  return `${turn.speaker.id}${to === "" ? "" : ` → ${to}`}: ${turn.text}${acts}${silence}`;
}

function turns(text: string): string[] {
  return recordingOf(text).turns.map(shown);
}

const header =
  "---\nrecording: group\nmembers: [Maria, Tina, Jeannette, Gloria]\nworker: Sam\naliases: { J: Jeannette }\n---\n\n";

describe("reading dialogue lines", () => {
  it("knows every form of label, addressee, number and time", () => {
    const text = `${header}**Maria:** My sitter backed out again. #sharing-data
**Tina → Maria:** Call the Y, they take drop-ins. *(leans over)*
Worker (to group): Who else has had this happen?
- J: Me. Twice.
12. Gloria: [silence, 20 s]
[00:14:05] Tina: I thought it was just me.

MARIA:
So did I.

<b>Tina</b> -> Maria, Gloria: Come here.
Gloria @Tina: I will.
Gloria to Maria: You too.
*Tina:* Yes.
**Maria: all of it is bold**
`;
    assert.deepEqual(turns(text), [
      "maria: My sitter backed out again.",
      "tina → maria/explicit: Call the Y, they take drop-ins. (leans over)",
      "sam → group/explicit: Who else has had this happen?",
      "jeannette → sam/round: Me. Twice.",
      "gloria → sam/round:  [silence 20]",
      "tina → sam/round: I thought it was just me.",
      "maria → sam/round: So did I.",
      "tina → maria/explicit+gloria/explicit: Come here.",
      "gloria → tina/explicit: I will.",
      "gloria → maria/explicit: You too.",
      "tina → gloria/adjacent: Yes.",
      "maria → tina/adjacent: all of it is bold",
    ]);
  });

  it("knows whom a name alone calls, and how something is said from whom it is said to", () => {
    const { turns } = recordingOf(
      `${header}**Sam:** Maria, go on.\n**Maria:** No.\n**Sam:** I see. Tina?\n**Tina (to Maria, softly):** Fine.\n**Sam @Maria @Tina:** Thanks.\n`,
    );
    assert.deepEqual(
      turns.map(({ addressees, nonverbal }) => [
        addressees.map(({ id, basis }) => `${id}/${basis}`).join(),
        ...nonverbal,
      ]),
      [
        ["maria/vocative"],
        ["sam/adjacent"],
        ["tina/vocative"],
        ["maria/explicit", "softly"],
        ["maria/explicit,tina/explicit"],
      ],
    );
  });

  it("never makes a speaker of what forms and prose put before colons", () => {
    const text = `${header}Note: nothing. Note: nothing.\nNote: again.\n17:30 we began.\nhttps://example.org\n**Date:** today\nHe said: go.\nHe said: stay.\nExample: one\nExample: two\n\n**Maria:** Hello.\n`;
    assert.deepEqual(turns(text), ["maria: Hello."]);
  });

  it("takes a plain unknown label at its second use, an emphasised one at once", () => {
    assert.deepEqual(turns(`${header}Nadia: once\n`), []);
    assert.deepEqual(turns(`${header}Nadia: once\nNadia: twice\n`), ["nadia: once", "nadia: twice"]);
    assert.deepEqual(turns(`${header}**Nadia:** once\n`), ["nadia: once"]);
    assert.deepEqual(turns("Ann: a\n\nBea: b\n\nCleo: c\n"), [
      "ann: a",
      "bea → ann/adjacent: b",
      "cleo → bea/adjacent: c",
    ]);
  });

  it("keeps a name one letter off as a speaker of its own", () => {
    const { speakers } = recordingOf(`${header}Nina: hello\n`);
    const nina = speakers.find((speaker) => speaker.id === "nina");
    assert.deepEqual([nina?.declared, nina?.similarTo], [false, "tina"]);
  });

  it("reads names of any script", () => {
    assert.deepEqual(
      turns("**José:** sí\n**Ng.:** yes\n**Mrs. O'Brien:** quite\n**Группа:** да\n田中：はい\n田中：ええ\n").map(
        (turn) => turn.split(/[: ]/)[0],
      ),
      ["josé", "ng", "mrs.-o'brien", "группа", "田中", "田中"],
    );
  });

  it("goes on with a turn without a blank line, and after one only where that is meant", () => {
    const text = `${header}**Maria:** One\ntwo.\n\n  three\n\n“four”\n\nThis is prose.\n\n**Tina:**\n\nfive\n`;
    const recording = recordingOf(text);
    assert.deepEqual(recording.turns.map(shown), ["maria: One two. three “four”", "tina → maria/adjacent: five"]);
    assert.equal(recording.sections[0]?.text, "This is prose.");
  });

  it("tells silences and events of nobody from acts of somebody", () => {
    const {
      turns: read,
      silences,
      events,
    } = recordingOf(
      `${header}**Maria:** Well. (pause 3 s) (looks down)\n\n[silence]\n\n(pause 20 s)\n\n*(Rosa leaves)*\n\n**Tina:** [laughs]\n`,
    );
    assert.deepEqual(read.map(shown), ["maria: Well. (looks down) [silence 3]", "tina → maria/adjacent:  (laughs)"]);
    assert.deepEqual(
      silences.map((silence) => [silence.after, silence.seconds]),
      [
        [0, undefined],
        [0, 20],
      ],
    );
    assert.deepEqual(
      events.map((event) => event.text),
      ["Rosa leaves"],
    );
  });

  it("understands the worker by every usual label, in two languages", () => {
    const labels = ["Worker", "W", "SW", "Social worker", "Facilitator", "I", "W1", "Trabajadora social", "TS", "Yo"];
    for (const label of labels)
      assert.deepEqual(
        recordingOf(`${header}${label}: hello\n`).turns.map((turn) => turn.speaker.id),
        ["sam"],
        label,
      );
    const two = recordingOf("---\nworkers: [Sam, Ade]\n---\nW2: hello\nWorker: hello\nW1: hello\n");
    assert.deepEqual(
      two.turns.map((turn) => turn.speaker.id),
      ["ade", "worker", "sam"],
    );
  });
});

describe("reading annotations", () => {
  const recording = recordingOf(`${header}**Tina:** You never call her.
> Feelings: I held my breath.
> Analysis: Tina expects Maria to act,
> from care. #mutual-demand
> Supervisor (KL, 2026-02-12, to Tina “You never”): What told you? #containment
> Supervisor (to Maria): For another turn.
> They had laughed.
lazy line
**Maria:** I will.
> unlabelled
`);
  const [tina, maria] = recording.turns;

  it("gives each its kind, its words and its writer", () => {
    assert.deepEqual(
      tina?.annotations.map(({ kind, text, author, date, to, orphan }) => ({
        kind,
        text,
        ...(author ? { author, date, to } : {}),
        ...(orphan ? { orphan } : {}),
      })),
      [
        { kind: "feelings", text: "I held my breath." },
        { kind: "analysis", text: "Tina expects Maria to act, from care." },
        { kind: "supervisor", text: "What told you?", author: "KL", date: "2026-02-12", to: "Tina “You never”" },
        { kind: "supervisor", text: "For another turn. They had laughed. lazy line", orphan: true },
      ],
    );
    assert.deepEqual(
      maria?.annotations.map(({ kind }) => kind),
      ["analysis"],
    );
  });

  it("keeps the student's and the supervisor's claims apart", () => {
    assert.deepEqual(
      tina?.tags.map(({ concept, by, annotation }) => [concept, by, annotation]),
      [
        ["mutual-demand", "student", 1],
        ["containment", "supervisor", 2],
      ],
    );
  });
});

describe("reading annotations of numbered lines", () => {
  it("takes a quote that is set in like the words above it", () => {
    const [turn] = recordingOf(`${header}7. Tina: Every month.\n    > Feelings: my throat closed\n`).turns;
    assert.deepEqual(
      [turn?.text, turn?.annotations.map(({ kind, text }) => [kind, text])],
      ["Every month.", [["feelings", "my throat closed"]]],
    );
  });
});

describe("reading tags", () => {
  it("finds those that are meant, and no others", () => {
    const [turn] = recordingOf(
      "**Maria:** #taboo x (#?rehearsal) #skill/containment #mutual-support(3) foo#bar \\#esc #1 `#code` [#link](http://a.b/#x) #all-in-the-same-boat\n",
    ).turns;
    assert.deepEqual(
      turn?.tags.map((tag) => [tag.written, tag.concept ?? null, tag.tentative, tag.turns]),
      [
        ["taboo", "taboo", false, 1],
        ["rehearsal", "rehearsal", true, 1],
        ["skill/containment", "containment", false, 1],
        ["mutual-support", "mutual-support", false, 3],
        ["all-in-the-same-boat", "same-boat", false, 1],
      ],
    );
  });

  it("leaves the choice open where an alias has two meanings and no role decides", () => {
    const text = "**Maria:** x #giving-information\n> Analysis: x #giving-information\n";
    const [turn] = recordingOf(text).turns;
    assert.equal(turn?.tags[0]?.concept, "sharing-data");
    assert.deepEqual(turn.tags[1]?.candidates?.toSorted(), ["sharing-data", "sharing-data-worker"]);
  });
});

describe("reading tables", () => {
  it("maps columns by their headings, in any order", () => {
    const recording = recordingOf(`${header}| Supervisor's comments | No. | Dialogue | Gut feelings | Analysis |
| --- | --- | --- | --- | --- |
| Say more | 1 | Sam: Hello. #clarifying-purpose <br> Tina → Maria: Hi \\| hey | warm | they begin #mutual-support |
| | 2 | [silence] | | |
| | 3 | **Maria:** Well | | <!-- recording-disable-next-turn silent-member: no --> |
`);
    assert.deepEqual(recording.turns.map(shown), [
      "sam: Hello.",
      "tina → maria/explicit: Hi | hey",
      "maria → tina/adjacent: Well",
    ]);
    assert.deepEqual(
      recording.turns[1]?.annotations.map(({ kind, text }) => [kind, text]),
      [
        ["supervisor", "Say more"],
        ["feelings", "warm"],
        ["analysis", "they begin"],
      ],
    );
    assert.equal(recording.turns[1].tags.find((tag) => tag.concept === "mutual-support")?.turns, 2);
    assert.deepEqual(
      recording.silences.map((silence) => silence.after),
      [1],
    );
    assert.deepEqual(
      recording.suppressions.map((suppression) => suppression.turns),
      [[2, 2]],
    );
  });

  it("looks past a comment in front of a name", () => {
    const comment = "<!-- recording-disable-next-turn silent-member: so -->";
    assert.deepEqual(turns(`${header}| Dialogue | My feelings |\n|---|---|\n| ${comment} Sam: Hello. | |\n`), [
      "sam: Hello.",
    ]);
    assert.deepEqual(
      turns(`${header}| Who | Dialogue | My feelings |\n|---|---|---|\n| ${comment} Sam | Hello. | |\n`),
      ["sam: Hello."],
    );
  });

  it("takes speakers from a column of their own", () => {
    assert.deepEqual(
      turns(
        `${header}| Who | What was said | My feelings |\n|---|---|---|\n| Sam | Hello. | |\n| Nadia to Sam | Hi. | |\n`,
      ),
      ["sam: Hello.", "nadia → sam/explicit: Hi."],
    );
  });
});

describe("reading phases", () => {
  it("opens a phase by label or alias, and a section by anything deeper", () => {
    const { sections } = recordingOf(
      `${header}## Preparation\nI was nervous.\n## 1. Beginning (10 min)\n### Check-in\n**Sam:** Hello.\n## 2. Work phase (25 min)\n**Tina:** Yes.\n## Reflection\nMaria: was quiet.\n## Plan\nx\n## Cierre\n`,
    );
    assert.deepEqual(
      sections.map(({ kind, phase, turns: range }) => [kind, phase ?? null, range ?? null]),
      [
        ["phase", "preparation", null],
        ["phase", "beginning", [0, 0]],
        ["other", null, [0, 0]],
        ["phase", "middle", [1, 1]],
        ["reflection", null, null],
        ["reflection", null, null],
        ["phase", "ending", null],
      ],
    );
  });
});

describe("reading headers", () => {
  const problems = (text: string): string[] =>
    recordingOf(text).problems.map((problem) => `${problem.code}/${problem.detail}@${String(problem.span.block.line)}`);

  it("understands names as list, objects and text", () => {
    for (const members of [
      "[Maria, Tina]",
      "\n  - Maria\n  - { name: Tina, alias: T }",
      "Maria, Tina",
      "Maria and Tina",
    ]) {
      const { header: read } = recordingOf(`---\nmembers: ${members}\n---\n`);
      assert.deepEqual(
        read.members.map((member) => member.name),
        ["Maria", "Tina"],
        members,
      );
      for (const { name, span } of read.members) assert.equal(span.block.text.slice(span.start, span.end), name);
    }
  });

  it("goes on with plain lines over keys that are nobody", () => {
    const { header: read, turns } = recordingOf(
      "Date: March\nTime: 17:30\nSnacks: none left\nFellow: Amani\nMembers present: Kofi, Tunde\n\nAMANI: Hello.\nKOFI: Hello.\n",
    );
    assert.deepEqual(
      [read.workers, read.members].map((people) => people.map(({ name }) => name)),
      [["Amani"], ["Kofi", "Tunde"]],
    );
    assert.deepEqual(
      turns.map(({ speaker }) => speaker.role),
      ["worker", "member"],
    );
  });

  it("reports what cannot be meant, at its place, and reads the rest", () => {
    assert.deepEqual(problems("---\nsession: 4 of 3\nphase: someday\nrecording: party\n---\n**Maria:** hi\n").sort(), [
      "invalid-front-matter/one-of@0",
      "invalid-front-matter/one-of@0",
      "invalid-front-matter/session@0",
    ]);
    const broken = recordingOf("---\nmembers: [Maria\nworker: Sam\n---\n**Maria:** hi\n");
    assert.equal(broken.turns.length, 1);
    assert.equal(broken.problems[0]?.detail, "yaml-open");
  });

  it("reads an opening line that is never closed as far as it looks like a header", () => {
    const recording = recordingOf("---\nrecording: group\nmembers: [Maria]\n\n## Beginning\n**Maria:** hi\n");
    assert.deepEqual(
      recording.header.members.map((member) => member.name),
      ["Maria"],
    );
    assert.deepEqual([recording.turns.length, recording.problems[0]?.detail], [1, "unclosed"]);
  });

  it("takes plain lines at the top for the header, never for speakers", () => {
    const recording = recordingOf(
      "Date: 3 March\nMembers present: Maria, Tina\nFellow: Sam\n\nSam: Hello.\n\nMaria: Hello.\n",
    );
    assert.deepEqual(
      recording.header.members.map((member) => member.name),
      ["Maria", "Tina"],
    );
    assert.deepEqual(recording.turns.map(shown), ["sam: Hello.", "maria → sam/adjacent: Hello."]);
  });
});

/** The model without positions, for comparing line ends. */
function meaning(recording: Recording): unknown {
  return {
    turns: recording.turns.map((turn) => [
      shown(turn),
      turn.tags.map((tag) => tag.written),
      turn.annotations.map((annotation) => annotation.text),
    ]),
    problems: recording.problems.map((problem) => problem.detail),
    sections: recording.sections.map((section) => [section.title, section.turns, section.text]),
  };
}

describe("bad input", () => {
  const texts = {
    empty: "",
    blank: "\n\n\n",
    "unclosed comment": "**Maria:** a\n\n<!-- open\n\n**Tina:** b\n",
    "unclosed fence": "**Maria:** a\n\n```\n\n**Tina:** b\n",
    "ragged table": "| Dialogue | My feelings | Supervisor |\n|---|---|---|\n| Sam: a |\n| Sam: b | c | d | e |\n",
    emoji: "---\nmembers: [Zoë]\n---\n**Zoë:** 👩‍👧‍👦 fine #taboo *(waves 👋)*\n> Feelings: 😶\n",
    binary: "\u0000\u0001\ufffd\ud800 **Maria:** \udc00 #taboo\n",
  };

  for (const [name, text] of Object.entries(texts)) {
    it(`reads ${name} alike with every line end`, () => {
      const expected = meaning(recordingOf(text));
      for (const end of ["\r\n", "\r"]) assert.deepEqual(meaning(recordingOf(text.replaceAll("\n", end))), expected);
    });
    it(`quotes the source at every place in ${name}`, () => {
      for (const end of ["\n", "\r\n", "\r"]) quotes(text.replaceAll("\n", end));
    });
  }

  it("says which lines an open comment or fence swallows", () => {
    for (const [name, detail] of [
      ["unclosed comment", "comment"],
      ["unclosed fence", "fence"],
    ] as const) {
      const recording = recordingOf(texts[name]);
      assert.deepEqual(
        [recording.turns.length, recording.problems.map((problem) => [problem.detail, problem.args["lines"]])],
        [1, [[detail, 2]]],
      );
    }
  });
});
