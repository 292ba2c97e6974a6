/** The injection grammar, tested with vscode-tmgrammar-test on the files of test/grammar/. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/project.ts";

const tool = join(root, "node_modules/vscode-tmgrammar-test/dist/unit.js");
const injection = join(root, "syntaxes/process-recordings.injection.tmLanguage.json");
const standIn = join(root, "test/support/markdown-stand-in.tmLanguage.json");

/** VS Code's own Markdown grammar, where the tests have set VS Code up already. */
function realGrammar(): string[] {
  const folder = join(root, ".vscode-test");
  const servers = existsSync(folder) ? readdirSync(folder) : [];
  return (
    servers
      // A draft is being set up just now, for tests that run at the same time.
      .filter((name) => !name.includes(".draft"))
      .map((name) => join(folder, name, "extensions/markdown-basics/syntaxes/markdown.tmLanguage.json"))
      .filter(existsSync)
      .slice(0, 1)
  );
}

describe("the injection grammar", () => {
  for (const base of [standIn, ...realGrammar()])
    for (const file of readdirSync(join(root, "test/grammar")))
      it(`colours ${file} as drawn, on top of ${base === standIn ? "a stand-in" : "VS Code's own grammar"}`, async () => {
        const args = [tool, "-g", base, "-g", injection, join("test/grammar", file)];
        const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error: unknown) => ({
          stdout: `failed\n${(error as { stdout: string }).stdout}`,
        }));
        assert.ok(!stdout.startsWith("failed"), stdout);
      });
});
