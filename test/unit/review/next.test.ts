/** Where somebody goes next who goes through a recording. */
import assert from "node:assert/strict";
import { nextPlace, remarkLines, type Sought } from "#core";
import { at, header, recordingOf } from "../../support/features.ts";

function next(marked: string, sought: Sought): string | undefined {
  const { recording, offset, text } = at(header + marked);
  const place = nextPlace(recording, offset, sought);
  return place && text.slice(place.start, place.end).replace(/\n[^]*/, "");
}

describe("going to the next place", () => {
  it("finds the next turn without a tag, and the first again behind the last", () => {
    const text =
      "**Sam:** One.\n\n**Tina:** Two. #taboo\n\n**Maria:** Three.\n> Analysis: #same-boat\n\n**Group:** Yes.\n\n**Rosa:** Four.\n";
    assert.equal(next(text.replace("One", "O$0ne"), "untagged-turn"), "Rosa:** Four.");
    assert.equal(next(text.replace("Four", "F$0our"), "untagged-turn"), "Sam:** One.");
    assert.equal(next("**Sam:** One. #taboo$0\n", "untagged-turn"), undefined);
  });

  it("finds the next comment without an answer, not what is settled", () => {
    const text =
      "$0**Sam:** One.\n> Supervisor (KL): Why?\n> Reply: So.\n\n**Tina:** Two.\n> Supervisor (KL) [resolved]: Done?\n\n**Maria:** Three.\n> Supervisor (KL): And this?\n";
    assert.equal(next(text, "unanswered-comment"), "Supervisor (KL): And this?");
    assert.equal(
      next(text.replace("$0", "").replace("And this?", "And this?$0"), "unanswered-comment"),
      "Supervisor (KL): And this?",
    );
    assert.equal(next("**Sam:** O$0ne.\n", "unanswered-comment"), undefined);
  });

  it("knows the lines of remarks by their kinds", () => {
    const text = `${header}**Sam:** One.\n> Feelings: a\n> goes on\n> Analysis: b\n\n| Speaker | Dialogue | Feelings |\n| --- | --- | --- |\n| Tina | Two. | c |\n`;
    assert.deepEqual(
      remarkLines(recordingOf(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ["feelings", "Feelings: a\n> goes on"],
        ["analysis", "Analysis: b"],
      ],
    );
  });
});
