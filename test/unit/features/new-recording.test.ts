import assert from "node:assert/strict";
import { inOrder, newRecording, plainOf, recognise } from "#core";
import { context, recordingOf } from "../../support/features.ts";

const templates = context.vocabulary.pack.templates.filter(({ kind }) => kind === "recording");

describe("a new recording", () => {
  it("is offered as a whole session first, and as an exercise last", () => {
    const offered = inOrder(undefined, 0, context).filter(({ kind }) => kind === "recording");
    const ids = offered.map(({ id }) => id);
    assert.equal(ids[0], "group-recording");
    assert.ok(ids.indexOf("facilitating-peers") > ids.indexOf("group-table-5"), ids.join());
  });

  for (const template of templates) {
    for (const members of [[], ["Ana"], ["Ana", "José", "O'Neil"], ["A", "B", "C", "D: E", "F"]])
      it(`of “${template.id}” with ${String(members.length)} names has them in its roster and nobody else`, () => {
        const text = plainOf(newRecording(template, { kind: "family", members }, context.speech));
        assert.equal(recognise(text, "x.md"), "front-matter");
        const { header, speakers } = recordingOf(text);
        assert.equal(header.recording, "family");
        if (members.length > 0)
          assert.deepEqual(
            header.members.map(({ name }) => name),
            members,
          );
        assert.deepEqual(
          speakers.filter(({ declared, role }) => !declared && role === "member").map(({ name }) => name),
          [],
        );
      });
  }
});
