/** What is done between asterisks, and in italics on a line of its own, as people type it in chats and in Markdown. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { turnsOf } from "../../support/turns.ts";

const header = "---\nworker: Sam\nmembers: [Tina, Ruth]\n---\n\n";

describe("what is done between asterisks", () => {
  for (const [body, ...expected] of [
    ["Tina: *sighs* no. *shakes head* Fine...", "tina: no. Fine... *(sighs; shakes head)*"],
    ["Tina: idk *shrugs*", "tina: idk *(shrugs)*"],
    ["Tina: *rolls eyes*", "tina: *(rolls eyes)*"],
    ["Tina: suspira *suspira*", "tina: suspira *(suspira)*"],
    // Stress is none.
    [
      "Tina: she *cries* every night, and he *laughs*. I *really* mean it. *Really.*",
      "tina: she cries every night, and he laughs. I really mean it. Really.",
    ],
    ["Tina: it *looks like rain* today", "tina: it looks like rain today"],
    ["Tina: and then he *laughs*", "tina: and then he laughs"],
    ["Tina: `*sighs*` so", "tina: *sighs* so"],
    // Lines in italics right below somebody's words.
    ["Tina: so\n*Everyone looks at the floor*\nRuth: hm\n*Tina leaves*", "tina: so", "ruth: hm"],
    ["Tina: so\n*rolls eyes*\nRuth: hm", "tina: so *(rolls eyes)*", "ruth: hm"],
    ["Tina:\n*I am so tired.*\n\nRuth:\n*Tina knows that.*", "tina: I am so tired.", "ruth: Tina knows that."],
    ["Tina: so\n*so tired*", "tina: so so tired"],
  ] as const)
    it(body.replaceAll("\n", " / "), () => {
      assert.deepEqual(turnsOf(header, body), expected);
    });

  it("is a silence, or something that happens, of nobody", () => {
    const { events, silences } = recordingOf(`${header}Tina: so\n*Everyone looks at the floor*\nRuth: hm\n_silence_\n`);
    assert.deepEqual(
      events.map(({ text }) => text),
      ["Everyone looks at the floor"],
    );
    assert.equal(silences.length, 1);
  });
});
