/** What is said about the examples and the open corpus stands written down, and nothing else does. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findingPages, writtenPage } from "../../scripts/findings.ts";
import { examplesPage } from "../../scripts/findings/examples.ts";
import { root } from "../../scripts/project.ts";

describe("findings over the examples and the open corpus", () => {
  const pages = findingPages();
  for (const page of pages)
    it(`${page.path} says what the rules say`, () => {
      assert.equal(writtenPage(page), page.text, "Run: npm run findings, and read what has changed.");
    });

  it("every example of a rule has the places, the words and the quick fixes that are written down", () => {
    const page = examplesPage();
    assert.equal(writtenPage(page), page.text, "Run: npm run findings, and read what has changed.");
  });

  it("are written down for these files and no others", () => {
    const written = readdirSync(join(root, "test/corpus/findings")).map((name) => `test/corpus/findings/${name}`);
    assert.deepEqual(written.toSorted(), pages.map(({ path }) => path).toSorted());
  });
});
