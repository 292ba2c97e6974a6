/** `codings` and `answers`: what a supervisor wants to see at one glance. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { run } from "../../../cli/src/run.ts";
import { folderOf } from "./program.ts";

const text = `---
recording: group
worker: Sam
members: [Maria, Tina, Rosa]
---

<!-- recording-disable silent-member: Rosa passes today, agreed at check-in -->
<!-- recording-disable-file wheel-stretch -->

## Middle

**Maria:** I thought it was just me. #same-boat
> Supervisor: Yes! #same-boat

<!-- recording-disable-next-turn unknown-tag: our own word -->
**Tina:** Me too. #nonsense-tag
> Supervisor: And here. #mutual-support
`;

async function said(...args: readonly string[]): Promise<{ out: string; code: number }> {
  let out = "";
  const terminal = { out: (words: string) => void (out += words), err: () => undefined, colour: false, debug: false };
  return { code: await run(args, terminal), out };
}

describe("overviews of a recording", () => {
  const folder = folderOf({ "a.recording.md": text, "notes.md": text.replace("recording: group", "recording: false") });
  const file = join(folder, "a.recording.md");

  it("lists every answer of a folder with place, reason, and whether anything is asked there", async () => {
    const { out, code } = await said("answers", folder);
    assert.equal(code, 0);
    assert.deepEqual(out.replaceAll(folder, "").split("\n"), [
      "/a.recording.md:7  silent-member  from here on",
      "    Rosa passes today, agreed at check-in",
      "/a.recording.md:8  wheel-stretch  the whole recording",
      "    (no reason given) (nothing is asked there)",
      "/a.recording.md:15  unknown-tag  turn 2, Tina",
      "    our own word",
      "",
    ]);
    const json = JSON.parse((await said("answers", folder, "--format", "json")).out) as {
      files: { answers: { reason: string; used: boolean; line: number; at?: object }[] }[];
    };
    assert.deepEqual(
      json.files[0]!.answers.map(({ used, line, at }) => [used, line, at !== undefined]),
      [
        [true, 6, false],
        [false, 7, false],
        [true, 14, true],
      ],
    );
    assert.equal((await said("answers", join(folder, "no.md"))).code, 2);
    assert.equal((await said("answers")).code, 2);
  });

  it("shows both codings turn by turn, and by concept with n", async () => {
    const { out } = await said("codings", file);
    assert.match(out, /^1 {2}Maria {2}All in the same boat +both +I thought/m);
    assert.match(out, /^2 {2}Tina {3}Mutual support +only your supervisor +Me too\./m);
    assert.match(out, /^Mutual support +0 +0 +1 {2}1 {2}too few$/m);
    assert.match((await said("codings", file, "--language", "es")).out, /Ninguna de las dos/);
    const { turns, coded, agreement } = JSON.parse((await said("codings", file, "--format", "json")).out) as {
      turns: number;
      coded: { turn: number; claims: { concept: string; by: string }[] }[];
      agreement: { concept: string; n: number; kappa?: number }[];
    };
    assert.deepEqual([turns, coded[1]!.claims[0]], [2, { concept: "mutual-support", by: "supervisor" }]);
    assert.deepEqual(agreement.map(({ concept, n }) => [concept, n]).sort(), [
      ["mutual-support", 1],
      ["same-boat", 1],
    ]);
    const alone = folderOf({ "b.md": text.replaceAll(/> Supervisor.*\n/g, "") });
    assert.match((await said("codings", join(alone, "b.md"))).out, /^There is no part of the session/);
  });
});
