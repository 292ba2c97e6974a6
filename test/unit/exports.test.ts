/** What a file offers, somebody takes: what is only used where it stands needs no `export`. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../scripts/vscode/paths.ts";

const folders = ["core", "convert", "disk", "views", "server", "client", "cli"];

/** VS Code calls these by their names. */
const left = new Set(["activate", "deactivate"]);

/** Every source below some folders, by its path, with the words in it. */
function wordsIn(
  below: readonly string[],
): ReadonlyMap<string, { readonly text: string; readonly words: Set<string> }> {
  const files = below.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes(".tsc") && !path.includes("node_modules"))
      .map((path) => join(folder, path)),
  );
  return new Map(
    files.map((path) => {
      const text = readFileSync(join(project, path), "utf8");
      return [path, { text, words: new Set(text.match(/[A-Za-z_$][\w$]*/g)) }];
    }),
  );
}

describe("a function, class or constant that a file exports", () => {
  it("is used elsewhere", () => {
    const all = wordsIn([...folders, "scripts", "test"]);
    const users = new Map<string, number>();
    for (const { words } of all.values()) for (const word of words) users.set(word, (users.get(word) ?? 0) + 1);
    const lonely = [...all].flatMap(([path, { text }]) =>
      folders.some((folder) => path.startsWith(folder))
        ? [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)]
            .map(([, name = ""]) => name)
            .filter((name) => users.get(name) === 1 && !left.has(name))
            .map((name) => `${path}: ${name}`)
        : [],
    );
    assert.deepEqual(lonely, []);
  });
});
