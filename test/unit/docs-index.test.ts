import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { project } from "../../scripts/vscode/paths.ts";

const docs = path.join(project, "docs");

/** Every page, and of a folder of pages its first. */
function pages(): readonly string[] {
  return readdirSync(docs, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return existsSync(path.join(docs, entry.name, "README.md")) ? [`${entry.name}/README.md`] : [];
    return entry.name.endsWith(".md") && entry.name !== "README.md" ? [entry.name] : [];
  });
}

describe("the index of the documentation", () => {
  const index = readFileSync(path.join(docs, "README.md"), "utf8");

  it("leads to every page", () => {
    assert.deepEqual(
      pages().filter((page) => !index.includes(`](${page})`)),
      [],
    );
  });

  it("says in Spanish, too, what each is", () => {
    const rows = index.split("\n").filter((line) => line.startsWith("| ["));
    assert.ok(rows.length >= 15);
    for (const row of rows) assert.match(row, /^\| \[.+\| \S.+ \|$/);
  });
});
