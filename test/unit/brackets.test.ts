import assert from "node:assert/strict";
import { withoutBrackets } from "../../core/src/text/brackets.ts";

describe("what stands in brackets behind words", () => {
  it("is left out, with the blanks before it", () => {
    assert.equal(withoutBrackets("Gut reaction  (yours only) "), "Gut reaction");
    assert.equal(withoutBrackets("(all of it)"), "");
  });

  it("is only what stands at the end, whole", () => {
    for (const text of ["Skills (yours) and more", "Skills (yours", "Skills (yours (mine)) ", "Skills ) ", " Skills "])
      assert.equal(withoutBrackets(text), text);
  });
});
