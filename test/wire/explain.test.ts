/** “Explain Rule Here” through the real server. */
import assert from "node:assert/strict";
import { type FindingExplanation, explainFindingsRequest, overviewRequest } from "#protocol";
import { rules } from "#core";
import { abilities, connect, type Wire } from "../support/wire.ts";

describe("what is behind a finding, over the wire", () => {
  let wire: Wire;
  afterEach(async () => {
    await wire.end();
  });

  it("is told for what stands on the line first, then for what is about its turn, in the editor's language", async () => {
    wire = await connect(abilities, { locale: "en" });
    const uri = "file:///a.recording.md";
    const text = rules.find(({ id }) => id === "worker-dominated-stretch")!.examples.fires[0]!;
    await wire.open(uri, text);
    const at = (line: number): Promise<FindingExplanation[]> =>
      wire.connection.sendRequest(explainFindingsRequest, { uri, line });
    const lines = text.split("\n");
    const begins = await at(lines.findIndex((line) => line.startsWith("**Sam:**")));
    assert.equal(begins[0]?.rule, "worker-dominated-stretch");
    assert.match(begins[0].text, /What each has of them\n {2}Sam \* +\d+ of \d+ turns/);
    const inside = await at(lines.findIndex((line) => line.startsWith("**Tina:**")));
    assert.ok(inside.some(({ rule }) => rule === "worker-dominated-stretch"));
    assert.deepEqual(await at(lines.length + 5), []);
    assert.deepEqual(await wire.connection.sendRequest(explainFindingsRequest, { uri: "file:///no.md", line: 0 }), []);
  });

  it("is joined by both codings and by everything that is seen differently, in the editor's language", async () => {
    wire = await connect(abilities, { locale: "es", catalogue: { both: "las dos" } });
    const uri = "file:///a.recording.md";
    const remark = "> Supervisor: Yes! #same-boat";
    await wire.open(uri, `<!-- recording-disable x: so -->\n\n**Maria:** Just me. #same-boat\n${remark}\n`);
    const text = (of: "codings" | "answers"): Promise<string> =>
      wire.connection.sendRequest(overviewRequest, { uri, of });
    assert.match(await text("codings"), /^1 {2}Maria .* las dos +Just me\.$/m);
    assert.match(await text("answers"), /^1 {2}x {2}from here on\n {4}so/);
    assert.equal(await wire.connection.sendRequest(overviewRequest, { uri: "file:///no.md", of: "codings" }), "");
  });
});
