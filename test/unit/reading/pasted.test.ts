/** What Word and phones leave in a pasted text: remarks without a mark, columns held apart by tabs, numbers of pages. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { shown, turnsOf } from "../../support/turns.ts";

const header = "---\nworker: Sam\nmembers: [Ann, Ben]\nlanguage: en\n---\n\n";

/** Each turn, and the remarks on it. */
function remarked(text: string): readonly (readonly string[])[] {
  return recordingOf(`${header}${text}\n`).turns.map((turn) => [
    shown(turn),
    ...turn.annotations.map((each) => `${each.kind}: ${each.text}`),
  ]);
}

describe("pasted text", () => {
  it("has remarks that only a word tells from what was said", () => {
    assert.deepEqual(
      remarked(
        "Sam: Hi.\nFeelings: Nervous.\nAnalysis: I rushed.\n\nAnn: Mine too.\n\nMy gut reaction: relief. #mutual-support\nStill there.\n\n**Supervisor comments:** Warm.\n\nBen: Yes.\n\n[My gut: ouch]",
      ),
      [
        ["sam: Hi.", "feelings: Nervous.", "analysis: I rushed."],
        ["ann: Mine too.", "feelings: relief. Still there.", "supervisor: Warm."],
        ["ben: Yes.", "feelings: ouch"],
      ],
    );
  });

  it("keeps the tags of such remarks", () => {
    const [turn] = recordingOf(`${header}Ann: Mine.\nAnalysis: with Ben #mutual-support\n`).turns;
    assert.deepEqual(
      turn?.tags.map(({ concept, by, annotation }) => [concept, by, annotation]),
      [["mutual-support", "student", 0]],
    );
  });

  it("has no remarks where nobody has spoken, nor where a word has only its colon", () => {
    assert.deepEqual(recordingOf(`${header}Feelings: none yet.\n`).turns, []);
    assert.deepEqual(remarked("Ann: Mine.\n\nAnalysis:\n\nThey are at work."), [["ann: Mine."]]);
  });

  it("lets a member speak who is called as a remark is", () => {
    assert.deepEqual(turnsOf("---\nworker: Sam\nmembers: [Ann, Client]\n---\n\n", "Ann: Hi.\nClient: Hi."), [
      "ann: Hi.",
      "client: Hi.",
    ]);
  });

  it("has columns held apart by tabs, as its first line names them", () => {
    assert.deepEqual(
      remarked(
        "No.\tWho\tWhat was said\tMy feelings\tAnalysis\n1\tSam\tHow was it?\tnervous\topening\n2\tAnn\tBad. (looks down)\t\t\n3\tBen\tSame here.\nThe same week.\trelief\t#all-in-the-same-boat\n\nNo.\tWho\tWhat was said\tMy feelings\tAnalysis\n4\tAnn\tYes.",
      ),
      [
        ["sam: How was it?", "feelings: nervous", "analysis: opening"],
        ["ann: Bad. *(looks down)*"],
        ["ben: Same here. The same week.", "feelings: relief", "analysis: "],
        ["ann: Yes."],
      ],
    );
  });

  it("keeps what is remarked before anybody has spoken, as nobody's words", () => {
    const { turns, sections } = recordingOf(`${header}Dialogue\tFeelings\n[silence]\ttense\nSam: So?\tslow\n`);
    assert.deepEqual([turns.map(shown), sections.map(({ text }) => text)], [["sam: So?"], ["tense"]]);
  });

  const form = "No.\tWho\tWhat was said / done\tMy thoughts and feelings\tTheory / values / PCF\tPE comments\n";

  it("has rows between tabs, with numbers, names, silences and whatever the school's last columns ask", () => {
    const rows =
      "1\tMe\tHow was it?\tshaky\tEngagement\t\n2\tAnn\tBad.\t\t\tGood.\n3\t\t[silence, 10 secs]\tlong\t\t\n4\tBen\tYes.";
    const { turns, silences } = recordingOf(`${header}${form}${rows}\n\nAfterwards we left.\n`);
    assert.deepEqual(
      turns.map(
        (turn) =>
          `${turn.notation} ${shown(turn)} (${turn.annotations.map(({ kind, text }) => `${kind} ${text}`).join()})`,
      ),
      [
        "table sam: How was it? (feelings shaky,analysis Engagement)",
        "table ann: Bad. (supervisor Good.,feelings long)",
        "table ben: Yes. ()",
      ],
    );
    assert.equal(silences.length, 1);
  });

  it("has cells of several paragraphs between tabs", () => {
    const rows =
      "1\tMe\tHow was it?\tshaky\nand cold\tEngagement\t\n2\tAnn\tBad.\nVery bad.\tsad\t\t\n3\tBen\tYes.\t\t\t\n";
    const { turns } = recordingOf(`${header}${form}${rows}`);
    assert.deepEqual(turns.map(shown), ["sam: How was it?", "ann: Bad. Very bad.", "ben: Yes."]);
    assert.deepEqual(
      turns[0]?.annotations.map(({ text }) => text),
      ["shaky and cold", "Engagement"],
    );
  });

  it("has no form in a header's lines with tabs, nor in lists", () => {
    for (const text of [
      "Interview:\t2\nFeelings:\tnone\n",
      "Date\tSession\tPlace\nMonday\t2\tHall\n",
      "Text:\tFeelings:\n",
    ])
      assert.deepEqual(recordingOf(`${header}${text}\nAnn: Hello.\n`).turns.map(shown), ["ann: Hello."]);
  });

  it("has silences in such rows, and an end of them", () => {
    const { turns, silences } = recordingOf(
      `${header}Dialogue\tFeelings\nSam: So?\tslow\n[silence, 20 s]\tlong\nAnn: Yes.\t\n\nThe group left.\n\nBen: Bye.\tSee you.\n`,
    );
    assert.deepEqual(turns.map(shown), ["sam: So?", "ann: Yes.", "ben: Bye. See you."]);
    assert.deepEqual(
      silences.map(({ seconds }) => seconds),
      [20],
    );
  });

  for (const mark of ["– 2 –", "Page 2 of 4", "- 3 -", "Página 2 de 3", "p. 4"])
    it(`has numbers of pages that nobody says: ${mark}`, () => {
      assert.deepEqual(turnsOf(header, `Ann: I went\n\n${mark}\n\n  back on Tuesday.`), [
        "ann: I went back on Tuesday.",
      ]);
    });

  it("has remarks behind letters, as the legend says, and none of whom it names", () => {
    const legend = "Worker: Sam\nMembers: Ann, Ben\nKey: F = my feelings, A = analysis, B = Ben\n\n";
    const lines = "Sam: So?\nF: cold\n(A) it opens\nB: No.\nA - short\n\nAnn: Yes.\nf: warm\n";
    assert.deepEqual(
      recordingOf(legend + lines).turns.map(
        (turn) => `${shown(turn)} ${turn.annotations.map(({ kind, text }) => `${kind} ${text}`).join()}`,
      ),
      ["sam: So? feelings cold,analysis it opens", "ben: No. analysis short", "ann: Yes. feelings warm"],
    );
  });

  it("has remarks behind letters in brackets where many lines begin so", () => {
    const talk = "(C) Sam: So?\n(F) cold\n(I) open question\n(C) Ann: No.\n(F) warm\n(S) why?\n(I) none\n";
    const turnsIn = (text: string): readonly string[] =>
      recordingOf(header + text).turns.map(
        (turn) => `${shown(turn)} ${turn.annotations.map(({ kind, text }) => `${kind} ${text}`).join()}`,
      );
    assert.deepEqual(turnsIn(talk), [
      "sam: So? feelings cold,skill open question",
      "ann: No. feelings warm,supervisor why?,skill none",
    ]);
    assert.deepEqual(turnsIn("Sam: So?\n(A) this or\n(B) that\n"), ["sam: So? (A) this or (B) that "]);
  });
});
