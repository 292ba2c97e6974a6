/** What stands in quotation marks, and whose words they are. */
import assert from "node:assert/strict";
import { quotedBySpeaker, quotedIn } from "../../core/src/text/quoted.ts";
import { checked, line } from "../support/read.ts";

const header = `---
recording: group
members: [Maria, Tina, Gloria]
worker: Sam
---
`;
/** What a rule says of a session that is long enough for it. */
function saidBy(rule: string, text: string, options: object = {}): string[] {
  const { findings } = checked(header + text, { [rule]: { minSessionTurns: 1, ...options } });
  return findings.filter((each) => each.rule === rule).map((each) => line(each, header + text));
}

/** A text without what is quoted. */
function masked(text: string, isQuoted: (at: number) => boolean): string {
  return Array.from(text, (sign, at) => (isQuoted(at) ? "" : sign)).join("");
}

describe("quotation marks", () => {
  for (const [text, without] of [
    ["I said “no” to him", "I said  to him"],
    ['She "knew" and "did not".', "She  and ."],
    ["«Ya no», dijo", ", dijo"],
    ["I call her ‘the boss’, don’t I?", "I call her , don’t I?"],
    ["The 'loud one' doesn't speak, 'cause she's tired", "The  doesn't speak, 'cause she's tired"],
    ["He said “I don’t know", "He said "],
    ["the parents' room isn't theirs", "the parents' room isn't theirs"],
    ["“He said ‘go’ to me”, she said", ", she said"],
  ] as const)
    it(`are found in ${text}`, () => {
      assert.equal(masked(text, quotedIn(text)), without);
    });

  it("around all that somebody says are the writer's way to write, and nothing in them is somebody else's", () => {
    for (const text of ['"How was it? Who came?"', "“Fine.” “And you?”", "‘How was it?’", "«¿Cómo estás?»"])
      assert.equal(masked(text, quotedBySpeaker(text)), text);
    assert.equal(masked("“Why?”, he said.", quotedBySpeaker("“Why?”, he said.")), ", he said.");
  });
});

describe("a dialogue whose lines stand in quotation marks", () => {
  for (const [open, close] of ['""', "“”", "«»"]) {
    const lines = (text: string): string => text.replace(/(?<=:\*\* )(.*)$/gm, `${open ?? ""}$1${close ?? ""}`);
    it(`${open ?? ""}…${close ?? ""} is asked as others are`, () => {
      const stacked = "**Sam:** How was it? Where was it? Who came?\n**Maria:** Fine.\n";
      assert.equal(saidBy("stacked-questions", lines(stacked)).length, 1);
      const closed = ["Is it the mornings?", "Did you try an alarm?", "Did you call?"];
      const run = closed.map((question) => `**Sam:** ${question}\n**Maria:** No.\n`).join("");
      assert.equal(saidBy("closed-question-run", lines(`**Maria:** Hm.\n${run}`)).length, 1);
      const long = `**Sam:** ${"word ".repeat(30)}. What do you think?\n**Maria:** Hm.\n`;
      assert.deepEqual(saidBy("long-worker-turn", lines(long), { words: 20 }), []);
      const answered =
        "**Maria:** How do people get through the winter?\n**Sam:** They get to know their floor before it gets dark.\n";
      assert.equal(saidBy("worker-answers-for-group", lines(answered)).length, 1);
    });
  }
});

describe("what a speaker quotes", () => {
  it("is neither comfort nor advice of the speaker's own", () => {
    const comfort = "**Maria:** I'm so scared.\n**Sam:** Everybody says “you'll be fine”, and it does not help.\n";
    assert.deepEqual(saidBy("reassurance", comfort), []);
    assert.equal(saidBy("reassurance", comfort.replace(/[“”]/g, "")).length, 1);
    const advice =
      "**Maria:** He is late again.\n**Tina → Maria:** Mine goes “you should wait”.\n**Gloria → Maria:** They all go “you need to go”.\n";
    assert.deepEqual(saidBy("advice-round", advice), []);
    assert.equal(saidBy("advice-round", advice.replace(/[“”]/g, "")).length, 1);
  });

  it("in single marks is no label of the writer's", () => {
    const remark = (words: string): string => `**Tina:** And another thing.\n> Analysis: ${words}\n**Maria:** Mm.\n`;
    for (const words of ["‘The monopolizer’ is what Maria calls her.", "The word 'manipulative' is unfair to her."])
      assert.deepEqual(saidBy("label-not-behaviour", remark(words)), [], words);
    assert.equal(saidBy("label-not-behaviour", remark("She doesn't stop, and she's the monopolizer.")).length, 1);
  });
});
