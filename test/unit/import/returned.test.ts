/** What a supervisor's copy brings: only what is new, all of it, and once. */
import assert from "node:assert/strict";
import { bringBack } from "#core";
import { recordingOf } from "../../support/read.ts";

const header = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n**Maria:** I hid it.\n\n";

/** My remarks after those of a copy were brought back, and how many were added. */
function brought(mine: string, copy: string): readonly [string, number] {
  const [text, returned] = [header + mine, header + copy];
  const { text: after, added, orphans } = bringBack(text, returned, recordingOf);
  assert.equal(orphans, 0);
  const again = bringBack(after, returned, recordingOf);
  assert.deepEqual([again.text, again.added], [after, 0], "nothing is added twice");
  return [after.slice(header.length), added];
}

describe("comments that come back", () => {
  for (const [what, mine, more] of [
    [
      "behind an empty remark of the form and a tag",
      "> Feelings:\n> Supervisor: Good. #taboo\n> Supervisor: Fine.\n",
      "> Supervisor: And then?\n",
    ],
    ["that are nothing but a tag", "> Supervisor: #taboo\n", "> Supervisor: #empathy\n"],
    ["by two supervisors who give the same tag", "> Supervisor (AB): #taboo\n", "> Supervisor (CD): #taboo\n"],
    ["that say the same once more", "> Supervisor (AB): Why?\n", "> Supervisor (AB): Why?\n"],
    ["without a word", "> Supervisor: #taboo\n", "> Supervisor: ?!\n"],
  ] as const)
    it(what, () => assert.deepEqual(brought(mine, mine + more), [mine + more, 1]));

  it("bring a tag that a comment has got since", () => {
    const mine = "> Supervisor (AB): Good. #taboo\n";
    const [text, added] = brought(mine, "> Supervisor (AB): Good. #taboo #empathy\n");
    assert.deepEqual([text, added], [`${mine}> Supervisor (AB): #empathy\n`, 1]);
  });

  it("on a section come to the words that they are on, or to their heading where those were written anew", () => {
    const mine = "## Reflection\n\nI was tired.\n\nAnd alone.\n\n## Plan\n\nTo ask.\n";
    const copy = mine.replace("tired.\n", "tired.\n\n> Supervisor (KL): Of what?\n> Supervisor (KL): I see.\n");
    assert.deepEqual(brought(mine, copy), [copy, 2]);
    assert.deepEqual(brought(mine.replace("tired", "worn out"), copy), [
      mine
        .replace("tired", "worn out")
        .replace("alone.\n", "alone.\n\n> Supervisor (KL): Of what?\n> Supervisor (KL): I see.\n"),
      2,
    ]);
    // The writer has answered, and it has come to its turn.
    const answered = copy.replace("what?\n", "what?\n> Reply: Of it.\n");
    assert.deepEqual(brought(answered, copy), [answered, 0]);
    const waiting = `${mine}\n> Supervisor (KL, to Maria “I hid it”): Where?\n`;
    const there = "> Supervisor (KL, to Maria “I hid it”): Where?\n\n";
    assert.deepEqual(brought(there + mine, waiting), [there + mine, 0]);
  });

  it("come to somebody who is called otherwise since, and bring no name back", () => {
    const said = "**Maria:** I hid it.\n> Supervisor: So did Maria's son.\n\n**Tina:** Hm.\n\n**Maria:** Hm.\n";
    const copy = `${said}> Supervisor: What did Maria do?\n`;
    const [mine, wanted] = [said, copy].map((each) => each.replaceAll("Maria", "Zoe"));
    const { text, added, orphans } = bringBack(mine ?? "", copy, recordingOf);
    assert.deepEqual([text, added, orphans], [wanted, 1, 0]);
  });

  it("bring back that a comment was settled, and never open one again", () => {
    const mine = "> Supervisor (KL): Why?\n> Reply: I was afraid.\n> Supervisor (AB): Where?\n";
    const copy = "> Supervisor (KL) [resolved]: Why?\n";
    const settled = mine.replace("(KL)", "(KL) [resolved]");
    const { text, added, settled: count } = bringBack(header + mine, header + copy, recordingOf);
    assert.deepEqual([text, added, count], [header + settled, 0, 1]);
    assert.deepEqual(brought(settled, copy.replace(" [resolved]", "")), [settled, 0]);
    const cell =
      "| Dialogue | Supervisor |\n|---|---|\n| Tina: No. | Why? |\n\n## Reflection\n\n> Supervisor: Of what?\n";
    const done = cell.replace("Why?", "Supervisor [resolved]: Why?").replace("Supervisor:", "Supervisor [resolved]:");
    assert.deepEqual(brought(cell, done), [done, 0]);
  });

  it("go on with their own thread where there are several", () => {
    const mine = "> Supervisor (KL): Why?\n> Reply: Because.\n> Supervisor (AB): Where?\n> Reply: There.\n";
    const wanted = mine.replace("Because.\n", "Because.\n> Supervisor (KL): And so?\n> Supervisor (KL): Well.\n");
    assert.deepEqual(brought(mine, wanted), [wanted, 2]);
    // The copy went out before the writer answered.
    const copy =
      "> Supervisor (KL): Why?\n> Supervisor (KL): And so?\n> Supervisor (KL): Well.\n> Supervisor (AB): Where?\n";
    assert.deepEqual(brought(mine, copy), [wanted, 2]);
    const [row, more] = [mine, wanted].map(
      (each) =>
        `| Dialogue | Supervisor |\n|---|---|\n| Tina: No. | ${each.trim().slice(2).split("\n> ").join("<br>")} |\n`,
    );
    assert.deepEqual(brought(row ?? "", more ?? ""), [more, 2]);
  });

  it("are another supervisor's though the words are the same", () => {
    const mine = "> Supervisor (KL): Why?\n";
    assert.deepEqual(brought(mine, "> Supervisor (AB): Why?\n"), [`${mine}> Supervisor (AB): Why?\n`, 1]);
    assert.deepEqual(brought(mine, "> Supervisor: Why?\n"), [mine, 0]);
  });

  it("come to the turn into which theirs was merged, before or behind", () => {
    const said = "**Tina:** He left on Sunday.\n\n**Tina:** And then he called.\n\n**Sam:** Hm.\n";
    const merged = "**Tina:** He left on Sunday. And then he called.\n\n**Sam:** Hm.\n";
    for (const words of ["Sunday.", "called."])
      assert.deepEqual(brought(merged, said.replace(`${words}\n`, `${words}\n> Supervisor (KL): Why?\n`)), [
        merged.replace("called.\n", "called.\n> Supervisor (KL): Why?\n"),
        1,
      ]);
  });

  it("come to a turn that begins otherwise now, and to no short one that says something else", () => {
    const said = "**Tina:** My mother called me again on Sunday.\n\n**Sam:** Hm.\n\n**Tina:** Yes, but no.\n";
    const copy = said
      .replace("Sunday.\n", "Sunday.\n> Supervisor (KL): Why?\n")
      .replace("but no.\n", "but no.\n> Supervisor (KL): No to what?\n");
    const mine = said
      .replace("My mother called", "It was my mother. She called")
      .replace("Yes, but no.", "No. I never said so.");
    const { text, added, orphans } = bringBack(header + mine, header + copy, recordingOf);
    assert.deepEqual([added, orphans], [1, 1]);
    assert.match(text, /on Sunday\.\n> Supervisor \(KL\): Why\?\n/);
    assert.match(text, /\n> Supervisor \(KL, to Tina “Yes but no\.”\): No to what\?\n$/);
  });

  it("bring nothing where the copy has less, or says it in another order or case", () => {
    const mine = "> Supervisor: Good. #taboo #empathy\n> Supervisor: Why?\n";
    for (const copy of ["> Supervisor: Good. #taboo\n", "> Supervisor: why\n> Supervisor: #empathy #taboo good\n"])
      assert.deepEqual(brought(mine, copy), [mine, 0]);
  });
});
