import assert from "node:assert/strict";
import { newRecording, plainOf, recognise } from "#core";
import { context, recordingOf } from "../../support/features.ts";

const templates = context.vocabulary.pack.templates.filter(({ kind }) => kind === "recording");

describe("a new recording", () => {
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
