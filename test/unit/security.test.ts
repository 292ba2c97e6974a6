/** Every test that `docs/security.md` leans on is there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/project.ts";

const page = readFileSync(join(root, "docs/security.md"), "utf8");

describe("the page about security", () => {
  it("names tests that are there, for every threat at least one", () => {
    const missing: string[] = [];
    let named = 0;
    for (const [, file = "", titles = ""] of page.matchAll(/`(test\/[\w/.-]+)` ((?:“[^”]+”(?:, )?)+)/g)) {
      const text = readFileSync(join(root, file), "utf8");
      for (const [, title = ""] of titles.matchAll(/“([^”]+)”/g)) {
        named += 1;
        if (!text.includes(title)) missing.push(`${file}: ${title}`);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(named > 25, String(named));
    const threats = page.split("\n- **").slice(1);
    for (const threat of threats)
      assert.match(threat.split("\n\n")[0] ?? "", /\n {2}Tests?: `test\//, threat.slice(0, 60));
  });
});
