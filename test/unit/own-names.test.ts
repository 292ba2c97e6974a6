/** Words that every object of JavaScript answers to are words like any others: as names, tags, keys and packs. */
import assert from "node:assert/strict";
import { createLibrary } from "#disk";
import { checked, recordingOf } from "../support/read.ts";

// (`__proto__` stands apart below: in Markdown it is the word “proto” in bold.)
const words = ["constructor", "toString", "hasOwnProperty", "valueOf"];

const text = (word: string): string => `---
recording: group
${word}: x
worker: ${word}
members: [Maria, ${word} B]
pack: ${word}
rules: { ${word}: off, silent-member: { ${word}: 3 } }
---

## ${word}

**${word}:** Hello. #${word} #?${word}(3)
**Maria → ${word}:** Yes.

> ${word}: x
`;

describe("words that JavaScript has uses for", () => {
  for (const word of words)
    it(`${word} is a name, a tag that nobody knows, a key and a pack that is not there`, () => {
      const plain = checked(text("mutabor"));
      const found = checked(text(word));
      assert.deepEqual(found.findings.map(({ rule }) => rule).sort(), plain.findings.map(({ rule }) => rule).sort());
      assert.ok(recordingOf(text(word)).speakers.some(({ name }) => name === word));
      const library = createLibrary({ tool: "0.1.0", rootOf: () => undefined, installed: [] });
      const { vocabulary } = library.inForce(word);
      assert.equal(vocabulary.pack.name, "mutual-aid");
      assert.equal(vocabulary.concept(word), undefined);
    });

  it("__proto__ is a member, and no rule and no setting", () => {
    const header = ["recording: group", "members: [Maria, __proto__]", "pack: __proto__"];
    const rules = "rules: { __proto__: off, silent-member: { __proto__: 3 } }";
    const { findings } = checked(`---\n${[...header, rules].join("\n")}\n---\n\n**Maria:** Hello.\n`);
    const found = findings.map(({ rule }) => rule);
    for (const rule of ["silent-member", "unknown-rule", "invalid-setting", "invalid-pack"])
      assert.ok(found.includes(rule), `${rule} of ${found.join(", ")}`);
  });

  it("leave objects as they are", () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(({} as Record<string, unknown>)["x"], undefined);
  });
});
