/** What our client asks when somebody goes through a recording, over stdio. */
import assert from "node:assert/strict";
import { connect } from "../support/wire.ts";

const uri = "file:///moving.recording.md";
const text =
  "---\nrecording: group\nworker: Sam\nmembers: [Tina]\n---\n\n**Sam:** One. #taboo\n> Supervisor (KL): Why?\n\n**Tina:** Two.\n> Feelings: calm\n";

describe("going through a recording over the wire", () => {
  it("leads to the next turn without a tag, to comments without an answer, and knows the lines of remarks", async () => {
    const wire = await connect();
    await wire.open(uri, text);
    const at = { line: 0, character: 0 };
    const next = (sought: string): Promise<unknown> =>
      wire.connection.sendRequest("processRecordings/next", { uri, at, sought });
    assert.deepEqual(await next("untagged-turn"), {
      start: { line: 9, character: 2 },
      end: { line: 9, character: 14 },
    });
    assert.deepEqual(await next("unanswered-comment"), {
      start: { line: 7, character: 2 },
      end: { line: 7, character: 23 },
    });
    const remarks: { kind: string }[] = await wire.connection.sendRequest("processRecordings/remarks", { uri });
    assert.deepEqual(
      remarks.map(({ kind }) => kind),
      ["supervisor", "feelings"],
    );
    await wire.end();
  });
});
