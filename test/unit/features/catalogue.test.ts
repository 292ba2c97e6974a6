import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/project.ts";

const catalogue = JSON.parse(readFileSync(join(root, "l10n/bundle.l10n.es.json"), "utf8")) as Record<string, string>;

/** What features and server say themselves: `say("…")`, and what stands after `about:`. */
function sentences(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) =>
      Array.from(
        readFileSync(join(root, folder, name), "utf8").matchAll(/(?:\bsay\(|\babout:)\s*("(?:[^"\\]|\\.)*")/g),
        (found) => JSON.parse(found[1]!) as string,
      ),
    );
}

describe("the Spanish of the editor", () => {
  it("has every sentence of features, server and report", () => {
    const said = ["core/src/features", "core/src/export", "server/src", "views/src", "cli/src/figures"].flatMap(
      sentences,
    );
    assert.ok(said.length > 60);
    assert.deepEqual(
      said.filter((sentence) => !catalogue[sentence]),
      [],
    );
  });
});
