/** No generated file is stale. */
import assert from "node:assert/strict";
import { generated, staleFiles } from "../../scripts/generate.ts";

describe("generated files", () => {
  it("are what the pack and the rules say", () => {
    const { changed, left } = staleFiles(generated());
    assert.deepEqual([...changed, ...left], [], "These files are stale. Run: npm run generate");
  });
});
