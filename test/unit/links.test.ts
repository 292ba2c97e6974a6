/** Every link of our pages leads to a file that is there, and to a heading of it. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ...below("docs")];

/** What GitHub calls a heading in an address. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const withoutCode = (text: string): string => text.replace(/^(`{3,})[^]*?^\1`*$/gm, "").replace(/`[^`\n]*`/g, "");

describe("links", () => {
  it("of our pages lead somewhere", () => {
    const dead: string[] = [];
    let count = 0;
    for (const page of pages) {
      for (const [, target = ""] of withoutCode(readFileSync(join(root, page), "utf8")).matchAll(/\]\(([^()\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        count += 1;
        const [path = "", heading] = target.split("#");
        const file = path === "" ? join(root, page) : join(root, dirname(page), path);
        if (!existsSync(file)) dead.push(`${page}: ${target}`);
        else if (heading !== undefined) {
          const headings = readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm);
          if (![...headings].some(([, text = ""]) => slug(text) === heading)) dead.push(`${page}: ${target}`);
        }
      }
    }
    assert.deepEqual(dead, []);
    assert.ok(count > 500, `only ${count} links were found`);
  });

  it("to every concept and every rule stand in the indexes", () => {
    for (const folder of ["docs/concepts", "docs/rules"]) {
      const index = readFileSync(join(root, folder, "README.md"), "utf8");
      for (const name of readdirSync(join(root, folder)).filter((file) => file !== "README.md"))
        assert.ok(index.includes(`](${name})`), `${folder}/${name}`);
    }
  });
});
