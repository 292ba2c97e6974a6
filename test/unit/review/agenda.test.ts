/** The agenda for the hour of supervision: what is in it, and in what order. */
import assert from "node:assert/strict";
import { agenda, check, render } from "#core";
import { recordingOf, vocabulary } from "../../support/read.ts";

const page = (text: string): string => {
  const recording = recordingOf(text);
  return agenda(recording, check(recording, { vocabulary }), (message) => render(message));
};

describe("the agenda for supervision", () => {
  it("has each question of the writer's in a line of its own, and no label that nobody has written behind", () => {
    const text = page(
      "**Maria:** Hi.\n> Supervisor (KL): Why?\n> Reply:\n\n**Sam:** Ho.\n> Supervisor:\n\n## Questions for supervision\n\n- How do I **end**?\n- What about\n  Tina? #taboo\n1. [ ] And me?\n\nOne more.\n",
    );
    assert.match(text, /\n\n- How do I end\?\n- What about Tina\?\n- And me\?\n- One more\.\n$/);
    assert.match(text, /not settled\n\n- \*\*Turn 1\*\* · KL: Why\? \*\(not answered yet\)\*\n\n/);
  });

  it("asks first whether everybody is safe, then what is open, what is seen differently, and what the writer asks", () => {
    const text = page(`---
recording: group
group: Tuesday *parents*
worker: Sam
members: [Maria, Tina]
---

## Middle

**Maria:** Some nights I want to kill myself.
> Supervisor (KL): Who knows about this?

**Sam:** Don't worry, everything will be fine.
> Supervisor (KL): And now? [x](command:y)
> Reply: I asked my field instructor.

<!-- recording-disable-next-turn reassurance: I said it on purpose -->
**Sam:** Don't worry, everything will be fine.
> Supervisor (KL) [resolved]: Fine.

## Questions for supervision

How do I go on?
`);
    assert.deepEqual(
      text.split("\n").filter((line) => line.startsWith("#")),
      [
        "# For supervision · Tuesday \\*parents\\*",
        "## Is everybody safe?",
        "## Comments that are not settled",
        "## Where you see it differently",
        "## Questions about this recording",
        "## What you want to ask",
      ],
    );
    assert.match(text, /safe\?\n\n- \*\*Turn 1\*\* · /);
    assert.match(text, /- \*\*Turn 1\*\* · KL: Who knows about this\? \*\(not answered yet\)\*/);
    assert.match(text, /- \*\*Turn 2\*\* · KL: And now\?.* → I asked my field instructor\./);
    assert.match(text, /- \*\*Turn 3\*\* · reassurance: I said it on purpose/);
    assert.match(text, /want to ask\n\n- How do I go on\?/);
    assert.doesNotMatch(text, /Fine\.$/m);
  });

  it("has the six strongest questions, one of a kind and one a turn first, and says how many more there are", () => {
    const pair = "**Maria:** Yes.\n**Sam:** Was it good? Did it help? Or did you forget it all again?\n";
    const text = page(`---
recording: group
worker: Sam
members: [Maria, Tina, Rosa]
---

${pair.repeat(10)}**Tina:** I feel like a terrible mother.
> Supervisor (KL): What did you do here?

**Sam:** Don't worry about it.
**Tina:** Okay.

## Ending

**Sam:** See you on Tuesday.
**Tina:** I got my diagnosis.
**Sam:** Bye.
`);
    const [, asked = ""] = text.split("## Questions about this recording\n\n");
    const lines = asked.split("\n").filter((line) => line.startsWith("- "));
    assert.equal(lines.length, 6);
    assert.match(lines[0] ?? "", /as the meeting ends/);
    assert.match(lines[1] ?? "", /Don't worry/);
    assert.match(lines[2] ?? "", /between you and Maria/);
    assert.equal(new Set(lines.map((line) => /^- \*\*Turn \d+\*\*/.exec(line)?.[0] ?? line)).size, 5, asked);
    assert.ok(lines.filter((line) => line.includes("questions in one turn")).length <= 1, asked);
    assert.doesNotMatch(text, /Your supervisor asks something here/);
    assert.match(asked, /And \d+ more in the recording itself\./);
  });

  it("says so when nothing is open", () => {
    assert.match(page("---\nrecording: group\n---\n"), /^# For supervision\n\nThere is nothing open: 0 turns\.\n$/);
  });
});
