/** What the pages for other editors tell people to copy can be read by these editors. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { helixSettings } from "../../scripts/clients/helix.ts";
import { kateSettings } from "../../scripts/clients/kate.ts";
import { root } from "../../scripts/project.ts";

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const { bin } = JSON.parse(textOf("package.json")) as { readonly bin: Readonly<Record<string, string>> };

describe("the set-up of other editors", () => {
  it("is TOML that Helix understands, with and without what stands in a comment, and names our program", () => {
    for (const toml of [helixSettings(), helixSettings(true)]) {
      const { language, "language-server": servers } = parse(toml) as unknown as {
        readonly language: readonly { readonly name: string; readonly "language-servers": readonly string[] }[];
        readonly "language-server": Readonly<Record<string, { readonly command: string; readonly args: string[] }>>;
      };
      const [markdown] = language;
      assert.equal(markdown?.name, "markdown");
      const [name = ""] = markdown["language-servers"];
      const { command, args } = servers[name]!;
      assert.ok(bin[command], command);
      assert.deepEqual(args, ["--stdio"]);
    }
  });

  it("is JSON that Kate understands, for files that it takes for Markdown, and names our program", () => {
    const [, block = ""] = /```json\n([^]*?)```/.exec(textOf("docs/editors/kate.md")) ?? [];
    const { servers } = JSON.parse(block) as {
      readonly servers: Readonly<
        Record<string, { readonly command: readonly string[]; readonly highlightingModeRegex: string }>
      >;
    };
    const { command, highlightingModeRegex } = servers["markdown"]!;
    assert.ok(bin[command[0]!], command[0]);
    assert.match("Markdown", new RegExp(highlightingModeRegex));
    assert.match(
      kateSettings(["other"]),
      /"command":\["other"\].*"highlightingModeRegex"|"highlightingModeRegex".*"command":\["other"\]/,
    );
  });
});
